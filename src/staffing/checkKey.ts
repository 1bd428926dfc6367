import { type Issue, issue, quoted } from "../result/issue";
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
    const expected = "Personenzahlen aller Mitglieder, denn nach ihnen wird geteilt";
    const missing = unknown.map(({ ags, name }) =>
      issue({ code: "needs-head-counts", path: PATH, received: `keine Personenzahl für ${name} (${ags})`, expected }),
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
      found.push(issue({ code: "unknown-key", path, received: quoted(ags), expected: "den AGS eines Mitglieds" }));
    }
    if (agreed.findIndex((other) => other.ags === ags) < index) {
      const received = `${quoted(ags)} zum zweiten Mal`;
      found.push(issue({ code: "duplicate-key", path, received, expected: "jedes Mitglied nur einmal" }));
    }
    const code = weight < 0 ? "negative" : !Number.isInteger(weight) ? "fractional" : "too-large";
    if (!(Number.isInteger(weight) && weight >= 0 && weight <= MOST_WEIGHT)) {
      found.push(issue({ code, path, received: quoted(weight), expected: "eine ganze Zahl ab 0 als Anteil" }));
    }
    return found;
  });
  const absent = members.filter(({ ags }) => !agreed.some((one) => one.ags === ags));
  const expected = "einen vereinbarten Anteil für jedes Mitglied (auch 0 ist einer)";
  const missing = absent.map(({ ags, name }) =>
    issue({ code: "missing-value", path: PATH, received: `kein Anteil für ${name} (${ags})`, expected }),
  );
  const all = [...issues, ...missing];
  return all.length > 0 ? all : checkSum(agreed.map(({ weight }) => weight));
}

function checkSum(weights: readonly number[]): Issue[] {
  if (weights.some((weight) => weight > 0)) return [];
  const expected = "mindestens ein Mitglied mit mehr als 0, nach dessen Anteil geteilt werden kann";
  return [issue({ code: "out-of-range", path: PATH, received: "lauter Anteile von 0", expected })];
}
