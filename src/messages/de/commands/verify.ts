import type { VerifiedRow } from "../../../verification";
import type { Provenance, VerifyAnswer, VerifyTexts } from "../../commands/verify";
import { causes } from "../causes";
import { format } from "../format";
import { totalMismatch } from "../issues/tables";

const { euros, whole, count } = format;

const KNOWN = {
  "still-there": "Bekannte Abweichung, wie gelistet",
  vanished: "Bekannte Abweichung, die es nicht mehr gibt: bitte aus der Liste nehmen",
  changed: "Bekannte Abweichung, aber mit anderen Beträgen als gelistet",
} as const;

const PROVENANCE: Readonly<Record<Provenance, string>> = {
  official: "amtliche Veröffentlichung",
  press: "Presse",
  reconstructed: "zurückgerechnet, kein unabhängiger Maßstab",
  regression: "früherer Programmlauf, kein unabhängiger Maßstab",
};

/** A difference with its sign: `+1 €`, `−51 €`. */
const signed = (cents: number) => `${cents > 0 ? "+" : ""}${euros(cents)}`;

/** The head counts that give an amount. */
function attainedBy(attainableBy: VerifiedRow["attainableBy"]): string {
  if (attainableBy === null) return "keiner Personenzahl";
  const { from, to } = attainableBy;
  return from === to ? count(from, "Person", "Personen") : `${whole(from)} bis ${whole(to)} Personen`;
}

function fromPersons({ persons, basis }: VerifiedRow): string {
  if (persons === null) return "";
  return ` aus ${count(persons, "Person", "Personen")}${basis === "modelled" ? " (MODELLIERT)" : ""}`;
}

function nearest({ nearestCents }: VerifiedRow): string {
  const found = [nearestCents?.below ?? null, nearestCents?.above ?? null].flatMap((amount) => amount ?? []);
  if (found.length === 0) return "";
  return `; ${found.length === 1 ? "der nächste ist" : "die nächsten sind"} ${found.map(euros).join(" und ")}`;
}

/** What is to be said about a row, in one sentence. */
function row(found: VerifiedRow): string {
  const { kind, officialCents, computedCents, differenceCents, known } = found;
  const official = euros(officialCents ?? 0);
  const said = known === null ? "" : ` ${KNOWN[known.state]} (${known.reason})`;
  switch (kind) {
    case "equal":
      return `amtlich ${official}, berechnet ebenso.${said}`;
    case "different": {
      const computed = `${euros(computedCents ?? 0)}${fromPersons(found)}`;
      return `amtlich ${official}, berechnet ${computed}; Unterschied ${signed(differenceCents ?? 0)}.${said}`;
    }
    case "attainable":
      return `amtlich ${official}; keine eigene Personenzahl, ergibt sich aus ${attainedBy(found.attainableBy)}.${said}`;
    case "not-attainable":
      return `amtlich ${official}; keine eigene Personenzahl, und keine ganze Zahl von Personen ergibt den Betrag${nearest(found)}.${said}`;
    case "missing":
      return `fehlt in der amtlichen Tabelle.${said}`;
    case "surplus":
      return `amtlich ${official}; fehlt in der Tabelle, mit der verglichen wird.${said}`;
  }
}

function against(amounts: number, sums: number): string {
  if (sums === 0) return count(amounts, "Betrag spricht", "Beträge sprechen");
  if (amounts === 0) return count(sums, "Summe spricht", "Summen sprechen");
  return `${count(amounts, "Betrag", "Beträge")} und ${count(sums, "Summe", "Summen")} sprechen`;
}

const butKnown = (isKnown: boolean) => (isKnown ? ", bis auf die bekannten Abweichungen" : "");

function answerText(found: VerifyAnswer): string {
  switch (found.kind) {
    case "single-equal":
      return "Der Betrag ist nachgerechnet und gleich.";
    case "single-different":
      return "Der Betrag weicht vom berechneten ab.";
    case "single-not-attainable":
      return "Der Betrag kann nicht stimmen: keine ganze Zahl von Personen ergibt ihn.";
    case "single-attainable": {
      const { asTwoYears } = found;
      const hint = asTwoYears === null ? "" : `, als Betrag für zwei Jahre aus ${attainedBy(asTwoYears)}`;
      return `Der Betrag ergibt sich aus ${attainedBy(found.attainableBy)}${hint}; nachgerechnet ist er damit nicht.`;
    }
    case "against":
      return `${against(found.amounts, found.sums)} gegen die Tabelle.`;
    case "all-attainable":
      return `Alle Beträge ergeben sich aus einer ganzen Zahl von Personen${butKnown(found.isKnown)}; nachgerechnet ist damit keiner.`;
    case "all-compared-equal":
      return `Alle nachgerechneten Beträge sind gleich${butKnown(found.isKnown)}.`;
    case "all-equal":
      return `Alle ${whole(found.count)} Beträge sind nachgerechnet und gleich.`;
    case "some-equal":
      return (
        `${whole(found.count)} von ${whole(found.of)} Beträgen ${found.count === 1 ? "ist" : "sind"} nachgerechnet und gleich; ` +
        `${found.of - found.count === 1 ? "der andere ergibt" : `die anderen ${whole(found.of - found.count)} ergeben`} sich aus irgendeiner ganzen Zahl von Personen${butKnown(found.isKnown)}.`
      );
  }
}

const countLines: VerifyTexts["counts"] = ({ counts, sums }) => {
  const compared = counts.equal + counts.different;
  const weighed = counts.attainable + counts.notAttainable;
  const known = counts.knownStillThere + counts.knownVanished + counts.knownChanged;
  const { officialCents, computedCents, differenceCents } = sums;
  const difference = differenceCents === 0 ? "kein Unterschied" : `Unterschied ${signed(differenceCents)}`;
  const line = (isSaid: boolean, text: string) => (isSaid ? [text] : []);
  return [
    `Nachgerechnet: ${whole(compared)}, davon gleich ${whole(counts.equal)}, abweichend ${whole(counts.different)}`,
    ...line(
      compared > 0,
      `Summe davon: amtlich ${euros(officialCents)}, berechnet ${euros(computedCents)}, ${difference}`,
    ),
    ...line(
      counts.modelled > 0,
      `ACHTUNG: ${whole(counts.modelled)} davon aus MODELLIERTEN Personenzahlen, keinen echten`,
    ),
    ...line(
      weighed > 0,
      `Ohne eigene Personenzahl: ${whole(weighed)}, davon aus einer ganzen Zahl von Personen erreichbar ` +
        `${whole(counts.attainable)}, nicht erreichbar ${whole(counts.notAttainable)}`,
    ),
    ...line(
      counts.missing + counts.surplus > 0,
      `In der amtlichen Tabelle fehlen ${whole(counts.missing)}, überzählig sind ${whole(counts.surplus)}`,
    ),
    ...line(
      counts.pools > 0,
      `Zusammenschlüsse: ${whole(counts.pools)}, davon abweichend ${whole(counts.poolsDifferent)}`,
    ),
    ...line(
      known > 0,
      `Bekannte Abweichungen: wie gelistet ${whole(counts.knownStillThere)}, ` +
        `verschwunden ${whole(counts.knownVanished)}, verändert ${whole(counts.knownChanged)}`,
    ),
  ];
};

/** What the command `verify` says in German. */
export const verify: VerifyTexts = {
  ...{ format, causes, signed, row, counts: countLines },
  pool: ({ kind, officialCents, computedCents, differenceCents, members }) => {
    const official = `gemeinsam amtlich ${euros(officialCents)} für ${count(members.length, "Gemeinde", "Gemeinden")}`;
    if (kind === "not-compared") return `${official}; nicht für alle gibt es etwas, woraus zu rechnen wäre.`;
    if (kind === "equal") return `${official}, berechnet ebenso.`;
    const computed = euros(computedCents ?? 0);
    return `${official}, Summe der einzeln gerundeten Rahmen ${computed}; Unterschied ${signed(differenceCents ?? 0)}.`;
  },
  sumParts: totalMismatch,
  sum: (sum) => {
    const { found, expected } = totalMismatch(sum);
    return `gefunden ${found}; erwartet ${expected}`;
  },
  column: (column) => `Spalte ${column}`,
  answer: (found) => `ERGEBNIS: ${answerText(found)}`,
  official: (file, provenance, years) => {
    const origin = provenance === null ? "" : ` (Herkunft: ${PROVENANCE[provenance]})`;
    return `Amtliche Tabelle: ${file}${origin}${years === 2 ? ", Beträge für zwei Jahre" : ""}`;
  },
  comparedWith: (file) => `Verglichen mit: ${file ?? "den Personenzahlen dieser Tabelle"}`,
  explains: ({ cause, explains, breaks }, deviating) => {
    if (cause === "missing-row") return "das erklärt, was der Tabelle fehlt";
    const explained = `erklärt ${whole(explains.length)} von ${count(deviating, "Abweichung", "Abweichungen")}`;
    if (breaks === 0) return `${explained} und widerspricht keinem gleichen Betrag`;
    return `${explained}, gilt aber nur für einen Teil: ${count(breaks, "gleicher Betrag wäre", "gleiche Beträge wären")} sonst anders`;
  },
  wayOut: (cause) => (cause === "partial-table" ? " (so rechnet --total table)" : ""),
  unexplained: (left) => `${count(left, "Abweichung bleibt", "Abweichungen bleiben")} ohne Erklärung.`,
  more: (left) => `und ${whole(left)} weitere (--format json nennt alle)`,
  place: (file, line) => `${file}, Zeile ${line}`,
  sumCase: (line, column) => `Summe, Zeile ${line}, Spalte ${column}`,
  summary: ({ counts, wrongSums }) =>
    `${counts.equal} gleich, ${counts.different} abweichend, ${counts.attainable} erreichbar, ` +
    `${counts.notAttainable} nicht erreichbar, ${counts.missing} fehlen, ${counts.surplus} überzählig` +
    (wrongSums.length === 0 ? "" : `, ${count(wrongSums.length, "falsche Summe", "falsche Summen")}`),
  words: {
    ...{ stdin: "Standardeingabe", differences: "Abweichende Beträge:", against: "Was sonst dagegen spricht:" },
    ...{ pools: "Abweichende Zusammenschlüsse:", sums: "Falsche Summen:", known: "Bekannte Abweichungen:" },
    ...{ attainable: "Aus einer ganzen Zahl von Personen erreichbar:", causes: "Woran es liegen kann:" },
    noCause: "Keine der geprüften Ursachen erklärt die Abweichungen besser als der Zufall.",
    ...{ asWell: "ebenso gut erklärt das", possibleCause: "Mögliche Ursache", sumTitle: "Summe" },
    unusable: "unbrauchbare Eingabe",
  },
  columns: {
    ...{ ags: "AGS", name: "Gemeinde", persons: "Personen", official: "amtlich", computed: "berechnet" },
    ...{ difference: "Unterschied", row: "Zeile" },
  },
};
