import type { KeyParams, NamedKey } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { inPool, listed, quoted, twice } from "./parts";
import { sumOrMunicipality } from "./tables";

const AGS = "a municipality key (AGS) of eight digits as text, for example “08337116”";

/** How many digits a key has without its zero, and would have with it. */
const DIGITS = {
  municipality: ["seven", "eight"],
  regional: ["eleven", "twelve"],
  district: ["four", "five"],
} as const;

function named(name: string, district: string | null): string {
  return `${quoted(name)}${district === null ? "" : ` in the district ${quoted(district)}`}`;
}

function places(candidates: readonly (NamedKey & { readonly district: string })[]): string[] {
  return candidates.map(({ ags, name, district }) => `${ags} ${name} (${district})`);
}

export const keys: IssueSentences<keyof KeyParams> = {
  "lost-leading-zero": ({ kind, received }) => {
    const [has, needs] = DIGITS[kind];
    return {
      found: `${quoted(received)} with ${has} digits`,
      expected: `${needs} digits, probably “0${received}”: the leading zero is lost`,
    };
  },
  "malformed-key": (params) => {
    if (params.kind === "sum-or-municipality") return sumOrMunicipality(params);
    const { kind, received } = params;
    if (kind === "district")
      return { found: `${quoted(received)} with five digits`, expected: `eight digits: “${received}000”` };
    const found = kind === "regional" ? `${quoted(received)}, a regional key (ARS)` : quoted(received);
    return { found, expected: AGS };
  },
  "unknown-district": ({ ags, district, known }) => ({
    found: `${quoted(ags)}, that is the district ${district}`,
    expected: `one of the ${known} districts of the rule set`,
  }),
  "district-mismatch": (params) => {
    if (params.kind === "column") {
      return {
        found: quoted(params.received),
        expected: `${quoted(params.district)}, the first five digits of the key (AGS)`,
      };
    }
    return {
      found: `municipalities of the districts ${params.districts.join(", ")}`,
      expected: "municipalities of one district, because only their own district can take the task over",
    };
  },
  "key-mismatch": ({ received, other }) => ({
    found: quoted(received),
    expected: `${quoted(other)} as in the other column of the same row`,
  }),
  "not-a-district": ({ ags, district }) => ({
    found: `${quoted(ags)}, a municipality`,
    expected: `the district ${district}, because only districts receive money under these rules`,
  }),
  "not-a-municipality": ({ ags, district }) => ({
    found: `${quoted(ags)}, the key of a whole rural district (${district})`,
    expected:
      "the key (AGS) of a municipality; the sum of a district belongs below its municipalities and is not counted",
  }),
  "missing-districts": ({ missing, known }) => ({
    found: `a table without ${listed(missing)}`,
    expected: `all ${known} districts, because the budget is divided by their sum`,
  }),
  "duplicate-key": (params) => {
    const found = twice(params.ags);
    switch (params.kind) {
      case "row":
        return { found, expected: `each key only once (first in row ${params.firstRow})` };
      case "feature":
        return {
          found: `${quoted(params.ags)}${params.name === null ? "" : ` (${params.name})`}, which already belongs to feature ${params.firstFeature}`,
          expected: "each key once; several areas of one municipality together make a “MultiPolygon”",
        };
      case "applicant":
        return { found, expected: "each municipality only once" };
      case "weight":
        return { found, expected: "each member only once" };
      case "seat":
        return { found, expected: "each seat only once" };
      case "key-change":
        return { found, expected: "each key once" };
      case "member":
        return { found: `${found}${inPool(params.pool)}`, expected: "each member only once" };
      case "two-pools": {
        const [first, second] = params.pools;
        return {
          found: `${quoted(params.ags)} in ${quoted(first)} and in ${quoted(second)}`,
          expected: "each municipality in one pool at most",
        };
      }
      case "agreed-host":
        return { found: `${quoted(params.ags)} (${params.name})`, expected: "a municipality without an agreed pool" };
    }
  },
  "municipality-split": ({ from, to: [first, second] }) => ({
    found: `${quoted(second)} beside ${quoted(first)}, so that ${quoted(from)} would be split`,
    expected:
      "one target for each municipality, because no source says how a granted amount is split; " +
      "without these rows all of them are listed one by one and not compared",
  }),
  "unknown-name": ({ received, district, candidates, isDistrict, nearest }) => {
    if (isDistrict)
      return { found: `${quoted(received)}, a district`, expected: "the name or the key (AGS) of a municipality" };
    const asked = nearest.length === 0 ? "" : `; did you mean ${places(nearest).join(" or ")}?`;
    return {
      found: named(received, district),
      expected:
        candidates.length === 0
          ? `the name of a known municipality or a key (AGS)${asked}`
          : `the district of the municipality: ${places(candidates).join(", ")}`,
    };
  },
  "ambiguous-name": ({ received, district, candidates }) => ({
    found: named(received, district),
    expected: `a name or a key (AGS) that only one municipality has: ${places(candidates).join(" or ")}`,
  }),
  "unknown-key": (params) => {
    switch (params.kind) {
      case "not-in-table":
        return { found: quoted(params.received), expected: "a key (AGS) of the table" };
      case "not-a-member":
        return { found: quoted(params.received), expected: "the key (AGS) of a member" };
      case "in-no-table":
        return { found: quoted(params.received), expected: "a municipality of one of the tables" };
      case "member":
        return { found: `${quoted(params.received)}${inPool(params.pool)}`, expected: "a key (AGS) of the table" };
      case "former-pools":
        return {
          found:
            params.count === 1
              ? "one earlier pool, without any municipality of the table"
              : `${params.count} earlier pools, without any municipality of the table`,
          expected: "a plan with the keys of the table",
        };
    }
  },
};
