import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";
import { randomFrom } from "../support/random";
import { Draw } from "./draw";

/** What both implementations say about one case. */
export interface Answers {
  readonly library: unknown;
  readonly second: unknown;
}

/** Mutation testing runs every test thousands of times and draws fewer cases. */
const SHARE = Number(process.env.SECOND_IMPLEMENTATION_SHARE ?? 1);

/** Draws so many cases and holds the library's answer to each against the second implementation's; the first that differs is shown. */
export function agree<Case>(
  title: string,
  { count, seed }: { readonly count: number; readonly seed: number },
  draw: (draw: Draw) => Case,
  answer: (one: Case) => Answers,
): void {
  it(`${title}, ${count} times`, () => {
    const random = new Draw(randomFrom(seed));
    for (let number = 1; number <= count * SHARE; number++) {
      const one = draw(random);
      const { library, second } = answer(one);
      if (isDeepStrictEqual(library, second)) continue;
      expect({ number, case: one, answer: library }).toEqual({ number, case: one, answer: second });
    }
  });
}
