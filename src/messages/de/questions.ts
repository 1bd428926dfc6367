import type { QuestionMessages } from "../questions";
import { format } from "./format";

const { euros, fte } = format;

/** What only the authority can answer, in German. */
export const questions: QuestionMessages = {
  "near-miss": ({ missingCents }) =>
    `Genügt es der Bewilligungsstelle, wenn die fehlenden ${euros(missingCents)} im Jahr selbst aufgebracht werden?`,
  "threshold-measure": ({ thresholdCents, percentOfYear, frameCents }) =>
    `Werden die ${euros(thresholdCents)} an der Tranche von ${format.percent(percentOfYear)} ` +
    `(${euros(frameCents)}) oder am ganzen Jahr gemessen?`,
  "share-rounding": ({ shareHundredths, exactHundredths, roundedUp }) => {
    const lower = shareHundredths > 0 ? `${fte(shareHundredths)} VZÄ` : `nichts (${fte(exactHundredths)} VZÄ)`;
    // Fixed amounts that are not whole euros may lack less than a cent, which no post claims.
    const condition =
      roundedUp.ownCents === 0
        ? "obwohl dafür im Jahr ein Teil eines Cents fehlt"
        : `wenn die fehlenden ${euros(roundedUp.ownCents)} im Jahr selbst getragen werden`;
    return `Darf statt ${lower} eine Stelle von ${fte(roundedUp.shareHundredths)} VZÄ beantragt werden, ${condition}?`;
  },
  "tranche-measure": ({ percentOfYear, fixedAmountsCents }) => {
    const [percent, one] = [format.percent(percentOfYear), fixedAmountsCents.length === 1];
    const amounts = `${one ? "der ganze Festbetrag" : "die ganzen Festbeträge"} (${format.list(fixedAmountsCents.map(euros))})`;
    return `${one ? "Steht" : "Stehen"} der Tranche von ${percent} ${amounts} gegenüber oder nur ${percent} davon?`;
  },
  "delegation-threshold": ({ frameCents }) =>
    `Gilt der Schwellenwert auch für den Landkreis, dem die Aufgabe übertragen ist (${euros(frameCents)})?`,
  "sharing-key": () => "Nach welchem Schlüssel teilen die Mitglieder Stellen, Zuwendung und Eigenanteil?",
  "small-portion": ({ minimumHundredths, members }) => {
    const names = members.map(({ name, shareHundredths }) => `${name} ${fte(shareHundredths)} VZÄ`).join(", ");
    return `Genügt es, dass die Stelle selbst ${fte(minimumHundredths)} VZÄ erreicht, auch wenn ein Mitglied weniger davon hat (${names})?`;
  },
  "partial-months": () => "Zählen angebrochene Monate nach Tagen, oder zählen nur ganze Monate ab dem ersten Tag?",
  interruption: () => "Läuft die Förderung während einer Unterbrechung weiter ab, oder wird die Zeit angehängt?",
  "month-end": ({ end, endOtherwise }) =>
    `Endet der Zeitraum am ${format.date(end)} oder am ${format.date(endOtherwise)}?`,
  "last-month-day": ({ counted, calendar }) =>
    `Zählt ein Tag des letzten Monats wie einer des ersten, also 1/${counted} eines Monats, oder 1/${calendar} wie nach dem Kalender?`,
  "later-extension": ({ versions }) => {
    const named = versions.map(({ year, months }) => `${year}: ${format.count(months, "Monat", "Monate")}`).join(", ");
    return `Gilt eine spätere Verlängerung (${named}) auch für diese Stellen?`;
  },
  "ceiling-per-post": () => "Wie verteilt sich der Eigenanteil auf Stellen, die zu verschiedenen Zeiten besetzt sind?",
};
