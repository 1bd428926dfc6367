import { formatEuros, formatWhole } from "../../money/formatGerman";
import { attainableBy } from "../../verification/attainableBy";
import { diagnose } from "../../verification/diagnose";
import { verdictOf } from "../../verification/verdictOf";
import type { Verification, VerifiedPool, VerifiedRow, WrongSum } from "../../verification/verification";
import { type TextColumn, textTable } from "./table";
import type { VerifiedInput } from "./verifyCommand";
import { findingLines } from "./verifyFindingText";
import { attainedBy, poolText, rowText, signed, sumText } from "./verifyRowText";
import { counted, ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

/** So many rows are printed; the table of another year would have thousands. */
const MOST_SHOWN = 40;

/** The verification for people: the answer, what was compared, what deviates and where. */
export function printText(verification: Verification, input: VerifiedInput): string {
  const unexpected = verification.rows.filter((row) => row.unexpected);
  const listed = verification.rows.filter((row) => row.known?.state === "still-there");
  return (
    wrapLines([answer(verification, input), "", ...sourceLines(verification, input), "", ...countLines(verification)]) +
    differenceTable(unexpected.filter((row) => row.kind === "different")) +
    rowLines(
      "\nWas sonst dagegen spricht:",
      unexpected.filter((row) => row.kind !== "different" || row.known !== null),
    ) +
    poolLines(verification.pools.filter((pool) => pool.unexpected)) +
    sumLines(verification.wrongSums) +
    rowLines("\nBekannte Abweichungen:", listed) +
    rowLines("\nAus einer ganzen Zahl von Personen erreichbar:", attained(verification, input)) +
    diagnosisLines(verification)
  );
}

/** Where attainable amounts are enough, they are the answer and are shown. */
function attained({ rows }: Verification, { attainable }: VerifiedInput): VerifiedRow[] {
  return attainable ? rows.filter((row) => row.kind === "attainable" && !row.unexpected) : [];
}

function answer(verification: Verification, { attainable }: VerifiedInput): string {
  const { counts, rows } = verification;
  const [only] = rows;
  if (only !== undefined && rows.length === 1 && counts.pools + counts.wrongSums === 0) {
    const said = singleAnswer(only, verification);
    if (said !== null) return `ERGEBNIS: ${said}`;
  }
  if (verdictOf(verification, { attainable }) === "deviates") {
    return `ERGEBNIS: ${against(counts)} gegen die Tabelle.`;
  }
  const known = counts.knownStillThere === 0 ? "" : ", bis auf die bekannten Abweichungen";
  const compared = counts.equal + counts.different;
  if (compared === 0) {
    return `ERGEBNIS: Alle Beträge ergeben sich aus einer ganzen Zahl von Personen${known}; nachgerechnet ist damit keiner.`;
  }
  if (counts.attainable + counts.notAttainable === 0) {
    if (known !== "") return `ERGEBNIS: Alle nachgerechneten Beträge sind gleich${known}.`;
    return `ERGEBNIS: Alle ${formatWhole(compared)} Beträge sind nachgerechnet und gleich.`;
  }
  return (
    `ERGEBNIS: ${formatWhole(compared)} von ${formatWhole(counts.rows)} Beträgen sind nachgerechnet und gleich; ` +
    `die anderen ${formatWhole(counts.rows - compared)} ergeben sich aus irgendeiner ganzen Zahl von Personen${known}.`
  );
}

/** Whoever holds a single amount asks about that amount, not about a table. */
function singleAnswer(row: VerifiedRow, { ruleSet, years, totalPersons }: Verification): string | null {
  if (row.known !== null) return null;
  switch (row.kind) {
    case "equal":
      return "Der Betrag ist nachgerechnet und gleich.";
    case "different":
      return "Der Betrag ist ein anderer als der berechnete.";
    case "not-attainable":
      return "Der Betrag kann nicht stimmen: keine ganze Zahl von Personen ergibt ihn.";
    case "attainable": {
      const doubled =
        years === 1 && ruleSet.budget.years.value === 2 && totalPersons !== null
          ? attainableBy(row.officialCents ?? 0, 2, ruleSet, totalPersons)
          : null;
      const hint = doubled === null ? "" : `, als Betrag für zwei Jahre aus ${attainedBy({ attainableBy: doubled })}`;
      return `Der Betrag ergibt sich aus ${attainedBy(row)}${hint}; nachgerechnet ist er damit nicht.`;
    }
    default:
      return null;
  }
}

/** What speaks against a table: amounts, printed sums, or both. */
function against({ unexpected, wrongSums }: Verification["counts"]): string {
  const amounts = unexpected - wrongSums;
  if (wrongSums === 0) return counted(amounts, "Betrag spricht", "Beträge sprechen");
  if (amounts === 0) return counted(wrongSums, "Summe spricht", "Summen sprechen");
  return `${counted(amounts, "Betrag", "Beträge")} und ${counted(wrongSums, "Summe", "Summen")} sprechen`;
}

const PROVENANCE = {
  official: "amtliche Veröffentlichung",
  press: "Presse",
  reconstructed: "zurückgerechnet, kein unabhängiger Maßstab",
  regression: "früherer Programmlauf, kein unabhängiger Maßstab",
} as const;

function sourceLines(
  { ruleSet, years }: Verification,
  { official, computedFrom, provenance }: VerifiedInput,
): string[] {
  const origin = provenance === null ? "" : ` (Herkunft: ${PROVENANCE[provenance]})`;
  return [
    `Amtliche Tabelle: ${nameOf(official.file)}${origin}${years === 2 ? ", Beträge für zwei Jahre" : ""}`,
    `Verglichen mit: ${computedFrom === null ? "den Personenzahlen dieser Tabelle" : nameOf(computedFrom.file)}`,
    ...ruleSetLines(ruleSet),
  ];
}

function nameOf(file: string): string {
  return file === "-" ? "Standardeingabe" : file;
}

function countLines({ counts, sums }: Verification): string[] {
  const compared = counts.equal + counts.different;
  const weighed = counts.attainable + counts.notAttainable;
  const known = counts.knownStillThere + counts.knownVanished + counts.knownChanged;
  return [
    `Nachgerechnet: ${formatWhole(compared)}, davon gleich ${formatWhole(counts.equal)}, abweichend ${formatWhole(counts.different)}`,
    ...(compared === 0 ? [] : [sumLine(sums)]),
    ...(counts.modelled === 0
      ? []
      : [`ACHTUNG: ${formatWhole(counts.modelled)} davon aus MODELLIERTEN Personenzahlen, keinen echten`]),
    ...(weighed === 0
      ? []
      : [
          `Ohne eigene Personenzahl: ${formatWhole(weighed)}, davon aus einer ganzen Zahl von Personen erreichbar ` +
            `${formatWhole(counts.attainable)}, nicht erreichbar ${formatWhole(counts.notAttainable)}`,
        ]),
    ...(counts.missing + counts.surplus === 0
      ? []
      : [
          `In der amtlichen Tabelle fehlen ${formatWhole(counts.missing)}, überzählig sind ${formatWhole(counts.surplus)}`,
        ]),
    ...(counts.pools === 0
      ? []
      : [`Zusammenschlüsse: ${formatWhole(counts.pools)}, davon abweichend ${formatWhole(counts.poolsDifferent)}`]),
    ...(known === 0
      ? []
      : [
          `Bekannte Abweichungen: wie gelistet ${formatWhole(counts.knownStillThere)}, ` +
            `verschwunden ${formatWhole(counts.knownVanished)}, verändert ${formatWhole(counts.knownChanged)}`,
        ]),
  ];
}

function sumLine({ officialCents, computedCents, differenceCents }: Verification["sums"]): string {
  const difference = differenceCents === 0 ? "kein Unterschied" : `Unterschied ${signed(differenceCents)}`;
  return `Summe davon: amtlich ${formatEuros(officialCents)}, berechnet ${formatEuros(computedCents)}, ${difference}`;
}

const COLUMNS: readonly TextColumn[] = [
  { heading: "AGS", align: "left" },
  { heading: "Gemeinde", align: "left" },
  { heading: "Personen", align: "right" },
  { heading: "amtlich", align: "right" },
  { heading: "berechnet", align: "right" },
  { heading: "Unterschied", align: "right" },
  { heading: "Zeile", align: "right" },
];

function differenceTable(rows: readonly VerifiedRow[]): string {
  if (rows.length === 0) return "";
  const cells = rows
    .slice(0, MOST_SHOWN)
    .map((row) => [
      ...[row.ags, row.name, row.persons === null ? "" : formatWhole(row.persons)],
      ...[formatEuros(row.officialCents ?? 0), formatEuros(row.computedCents ?? 0)],
      ...[signed(row.differenceCents ?? 0), String(row.row)],
    ]);
  return `\nAbweichende Beträge:\n${textTable(COLUMNS, cells, 1)}${wrapLines(rest(rows))}`;
}

function rowLines(title: string, rows: readonly VerifiedRow[]): string {
  if (rows.length === 0) return "";
  const lines = rows
    .slice(0, MOST_SHOWN)
    .map(
      (row) =>
        `  ${row.ags} ${row.name}${row.name === "" ? "" : " "}(${nameOf(row.file)}, Zeile ${row.row}): ${rowText(row)}`,
    );
  return `${title}\n${wrapLines([...lines, ...rest(rows)], "      ")}`;
}

function poolLines(pools: readonly VerifiedPool[]): string {
  if (pools.length === 0) return "";
  const lines = pools
    .slice(0, MOST_SHOWN)
    .map((pool) => `  ${pool.name} (${nameOf(pool.file)}, Zeile ${pool.row}): ${poolText(pool)}`);
  return `\nAbweichende Zusammenschlüsse:\n${wrapLines([...lines, ...rest(pools)], "      ")}`;
}

function sumLines(sums: readonly WrongSum[]): string {
  if (sums.length === 0) return "";
  const lines = sums
    .slice(0, MOST_SHOWN)
    .map((sum) => `  ${nameOf(sum.file)}, Zeile ${sum.row}, Spalte ${sum.column}: ${sumText(sum)}`);
  return `\nFalsche Summen:\n${wrapLines([...lines, ...rest(sums)], "      ")}`;
}

function diagnosisLines(verification: Verification): string {
  const { deviating, unexplained, findings } = diagnose(verification);
  if (deviating === 0 && findings.length === 0) return "";
  const nothing = "  Keine der geprüften Ursachen erklärt die Abweichungen besser als der Zufall.";
  const open = `  ${counted(unexplained.length, "Abweichung bleibt", "Abweichungen bleiben")} ohne Erklärung.`;
  const lines = findings.length === 0 ? [nothing] : findings.flatMap((one) => findingLines(one, deviating));
  const left = findings.length > 0 && unexplained.length > 0 ? [open] : [];
  return `\nWoran es liegen kann:\n${wrapLines([...lines, ...left], "      ")}`;
}

function rest(rows: readonly unknown[]): string[] {
  const more = rows.length - MOST_SHOWN;
  return more <= 0 ? [] : [`  und ${formatWhole(more)} weitere (--format json nennt alle)`];
}
