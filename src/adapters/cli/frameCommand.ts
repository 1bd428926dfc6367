import { frameOf } from "../../allocation/frameOf";
import { assessFrame } from "../../eligibility/assess";
import type { Eligibility } from "../../eligibility/eligibility";
import { readNumberText } from "../../input/numberText";
import { cents } from "../../money/cents";
import { formatEuros } from "../../money/formatGerman";
import { issue, quoted } from "../../result/issue";
import type { RuleSet } from "../../rules/ruleSet";
import { csv, csvEuros } from "./csv";
import { done, type Format, type Outcome, UnusableInput } from "./outcome";
import { counted } from "./words";

/** `planungsrahmen frame 64`: one town's answer in one line. */
export function frameCommand(personsText: string, ruleSet: RuleSet, format: Format): Outcome {
  const persons = readPersons(personsText, ruleSet);
  const { frameCents, steps } = frameOf(persons, ruleSet);
  const eligibility = assessFrame(frameCents, ruleSet);
  const { id, version, budget } = ruleSet;
  if (format === "json") {
    const termCents = budget.percentOfYear.value === 100 ? cents(frameCents * budget.years.value) : null;
    const answer = { persons, frameCents, termCents, ...eligibility, steps };
    const document = { format: "planungsrahmen.frame/1", ruleSet: { id, version }, ...answer };
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
      return nearMiss
        ? `zu ${required} fehlen ${missing} → Partner suchen oder Aufstockung erfragen`
        : `zu ${required} fehlen ${missing} → Partner suchen (Zusammenschluss)`;
  }
}

function readPersons(text: string, { totalPersons }: RuleSet): number {
  const reading = readNumberText(text, "persons", { german: true, english: false });
  const persons = reading.ok ? Number(reading.decimal) : Number.NaN;
  const most = totalPersons.value;
  if (most === null) {
    const expected = "ein Regelwerk mit fester Gesamtzahl; sonst braucht es die ganze Tabelle (allocate)";
    const received = "ein Regelwerk ohne Gesamtzahl der Personen";
    throw new UnusableInput("frame", [issue({ code: "needs-head-counts", received, expected })]);
  }
  if (Number.isInteger(persons) && persons >= 0 && persons <= most) return persons;
  const code = !reading.ok
    ? "not-a-number"
    : persons < 0
      ? "negative"
      : persons > most
        ? "persons-exceed-total"
        : "fractional";
  const expected = `eine ganze Personenzahl von 0 bis ${most}`;
  throw new UnusableInput("frame", [issue({ code, column: "persons", received: quoted(text), expected })]);
}
