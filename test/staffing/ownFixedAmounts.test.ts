import { describe, expect, it } from "vitest";
import { cents } from "../../src/money/cents";
import { fundablePosts } from "../../src/staffing/fundablePosts";
import { grantOf } from "../../src/staffing/grantOf";
import { periodsOf } from "../../src/staffing/periodsOf";
import { questionsOf } from "../../src/staffing/questionsOf";
import type { Employment } from "../../src/staffing/staffing";
import { asked } from "../support/inGerman";
import { ownRules } from "../support/rules";

const peopleFor = (shareHundredths: number, minimumShareHundredths: number) => {
  const rules = ownRules({ fixedAmounts: { any: 10_000 }, minimumShareHundredths });
  const [found] = fundablePosts(cents(shareHundredths * 100), rules);
  return [found?.shareHundredths, found?.fewestPeople, found?.mostPeople];
};

describe("people among whom posts are divided", () => {
  it.each([
    [79, 80, [0, 0, 0]],
    [80, 80, [80, 1, 1]],
    [100, 80, [100, 1, 1]],
    [101, 80, [101, null, null]], // one has more than a full post, two have less than the smallest
    [159, 80, [159, null, null]],
    [160, 80, [160, 2, 2]],
    [150, 50, [150, 2, 3]],
    [250, 100, [250, null, null]],
  ])("are for %i hundredths in posts from %i: %j", (share, minimum, people) => {
    expect(peopleFor(share, minimum)).toEqual(people);
  });

  it("are as many as can really hold the share between them, for every share and every smallest post", () => {
    for (let minimum = 1; minimum <= 100; minimum++) {
      for (let share = minimum; share <= 420; share += 7) {
        const holding = Array.from({ length: share }, (_, index) => index + 1).filter(
          (people) => people * minimum <= share && share <= people * 100,
        );
        expect(peopleFor(share, minimum).slice(1)).toEqual([holding[0] ?? null, holding.at(-1) ?? null]);
      }
    }
  });
});

describe("fixed amounts that are not whole euros", () => {
  const questionAt = (frame: number) => {
    const [derivedFrom = null] = fundablePosts(cents(frame), ownRules({ fixedAmounts: { any: 6_400_001 } }));
    const about = { derivedFrom, grant: { ownCents: cents(0) }, sharing: null, periods: [] };
    return asked(questionsOf(about, ownRules()).find(({ id }) => id === "share-rounding"));
  };

  it.each([
    [1_983_999, "wenn die fehlenden 0,01 € im Jahr selbst getragen werden?"],
    [1_984_000, "obwohl dafür im Jahr ein Teil eines Cents fehlt?"], // 0.31 posts are 19,840.0031 euros
  ])("at %i cents do not ask about missing 0 euros", (frame, text) => {
    expect(questionAt(frame)).toContain(text);
    expect(questionAt(frame)).not.toContain(" 0 €");
  });

  it("ask nothing where no part is missing", () => {
    expect(questionAt(6_400_001)).toBeUndefined();
  });
});

describe("posts that are filled alike", () => {
  const post = { qualification: "degree", shareHundredths: 50 };
  const grant = grantOf(cents(10_000_000), [post, post], ownRules());
  const gap = { from: "2018-05-01", to: "2018-05-31" };

  it("have one period, however their days are written down", () => {
    const one = { start: "2018-02-01", end: "2019-12-31", interruptions: [gap] };
    const other = { interruptions: [{ to: gap.to, from: gap.from }], end: "2019-12-31", start: "2018-02-01" };
    expect(periodsOf(grant, [one, other], ownRules()).map(({ posts }) => posts)).toEqual([[0, 1]]);
    const bare: Employment[] = [{ start: "2018-02-01" }, { start: "2018-02-01", interruptions: [] }];
    expect(periodsOf(grant, bare, ownRules()).map(({ posts }) => posts)).toEqual([[0, 1]]);
  });

  it.each([
    [{ start: "2018-02-01", end: "2019-12-31" }],
    [{ start: "2018-02-02" }],
    [{ start: "2018-02-01", interruptions: [gap] }],
  ] as [Employment][])("and others have their own", (other) => {
    expect(periodsOf(grant, [{ start: "2018-02-01" }, other], ownRules())).toHaveLength(2);
  });
});
