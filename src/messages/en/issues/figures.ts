import type { FigureParams, Quantity, WrongFigure, WrongShare } from "../../../result/issueParams";
import type { WrongHeadCount } from "../../../result/tableParams";
import type { FoundAndExpected, IssueSentences } from "../../issueSentences";
import { format } from "../format";
import { quoted } from "./parts";
import {
  ambiguousNumber,
  decimalsOfEuros,
  oddCell,
  poolExceedsTotal,
  sumOrMunicipality,
  tooLargeForWorkbook,
  wrongCell,
  wrongHeadCount,
} from "./tables";

/** What a figure has to be. */
const QUANTITIES: Readonly<Record<Quantity, string>> = {
  persons: "a whole number from 0",
  "frame-cents": "a planning frame in whole cents from 0",
  "whole-euros": "an amount in whole euros from 0",
  weight: "a whole number from 0 as a share",
  "post-share": "a share of a post in whole hundredths of a full-time equivalent",
};

const COMMON_AMOUNT = "the common amount in one of the rows, and the same wherever it stands";

/** Which of several posts is meant. */
export function asPost(post: number | null | undefined): string {
  return post === null || post === undefined ? "" : ` as post ${post}`;
}

/** Cents are shown as the euros that people know. */
function amount(received: string): string {
  return /^-?\d{1,15}$/.test(received) ? format.euros(Number(received)) : quoted(received);
}

function figure({ received, quantity, post }: { received: string; quantity: Quantity; post?: number | undefined }) {
  const found = quantity === "whole-euros" ? amount(received) : quoted(received);
  return { found: `${found}${asPost(post)}`, expected: QUANTITIES[quantity] };
}

function share({ hundredths, post }: { hundredths: number; post: number }) {
  return { found: `${format.fte(hundredths)} FTE${asPost(post)}`, expected: QUANTITIES["post-share"] };
}

function wrongAmount(params: WrongFigure | WrongShare | WrongHeadCount): FoundAndExpected {
  switch (params.kind) {
    case "share":
      return share(params);
    case "head-count":
      return wrongHeadCount(params);
    default:
      return figure(params);
  }
}

const inYears = (years: number) => (years === 1 ? "" : ` in ${years} years`);

function nothingCompared(params: FigureParams["nothing-compared"]): FoundAndExpected {
  switch (params.kind) {
    case "no-common-key":
      return {
        found:
          params.count === 1
            ? "one municipality, which is not in the second table"
            : `${format.whole(params.count)} municipalities, none of which is in the second table`,
        expected: "at least one municipality in both; where keys have changed, a mapping helps",
      };
    case "same-file":
      return {
        found: "the same bytes as in the official table",
        expected: "a second table that was calculated independently",
      };
    case "none-in":
      return {
        found: `no municipality that is in ${params.file} too`,
        expected: "at least one amount that can be recalculated",
      };
    case "amounts-alone":
      return {
        found: `${format.count(params.count, "amount", "amounts")} without a head count or a second amount`,
        expected: "at least one amount that can be recalculated",
      };
  }
}

export const figures: IssueSentences<keyof FigureParams> = {
  "missing-value": (params) => {
    switch (params.kind) {
      case "key":
        return {
          found: quoted(""),
          expected: "a municipality key (AGS) of eight digits as text, for example “08337116”",
        };
      case "name":
        return { found: quoted(params.received), expected: "the name of the municipality" };
      case "rule-set":
        return {
          found: params.received === null ? "no value" : quoted(params.received),
          expected: "the name of the rule set",
        };
      case "persons-or-frame":
        return {
          found: "neither persons nor a planning frame",
          expected: "one of the two (0 counts as a figure)",
        };
      case "weight":
        return {
          found: `no share for ${params.name} (${params.ags})`,
          expected: "an agreed share for each member (0 counts as one)",
        };
      case "pool-name":
        return { found: quoted(""), expected: "the name of the pool" };
      case "pool-amount":
        return { found: quoted(""), expected: COMMON_AMOUNT };
      case "deviation-amount":
        return { found: quoted(""), expected: "the official amount" };
      case "deviation-reason":
        return { found: quoted(""), expected: "a reason, because a deviation is known only with its reason" };
      case "pool-member":
        return {
          found: "an empty cell between the members",
          expected: "a member in each row (0 persons count as a figure)",
        };
      case "neighbours":
        return {
          found: "no neighbours",
          expected:
            "a range with two columns of keys (AGS), one pair in each row, or the word “off”: everyone with everyone in the district",
        };
      case "sum-or-municipality":
        return sumOrMunicipality(params);
      case "official-amount":
        return { found: quoted(""), expected: "the official amount to be checked (frame_eur)" };
      case "official-amounts":
        return { found: "a table without amounts", expected: "the official amount to be checked (frame_eur)" };
      case "published-amounts":
        return { found: "no amount above €0", expected: "at least one published amount" };
    }
  },
  "not-a-number": (params) => {
    switch (params.kind) {
      case "cell":
      case "several":
        return wrongCell(params);
      case "head-count":
        return wrongHeadCount(params);
      case "figure":
        return figure(params);
      default:
        return oddCell(params);
    }
  },
  "ambiguous-number": ambiguousNumber,
  negative: wrongAmount,
  fractional: (params) => (params.kind === "decimals-of-euros" ? decimalsOfEuros(params) : wrongAmount(params)),
  "too-large": (params) => {
    switch (params.kind) {
      case "share":
        return { ...share(params), expected: `at most ${format.fte(params.most)} FTE` };
      case "figure":
        return { ...figure(params), expected: `${QUANTITIES[params.quantity]}, at most ${format.whole(params.most)}` };
      case "posts":
        return { found: `${format.whole(params.count)} posts`, expected: `at most ${format.whole(params.most)}` };
      case "posts-together": {
        const [found, most] = [format.fte(params.hundredths), format.fte(params.most)];
        return { found: `posts of ${found} FTE together`, expected: `at most ${most} FTE` };
      }
      default:
        return tooLargeForWorkbook(params);
    }
  },
  "out-of-range": (params) => {
    switch (params.kind) {
      case "degrees":
        return { found: quoted(params.received), expected: `degrees between −${params.limit} and ${params.limit}` };
      case "persons":
        return {
          found: quoted(params.received),
          expected: `a whole number of persons from 0${params.most === null ? "" : ` to ${format.whole(params.most)}`}`,
        };
      case "most-members":
        return { found: quoted(params.received), expected: "a whole number from 2 as the largest number of members" };
      case "most-metres":
        return {
          found: quoted(params.received),
          expected: "a whole number of metres above 0 as the largest distance",
        };
      case "no-weight":
        return { found: "only shares of 0", expected: "at least one member with more than 0 to divide by" };
      case "not-degrees":
        return {
          found: `${params.point}${params.features === undefined ? "" : ` and the like in all ${params.features} features`}`,
          expected: "longitude and latitude in degrees (WGS84, EPSG:4326), not metres as in UTM or Gauß-Krüger",
        };
      case "latitude-first":
        return { found: `points such as ${params.point}, latitude first`, expected: "longitude first, then latitude" };
      case "degrees-swapped":
        return {
          found: `latitude ${params.latitude} and longitude ${params.longitude}`,
          expected: "the reverse: in Germany latitude is between 47 and 56 degrees, longitude between 5 and 16",
        };
      case "day":
        return { found: quoted(params.received), expected: `a day from ${params.from} to ${params.to}` };
      case "interruption-outside":
        return {
          found: `an interruption from ${params.from} to ${params.to}`,
          expected: `one within the employment (${params.start} to ${params.end})`,
        };
      case "interruption-overlaps":
        return {
          found: `an interruption from ${params.from} to ${params.to}`,
          expected: `one that begins after the one before it (after ${params.previousEnd})`,
        };
    }
  },
  "off-rounding-step": ({ cents, stepCents, received }) => ({
    found: received === undefined ? format.euros(cents) : quoted(received),
    expected: stepCents === 100 ? "whole euros" : `a multiple of ${stepCents} cents`,
  }),
  "unknown-basis": ({ received }) => ({
    found: quoted(received),
    expected: "published, inferred, modelled or nothing",
  }),
  "frame-contradicts-persons": ({ givenCents, computedCents, persons }) => ({
    found: format.euros(givenCents),
    expected: `${format.euros(computedCents)}, the frame of ${format.count(persons, "person", "persons")}`,
  }),
  "persons-exceed-total": (params) => {
    if (params.kind === "head-count") return wrongHeadCount(params);
    if (params.kind === "pool") return poolExceedsTotal(params);
    const { persons, total } = params;
    return {
      found: `${format.whole(persons)} persons in the table`,
      expected:
        `at most the ${format.whole(total)} of the rule set; either correct the head counts ` +
        "or divide by the sum of the table",
    };
  },
  "frames-exceed-budget": (params) => {
    if (params.kind === "amounts") {
      return {
        found: `amounts of ${format.euros(params.termCents)} together`,
        expected: `at most ${format.euros(params.budgetCents)}; is the budget for one year, and are the amounts for several?`,
      };
    }
    const span = inYears(params.years);
    return {
      found: `planning frames of ${format.euros(params.termCents)} together${span}`,
      expected:
        `at most ${format.euros(params.budgetCents)}${span}` +
        (params.slackCents === 0 ? "" : ` and what rounding explains, ${format.euros(params.slackCents)}`) +
        "; does the column hold amounts for several years?",
    };
  },
  "needs-head-counts": (params) => {
    switch (params.kind) {
      case "total-of-table":
        return {
          found: "no total number of persons",
          expected: "head counts in every row, because their sum is the total",
        };
      case "total-of-rules":
        return {
          found: "no total number of persons",
          expected: "a rule set with a fixed total, or the sum of the table as the total",
        };
      case "single-count":
        return {
          found: "a single head count",
          expected: "the whole table, because under these rules a frame depends on all of them",
        };
      case "remainder":
        return {
          found: `${format.whole(params.persons)} of ${format.whole(params.total)} persons`,
          expected: "the whole table with head counts, because the remainder is divided among all (largest remainder)",
        };
      case "member":
        return {
          found: `no head count for ${params.name} (${params.ags})`,
          expected: "head counts of all members, because they decide the shares",
        };
      case "whole-table":
        return {
          found:
            params.rowsWithout === 0
              ? "a part of the table"
              : `${format.count(params.rowsWithout, "row", "rows")} without a head count`,
          expected: "the whole table with head counts, because each amount depends on all of them",
        };
    }
  },
  "no-persons": () => ({
    found: "0 persons in the whole table",
    expected: "at least one person to divide by",
  }),
  "amounts-disagree": ({ firstRow }) => ({
    found: `another amount than in row ${firstRow}`,
    expected: COMMON_AMOUNT,
  }),
  "nothing-compared": nothingCompared,
  "not-comparable": ({ before, after }) => ({
    found: `${before.ruleSet} for ${kindOf(before)}, ${after.ruleSet} for ${kindOf(after)}`,
    expected:
      before.measure === after.measure
        ? "rule sets for the same recipients, or a mapping of the municipalities to their districts"
        : "two rule sets that count the same",
  }),
};

function kindOf({ measure, recipients }: { measure: string; recipients: string }): string {
  const rows = recipients === "districts" ? "districts" : "municipalities";
  return `${rows} by ${measure === "population" ? "inhabitants" : "counted persons"}`;
}
