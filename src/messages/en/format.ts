import type { ExactCents } from "../../allocation/steps";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import { formatFte } from "../../staffing/formatFte";
import type { FundablePosts } from "../../staffing/staffing";
import { formatExact } from "../formatExact";
import { formatExactFte } from "../formatExactFte";
import { formatExactMonths } from "../formatExactMonths";

const SWAPPED: Readonly<Record<string, string>> = { ".": ",", ",": "." };

/** The same digits with the other marks, so that both languages cannot differ in a figure. */
function english(german: string): string {
  return german.replace(/[.,]/g, (mark) => SWAPPED[mark] ?? mark);
}

/** The sign of the euro before the digits and behind the sign of the number. */
function euroBefore(german: string): string {
  return english(german.replace(/^(−?)(.*) €$/, "$1€$2"));
}

/** A whole number the English way, for example `72,857`. */
export const englishWhole = (value: number): string => english(formatWhole(value));

/** An amount the English way, for example `€50,949`. */
export const englishEuros = (cents: number): string => euroBefore(formatEuros(cents));

/** An exact amount, cut and not rounded, for example `€50,949.1195…`. */
export const englishExact = (exact: ExactCents): string => euroBefore(formatExact(exact));

/** A share of posts, for example `4.37`. */
export const englishFte = (hundredths: number): string => english(formatFte(hundredths));

/** An exact share of posts, for example `4.3784…`. */
export const englishExactFte = (exact: FundablePosts["exact"]): string => english(formatExactFte(exact));

/** A number of months, for example `9.5483…`. */
export const englishExactMonths = (exact: FundablePosts["exact"]): string => english(formatExactMonths(exact));
