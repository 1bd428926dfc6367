import type { DemoMessages } from "../../commands/demo";
import { format } from "../format";

export const demo: DemoMessages = {
  published: "1. VERÖFFENTLICHTE BETRÄGE (Presse, Januar 2018; Quellen in fixtures/official)",
  columns: ["AGS", "Gemeinde", "veröffentlicht", "Personen", "berechnet", "zur Schwelle", "Antrag"],
  recalculated: (equal, of) =>
    `${format.whole(equal)} von ${format.count(of, "Betrag", "Beträgen")} mit veröffentlichter Personenzahl auf den Euro nachgerechnet`,
  attainable: (attainable, of) =>
    `${format.whole(attainable)} von ${format.count(of, "Betrag", "Beträgen")} ohne Personenzahl ${attainable === 1 ? "ergibt" : "ergeben"} sich aus genau einer ganzen Zahl von Personen (*)`,
  either: (persons) => persons.map(format.whole).join(" oder "),
  modelled: "2. MODELLRECHNUNG FÜR DAS GANZE LAND: die meisten Personenzahlen sind erdacht, keine echten Zahlen",
  notice: "Grenzen und Namen: © GeoBasis-DE / BKG 2017 (Daten verändert)",
  wholePlan: "Den ganzen Plan zeigt:",
};
