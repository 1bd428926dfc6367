import type { ColumnField } from "./columns";
import { wordsOf } from "./headingWords";

/** What a heading means, and how surely: where two columns may be the same, the surer one is it. */
export interface HeadingMeaning<Field extends string> {
  readonly field: Field;
  /** 1 where it may mean much else, as „Bezeichnung“; 3 where it can mean nothing else. */
  readonly sureness: 1 | 2 | 3;
}

/**
 * By which words a heading means a field: one of its own words has to be there, and none that is neither its own nor one
 * that changes nothing. So „Planungsrahmen pro Jahr in Euro“ is one and „Planungsrahmen zwei Jahre“ is none.
 */
export interface WordRule<Field extends string> {
  readonly field: Field;
  readonly own: RegExp;
  /** Words that may stand beside its own and change nothing. */
  readonly beside: RegExp;
  /** Words that make it sure, and its own that are not enough to be. */
  readonly sure?: RegExp;
  readonly vague?: RegExp;
  /** Further words of which one has to be there. */
  readonly needs?: RegExp;
}

/** Words that change no meaning anywhere. */
const NEUTRAL =
  /^(der|die|das|des|den|dem|von|vom|in|im|am|zum|zur|an|und|fuer|lt|laut|gem|gemaess|je|pro|stand|stichtag|dat|per|the|of|for|a|as|at|on|and|vorlaeufige?[rns]?|endgueltige?[rns]?|amtliche?[rns]?|amtl|official|final|provisional)$/;

const KEY_WORD =
  /^(schluessel|schluesselnummer|schluesselnr|nummer|nr|code|key|kennziffer|kennzahl|kennung|id|no|number)$/;
const DIGITS = /^(8|12|acht|zwoelf|stellig|stellige?[rns]?|(8|acht|12|zwoelf)stellige?[rns]?)$/;
const MUNICIPALITY = /^((stadt|orts)?gemeinden?|kommunen?|stadt|staedte|municipality|municipalities|town|towns)$/;
const NAME_WORD = /^(namen?|bezeichnung|names)$/;
const DISTRICT =
  /^(stadt|land|landkreise?s?|lkr|kreise?s?|stadtkreise?s?|county|district|landkreisname|kreisname|kreisfreie|kreisbezeichnung)$/;
const GEOGRAPHIC =
  /^(geogr|geogra(ph|f)ische?[rns]?|grad|dezimal|dezimalgrad|degrees?|decimal|wgs|wgs84|84|nord|noerdliche?|ost|oestliche?|n|o|e|north|east|koordinaten?|mittelpunkt|zentrum|centroid|gemeinde|rathaus)$/;

const either = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join("|"));

const PERSONS: WordRule<ColumnField> = {
  field: "persons",
  own: /^(personen|persons|personen(an)?zahl|pers|fluechtlinge?n?|fluechtlings(an)?zahl(en)?|gefluechteten?r?|gefluechtetenzahl|schutzsuchenden?r?|kopfzahl|koepfe|headcount|refugees)$/,
  beside:
    /^(anzahl|zahl|zahlen|gesamtzahl|gesamt|insgesamt|summe|total|anrechenbare?[nrs]?|anr|anrechnungsfaehige?[nrs]?|anerkannte?[nrs]?|gezaehlte?[nrs]?|zaehlende?|beruecksichtigte?[nrs]?|untergebrachte?[nrs]?|anschlussunterbringung|au|kommunale?[nrs]?|gemeinden?|kommunen?|number|count|counted|eligible|head)$/,
};

const INHABITANTS: WordRule<ColumnField> = {
  field: "persons",
  own: /^(einwohner|einwohnerinnen|einwohner(an)?zahl(en)?|einw|ew|bevoelkerung|bevoelkerungsstand|bevoelkerungszahl|population|inhabitants)$/,
  beside: /^(anzahl|zahl|gesamt|insgesamt|total|einwohner|number|personen|persons)$/,
};

const RULES: readonly WordRule<ColumnField>[] = [
  {
    field: "ags",
    own: /^(ags|ags8|agsnr|agsnummer|gemeindeschluessel(nummer|nr|zahl)?|gemeindekennziffer|gemeindekennzahl|gemeindenummer|gemeindenr|gkz|schluessel(nummer|nr)?)$/,
    beside: either(KEY_WORD, DIGITS, MUNICIPALITY, /^gemeindekennung$/),
    sure: /^(ags8?|agsnr|agsnummer|gemeindeschluessel.*|gemeindekennziffer)$/,
    vague: /^schluessel.*$/,
  },
  {
    field: "ags",
    own: /^(gemeinden?|municipality)$/,
    needs: /^(schluessel|schluesselnummer|nummer|nr|code|key|kennziffer|kennzahl)$/,
    beside: either(KEY_WORD, DIGITS),
  },
  {
    field: "ars",
    own: /^(ars|ars12|regionalschluessel|regionalkey)$/,
    beside: either(KEY_WORD, DIGITS),
  },
  {
    field: "name",
    own: /^((stadt)?gemeinden?|gemeindenamen?|kommunen?|stadt|staedte|ortsnamen?|stadtnamen?|gemeindebezeichnung|municipality|municipalities|namen?)$/,
    beside: either(NAME_WORD, /^(stadt|staedte|kreisangehoerige?[nrs]?|geografische?|beteiligte?[nrs]?)$/),
    sure: /^(gemeindenamen?|ortsnamen?|namen?)$/,
    vague: /^(stadt|staedte)$/,
  },
  {
    field: "frame",
    own: /^(planungsrahmen|planungsrahmens|planungsrahmenbetrag|rahmen|rahmenbetrag|jahresrahmen|jahresbetrag|foerderbetrag|foerderbetraege|foerderrahmen|foerdersumme|zuweisung|zuweisungen|zuweisungsbetrag|zuwendung|zuwendungsbetrag|betrag|betraege|frame|amount|allocation|grant)$/,
    beside:
      /^(euro|eur|jahr|jahres|jaehrliche?[rns]?|jahresbetrag|p|pa|year|annual|yearly|planning|funding|hoehe|voraussichtliche?[rns]?|veroeffentlichte?[rns]?|ermittelte?[rns]?|planungsrahmen|planungsrahmens|foerderung|vwv|integrationsmanagement|gemeinden?|kommunen?|euros)$/,
  },
  {
    field: "district",
    own: /^(kreisschluessel|kreisschluesselnummer|kreisnummer|kreisnr|kreiskennziffer|kreiskennzahl|kreiscode|landkreisschluessel|landkreisnummer|landkreisnr|districtcode|districtkey)$/,
    beside: either(KEY_WORD, /^(5|fuenf|stellig|fuenfstellig)$/),
  },
  {
    field: "district",
    own: /^(kreis|landkreis|lkr|district|county)$/,
    needs: /^(schluessel|schluesselnummer|nummer|nr|code|key|kennziffer|kennzahl)$/,
    beside: KEY_WORD,
  },
  {
    field: "association",
    own: /^(verwaltungsgemeinschaft(en)?|verwaltungsgemeinschafts?schluessel|vg|vvg|gvv|vgnr|gemeindeverwaltungsverband|verwaltungsverband|verbandsschluessel|verband|vgcode|association)$/,
    beside: either(
      KEY_WORD,
      NAME_WORD,
      /^(vereinbarte|verwaltungsgemeinschaft|gemeindeverwaltungsverband|gvv|vvg|vg)$/,
    ),
  },
  { field: "latitude", own: /^(lat|latitude|breite|breitengrad|breitenkoordinate)$/, beside: GEOGRAPHIC },
  { field: "longitude", own: /^(lon|lng|long|longitude|laenge|laengengrad|laengenkoordinate)$/, beside: GEOGRAPHIC },
];

const DISTRICT_NAME: WordRule<ColumnField> = {
  field: "districtName",
  own: /^(landkreise?s?|lkr|kreise?s?|stadtkreise?s?|county|kreisname|landkreisname|kreisbezeichnung)$/,
  beside: either(NAME_WORD, DISTRICT, /^zugehoerige?[rns]?$/),
  sure: /name$/,
};

/** By which words headings mean columns, by what the rules count and who is a row. */
export function wordRulesFor({
  population,
  districts,
  byName,
}: Readonly<Record<"population" | "districts" | "byName", boolean>>) {
  const persons = population ? INHABITANTS : PERSONS;
  if (!districts) return [...RULES, persons, ...(byName ? [DISTRICT_NAME] : [])];
  const own = RULES.filter(({ field }) => field !== "district");
  const keys = RULES.filter(({ field }) => field === "district").map((rule) => ({ ...rule, field: "ags" }) as const);
  return [...own, persons, ...keys, { ...DISTRICT_NAME, field: "name" } as const];
}

/** What the words of a heading mean; null where no rule takes all of them. */
export function meaningOf<Field extends string>(
  heading: string,
  rules: readonly WordRule<Field>[],
): HeadingMeaning<Field> | null {
  const words = wordsOf(heading);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const found = rules.find((rule) => fits(words, rule));
  return found === undefined ? null : { field: found.field, sureness: surenessOf(words, found) };
}

/** No heading has more. */
const MOST_WORDS = 20;

function fits<Field extends string>(words: readonly string[], { own, beside, needs }: WordRule<Field>): boolean {
  if (!words.some((word) => own.test(word)) || (needs !== undefined && !words.some((word) => needs.test(word)))) {
    return false;
  }
  return words.every((word) => own.test(word) || beside.test(word) || NEUTRAL.test(word) || needs?.test(word));
}

function surenessOf<Field extends string>(words: readonly string[], { own, sure, vague }: WordRule<Field>): 1 | 2 | 3 {
  if (sure !== undefined && words.some((word) => sure.test(word))) return 3;
  const owned = words.filter((word) => own.test(word));
  return vague !== undefined && owned.every((word) => vague.test(word)) ? 1 : 2;
}
