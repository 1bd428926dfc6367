import type { ExactCents } from "../allocation/steps";
import type { IsoDate } from "../dates/isoDate";
import { groupedDigits } from "../money/groupedDigits";
import type { FundablePosts } from "../staffing/staffing";

/** A share of posts, or a number of months, in hundredths and what is left of one. */
type ExactHundredths = FundablePosts["exact"];

/** How a language writes figures, dates and lists. Negative figures have a true minus sign. */
export interface Format {
  /** A whole number. */
  whole(value: number): string;
  /** An amount in whole cents, without decimals where it is whole euros. */
  euros(cents: number): string;
  /** An amount with four decimals, cut and not rounded; dots stand for the decimals that follow. */
  exactEuros(exact: ExactCents): string;
  /** A share of posts in whole hundredths, with two decimals; anything finer is shown as it is. */
  fte(hundredths: number): string;
  /** A share of posts with four decimals, cut and not rounded. */
  exactFte(exact: ExactHundredths): string;
  /** A number of months, whole ones without decimals, others cut after four of them. */
  exactMonths(exact: ExactHundredths): string;
  /** A share of a hundred. */
  percent(percent: number): string;
  /** A day. */
  date(date: IsoDate): string;
  /** Names in a sentence, with an “and” before the last. */
  list(names: readonly string[]): string;
  /** A number and the thing that it counts. */
  count(count: number, one: string, several: string): string;
}

/** What differs between languages. */
export interface Conventions {
  readonly group: string;
  readonly decimal: string;
  readonly and: string;
  readonly euros: (digits: string) => string;
  readonly percent: (digits: string) => string;
  readonly date: (date: IsoDate) => string;
}

/** The formatter of a language; both languages write the same digits because both are made here. */
export function formatOf({ group, decimal, and, ...words }: Conventions): Format {
  const signed = (value: number, text: string) => `${value < 0 ? "−" : ""}${text}`;
  const grouped = (value: number) => groupedDigits(String(value), group);
  const whole = (value: number) => signed(value, grouped(Math.abs(value)));
  const money = (cents: number, decimals: string) => {
    const digits = grouped(Math.floor(Math.abs(cents) / 100));
    return signed(cents, words.euros(decimals === "" ? digits : `${digits}${decimal}${decimals}`));
  };
  const euros = (cents: number) => money(cents, cents % 100 === 0 ? "" : twoDigits(Math.abs(cents) % 100));
  const fte = (hundredths: number) => {
    if (!Number.isInteger(hundredths)) return String(hundredths / 100).replace(".", decimal);
    const size = Math.abs(hundredths);
    return signed(hundredths, `${grouped(Math.floor(size / 100))}${decimal}${twoDigits(size % 100)}`);
  };
  const exactFte = (exact: ExactHundredths) => `${fte(exact.hundredths)}${furtherDigits(exact)}`;
  return {
    ...{ whole, euros, fte, exactFte },
    exactEuros: (exact) =>
      exact.remainder === 0
        ? euros(exact.wholeCents)
        : money(exact.wholeCents, `${twoDigits(exact.wholeCents % 100)}${furtherDigits(exact)}`),
    exactMonths: (exact) =>
      exact.remainder === 0 && exact.hundredths % 100 === 0 ? whole(exact.hundredths / 100) : exactFte(exact),
    percent: (percent) => words.percent(String(percent).replace(".", decimal)),
    date: words.date,
    list: (names) =>
      names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names[names.length - 1]}`,
    count: (count, one, several) => `${whole(count)} ${count === 1 ? one : several}`,
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** Two more decimals of a hundredth, cut, and dots where there are more; nothing where nothing is left. */
function furtherDigits({ remainder, denominator }: Pick<ExactCents, "remainder" | "denominator">): string {
  if (remainder === 0) return "";
  const digits = (BigInt(remainder) * 100n) / BigInt(denominator);
  const rest = (BigInt(remainder) * 100n) % BigInt(denominator);
  return `${String(digits).padStart(2, "0")}${rest === 0n ? "" : "…"}`;
}
