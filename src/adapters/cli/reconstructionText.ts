import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { RoundingMode } from "../../money/roundQuotient";
import type {
  Pin,
  Proof,
  ReconstructedRow,
  Reconstruction,
  TotalFinding,
} from "../../verification/reconstruction/reconstruction";
import { type TextColumn, textTable } from "./table";
import { counted } from "./words";
import { wrapLines } from "./wrap";

const ROUNDING_WORD: Readonly<Record<RoundingMode, string>> = {
  "half-up": "kaufmännisch",
  "half-even": "halbe zur geraden Zahl",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

/** What follows from published amounts, for a treasurer: the answer, how to check it, what does not fit, all rows. */
export function reconstructionText(found: Reconstruction): string {
  const finding = found.withPersons ?? found.fromAmounts;
  const span = found.years === 1 ? "" : ", Beträge für zwei Jahre";
  const head = [
    `Rekonstruktion aus ${counted(found.rows, "veröffentlichten Betrag", "veröffentlichten Beträgen")}${span}`,
    `Mittelansatz ${formatEuros(found.budgetCents)} im Jahr; alles Weitere ist abgeleitet, nichts davon veröffentlicht`,
    "",
    ...answer(found, finding),
    ...(finding.proof === null ? [] : proofLines(finding, finding.proof, found)),
  ];
  const rules = ["", "Was jede Art zu runden bestenfalls erklärt:"];
  return wrapLines(head, "    ") + wrapLines(rules) + rulesTable(finding) + rowsPart(found, finding);
}

function answer(found: Reconstruction, finding: TotalFinding): string[] {
  const { fromAmounts, withPersons, personsUsed, tellingRows, mostTotal, mostWrong } = found;
  const explained = `${formatWhole(finding.rows)} von ${formatWhole(tellingRows)} Beträgen`;
  if (finding.verdict === "nothing-fits") {
    return [
      `Keine Gesamtzahl bis ${formatWhole(mostTotal)} passt: die beste erklärt ${explained}, und höchstens ${formatWhole(mostWrong)} dürften falsch sein.`,
      "  Stimmt der Mittelansatz? Gelten die Beträge für zwei Jahre (--years 2)? Wurde anders gerundet oder verteilt?",
    ];
  }
  const restsOf = (subject: string, bound = "") =>
    `  ${subject} erklärt ${bound}${explained} (${counted(finding.distinctAmounts, "verschiedener", "verschiedene")}), Rundung: ${modesText(finding)}.`;
  const rests = restsOf("Sie");
  if (finding.verdict === "several") {
    return [
      `Nicht eindeutig: ${formatWhole(finding.totalsCount)} Gesamtzahlen bis ${formatWhole(mostTotal)} passen gleich gut, darunter ${totalsText(finding)}.`,
      `  Am wenigsten zufällig passt ${formatWhole(finding.leastTotal ?? 0)}, doch das beweist nichts. Mehr Beträge, eine kleinere`,
      "  Grenze (--most-total) oder der richtige Mittelansatz können entscheiden.",
      restsOf("Jede", "mindestens "),
    ];
  }
  if (finding.verdict === "could-be-chance") {
    return [
      `Nicht belegt: am besten passt ${familyText(finding)}, doch das kann Zufall sein.`,
      rests,
      "  So wenige oder so kleine Beträge passen immer zu irgendeiner Gesamtzahl, oder ein einziger falscher Betrag",
      "  ließe eine andere zu. Mehr Beträge, Personenzahlen (--use-persons) oder eine kleinere Grenze (--most-total)",
      "  können entscheiden; stimmt der Mittelansatz?",
    ];
  }
  const { runnerUp, safeBelowWrongRows } = finding;
  const nearest = runnerUp === null ? "" : ` (am nächsten: ${formatWhole(runnerUp.totalPersons)})`;
  const used =
    withPersons === null
      ? []
      : [
          `  Die Beträge allein lassen ${counted(fromAmounts.totalsCount, "Gesamtzahl", "Gesamtzahlen")} zu; mit ${counted(personsUsed, "veröffentlichten Personenzahl", "veröffentlichten Personenzahlen")} ${finding.totalsCount === 1 ? "bleibt eine" : `bleiben ${finding.totalsCount}`}.`,
        ];
  return [
    `Gesamtzahl der Personen: ${familyText(finding)}`,
    rests,
    ...used,
    `  Jede andere bis ${formatWhole(mostTotal)} lässt mindestens ${counted(safeBelowWrongRows ?? 0, "Betrag", "Beträge")} unerklärt${nearest}.`,
  ];
}

function familyText({ leastTotal, totalsCount }: TotalFinding): string {
  const total = formatWhole(leastTotal ?? 0);
  return totalsCount === 1 ? total : `${total} oder ein Vielfaches davon (${formatWhole(totalsCount)} Möglichkeiten)`;
}

function totalsText({ totals }: TotalFinding): string {
  return totals.slice(0, 5).map(formatWhole).join(", ");
}

function modesText({ modes }: TotalFinding): string {
  const words = modes.map((mode) => ROUNDING_WORD[mode]).join(" oder ");
  return modes.length > 1 ? `${words} (nicht zu unterscheiden)` : words;
}

/** The two rows that pin the total; whoever has a pocket calculator can follow. */
function proofLines(
  { verdict }: TotalFinding,
  { low, high, ...proof }: Proof,
  { budgetCents, years }: Reconstruction,
): string[] {
  if (verdict !== "one-family") return [];
  const share = ({ persons, edgeCents }: Pin) =>
    `${formatEuros(budgetCents)} × ${formatWhole(persons)} ÷ ${formatEuros(edgeCents)}`;
  const row = ({ name, amountCents, persons }: Pin) =>
    `${name}, ${formatEuros(amountCents / years)} für ${counted(persons, "Person", "Personen")}`;
  const most = proof.mostTotal ?? 0;
  const above = low === null ? [] : [`  ${row(low)}: ${share(low)}, also höchstens ${formatWhole(most)}`];
  return [
    "",
    "Zum Nachrechnen: zwei Beträge schließen die Gesamtzahl ein.",
    ...above,
    `  ${row(high)}: ${share(high)}, also mindestens ${formatWhole(proof.leastTotal)}`,
  ];
}

function rulesTable({ rules, leastTotal, verdict }: TotalFinding): string {
  const total = verdict === "nothing-fits" ? null : leastTotal;
  const columns: TextColumn[] = [
    { heading: "Rundung", align: "left" },
    { heading: "Gesamtzahl", align: "right" },
    { heading: "erklärt", align: "right" },
    { heading: "Satz je Person von", align: "right" },
    { heading: "bis", align: "right" },
    ...(total === null ? [] : [{ heading: `bei ${formatWhole(total)}`, align: "right" } as const]),
  ];
  const rows = rules.map(({ mode, leastTotal: best, rows: explained, rate, rowsUnderConclusion }) => [
    ROUNDING_WORD[mode],
    best === null ? "keine" : formatWhole(best),
    formatWhole(explained),
    rateText(rate?.low ?? null),
    rateText(rate?.high ?? null),
    ...(total === null ? [] : [formatWhole(rowsUnderConclusion ?? 0)]),
  ]);
  return textTable(columns, rows, 0);
}

function rateText(pin: Pin | null): string {
  return pin === null ? "0 €" : `${formatEuros(pin.edgeCents)} ÷ ${formatWhole(pin.persons)}`;
}

function rowsPart({ municipalities }: Reconstruction, finding: TotalFinding): string {
  if (finding.verdict !== "one-family") return "";
  const total = finding.leastTotal ?? 0;
  const misfits = municipalities.filter(({ fits }) => !fits);
  const title = `Personen je Gemeinde, wenn es ${formatWhole(total)} sind:`;
  const fitting = municipalities.filter(({ fits }) => fits);
  const rows = fitting.map((row) => [row.ags, row.name, formatEuros(row.amountCents), personsText(row, total)]);
  return misfitsPart(misfits) + wrapLines(["", title]) + textTable([...KEY_COLUMNS, PERSONS_COLUMN], rows, 1);
}

const KEY_COLUMNS: readonly TextColumn[] = [
  { heading: "AGS", align: "left" },
  { heading: "Gemeinde", align: "left" },
  { heading: "Betrag", align: "right" },
];
const PERSONS_COLUMN: TextColumn = { heading: "Personen", align: "right" };
const NEAREST_COLUMNS: readonly TextColumn[] = [
  { heading: "darunter passt", align: "right" },
  { heading: "darüber passt", align: "right" },
];
const FROM_PERSONS_COLUMN: TextColumn = { heading: "nach Personen", align: "right" };

function misfitsPart(misfits: readonly ReconstructedRow[]): string {
  if (misfits.length === 0) return "";
  const title = `${counted(misfits.length, "Betrag passt", "Beträge passen")} nicht, vielleicht ein Druckfehler:`;
  const persons = misfits.some(({ fromPersonsCents }) => fromPersonsCents !== null);
  const rows = misfits.map(({ ags, name, amountCents, nearestCents, fromPersonsCents }) => [
    ...[ags, name, formatEuros(amountCents), euroText(nearestCents?.below), euroText(nearestCents?.above)],
    ...(persons ? [fromPersonsCents === null ? "" : formatEuros(fromPersonsCents)] : []),
  ]);
  const columns = [...KEY_COLUMNS, ...NEAREST_COLUMNS, ...(persons ? [FROM_PERSONS_COLUMN] : [])];
  return wrapLines(["", title]) + textTable(columns, rows, 1);
}

function euroText(amount: number | null | undefined): string {
  return amount == null ? "nichts" : formatEuros(amount);
}

function personsText({ headCounts }: ReconstructedRow, total: number): string {
  const range = headCounts.find(({ totalPersons }) => totalPersons === total);
  if (range === undefined) return "";
  const least = formatWhole(range.least);
  return range.least === range.most ? least : `${least} bis ${formatWhole(range.most)}`;
}
