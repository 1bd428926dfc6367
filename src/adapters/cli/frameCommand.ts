import { frameOf } from "../../allocation/frameOf";
import { termOf } from "../../allocation/termOf";
import { assessFrame } from "../../eligibility/assess";
import type { Eligibility } from "../../eligibility/eligibility";
import { readNumberText } from "../../input/numberText";
import { formatEuros } from "../../money/formatGerman";
import { type IssueCode, quoted } from "../../result/issue";
import type { RuleSet } from "../../rules/ruleSet";
import { csv, csvEuros } from "./csv";
import type { FrameDocument } from "./documents";
import { done, type Format, type Outcome } from "./outcome";
import { withQuestionTexts } from "./questionTexts";
import { unusable } from "./readInput";
import { counted } from "./words";

/** `planungsrahmen frame 64`: one town's answer in one line. */
export function frameCommand(personsText: string, ruleSet: RuleSet, format: Format): Outcome {
  const persons = readPersons(personsText, ruleSet);
  const { frameCents, steps } = frameOf(persons, ruleSet);
  const eligibility = assessFrame(frameCents, ruleSet);
  const { id, version, budget } = ruleSet;
  if (format === "json") {
    const term = termOf(frameCents, ruleSet);
    const allSteps = term === null ? steps : [...steps, term];
    const answer = {
      persons,
      frameCents,
      termCents: term?.cents ?? null,
      ...withQuestionTexts(eligibility),
      steps: allSteps,
    };
    const document: FrameDocument = { format: "planungsrahmen.frame/1", ruleSet: { id, version }, ...answer };
    return done(`${JSON.stringify(document, null, 2)}\n`);
  }
  if (format === "csv") {
    const header = ["persons", "frame_eur", "status", "margin_eur", "near_miss"];
    const { status, marginCents, nearMiss } = eligibility;
    return done(csv(header, [[persons, csvEuros(frameCents), status, csvEuros(marginCents), String(nearMiss)]]));
  }
  const year = budget.percentOfYear.value === 100 ? "im Jahr" : "Tranche";
  const answer = `${counted(persons, "Person", "Personen")}: ${formatEuros(frameCents)} ${year}`;
  return done(`${answer}; ${whatNext(eligibility)}\n`);
}

function whatNext({ status, marginCents, requiredCents, nearMiss }: Eligibility): string {
  const required = formatEuros(requiredCents);
  const missing = formatEuros(-marginCents);
  switch (status) {
    case "apply-alone":
      return `${required} sind erreicht → kann allein beantragen`;
    case "nothing-to-apply-for":
      return "nichts zu beantragen";
    case "needs-decision":
      return `zu ${required} fehlen ${missing} → reicht nur am ganzen Jahr gemessen`;
    case "must-share":
      return nearMiss === true
        ? `zu ${required} fehlen ${missing} → Partner suchen oder Aufstockung erfragen`
        : `zu ${required} fehlen ${missing} → Partner suchen (Zusammenschluss)`;
  }
}

function readPersons(text: string, { totalPersons, remainder }: RuleSet): number {
  const most = totalPersons.value;
  if (most === null || remainder.value !== "none") {
    const expected = "die ganze Tabelle (allocate), denn nach diesem Regelwerk hängt ein Rahmen von allen ab";
    throw unusable("frame", { code: "needs-head-counts", received: "eine einzelne Personenzahl", expected });
  }
  const reading = readNumberText(text, "persons", { german: true, english: false });
  const persons = reading.ok ? Number(reading.decimal) : Number.NaN;
  if (Number.isInteger(persons) && persons >= 0 && persons <= most) return persons;
  const expected = `eine ganze Personenzahl von 0 bis ${most}`;
  throw unusable("frame", { code: personsProblem(persons, most), received: quoted(text), expected });
}

function personsProblem(persons: number, most: number): IssueCode {
  if (Number.isNaN(persons)) return "not-a-number";
  if (persons < 0) return "negative";
  return persons > most ? "persons-exceed-total" : "fractional";
}
