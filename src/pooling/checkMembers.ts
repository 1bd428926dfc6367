import type { Ags } from "../codes/ags";
import { type Issue, issue, quoted } from "../result/issue";

/** A list of members as it came from outside: its place in the data, and its name where it has one. */
export interface MemberList {
  readonly members: readonly Ags[];
  readonly path: readonly (string | number)[];
  readonly name?: string;
}

/** Finds members that are unknown, named twice, or too few. */
export function checkMembers({ members, path, name }: MemberList, known: ReadonlyMap<Ags, unknown>): Issue[] {
  const of = name === undefined ? "" : ` im Zusammenschluss ${quoted(name)}`;
  const issues = members.flatMap((ags, index) => {
    const place = { path: [...path, "members", index] };
    if (!known.has(ags)) {
      const expected = "einen AGS, der in der Tabelle steht";
      return [issue({ code: "unknown-key", ...place, received: `${quoted(ags)}${of}`, expected })];
    }
    if (members.indexOf(ags) === index) return [];
    const received = `${quoted(ags)} zum zweiten Mal${of}`;
    return [issue({ code: "duplicate-key", ...place, received, expected: "jedes Mitglied nur einmal" })];
  });
  const count = new Set(members).size;
  if (count >= 2) return issues;
  const received = `${count === 1 ? "ein einziges Mitglied" : "kein Mitglied"}${of}`;
  const expected = "mindestens zwei verschiedene Mitglieder";
  return [...issues, issue({ code: "too-few-members", path: [...path, "members"], received, expected })];
}
