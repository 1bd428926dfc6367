import { withKindFirst } from "../names/districtName";

/** No label and no figure is longer; keeps the patterns from working on whole books. */
export const LONGEST_LABEL = 60;

/** How the words of a sum begin. */
const SUM =
  /^(zwischen|teil|end|gesamt|kreis|landes)?summe\b|^(ins)?gesamt(ergebnis|zahl|betrag)?\b|^(sub-?|grand )?total\b|^sum\b|^Σ|^zusammen\b/i;

/** How they end, where what is summed stands before them. */
const SUM_BEHIND = /\s(summe|gesamt|insgesamt|zusammen|total)\s*:?$/i;

/** What may stand before such an end; „Kirchheim gesamt“ may be a municipality. */
const SUMMED = /(^|\s)(gemeinden|städte|kommunen|alle|übrige|sonstige)(\s|$)/i;

/** How districts and larger areas are called. Independent cities (*Stadtkreise*) are municipalities as well. */
const AREA =
  /^(land|stadt)?kreise?\b|^kreisfreie stadt\b|^(lkr|skr|lk|sk|rb)\.?\s|^(regierungsbezirke?|reg\.?-?\s?bez\.?|region|raumschaft)(\s|$)|^((vereinbarte )?verwaltungsgemeinschaft|(gemeinde)?verwaltungsverband|v?vg|gvv)\s|^(bundes)?land( baden-württemberg)?$|^baden-württemberg$|^\S+kreis$/i;

const CITY = /^(stadtkreis|kreisfreie stadt|skr|sk)\b/i;

/** Sums of everything that is in a table, where no other row is called the same. */
const WHOLE =
  /^((gesamt|end|landes)?summe|(ins)?gesamt(ergebnis|zahl|betrag)?|(grand )?total|sum|Σ|zusammen|(bundes)?land( baden-württemberg)?|baden-württemberg)\s*:?$/i;

/** Sums of everything even where rows follow that they would not count. */
const ALWAYS_WHOLE =
  /^(gesamt(summe|ergebnis|zahl|betrag)|landessumme|endsumme|insgesamt|grand total|(bundes)?land( baden-württemberg)?|baden-württemberg)\s*:?$/i;

/** Whether a text is the words of a sum, alone or with what is summed. */
export function namesSum(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const rest = text.replace(SUM_BEHIND, "");
  return SUM.test(text) || (rest !== text && (namesArea(rest) || SUMMED.test(rest)));
}

/** Whether a text is the name of a district or a larger area. */
export function namesArea(text: string): boolean {
  return text.length <= LONGEST_LABEL && AREA.test(withKindFirst(text));
}

/** Whether a text is the name of an independent city, which is a district and a municipality. */
export function namesCity(text: string): boolean {
  return CITY.test(withKindFirst(text)) && !namesSum(text);
}

/** Whether a label promises the sum of the whole table: for certain, or as long as it stands at its end. */
export function wholeness(label: string): "always" | "at-end" | "no" {
  if (ALWAYS_WHOLE.test(label)) return "always";
  return WHOLE.test(label) ? "at-end" : "no";
}

/** What is summed: a label without the words of a sum. */
export function withoutSumWords(label: string): string {
  const rest = label.replace(/^(zwischen|teil|kreis)?summe:?\s+((für|aus|im|in|des|der|den)\s+)?/i, "");
  return rest.replace(SUM_BEHIND, "").trim();
}
