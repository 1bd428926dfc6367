import { type Issue, issue, issueAt, type Problem, shown } from "../result/issue";
import type { Member, SharingKey } from "./staffing";

const PATH = ["key"];
/** Keeps every product exact and every share a number. */
const MOST_WEIGHT = 1_000_000_000_000;

/**
 * Finds what a key (*Schlüssel*) lacks: head counts, members, or any weight at all.
 *
 * @throws RangeError when the key is none of the kinds that there are
 */
export function checkKey(key: SharingKey, members: readonly Member[]): Issue[] {
  if (key === "frame") return []; // frames of 0 leave nothing to divide, which is no fault of the data
  if (key === "persons") {
    const unknown = members.filter(({ persons }) => persons === null);
    const missing = unknown.map(({ ags, name }) =>
      issue({ code: "needs-head-counts", path: PATH, params: { kind: "member", ags, name } }),
    );
    return missing.length > 0 ? missing : checkSum(members.map(({ persons }) => persons ?? 0));
  }
  if (typeof key !== "object" || key === null || !Array.isArray(key.agreed)) {
    throw new RangeError(`staff: frame, persons or agreed weights were expected, ${JSON.stringify(key)} was given`);
  }
  return checkAgreed(key.agreed, members);
}

type Agreed = Exclude<SharingKey, string>["agreed"];

function checkAgreed(agreed: Agreed, members: readonly Member[]): Issue[] {
  const issues = agreed.flatMap(({ ags, weight }, index) => {
    const path = [...PATH, "agreed", index];
    const found: Issue[] = [];
    if (!members.some((member) => member.ags === ags)) {
      found.push(issue({ code: "unknown-key", path, params: { kind: "not-a-member", received: shown(ags) } }));
    }
    if (agreed.findIndex((other) => other.ags === ags) < index) {
      found.push(issue({ code: "duplicate-key", path, params: { kind: "weight", ags } }));
    }
    const problem = weightProblem(weight);
    if (problem !== null) found.push(issueAt(problem, { path }));
    return found;
  });
  const absent = members.filter(({ ags }) => !agreed.some((one) => one.ags === ags));
  const missing = absent.map(({ ags, name }) =>
    issue({ code: "missing-value", path: PATH, params: { kind: "weight", ags, name } }),
  );
  const all = [...issues, ...missing];
  return all.length > 0 ? all : checkSum(agreed.map(({ weight }) => weight));
}

function weightProblem(weight: number): Problem | null {
  const params = { kind: "figure", received: shown(weight), quantity: "weight" } as const;
  if (weight < 0) return { code: "negative", params };
  if (!Number.isInteger(weight)) return { code: "fractional", params };
  return weight > MOST_WEIGHT ? { code: "too-large", params: { ...params, most: MOST_WEIGHT } } : null;
}

function checkSum(weights: readonly number[]): Issue[] {
  if (weights.some((weight) => weight > 0)) return [];
  return [issue({ code: "out-of-range", path: PATH, params: { kind: "no-weight" } })];
}
