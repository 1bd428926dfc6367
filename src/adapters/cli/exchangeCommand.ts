import type { Change, Exchange } from "../../pooling/exchange";
import type { PlaceKind, Pool, PoolPlan } from "../../pooling/plan";
import type { ExchangeDocument } from "./documents";
import type { Format } from "./outcome";
import { planCounts } from "./poolsCommand";
import { planInWords } from "./questionTexts";
import { counted } from "./words";
import { wrapLines } from "./wrap";

/** `planungsrahmen exchange`: what is different after the change, and how many pools there are then. */
export function printExchange(
  before: PoolPlan,
  { plan, difference, assessment }: Exchange,
  { change, format }: { readonly change: Change; readonly format: Format },
): string {
  if (format === "json") {
    const after = { change, difference, plan: planInWords(plan) };
    const document: ExchangeDocument = { format: "planungsrahmen.exchange/2", ...after };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  const nameOf = new Map(assessment.municipalities.map(({ ags, name }) => [ags, name]));
  const called = (ags: string) => `${nameOf.get(ags) ?? ""} (${ags})`;
  const poolLine = ({ id, members }: Pool) => `  ${id}: ${members.map(called).join(", ")}`;
  const { gone, fresh, places } = difference;
  return wrapLines(
    [
      changeText(change, called(change.ags)),
      `Vorher: ${planCounts(before)}`,
      `Nachher: ${planCounts(plan)}`,
      gone.length === 0 ? "Kein Zusammenschluss ändert sich." : "Diese Zusammenschlüsse gibt es dann nicht mehr:",
      ...gone.map(poolLine),
      ...(fresh.length === 0 ? [] : ["Diese gibt es dann neu:"]),
      ...fresh.map(poolLine),
      ...(places.length === 0 ? [] : [`${counted(places.length, "Gemeinde", "Gemeinden")} in neuer Lage:`]),
      ...places.map(({ ags, before: was, after }) => `  ${called(ags)}: ${placeWord(was)} → ${placeWord(after)}`),
    ],
    "      ",
  );
}

function changeText(change: Change, name: string): string {
  switch (change.kind) {
    case "leave":
      return `Was wäre, wenn ${name} ihren Zusammenschluss verließe?`;
    case "join":
      return `Was wäre, wenn ${name} dem Zusammenschluss ${change.pool} beiträte?`;
    case "head-count":
      return `Was wäre, wenn ${name} mit ${counted(change.persons, "Person", "Personen")} zählte? (ANGENOMMENE Zahl)`;
  }
}

const PLACE_WORD: Readonly<Record<PlaceKind, string>> = {
  alone: "kann allein beantragen",
  host: "nimmt andere auf",
  pool: "im Zusammenschluss",
  hosted: "aufgenommen",
  "without-frame": "ohne Planungsrahmen",
  stranded: "ohne Partner",
};

function placeWord(place: PlaceKind | null): string {
  return place === null ? "nicht im Plan" : PLACE_WORD[place];
}
