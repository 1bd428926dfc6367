import type { CalculationSheet } from "../../src/adapters/sheet/index";
import type { ExactCents } from "../../src/allocation/steps";
import { formatDate } from "../../src/dates/formatDate";
import { format } from "../../src/messages/de/format";
import { formatEuros, formatWhole } from "../../src/money/formatGerman";
import { formatFte } from "../../src/staffing/formatFte";
import type { FundablePosts } from "../../src/staffing/staffing";

/** Names of fields that hold figures; steps of rounding decide what is said and stay as they are. */
const FIGURE = /^(?!stepCents$)(.*Cents|cents|persons|totalPersons|amount|weight|totalWeight|.*Hundredths|hundredths)$/;

/** A copy in which every figure is another number, unlike all others and unlike their sums and differences. */
export function marked<T>(value: T): T {
  let last = 123_456_789;
  const copy = (one: unknown, key: string): unknown => {
    if (typeof one === "number" && FIGURE.test(key)) {
      last += 10_472_987;
      return one < 0 ? -last : last;
    }
    if (Array.isArray(one)) return one.map((item) => copy(item, key));
    if (one === null || typeof one !== "object") return one;
    return Object.fromEntries(
      Object.entries(one).map(([name, item]) => [name, copy(item, name === "value" ? key : name)]),
    );
  };
  return copy(value, "") as T; // SAFETY: only numbers have become other numbers
}

/** Every way in which a German sheet may write the numbers and dates of some data. */
function writtenForms(...data: readonly unknown[]): ReadonlySet<string> {
  const forms = new Set<string>();
  const add = (text: string) => forms.add(text.replace(/^−/, "").replace(" €", ""));
  const walk = (one: unknown): void => {
    if (typeof one === "number") for (const write of [formatWhole, formatEuros, formatFte]) add(write(one));
    if (typeof one === "string" && /^\d{4}-\d\d-\d\d$/.test(one)) add(formatDate(one));
    if (one === null || typeof one !== "object") return;
    if ("year" in one) add(String(one.year));
    exactForm(one).forEach(add);
    Object.values(one).forEach(walk);
  };
  data.forEach(walk);
  return forms;
}

function exactForm(one: object): string[] {
  if ("wholeCents" in one) return [format.exactEuros(one as ExactCents)];
  if (!("denominator" in one && "hundredths" in one)) return [];
  const exact = one as FundablePosts["exact"];
  return [format.exactFte(exact), format.exactMonths(exact)];
}

/** All sentences of a sheet that show figures. */
export function sentences({ answer, inputs, parts }: CalculationSheet): string[] {
  return [...answer, ...inputs.map(({ text }) => text), ...parts.flatMap(({ steps }) => steps.map(({ text }) => text))];
}

/** The numbers of a text as it writes them. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d[\d.,]*…?/g)].map(([found]) => found.replace(/[.,]+$/, ""));
}

/** Numbers of a German sheet that stand in none of the data that it was made from. */
export function strangers(sheet: CalculationSheet, ...data: readonly unknown[]): string[] {
  const known = writtenForms(data);
  return sentences(sheet)
    .flatMap(numbersIn)
    .filter((found) => !known.has(found));
}
