import type { RuleField, RuleParams, WantedOfRule } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { noJson } from "./json";
import { orNothing, quoted } from "./parts";

/** What is asked about a field that no source says. */
const QUESTIONS: Readonly<Record<RuleField, string>> = {
  id: "What is the completed rule set called (a name of your own in small letters)?",
  version: "Which version is it, for example 1.0.0?",
  rounding: "To which amounts are frames rounded (stepCents, in cents), and how (mode)?",
  remainder: "Does a rounding remainder stay (none), or is it distributed (largest-remainder, Hare-Niemeyer)?",
  validFrom: "From which day does this wording hold?",
  validUntil: "Until which day does this wording hold (null where no end is known)?",
  measure: "What counts: persons (counted-persons) or inhabitants (population)?",
  totalPersons: "By which total is the budget divided (null: by the sum of the table)?",
  recipients: "Who receives frames: municipalities or districts?",
  "budget.termCents": "How much is the budget of the whole term, in cents?",
  "budget.years": "For how many years is the budget?",
  "budget.percentOfYear": "Which part of a year does it cover (100 where it is no tranche)?",
  threshold:
    "From which amount may one apply (amountCents, inclusive, measuredOn, nearMissPersons), or is there no threshold (value: null)?",
  minimumShareHundredths: "How large is a post at least (hundredths of a full-time equivalent)?",
  fundingMonths: "For how many months is a post funded?",
  delegation: "Can municipalities delegate the task to the district (true or false)?",
};

/** What a field has to be. */
const VALUES: Readonly<Record<Exclude<WantedOfRule["is"], "one-of" | "at-least" | "at-most">, string>> = {
  integer: "a whole number",
  number: "a number",
  text: "text",
  boolean: "true or false",
  object: "an object",
  list: "a list",
  name: "a name of small letters, digits, full stops and hyphens",
  version: "a version like 1.0.0",
  date: "a date YYYY-MM-DD",
  "like-built-in": "a value shaped like those of the built-in rule sets",
  "not-before-start": "a day not before validFrom",
  "one-year-of-tranche": "1, because a tranche (percentOfYear below 100) belongs to a single year",
  "floor-for-remainder":
    "“floor”, because shares are rounded down before the remainder is distributed (largest-remainder)",
  "each-once": "each qualification only once",
  "within-hundredfold": "a largest fixed amount of at most a hundred times the smallest",
  "own-name": "a name of your own, because this one belongs to a built-in rule set",
};

/** What a limit counts. */
const COUNTED = { number: "", characters: " characters", entries: " entries" } as const;

export const rules: IssueSentences<keyof RuleParams> = {
  "no-pools": ({ ruleSet, source }) => ({
    found: `${ruleSet}, under which only districts receive money (${source})`,
    expected: "a rule set for municipalities, because districts form no pools",
  }),
  "no-two-year-figure": ({ ruleSet, years, isTranche }) => ({
    found: `amounts for two years under the rule set ${ruleSet}`,
    expected:
      `amounts for one year, because its budget is for ${years === 1 ? "one year" : `${years} years`}` +
      (isTranche ? "; a tranche has no two-year figure" : ""),
  }),
  "no-fixed-amounts": ({ ruleSet }) => ({
    found: `no fixed amounts in ${ruleSet}`,
    expected: "a rule set with fixedAmounts, because posts cannot be worked out without them",
  }),
  "no-delegation": () => ({
    found: "a delegation to the district",
    expected: "a municipality or a pool, because this rule set knows no delegation",
  }),
  "invalid-rule-set": (params) => {
    switch (params.kind) {
      case "json":
        return noJson(params);
      case "twice":
        return {
          found: `the field ${quoted(params.received)} twice`,
          expected: "each field once, or only the last one counts",
        };
      case "not-an-object":
        return { found: quoted(params.received), expected: "an object with the missing values" };
      case "completes":
        return {
          found: quoted(params.received),
          expected: `one of the incomplete rule sets ${params.known.map(quoted).join(", ")}`,
        };
      case "surplus":
        return {
          found: quoted(params.received),
          expected:
            params.saidBy === null
              ? "no field of this name"
              : `nothing, because ${params.saidBy} says this value itself; to change it, write a rule set of your own`,
        };
      case "field":
        return { found: orNothing(params.received), expected: wantedText(params.wanted) };
    }
  },
  "missing-rule-value": (params) => {
    switch (params.kind) {
      case "own":
        return { found: "nothing", expected: QUESTIONS[params.field] };
      case "unsaid":
        return {
          found: `nothing, and no source of ${params.ruleSet} says it`,
          expected: `a value with basis and source: ${QUESTIONS[params.field]}`,
        };
      case "incomplete":
        return {
          found: `${quoted(params.ruleSet)}, which is incomplete`,
          expected: `a file with "format": "planungsrahmen.rule-set-completion/1", "completes": "${params.ruleSet}" and each missing value with basis and source`,
        };
    }
  },
  "no-threshold": ({ ruleSet, source }) => ({
    found: `${ruleSet} without a threshold${source === null ? "" : ` (${source})`}`,
    expected: "a rule set with a threshold and posts",
  }),
  "unknown-rule-set": ({ kind, received, known }) => ({
    found: kind === "argument" ? `the rule set ${quoted(received)}` : quoted(received),
    expected: `one of ${known.join(", ")}${kind === "argument" ? "" : " or a file that ends in .json"}`,
  }),
};

function wantedText(wanted: WantedOfRule): string {
  switch (wanted.is) {
    case "one-of":
      return `one of ${wanted.values.map(quoted).join(", ")}`;
    case "at-least":
      return `at least ${wanted.limit}${COUNTED[wanted.of]}`;
    case "at-most":
      return `at most ${wanted.limit}${COUNTED[wanted.of]}`;
    default:
      return VALUES[wanted.is];
  }
}
