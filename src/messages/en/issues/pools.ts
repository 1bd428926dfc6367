import type { PoolParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { format } from "../format";
import { inPool, listed, quoted } from "./parts";

export const pools: IssueSentences<keyof PoolParams> = {
  "too-few-members": (params) => {
    if (params.kind === "no-applicant") return { found: "no municipality", expected: "at least one municipality" };
    const members = params.count === 1 ? "a single member" : "no member";
    return { found: `${members}${inPool(params.pool)}`, expected: "at least two different members" };
  },
  "not-self-sufficient": ({ ags, name }) => ({
    found: `${quoted(ags)} (${name})`,
    expected: "a municipality that reaches the threshold alone",
  }),
  "no-border-in-table": ({ count }) => ({
    found:
      count === 1
        ? "one pair of neighbours, without any municipality of the table"
        : `${format.whole(count)} pairs of neighbours, without any municipality of the table`,
    expected: "pairs of neighbours with the keys of the table",
  }),
  "missing-coordinates": (params) => {
    const { count, first, kind } = params;
    const who =
      kind === "preference"
        ? `${format.whole(count)} of ${format.whole(params.of)} municipalities below the threshold`
        : format.count(count, "municipality", "municipalities");
    return {
      found: `${who} without coordinates, the first is ${first.name} (${first.ags})`,
      expected: `latitude and longitude of each municipality (columns lat, lon) where ${kind === "preference" ? "short distances are preferred" : "a largest distance is set"}`,
    };
  },
  "missing-associations": () => ({
    found: "no association of any municipality below the threshold",
    expected: "their codes (column vg_code) where associations are to stay together",
  }),
  "wishes-collide": (params) => {
    switch (params.kind) {
      case "idle-seat":
        return {
          found: `${quoted(params.ags)} as a seat, which reaches the threshold alone and is in no pool`,
          expected: "a municipality below the threshold, in an agreed pool, or among the offers",
        };
      case "together-above":
        return {
          found: `${quoted(params.ags)} (${params.name}), which is to stay together with others but reaches the threshold alone`,
          expected:
            "a municipality below the threshold; one above it is either a member of an agreed pool " +
            `(a list with the columns pool and ags or name, one line for each member, such as “Pool A;${params.ags}”) ` +
            "or among those that offer to take in others",
        };
      case "together-agreed":
        return {
          found: `${quoted(params.ags)} (${params.name}), which is to stay together with others but is already in the agreed pool ${quoted(params.pool)}`,
          expected: "each municipality in one pool at most",
        };
      case "together-too-many":
        return {
          found: `“together” for ${listed(params.together)}, and at most ${params.mostMembers} members`,
          expected: `at most ${params.mostMembers} municipalities together`,
        };
      case "together-seats":
        return {
          found: `“together” for ${listed(params.together)}, and several seats: ${listed(params.seats)}`,
          expected: "at most one seat among them",
        };
      case "together-apart":
        return {
          found: `“together” for ${listed(params.together)}, and “never together” for ${listed(params.both)}`,
          expected: "at most one of the two constraints",
        };
      case "together-far":
        return {
          found:
            `“together” for ${listed(params.together)}, and a distance of at most ${params.mostMetres} m; ` +
            `${listed(params.both)} are ${params.metres} m apart`,
          expected: "at most one of the two constraints",
        };
      case "together-unconnected":
        return {
          found: `“together” for ${listed(params.together)}, which cannot reach each other${params.withinDistrict ? " inside their district" : ""} over free neighbours`,
          expected: "municipalities that are connected through others below the threshold",
        };
      case "apart-agreed":
        return {
          found: `“never together” for ${listed(params.apart)}, both in the agreed pool ${quoted(params.pool)}`,
          expected: "only one of the two",
        };
      case "seats-agreed":
        return {
          found: `several seats in the agreed pool ${quoted(params.pool)}: ${listed(params.seats)}`,
          expected: "at most one seat in a pool",
        };
      case "cannot-join":
        return {
          found: `that ${params.name} (${params.ags}) joins pool ${params.pool}`,
          expected: "a change after which the pool is connected and keeps all constraints",
        };
    }
  },
  "not-in-pool": ({ ags }) => ({ found: quoted(ags), expected: "a municipality that is in a pool" }),
  "unknown-pool": ({ pool, pools: count }) => ({
    found: `pool ${pool}`,
    expected: `a pool of the plan, 1 to ${count}`,
  }),
  "foreign-plan": (params) => {
    const expected = "a plan that was made from this table under this rule set";
    switch (params.kind) {
      case "rules": {
        const { found, expected: wanted } = params;
        return {
          found: `a plan under ${found.id} ${found.version} instead of ${wanted.id} ${wanted.version}`,
          expected,
        };
      }
      case "surplus":
        return { found: `a plan with ${params.name} (${params.ags}), which is not in the table`, expected };
      case "missing":
        return { found: `a plan without ${params.name} (${params.ags})`, expected };
      case "frame": {
        const [found, wanted] = [format.euros(params.foundCents), format.euros(params.expectedCents)];
        return { found: `a plan with ${found} for ${params.name} (${params.ags}) instead of ${wanted}`, expected };
      }
    }
  },
};
