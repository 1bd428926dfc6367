import { formatWhole } from "../money/formatGerman";
import type { RuleSet } from "../rules/ruleSet";
import type { Comparison } from "./comparison";
import type { Fraction } from "./measure";
import { postRulesNote } from "./postRulesNote";

/** What has to be known to read a comparison rightly, in German. */
export function notesOf(comparison: Omit<Comparison, "notes">): string[] {
  return [
    measureNote(comparison),
    ...personsNotes(comparison),
    ...effectNotes(comparison),
    ...postRulesNote(comparison.before.ruleSet, comparison.after.ruleSet),
    ...unmatchedNotes(comparison),
  ];
}

function measureNote({ measure, before, after }: Omit<Comparison, "notes">): string {
  const part = before.ruleSet.budget.percentOfYear.value;
  if (measure.kind === "as-stated") {
    const span = part === 100 ? "ein ganzes Jahr" : `${part} % eines Jahres`;
    return `Maßstab: beide Seiten gelten für ${span}; nichts wird umgerechnet.`;
  }
  return (
    `Maßstab: ein ganzes Jahr. ${sideText("Vorher", before.ruleSet, measure.before)}, ` +
    `${sideText("nachher", after.ruleSet, measure.after)}. Umgerechnet werden die gerundeten Beträge, wie sie galten, ` +
    "mit dem genauen Bruch; danach wird nicht mehr gerundet."
  );
}

function sideText(side: string, { budget }: RuleSet, { numerator, denominator }: Fraction): string {
  const percent = budget.percentOfYear.value;
  if (percent === 100) return `${side} unverändert`;
  return `${side} × ${numerator}/${denominator}, denn die Beträge sind ${percent} % eines Jahres`;
}

function personsNotes({ municipalities }: Omit<Comparison, "notes">): string[] {
  const sides = [
    ["Vorher", municipalities.map(({ persons }) => persons.before)],
    ["Nachher", municipalities.map(({ persons }) => persons.after)],
  ] as const;
  return sides.flatMap(([side, persons]) => {
    const inferred = persons.filter(({ basis }) => basis === "inferred").length;
    const modelled = persons.filter(({ basis }) => basis === "modelled").length;
    const of = `von ${formatWhole(persons.length)} Personenzahlen`;
    return [
      ...(modelled === 0 ? [] : [`ACHTUNG: ${side} sind ${formatWhole(modelled)} ${of} MODELLIERT, keine echten.`]),
      ...(inferred === 0
        ? []
        : [`${side} sind ${formatWhole(inferred)} ${of} nicht veröffentlicht, sondern aus dem Betrag abgeleitet.`]),
    ];
  });
}

function effectNotes({ decomposition }: Omit<Comparison, "notes">): string[] {
  const { effects, undecomposed } = decomposition;
  const isUnknown = effects.some(({ aloneCents, inTurnCents }) => aloneCents === null || inTurnCents === null);
  return [
    ...(effects.length < 2
      ? []
      : [
          "Wirkung für sich: nur diese eine Größe wie nachher, alle anderen wie vorher; was erst im Zusammenwirken " +
            "entsteht, steht als Wechselwirkung. Wirkung der Reihe nach: eine Größe nach der anderen, von oben nach " +
            "unten; diese Beträge hängen von der Reihenfolge ab. Beide Spalten ergeben genau den ganzen Unterschied. " +
            "Die Zwischenstände sind nur gerechnet, niemand hat sie beschlossen.",
        ]),
    ...(isUnknown
      ? [
          "Ein Zwischenstand, auf den sich die Regeln nicht anwenden lassen, hat keine Wirkung für sich; der Reihe nach " +
            "steckt er in der nächsten Zeile.",
        ]
      : []),
    ...(undecomposed.ags.length === 0
      ? []
      : [
          `Nicht zerlegbar, weil eine Personenzahl fehlt und aus dem Betrag nicht eindeutig folgt: ${undecomposed.ags.join(", ")}.`,
        ]),
  ];
}

function unmatchedNotes({ onlyBefore, onlyAfter, unusedChanges }: Omit<Comparison, "notes">): string[] {
  const unused = unusedChanges.map(({ from, to }) => `${from} → ${to}`).join(", ");
  const incomplete = [...onlyBefore, ...onlyAfter].some(({ reason }) => reason === "merger-incomplete");
  return [
    ...(onlyBefore.length + onlyAfter.length === 0
      ? []
      : [
          "Wer nur in einer der beiden Tabellen steht, wird genannt und nicht verglichen; verloren hat er damit nichts.",
        ]),
    ...(incomplete
      ? ["Eine Zusammenlegung wird nur verglichen, wenn alle ihre Teile in der ersten Tabelle stehen."]
      : []),
    ...(unused === "" ? [] : [`Zeilen der Zuordnung ohne Gemeinde in der ersten Tabelle: ${unused}.`]),
  ];
}
