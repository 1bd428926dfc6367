import type { NamedDistrict } from "../../../names/findDistrict";
import type { Operand, WrongCallMessages } from "../../commands/wrongCalls";

const OPERANDS: Readonly<Record<Operand, string>> = {
  persons: "eine Personenzahl",
  table: "eine Tabelle (CSV, .xlsx, .ods oder JSON, „-“ für die Standardeingabe)",
  "official-table": "eine amtliche Tabelle oder einen Ordner mit source.json",
  boundaries: "eine Datei mit Grenzen (GeoJSON oder TopoJSON)",
};

function called({ key, name }: NamedDistrict): string {
  return `${name} (${key})`;
}

export const wrongCalls: WrongCallMessages = {
  "unknown-command": ({ command }) => `„${command}“ ist kein Befehl`,
  "unknown-option": ({ option }) => `„${option}“ ist keine Option`,
  "negative-number": ({ option }) => `„${option}“ ist keine Option und keine Personenzahl (Personen zählen ab 0)`,
  "foreign-option": ({ option, command }) => `${option} gehört nicht zu „${command}“`,
  "option-value": ({ option }) =>
    `„${option}“ passt so nicht: manche Optionen brauchen einen Wert, andere nehmen keinen`,
  "not-one-of": ({ option, allowed, received }) => `${option} kennt nur ${allowed.join(", ")}; gefunden „${received}“`,
  "input-twice": () => "„-“ (Standardeingabe) lässt sich nur einmal lesen; die anderen Angaben brauchen Dateien",
  "missing-operand": ({ command, operand }) => `${command} braucht ${OPERANDS[operand]}`,
  "surplus-operand": ({ command, surplus }) => `${command} nimmt nur eine Angabe; zu viel ist „${surplus}“`,
  "no-operand": ({ command }) => `${command} nimmt keine Angabe`,
  "two-operands": ({ command }) =>
    command === "compare"
      ? "compare braucht zwei Angaben: die Tabelle von vorher und die von nachher"
      : "check-plan braucht zwei Angaben: den Plan (JSON) und die Tabelle, aus der er entstand",
  "neighbours-or-borders": ({ command }) =>
    `${command} braucht entweder --neighbours DATEI oder --borders off; beides bleibt weg, wo alle Schlüssel mit 08 beginnen: Die Nachbarschaften Baden-Württembergs sind bekannt`,
  "missing-key": ({ command }) => `${command} braucht --ags und den Schlüssel der Gemeinde`,
  "missing-budget": ({ command }) => `${command} braucht --budget und den Mittelansatz eines Jahres in Euro`,
  "missing-output": ({ command, extension }) =>
    `${command} braucht -o und den Namen der Datei, die entstehen soll (${extension})`,
  "missing-dialect": () => "sql braucht --dialect und die Datenbank: postgresql oder duckdb",
  "not-a-table": ({ received }) =>
    `--table braucht den Namen einer Tabelle, wie er in einer Abfrage steht (amt."Gemeinden 2018"); gefunden „${received}“`,
  "wrong-extension": ({ extension, received }) => `-o braucht einen Namen auf ${extension}; gefunden „${received}“`,
  "overwrites-input": ({ output }) => `-o nennt eine Datei, die gelesen wird („${output}“); sie würde überschrieben`,
  "one-subject": ({ command }) =>
    `${command} braucht genau eines von --ags SCHLÜSSEL, --pool SCHLÜSSEL+SCHLÜSSEL, --totals`,
  "one-change": ({ command }) => `${command} braucht genau eines von --leave, --join NUMMER, --persons ZAHL`,
  "one-applicant": ({ command }) => `${command} nimmt entweder --ags oder --pool oder --delegation`,
  "one-plan": () => "--plan ist schon ein Plan; Angaben zum Planen passen nicht dazu",
  "agreed-without-neighbours": () =>
    "zu vereinbarten Zusammenschlüssen braucht compare --neighbours DATEI, wo nicht alle Schlüssel beider Tabellen mit 08 beginnen",
  "key-without-boundaries": () =>
    "--key und --layer sagen, wie --boundaries zu lesen ist; ohne Grenzen bewirken sie nichts",
  "end-without-start": () => "--end und --interruption brauchen --start, den ersten Tag der Beschäftigung",
  "totals-have-no-posts": () => "--totals kennt keine Stellen; --ags oder --pool schon",
  "needs-applicant": ({ option }) =>
    `${option} braucht --ags, --pool oder --delegation; für alle zugleich nur --format json oder csv`,
  "kept-otherwise": ({ isKept }) =>
    `der Plan ist ${isKept ? "mit" : "ohne"} --keep entstanden; check-plan braucht dieselbe Angabe`,
  "not-a-count": ({ option, received }) => `${option} braucht eine ganze Zahl ab 0; gefunden „${received}“`,
  "not-whole": ({ option, received }) => `${option} braucht eine ganze Zahl; gefunden „${received}“`,
  "out-of-range": ({ option, quantity, least, most, received }) => {
    const what = quantity === "euros" ? "einen Betrag in Euro" : "eine ganze Personenzahl";
    return `${option} braucht ${what} von ${least} bis ${most}; gefunden „${received}“`;
  },
  "ambiguous-district": ({ received, candidates }) =>
    `--district „${received}“ heißen mehrere Kreise: ${candidates.map(called).join(" oder ")}; gebraucht wird der ganze Name oder der Schlüssel`,
  "unknown-district": ({ received, nearest, hasNames }) => {
    if (!hasNames) {
      return `--district „${received}“: Von den Kreisen dieser Tabelle sind keine Namen bekannt; gebraucht werden die ersten fünf Ziffern ihrer Schlüssel`;
    }
    const asked = nearest.length === 0 ? "" : `; meinten Sie ${nearest.map(called).join(" oder ")}?`;
    return `--district braucht den Namen eines Landkreises oder Stadtkreises oder die ersten fünf Ziffern seiner Schlüssel; gefunden „${received}“${asked}`;
  },
  "district-without-rows": ({ district, others }) =>
    `die Tabelle hat keine Zeile aus --district ${called(district)}; sie hat ${others.map(called).join(", ")}`,
  "not-for-a-district": ({ command, because }) =>
    because === "remainder"
      ? `${command} geht unter diesem Regelwerk nicht mit --district: Der Rest aus der Rundung wird unter allen Zeilen der Tabelle verteilt`
      : `${command} zeigt mit --district nur Zusammenschlüsse im Kreis; über seine Grenze zeigt sie pools --scope state oder rescue`,
  "not-a-column": ({ received, fields }) =>
    `--column ist FELD=ÜBERSCHRIFT, zum Beispiel --column persons="Anzahl 2017" (FELD: ${fields.join(", ")}), nicht „${received}“`,
  "too-few-keys": ({ option, received }) =>
    `${option} braucht mindestens zwei Schlüssel, mit + verbunden; gefunden „${received}“`,
  "not-a-pair": ({ option, received }) =>
    `${option} braucht genau zwei Schlüssel, mit + verbunden; gefunden „${received}“`,
  "not-kilometres": ({ option, received }) => `${option} braucht Kilometer wie 12 oder 12,5; gefunden „${received}“`,
  "named-twice": ({ option, received }) => `${option} nennt etwas zweimal: „${received}“`,
  "not-posts": ({ received }) => `--posts erwartet Stellen wie „degree:1,00+vocational:0,50“; gefunden „${received}“`,
  "not-a-sharing-key": ({ received }) =>
    `--key kennt frame, persons oder Anteile wie „08435013:1+08435029:2“; gefunden „${received}“`,
  "not-a-week": ({ received }) =>
    `--week-hours erwartet die Stunden einer vollen Woche wie 39 oder 39,5; gefunden „${received}“`,
  "not-an-interruption": ({ received }) =>
    `--interruption erwartet zwei Tage wie 2018-06-10..2018-07-20; gefunden „${received}“`,
};
