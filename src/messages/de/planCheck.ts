import { wordOr } from "../codes";
import type { PlanCheckMessages, PlanProblemSentences } from "../planProblemMessages";
import { codes } from "./codes";
import { format } from "./format";

const { count, euros, list } = format;

const pool = (number: number) => `Zusammenschluss ${number}`;
const area = (first: string | null) => `Gebiet um ${first ?? "niemanden"}`;
const pools = (number: number) => count(number, "Zusammenschluss", "Zusammenschlüsse");
const areas = (number: number) => count(number, "Gebiet", "Gebieten");
const unstated = (number: number | null) => (number === null ? "nichts" : format.whole(number));

/** What a price is not that should be one. */
const PRICE_FAULTS = {
  "no-lists": "die Preise sind keine Listen",
  count: "nicht jede Gemeinde hat genau einen Preis",
  "no-amount": "ein Preis ist keine ganze Zahl ab 0",
  "odd-set": "eine Gruppe mit gemeinsamem Preis ist keine ungerade Gruppe des Gebiets",
};

const CASE_FAULTS = {
  "too-many": "der Nachweis unterscheidet zu viele Fälle",
  missing: "dem Nachweis fehlt ein Fall",
  pair: "ein Fall unterscheidet nicht zwei Gemeinden des Gebiets",
};

const BORDERS = { given: "Gemeinden mit gemeinsamer Grenze", off: "ohne" };

const problems: PlanProblemSentences = {
  "rule-set": ({ found, expected }) =>
    `Regelwerk ${found.id} ${found.version}, geprüft wird nach ${expected.id} ${expected.version}`,
  "required-amount": ({ found, expected }) => `Schwelle ${euros(found)}, richtig ist ${euros(expected)}`,
  measure: () => "woran die Schwelle gemessen wird, steht so nicht im Regelwerk",
  scope: ({ found, expected }) => `Reichweite „${wordOr(codes.scope, found)}“, geprüft wird „${codes.scope[expected]}“`,
  borders: ({ found, expected }) => `Nachbarschaft „${wordOr(BORDERS, found)}“, geprüft wird „${BORDERS[expected]}“`,
  constraints: () => "die Wünsche des Plans sind nicht die der Prüfung",
  levels: () => "die Reihenfolge der Vorzüge ist nicht die der Prüfung",
  "effective-levels": () => "welche Vorzüge hier wirken können, steht falsch im Plan",
  moved: ({ found, expected }) =>
    `nicht mehr bei ihrem Sitz: richtig ist ${unstated(expected)}, genannt ist ${unstated(found)}`,
  "places-of-all": () => "nicht jede Gemeinde hat genau einen Platz",
  "pools-order": () => "die Zusammenschlüsse stehen nicht in der Reihenfolge ihrer ersten Mitglieder",
  "in-two-pools": ({ ags }) => `${ags} ist in zwei Zusammenschlüssen`,
  "agreed-pool-missing": ({ name }) => `der vereinbarte Zusammenschluss „${name}“ ist nicht übernommen`,
  "bound-of-areas": ({ found, expected }) => `die Schranke ist ${found}, die Gebiete ergeben ${expected}`,
  "place-name": ({ ags }) => `${ags}: Name oder Grundlage stimmen nicht`,
  "place-questions": ({ ags }) => `${ags}: die offenen Fragen stimmen nicht`,
  "place-frame": ({ ags, found, expected }) => `${ags}: Rahmen ${euros(found)}, richtig ist ${euros(expected)}`,
  "place-kind": ({ ags, found, possible }) =>
    `${ags}: Platz „${wordOr(codes.place, found)}“, ` +
    `möglich ist ${possible.map((one) => `„${codes.place[one]}“`).join(" oder ")}`,
  "place-pool": ({ ags, found }) =>
    found === null ? `${ags}: kein Zusammenschluss genannt` : `${ags}: ${pool(found)}, in dem sie nicht ist`,
  "place-stranded": ({ ags }) => `${ags}: ohne Partner ohne Grund oder umgekehrt`,
  "hosted-beside-pool": ({ ags }) => `${ags} ist aufgenommen, obwohl ein Zusammenschluss erreichbar ist`,
  "stranded-beside-pool": ({ ags }) => `${ags} ist ohne Partner, obwohl ein Zusammenschluss erreichbar ist`,
  "stranded-beside-offer": ({ ags }) => `${ags} ist ohne Partner, obwohl eine Gemeinde sie aufnehmen will`,
  "stranded-missing": ({ ags, found, expected }) =>
    `${ags}: es fehlen ${euros(expected)}, genannt sind ${euros(found)}`,
  "stranded-group": ({ ags }) => `${ags}: die Gruppe der Erreichbaren stimmt nicht`,
  "stranded-reason": ({ ags }) => `${ags}: der Grund stimmt nicht`,
  "stranded-ways-out": ({ ags }) => `${ags}: die genannten Auswege stimmen nicht`,
  "stranded-constraints": ({ ags }) => `${ags}: die genannten Wünsche stimmen nicht`,
  "crosses-border": ({ ags }) =>
    `${ags} ist über die Kreisgrenze vermittelt, obwohl ein Zusammenschluss im Kreis erreichbar ist`,
  "pool-number": ({ pool: id, expected }) => `${pool(id)} hat nicht die Nummer ${expected}`,
  "pool-unknown-members": ({ pool: id }) => `${pool(id)} hat Mitglieder, die es in der Tabelle nicht gibt`,
  "pool-members-order": ({ pool: id }) => `${pool(id)} nennt seine Mitglieder nicht einmal und geordnet`,
  "pool-frame": ({ pool: id, found, expected }) =>
    `${pool(id)} nennt einen Rahmen von ${euros(found)}, die Summe ist ${euros(expected)}`,
  "pool-below-threshold": ({ pool: id }) => `${pool(id)} erreicht die Schwelle nicht`,
  "pool-margin": ({ pool: id }) => `${pool(id)} nennt einen falschen Abstand zur Schwelle`,
  "pool-self-sufficient": ({ pool: id }) => `${pool(id)} nennt die Mitglieder über der Schwelle falsch`,
  "pool-seat": ({ pool: id }) => `${pool(id)} nennt den falschen Sitz`,
  "pool-districts": ({ pool: id }) => `${pool(id)} nennt seine Kreise falsch`,
  "pool-too-large": ({ pool: id, most }) => `${pool(id)} hat mehr als ${most} Mitglieder`,
  "pool-torn": ({ pool: id, ags }) => `${pool(id)} trennt ${ags} von denen, mit denen sie zusammen sein soll`,
  "pool-apart": ({ pool: id, both }) => `${pool(id)} vereint ${list(both)}, die nicht zusammen sein sollen`,
  "pool-unconnected": ({ pool: id }) => `${pool(id)} hängt nicht zusammen oder verlässt den Kreis`,
  "pool-above-threshold": ({ pool: id }) => `${pool(id)} hat ein Mitglied über der Schwelle`,
  "pool-not-offered": ({ pool: id }) => `${pool(id)} beruft sich auf kein Angebot`,
  "pool-origin": ({ pool: id, found }) => `${pool(id)} hat eine unbekannte Herkunft: „${found}“`,
  "pool-area": ({ pool: id }) => `${pool(id)} nennt ein Gebiet, obwohl er nicht vorgeschlagen ist`,
  "pool-not-agreed": ({ pool: id }) => `${pool(id)} ist so nicht vereinbart`,
  "pool-name": ({ pool: id }) => `${pool(id)} trägt einen falschen Namen`,
  "pool-homeless": ({ pool: id }) => `${pool(id)} hat Mitglieder, die nicht frei sind oder einander nicht erreichen`,
  "area-invented": ({ area: first }) => `das ${area(first)} gibt es nach der Eingabe nicht`,
  "area-missing": ({ area: first }) => `das ${area(first)} fehlt im Plan`,
  "area-twice": () => "ein Gebiet steht zweimal im Plan",
  "area-pools": ({ area: first, found, expected }) =>
    `${area(first)}: ${pools(expected)}, genannt ${found === 1 ? "ist" : "sind"} ${found}`,
  "area-counts": ({ area: first }) => `${area(first)}: eine Anzahl ist keine ganze Zahl ab 0`,
  "area-bound-below-pools": ({ area: first, poolsAtMost, pools: number }) =>
    `${area(first)}: die Schranke ${poolsAtMost} liegt unter ${number}`,
  "area-bound-above-sum": ({ area: first, poolsAtMost, bySum }) =>
    `${area(first)}: die Schranke ${poolsAtMost} liegt über ${bySum}, was die Summe erlaubt`,
  "area-bound-unproved": ({ area: first, poolsAtMost }) =>
    `${area(first)}: die Schranke ${poolsAtMost} ist nicht belegt`,
  "area-bound-too-low": ({ area: first, possible, poolsAtMost }) =>
    `${area(first)}: ${pools(possible)} ${possible === 1 ? "ist" : "sind"} möglich, genannt ${poolsAtMost === 1 ? "ist" : "sind"} höchstens ${poolsAtMost}`,
  "area-closing": ({ area: first, closedBy: closing, pools: number, poolsAtMost }) =>
    `${area(first)}: „${wordOr(codes.closedBy, closing)}“ passt nicht zu ${number} von höchstens ${poolsAtMost} und dem, was es belegt`,
  "area-surplus-proof": ({ area: first, closedBy: closing }) =>
    `${area(first)}: zu „${wordOr(codes.closedBy, closing)}“ gehören die genannten Preise oder Fälle nicht`,
  "area-levels": ({ area: first }) => `${area(first)}: die genannten Vorzüge stimmen nicht`,
  "area-left-out": ({ area: first, found, expected }) =>
    `${area(first)}: ${count(expected, "Gemeinde ist", "Gemeinden sind")} in keinem Zusammenschluss, genannt ${found === 1 ? "ist" : "sind"} ${found}`,
  "area-left-out-at-least": ({ area: first, leftOutAtLeast, leftOut }) =>
    `${area(first)}: dass mindestens ${leftOutAtLeast} von ${leftOut} übrig bleiben müssen, stimmt so nicht`,
  "area-left-out-with-most": ({ area: first, poolsAtMost }) =>
    `${area(first)}: wie viele bei ${count(poolsAtMost, "Zusammenschluss", "Zusammenschlüssen")} übrig bleiben, stimmt nicht`,
  "area-left-out-with-most-misplaced": ({ area: first }) =>
    `${area(first)}: wie viele mit mehr Zusammenschlüssen übrig blieben, gehört nicht hierher oder fehlt`,
  "area-left-out-of-rescue": ({ area: first }) =>
    `${area(first)}: wer nach der Planung über Kreisgrenzen übrig bliebe, ist nicht bekannt`,
  "area-more-pools": ({ area: first, possible }) =>
    `${area(first)}: ${pools(possible)} ${possible === 1 ? "ist" : "sind"} möglich, ohne dass mehr übrig bleiben`,
  "area-pool-of-left-out": ({ area: first, members }) =>
    members.length === 1
      ? `${area(first)}: ${list(members)} ist übrig und könnte einen Zusammenschluss bilden`
      : `${area(first)}: ${list(members)} sind übrig und könnten einen Zusammenschluss bilden`,
  "area-pool-possible": ({ area: first, members }) => `${area(first)}: ${list(members)} bilden einen Zusammenschluss`,
  "prices-form": ({ area: first, fault }) => `${area(first)}: ${PRICE_FAULTS[fault]}`,
  "prices-differ": ({ area: first, proved, poolsAtMost }) =>
    `${area(first)}: die Preise belegen ${proved}, genannt ${poolsAtMost === 1 ? "ist" : "sind"} ${poolsAtMost}`,
  "prices-too-low": ({ area: first, members }) =>
    `${area(first)}: ${members === null ? "Mitglieder des Gebiets" : list(members)} bilden einen Zusammenschluss, der zu wenig zahlt`,
  "cases-form": ({ area: first, fault }) => `${area(first)}: ${CASE_FAULTS[fault]}`,
  "case-prices-differ": ({ area: first, proved, poolsAtMost }) =>
    `${area(first)}: die Preise eines Falls belegen ${proved}, genannt ${poolsAtMost === 1 ? "ist" : "sind"} ${poolsAtMost}`,
  "case-prices-too-low": ({ area: first, members }) =>
    `${area(first)}: ${list(members)} bilden einen Zusammenschluss, der in einem Fall zu wenig zahlt`,
};

/** What is wrong with a plan, and what of it was not checked, in German. */
export const planCheck: PlanCheckMessages = {
  problems,
  unchecked: {
    bound: (number) => `dass in ${areas(number)} nicht mehr Zusammenschlüsse möglich sind als im Plan genannt`,
    "left-out": (number) => `dass in ${areas(number)} so viele übrig bleiben müssen, wie der Plan sagt`,
    "levels-exact": (number) =>
      `dass in ${areas(number)} die Zusammenschlüsse nach den Vorzügen (Kreise, Verwaltungsgemeinschaften, Wege, Größe) die besten ihrer Zahl sind`,
    stranded: (number) => `dass in ${areas(number)} die Übrigen keinen Zusammenschluss bilden könnten`,
    "constraints-named": (number) =>
      `welche Wünsche ${count(number, "Gemeinde", "Gemeinden")} ohne Partner im Weg stehen`,
    "rescue-choice": (number) =>
      `dass andere Zusammenschlüsse in den Kreisen ${areas(number)} über Kreisgrenzen nicht mehr ermöglichten`,
    search: () => "dass Startzahl und Grenzen der Suche denselben Plan noch einmal ergeben",
  },
};
