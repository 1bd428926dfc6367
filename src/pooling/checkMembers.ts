import type { Ags } from "../codes/ags";
import { type Issue, issue, shown } from "../result/issue";

/** A list of members as it came from outside: its place in the data, and its name where it has one. */
export interface MemberList {
  readonly members: readonly Ags[];
  readonly path: readonly (string | number)[];
  readonly name?: string;
}

/** Finds members that are unknown, named twice, or too few. */
export function checkMembers({ members, path, name }: MemberList, known: ReadonlyMap<Ags, unknown>): Issue[] {
  const pool = name ?? null;
  const issues = members.flatMap((ags, index) => {
    const place = { path: [...path, "members", index] };
    if (!known.has(ags)) {
      return [issue({ code: "unknown-key", ...place, params: { kind: "member", received: shown(ags), pool } })];
    }
    if (members.indexOf(ags) === index) return [];
    return [issue({ code: "duplicate-key", ...place, params: { kind: "member", ags, pool } })];
  });
  const count = new Set(members).size;
  if (count >= 2) return issues;
  const params = { kind: "pool", count, pool } as const;
  return [...issues, issue({ code: "too-few-members", path: [...path, "members"], params })];
}
