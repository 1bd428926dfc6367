import { isLink } from "./abbreviates";
import { type Token, tokensOf } from "./tokens";

/** A name as somebody wrote it, taken apart. */
export interface WrittenName {
  /** All its words. */
  readonly whole: readonly Token[];
  /** Its words without titles such as *Stadt*; the same list as `whole` where it has none. */
  readonly plain: readonly Token[];
  /** Whether it says that it is a *Stadtkreis*, a city and a district at once. */
  readonly isCity: boolean;
  /** Whether it says that it is a *Landkreis*. */
  readonly isDistrict: boolean;
  /** What is said behind the name in brackets or after a comma and may be its district, with the name before it. */
  readonly behind: { readonly name: string; readonly district: string } | null;
}

/** What a municipality may call itself in front of its name or behind it. */
const TITLES: ReadonlySet<string> = new Set([
  ...["stadt", "gemeinde", "gde", "gem", "gmd", "markt", "mkt", "marktgemeinde", "flecken", "landeshauptstadt", "lhst"],
  ...["hauptstadt", "universitaetsstadt", "hansestadt", "kreisstadt", "gkst", "bergstadt", "kurstadt", "lutherstadt"],
  ...["stadtgemeinde", "landgemeinde", "ortsgemeinde", "einheitsgemeinde", "kurort"],
]);

/** Titles that end the names of others: „Stetten am kalten Markt“. */
const FIRST_ONLY: ReadonlySet<string> = new Set(["markt", "mkt", "kurort"]);

/** Titles of cities that are districts as well. */
const CITIES: ReadonlySet<string> = new Set(["stadtkreis", "skr", "sk", "stkr"]);

/** Titles of districts that are no municipalities. */
const DISTRICTS: ReadonlySet<string> = new Set(["landkreis", "lkr", "lk", "kreis", "kr"]);

/** „Große“ in front of „Kreisstadt“, „kreisfreie“ in front of „Stadt“. */
const LARGE = /^(gro(ss|sse)?|gr|kreisfreie|krfr)$/;

/** Takes a written name apart; what it stands for, `nameMatcher` says. */
export function writtenName(name: string): WrittenName {
  const cleaned = withoutMarks(name.slice(0, 200));
  const whole = inOrder(cleaned);
  const behind = districtBehind(cleaned);
  const { plain, titles } = withoutTitles(inOrder(withoutTitleBehindComma(cleaned)));
  return {
    whole,
    plain: plain.length < whole.length ? plain : whole,
    isCity: titles.some(({ text }) => CITIES.has(text)) || titles.some(({ text }) => text === "kreisfreie"),
    isDistrict: isDistrictOf(whole),
    behind,
  };
}

/** Without the marks of footnotes behind it: „Wehr*“, „Wehr 1)“. */
function withoutMarks(name: string): string {
  return name.trim().replace(/(\s*(\*+|[¹²³⁴-⁹†]+|\s\(?\d{1,2}\)))+$/, "");
}

/** „Boll, Bad“ and „Leon-Rot, St.“ are names as lists sort them. */
function inOrder(name: string): Token[] {
  const [, rest = "", first = ""] = /^([^,]+),\s*(bad|st\.?|sankt)$/i.exec(name) ?? [];
  return tokensOf(rest === "" ? name : `${first} ${rest}`);
}

/** „Greifswald, Universitäts- und Hansestadt“: whatever kind of town it is. */
function withoutTitleBehindComma(name: string): string {
  return name.replace(/\s*[,(]\s*([^,()]*(stadt|gemeinde|flecken|markt)|(gde|gem|st)\.?)\s*\)?$/i, "");
}

function withoutTitles(tokens: readonly Token[]): { plain: readonly Token[]; titles: readonly Token[] } {
  let [start, end] = [0, tokens.length];
  while (end - start > 1) {
    const step = titleLength(tokens, start);
    if (step === 0 || end - start <= step) break;
    start += step;
  }
  while (end - start > 1 && isTitleBehind(tokens, end - 1)) end -= 1;
  return { plain: tokens.slice(start, end), titles: [...tokens.slice(0, start), ...tokens.slice(end)] };
}

/** How many words at a place are one title. */
function titleLength(tokens: readonly Token[], at: number): number {
  const text = (further: number) => tokens[at + further]?.text ?? "";
  if (isTitle(text(0))) return 1;
  if (LARGE.test(text(0)) && isTitle(text(1))) return 2;
  return text(1) === "und" && isTitle(text(2)) ? 3 : 0;
}

/** „Weil der Stadt“ has no title. */
function isTitleBehind(tokens: readonly Token[], at: number): boolean {
  const [last, before] = [tokens[at], tokens[at - 1]];
  if (last === undefined || before === undefined) return false;
  if (LARGE.test(last.text)) return true;
  return isTitle(last.text) && !FIRST_ONLY.has(last.text) && !isLink(before) && !/^[a-z]$/.test(before.text);
}

function isTitle(text: string): boolean {
  return TITLES.has(text) || CITIES.has(text);
}

function isDistrictOf(tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0]?.text ?? "", tokens[tokens.length - 1]?.text ?? ""];
  return DISTRICTS.has(first) || DISTRICTS.has(last) || (last.endsWith("kreis") && !CITIES.has(last));
}

/** What stands in brackets or behind a comma or a slash; whether it is a district, who knows the districts says. */
function districtBehind(name: string): WrittenName["behind"] {
  const [, before = "", inside = ""] = /^([^,(/]+?)\s*[,(/]\s*([^,()]+?)\s*\)?$/.exec(name) ?? [];
  return inside === "" ? null : { name: before, district: inside };
}
