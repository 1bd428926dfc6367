import { frameOf } from "../../allocation/frameOf";
import { termOf } from "../../allocation/termOf";
import { assessFrame } from "../../eligibility/assess";
import { readNumberText } from "../../input/numberText";
import { termsOf } from "../../messages/terms";
import { type Problem, shown } from "../../result/issue";
import type { WrongHeadCount } from "../../result/tableParams";
import type { RuleSet } from "../../rules/ruleSet";
import type { CommandLine } from "./commandLine";
import { csv, csvEuros, headings, type LanguageAsked } from "./csv";
import type { FrameDocument } from "./documents";
import { done, type Outcome } from "./outcome";
import { withQuestionTexts } from "./questionTexts";
import { unusable } from "./readInput";
import { TEXTS } from "./texts";

/** How an answer is to be printed. */
type FrameLine = Pick<CommandLine, "format"> & LanguageAsked;

const HEADER = ["persons", "frame_eur", "status", "margin_eur", "near_miss"] as const;

/** `planungsrahmen frame 64`: one town's answer in one line. */
export function frameCommand(personsText: string, ruleSet: RuleSet, line: FrameLine): Outcome {
  const persons = readPersons(personsText, ruleSet);
  const { frameCents, steps } = frameOf(persons, ruleSet);
  const eligibility = assessFrame(frameCents, ruleSet);
  const { status, marginCents, requiredCents, nearMiss } = eligibility;
  const { id, version, budget } = ruleSet;
  if (line.format === "json") {
    const term = termOf(frameCents, ruleSet);
    const allSteps = term === null ? steps : [...steps, term];
    const answer = {
      persons,
      frameCents,
      termCents: term?.cents ?? null,
      ...withQuestionTexts(eligibility, TEXTS[line.language]),
      steps: allSteps,
    };
    const document: FrameDocument = { format: "planungsrahmen.frame/1", ruleSet: { id, version }, ...answer };
    return done(`${JSON.stringify(document, null, 2)}\n`);
  }
  if (line.format === "csv") {
    const cells = [persons, csvEuros(frameCents), status, csvEuros(marginCents), String(nearMiss)];
    return done(csv(headings(HEADER, line), [cells]));
  }
  const { answer } = TEXTS[line.language].commands.frame(termsOf(ruleSet));
  const isYear = budget.percentOfYear.value === 100;
  const amounts = { frameCents, requiredCents, missingCents: -marginCents };
  return done(`${answer({ persons, isYear, ...amounts, status, nearMiss: nearMiss === true })}\n`);
}

function readPersons(text: string, { totalPersons, remainder }: RuleSet): number {
  const most = totalPersons.value;
  if (most === null || remainder.value !== "none") {
    throw unusable("frame", { code: "needs-head-counts", params: { kind: "single-count" } });
  }
  const reading = readNumberText(text, "persons", { german: true, english: false });
  const persons = reading.ok ? Number(reading.decimal) : Number.NaN;
  if (Number.isInteger(persons) && persons >= 0 && persons <= most) return persons;
  throw unusable("frame", personsProblem(persons, { kind: "head-count", received: shown(text), most }));
}

function personsProblem(persons: number, params: WrongHeadCount): Problem {
  if (Number.isNaN(persons)) return { code: "not-a-number", params };
  if (persons < 0) return { code: "negative", params };
  return persons > params.most ? { code: "persons-exceed-total", params } : { code: "fractional", params };
}
