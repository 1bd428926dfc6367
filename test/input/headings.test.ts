import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { fieldsAt } from "../../src/input/columns";
import { headingsFor } from "../../src/input/headingsFor";
import { readMunicipalities } from "../../src/input/index";
import { codesOf, messagesOf, unwrap } from "../support/fixtures";

const rules = headingsFor(imBw201801, true);
const meaning = (heading: string) => fieldsAt([heading], rules)[0] ?? null;

/** Headings as offices, statistical bureaus and the library's own papers write them. */
const TAKEN = {
  frame: [
    ..."Planungsrahmen|Planungsrahmen pro Jahr in Euro|Förderbetrag|Zuweisung|Rahmen je Jahr (€)|Planungsrahmen 2018".split(
      "|",
    ),
    ..."Planungs-rahmen|Planungs- rahmen|PLANUNGSRAHMEN|Planungsrahmen€|Planungsrahmen (€)|Planungsrahmen in EUR".split(
      "|",
    ),
    ..."Planungsrahmen [EUR]|Planungsrahmen 1)|Planungsrahmen1)|Planungsrahmen*|Jährlicher Planungsrahmen".split("|"),
    ..."Planungsrahmen (jährlich)|Planungsrahmen p. a.|Planungsrahmen pro Jahr|Planungsrahmen je Jahr|Betrag in Euro".split(
      "|",
    ),
    ..."Betrag|Betrag (EUR)|Förderbetrag in €|Förderbetrag pro Jahr|Förderrahmen|Zuweisung in Euro|Zuweisungsbetrag".split(
      "|",
    ),
    ..."Zuwendung|Zuwendungsbetrag in EUR|Höhe der Zuweisung|Höhe des Planungsrahmens|Endgültiger Planungsrahmen".split(
      "|",
    ),
    ..."Vorläufiger Planungsrahmen|Planungsrahmen (vorläufig)|Planungsrahmen Stand 05.01.2018|Jahresbetrag".split("|"),
    ..."Planungsrahmen €/Jahr|Planungsrahmen EUR/a|Rahmenbetrag|Voraussichtlicher Planungsrahmen|Jahresrahmen in Euro".split(
      "|",
    ),
    ..."Planungsrahmen der Gemeinde|Planungsrahmen je Gemeinde|Planungsrahmen gem. VwV Integrationsmanagement".split(
      "|",
    ),
    ..."frame_eur|amount|Planning frame|Planning frame a year|Annual amount in EUR|Planungsrahmen je Jahr|Amount (EUR)".split(
      "|",
    ),
    ..."Fördersumme|Förderbeträge|Amount per year|Planungsrahmen²|Planungsrahmen [1]|Planungsrahmen (Stand: Januar 2018)".split(
      "|",
    ),
  ],
  persons: [
    ..."Personen|persons|Personenzahl|Anzahl Personen|Anzahl der Personen|Zahl der Personen|Anzahl Flüchtlinge 2017".split(
      "|",
    ),
    ..."Anzahl Flüchtlinge|Flüchtlinge|Flüchtlingszahl|Geflüchtete|Anzahl Geflüchteter|Anzahl der Geflüchteten".split(
      "|",
    ),
    ..."Personen insgesamt|Personen gesamt|Personen (insgesamt)|Personen2)|Personen 2)|Personen*|Personen²".split("|"),
    ..."Personen 2017|Personen (Stand 15.09.2017)|Personen am 15.09.2017|Personen zum Stichtag 15. September 2017".split(
      "|",
    ),
    ..."Anrechenbare Personen|Anrechenbare Personenzahl|anr. Personen|Pers.-Zahl|Personen-zahl".split("|"),
    ..."Anzahl der Flüchtlinge in der Anschlussunterbringung|Flüchtlinge in Anschlussunterbringung|Personen in AU".split(
      "|",
    ),
    ..."Untergebrachte Personen|Kopfzahl|Köpfe|Personenanzahl".split("|"),
    ..."Flüchtlinge (Anzahl)|Schutzsuchende|Zahl der Flüchtlinge|Anzahl|Head count|Refugees|Number of refugees".split(
      "|",
    ),
    ..."Counted persons|Number of persons|PERSONEN|Personen (Anzahl)|Gesamtzahl der Personen|Summe Personen".split("|"),
    ..."Berücksichtigte Personen|Gezählte Personen|Personen je Gemeinde|persons_published|Flüchtlinge am 15.9.2017".split(
      "|",
    ),
    ..."Anzahl Personen (Stichtag 15.09.2017)|Flüchtlings-zahl|Flüchtlinge 1)|Personen [1]|Geflüchtete insgesamt".split(
      "|",
    ),
  ],
  ags: [
    ..."AGS|ags|AGS8|AGS 8|AGS (8-stellig)|AGS-Nr.|AGS-Nummer|AGS Nr|Amtl. Gemeindeschlüssel|Amtlicher Gemeindeschlüssel".split(
      "|",
    ),
    ..."Amtlicher Gemeindeschlüssel (AGS)|Gemeindeschlüssel (AGS)|AGS (Gemeindeschlüssel)|Gemeindeschlüssel".split("|"),
    ..."Schlüssel-nummer|Schlüsselnummer|Schlüssel-Nr.|Schlüssel|Gemeinde-Schlüssel|Gemeindekennziffer|GKZ".split("|"),
    ..."Gemeinde-Nr.|Gemeindenummer|Gemeinde Nr.|Gemeindeschlüssel-Nr.|Gemeindeschlüsselnummer|AGS1)|AGS 1)|AGS*".split(
      "|",
    ),
    ..."Gemeinde-\nschlüssel|Gemeindekennzahl|Schlüssel der Gemeinde|Amtl. Gemeinde-schlüssel|AMTLICHER GEMEINDESCHLÜSSEL".split(
      "|",
    ),
    ..."Municipality key|Municipality code|key|Schlüssel (AGS)|Gemeindeschlüssel 8-stellig".split("|"),
    ..."Amtl. Schlüssel|AGS Gemeinde|AGS (amtlich)|Official municipality key|AGS (Stand 31.12.2017)".split("|"),
    ..."AGS-Code|AGS Kennziffer|AGS_Nr|Gemeindeschlüssel 2017|Gemeinde­schlüssel|Schlüssel-\nnummer|Gemeindeschl\u00fcssel²".split(
      "|",
    ),
    ..."Schlüssel Nr.|Gemeinde (Schlüssel)|Schlüssel Gemeinde|Gemeinde-Code|Gemeinde: Schlüssel|AGS Nummer|AGS Schlüssel".split(
      "|",
    ),
  ],
  name: [
    ..."Gemeinde|Gemeinden|Gemeindename|Gemeindenamen|Name der Gemeinde|Name|Gemeinde1)|Gemeinde 1)|Gemeinde*".split(
      "|",
    ),
    ..."Kommune|Kommunen|Name der Kommune|Stadt/Gemeinde|Stadt / Gemeinde|Städte und Gemeinden|Stadt, Gemeinde".split(
      "|",
    ),
    ..."Gemeinde/Stadt|Gemeinde-name|GEMEINDE|Ortsname|Bezeichnung der Gemeinde|Gemeindebezeichnung|Amtlicher Name".split(
      "|",
    ),
    ..."Amtl. Gemeindename|Gemeinde (Name)|Name der Stadt|Bezeichnung|Ort|Stadt|municipality".split("|"),
    ..."Municipality name|Name of municipality|Name of the municipality|Municipalities|name".split("|"),
    ..."Kreisangehörige Gemeinde|Kreisangehörige Gemeinden|Gemeinde 2017|Gemeinde (Stand 31.12.2017)|Stadtname".split(
      "|",
    ),
    ..."Gemeinde²|Gemeinde [1]|Beteiligte Gemeinden|Gemeinde-\nname|Namen der Gemeinden".split("|"),
  ],
} as const;

/** Headings of something else that has a word of ours in it. */
const LEFT = [
  ..."Einwohner|Einwohnerzahl|Bevölkerung|Bevölkerung2)|Personen männlich|Personen weiblich|Personenkosten|Personalkosten".split(
    "|",
  ),
  ..."Ansprechperson|Kontaktperson|Personen Vorjahr|Personen alt|Anteil Personen|Personen in %|Personen je 1.000 Einwohner".split(
    "|",
  ),
  ..."Differenz Personen|Bedarfsgemeinschaften|Anzahl Stellen|Anzahl Gemeinden|Anzahl der Haushalte|Personen 2016/2017".split(
    "|",
  ),
  ..."Personen 2016 und 2017|Personen unter 18 Jahren|Neue Flüchtlinge|Personen Zugang|Planungsrahmen zwei Jahre".split(
    "|",
  ),
  ..."Planungsrahmen 2 Jahre|Planungsrahmen für zwei Jahre|Planungsrahmen 2017/2018|Planungsrahmen 2018-2019".split(
    "|",
  ),
  ..."Planungsrahmen 2018 und 2019|Planungsrahmen (24 Monate)|Planungsrahmen gesamt|Planungsrahmen in Tsd. Euro".split(
    "|",
  ),
  ..."Planungsrahmen (T€)|Planungsrahmen (Cent)|Planungsrahmen in Mio. Euro|Planungsrahmen je Person|Betrag pro Kopf".split(
    "|",
  ),
  ..."Differenz zum Planungsrahmen|Planungsrahmen alt|Planungsrahmen Vorjahr|Schlüsselzuweisung|Eigenanteil|Restbetrag".split(
    "|",
  ),
  ..."Planungsrahmen erreicht?|Planungsrahmen in USD|Landkreis|Kreis|Stadtkreis|Gemeindeverband|Gemeindetyp|Ortsteil".split(
    "|",
  ),
  ..."Teilort|Gemeindegröße|Ort der Unterbringung|Name des Ansprechpartners|Name Bürgermeister|PLZ|Postleitzahl|Telefon".split(
    "|",
  ),
  ..."Lfd. Nr.|Nr.|Nummer|Bemerkung|Status|Straßenschlüssel|Verteilschlüssel|Breite in m|Länge der Straße|Länge (km)".split(
    "|",
  ),
] as const;

describe("headings", () => {
  for (const [field, headings] of Object.entries(TAKEN)) {
    it.each([...new Set<string>(headings)].filter((heading) => heading.trim() !== ""))(`of ${field}: %s`, (heading) => {
      expect(meaning(heading)).toBe(field);
    });
  }

  it.each([
    ["Kreisschlüssel", "district"],
    ["Kreis-Nr.", "district"],
    ["Landkreisnummer", "district"],
    ["Verwaltungsgemeinschaft", "association"],
    ["GVV", "association"],
    ["Geogr. Breite", "latitude"],
    ["Breitengrad (WGS84)", "latitude"],
    ["Länge in Grad", "longitude"],
    ["Geographische Länge", "longitude"],
    ["Regionalschlüssel (ARS)", "ars"],
  ])("of the rest: %s", (heading, field) => expect(meaning(heading)).toBe(field));

  it.each([...LEFT])("that mean something else: %s", (heading) => {
    expect(["persons", "frame", "ags", "name", "latitude", "longitude"]).not.toContain(meaning(heading));
  });
});

const TWO_YEARS = "AGS;Gemeinde;Anzahl 2016;Anzahl 2017\n08337116;Wehr;60;64\n";

describe("columns that may be meant", () => {
  it("are never chosen between", () => {
    const result = readMunicipalities(TWO_YEARS, imBw201801);
    expect(codesOf(result)).toEqual(["duplicate-column"]);
    expect(messagesOf(result)[0]).toContain("„Anzahl 2017“ neben „Anzahl 2016“");
  });

  it.each([
    ["Anzahl 2017", 64],
    ["anzahl 2016", 60],
    ["4", 64],
  ])("are settled by the caller: %s", (persons, expected) => {
    const table = unwrap(readMunicipalities(TWO_YEARS, imBw201801, { columns: { persons } }));
    expect(table.municipalities[0]?.persons).toBe(expected);
  });

  it("are listed where the one asked for is not there", () => {
    const result = readMunicipalities(TWO_YEARS, imBw201801, { columns: { persons: "Anzahl 2018" } });
    expect(messagesOf(result)[0]).toContain("„Anzahl 2018“, aber die Überschriften „AGS“, „Gemeinde“, „Anzahl 2016“");
  });

  it("below one heading are told apart by what stands below it", () => {
    const head = "AGS;Gemeinde;Personen;;\n;;insgesamt;männlich;weiblich\n";
    const table = unwrap(readMunicipalities(`${head}08337116;Wehr;64;40;24\n`, imBw201801));
    expect(table.municipalities[0]?.persons).toBe(64);
    expect(table.ignoredColumns).toEqual(["Personen männlich", "Personen weiblich"]);
  });

  it("below one heading are not guessed where none is the total", () => {
    const head = "AGS;Gemeinde;Personen;\n;;männlich;weiblich\n";
    const result = readMunicipalities(`${head}08337116;Wehr;40;24\n`, imBw201801);
    expect(codesOf(result)).toEqual(["missing-column"]);
    expect(messagesOf(result)[0]).toContain("„Personen männlich“");
  });

  it("are a name by the surest heading, and data is no header", () => {
    const text = "AGS;Bezeichnung;Gemeindename;Personen\n08337116;Stadt;Wehr;64\n";
    expect(unwrap(readMunicipalities(text, imBw201801)).municipalities[0]?.name).toBe("Wehr");
  });
});
