import fc from "fast-check";
import { expect, it } from "vitest";
import { RUNS } from "./generators";

/**
 * Tests a property on the library, and once more on an implementation that is wrong on purpose, where it must fail:
 * a property that a wrong implementation passes would be worth nothing.
 */
export function property<Subject>(
  title: string,
  holdsFor: (subject: Subject) => fc.IProperty<unknown>,
  subjects: { readonly right: Subject; readonly wrong: Subject },
): void {
  it(title, () => {
    fc.assert(holdsFor(subjects.right), RUNS);
  });
  it(`${title}: a wrong implementation is caught`, () => {
    expect(fc.check(holdsFor(subjects.wrong), RUNS).failed).toBe(true);
  });
}
