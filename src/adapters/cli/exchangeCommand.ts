import type { NamedChange } from "../../messages/commands/exchange";
import { termsOf } from "../../messages/terms";
import type { Change, Exchange } from "../../pooling/exchange";
import type { Pool, PoolPlan } from "../../pooling/plan";
import type { SuppliedData } from "../../states/supply";
import type { CommandLine } from "./commandLine";
import type { ExchangeDocument } from "./documents";
import { planShown } from "./planOfDistrict";
import { planCounts } from "./planSummary";
import { planInWords } from "./questionTexts";
import { TEXTS } from "./texts";
import { wrapLines } from "./wrap";

/** What an exchange is shown with. */
interface ExchangeShown {
  readonly change: Change;
  readonly line: CommandLine;
  readonly supplied: SuppliedData | null;
}

/** `planungsrahmen exchange`: what is different after the change, and how many pools there are then. */
export function printExchange(
  before: PoolPlan,
  { plan, difference, assessment }: Exchange,
  { change, line, supplied }: ExchangeShown,
): string {
  if (line.format === "json") {
    const document: ExchangeDocument = {
      format: "planungsrahmen.exchange/2",
      ...{ change, difference },
      plan: planInWords(planShown(plan, assessment), TEXTS[line.language]),
      ...{ stateData: supplied, part: assessment.part },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  const texts = TEXTS[line.language];
  const messages = texts.commands.exchange(termsOf(plan.ruleSet));
  const nameOf = new Map(assessment.municipalities.map(({ ags, name }) => [ags, name]));
  const called = (ags: string) => `${nameOf.get(ags) ?? ""} (${ags})`;
  const poolLine = ({ id, members }: Pool) => `  ${id}: ${members.map(called).join(", ")}`;
  const { gone, fresh, places } = difference;
  return wrapLines(
    [
      messages.whatIf(named(change, called(change.ags))),
      messages.before(planCounts(before, texts)),
      messages.after(planCounts(plan, texts)),
      gone.length === 0 ? messages.unchanged() : messages.gone(),
      ...gone.map(poolLine),
      ...(fresh.length === 0 ? [] : [messages.fresh()]),
      ...fresh.map(poolLine),
      ...(places.length === 0 ? [] : [messages.moved(places.length)]),
      ...places.map(
        ({ ags, before: was, after }) => `  ${called(ags)}: ${messages.place(was)} → ${messages.place(after)}`,
      ),
    ],
    "      ",
  );
}

function named(change: Change, name: string): NamedChange {
  return { ...change, name };
}
