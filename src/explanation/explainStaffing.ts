import { formatEuros, formatWhole } from "../money/formatGerman";
import type { Stated } from "../rules/ruleSet";
import { formatFte } from "../staffing/formatFte";
import type { Staffing } from "../staffing/staffing";
import type {
  FramesStep,
  FundableStep,
  GrantStep,
  PartStep,
  PeriodStep,
  StaffingStep,
} from "../staffing/staffingSteps";
import type { ExplanationLine } from "./explain";
import { formatDate } from "./formatDate";
import { formatExactFte } from "./formatExactFte";
import { qualificationWord } from "./qualificationWord";

/**
 * Explains posts, grant and each member's part in sentences that a pocket calculator can follow.
 *
 * It renders the steps that `staff` recorded and works nothing out a second time.
 *
 * @returns lines in the order of the calculation
 */
export function explainStaffing({ steps }: Pick<Staffing, "steps">): ExplanationLine[] {
  return steps.map(stepLine);
}

function stepLine(step: StaffingStep): ExplanationLine {
  switch (step.step) {
    case "frames":
      return framesLine(step);
    case "fundable":
      return fundableLine(step);
    case "post": {
      const product = `${formatFte(step.shareHundredths)} VZÄ × ${formatEuros(step.fixed.value)} = ${formatEuros(step.cents)}`;
      return line(`${qualificationWord(step.qualification)}: ${product}`, step.fixed);
    }
    case "grant":
      return grantLine(step);
    case "part":
      return partLine(step);
    case "period":
      return periodLine(step);
  }
}

function line(text: string, stated: Stated<unknown> | null = null): ExplanationLine {
  return { text, basis: stated?.basis ?? null, source: stated?.source ?? null };
}

function framesLine({ parts, cents }: FramesStep): ExplanationLine {
  const amounts = parts.map((part) => `${part.name} ${formatEuros(part.cents)}`).join(" + ");
  return line(`Planungsrahmen: ${parts.length === 1 ? amounts : `${amounts} = ${formatEuros(cents)}`} im Jahr`);
}

function fundableLine({ qualification, frameCents, fixedCents, exact, ...step }: FundableStep): ExplanationLine {
  const quotient = `${formatEuros(frameCents)} ÷ ${formatEuros(fixedCents)} = ${formatExactFte(exact)}`;
  const found =
    step.shareHundredths > 0
      ? `${formatFte(step.shareHundredths)} VZÄ sind voll bezahlt`
      : `zu wenig für eine Stelle von ${formatFte(step.minimum.value)} VZÄ`;
  return line(`${qualificationWord(qualification)}: ${quotient}, also ${found}`, step.minimum);
}

function grantLine({ frameCents, claimCents, cents, unusedCents, ownCents, ceiling }: GrantStep): ExplanationLine {
  const compared = `Festbeträge ${formatEuros(claimCents)}, Planungsrahmen ${formatEuros(frameCents)}`;
  const rest =
    ownCents > 0
      ? `selbst zu tragen ${formatEuros(ownCents)}`
      : `ungenutzt ${unusedCents > 0 ? formatEuros(unusedCents) : "nichts"}`;
  return line(`${compared}: Zuwendung ${formatEuros(cents)} im Jahr, ${rest}`, ceiling);
}

const WEIGHT: Readonly<Record<PartStep["key"], (weight: number) => string>> = {
  frame: formatEuros,
  persons: formatWhole,
  agreed: formatWhole,
};

function partLine({ name, key, weight, totalWeight, total, part }: PartStep): ExplanationLine {
  const fraction = `× ${WEIGHT[key](weight)} ÷ ${WEIGHT[key](totalWeight)}`;
  const share = `${formatFte(total.shareHundredths)} VZÄ ${fraction} → ${formatFte(part.shareHundredths)} VZÄ`;
  const grant = `Zuwendung ${formatEuros(total.grantCents)} ebenso → ${formatEuros(part.grantCents)}`;
  const own =
    total.ownCents === 0 ? "" : `; Eigenanteil ${formatEuros(total.ownCents)} ebenso → ${formatEuros(part.ownCents)}`;
  return line(`${name}: ${share}; ${grant}${own} (Rest nach größten Bruchteilen)`);
}

function periodLine({ start, months, end, yearlyCents, part, grantCents, termCents }: PeriodStep): ExplanationLine {
  const positions = part === null ? "" : `${part.posts.map((post) => `${post + 1}.`).join(", ")} Stelle: `;
  const fraction =
    part === null
      ? ""
      : `${formatEuros(grantCents)} × ${formatEuros(part.claimCents)} ÷ ${formatEuros(part.totalCents)} → ${formatEuros(yearlyCents)}; `;
  const span = `${months.value} Monate ab ${formatDate(start)}: bis ${formatDate(end)}`;
  const amount =
    termCents === null ? "" : `; ${formatEuros(yearlyCents)} × ${months.value} ÷ 12 = ${formatEuros(termCents)}`;
  return line(positions + fraction + span + amount, months);
}
