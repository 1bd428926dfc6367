import type { VerifiedRow } from "../../../verification";
import type { Provenance, VerifyAnswer, VerifyTexts } from "../../commands/verify";
import { causes } from "../causes";
import { format } from "../format";
import { totalMismatch } from "../issues/tables";

const { euros, whole, count } = format;

const KNOWN = {
  "still-there": "A known deviation, as listed",
  vanished: "A known deviation that no longer exists: please take it off the list",
  changed: "A known deviation, but with other amounts than listed",
} as const;

const PROVENANCE: Readonly<Record<Provenance, string>> = {
  official: "official publication",
  press: "press",
  reconstructed: "calculated back, no independent standard",
  regression: "an earlier run of the program, no independent standard",
};

/** A difference with its sign: `+€1`, `−€51`. */
const signed = (cents: number) => `${cents > 0 ? "+" : ""}${euros(cents)}`;

/** The head counts that give an amount. */
function attainedBy(attainableBy: VerifiedRow["attainableBy"]): string {
  if (attainableBy === null) return "no head count";
  const { from, to } = attainableBy;
  return from === to ? count(from, "person", "persons") : `${whole(from)} to ${whole(to)} persons`;
}

function fromPersons({ persons, basis }: VerifiedRow): string {
  if (persons === null) return "";
  return ` from ${count(persons, "person", "persons")}${basis === "modelled" ? " (MODELLED)" : ""}`;
}

function nearest({ nearestCents }: VerifiedRow): string {
  const found = [nearestCents?.below ?? null, nearestCents?.above ?? null].flatMap((amount) => amount ?? []);
  if (found.length === 0) return "";
  return `; the nearest ${found.length === 1 ? "is" : "are"} ${found.map(euros).join(" and ")}`;
}

/** What is to be said about a row, in one sentence. */
function row(found: VerifiedRow): string {
  const { kind, officialCents, computedCents, differenceCents, known } = found;
  const official = euros(officialCents ?? 0);
  const said = known === null ? "" : ` ${KNOWN[known.state]} (${known.reason})`;
  switch (kind) {
    case "equal":
      return `official ${official}, computed the same.${said}`;
    case "different": {
      const computed = `${euros(computedCents ?? 0)}${fromPersons(found)}`;
      return `official ${official}, computed ${computed}; difference ${signed(differenceCents ?? 0)}.${said}`;
    }
    case "attainable":
      return `official ${official}; no head count of its own, follows from ${attainedBy(found.attainableBy)}.${said}`;
    case "not-attainable":
      return `official ${official}; no head count of its own, and no whole number of persons gives the amount${nearest(found)}.${said}`;
    case "missing":
      return `missing in the official table.${said}`;
    case "surplus":
      return `official ${official}; missing in the table that it is compared with.${said}`;
  }
}

function against(amounts: number, sums: number): string {
  if (sums === 0) return count(amounts, "amount speaks", "amounts speak");
  if (amounts === 0) return count(sums, "sum speaks", "sums speak");
  return `${count(amounts, "amount", "amounts")} and ${count(sums, "sum", "sums")} speak`;
}

const butKnown = (isKnown: boolean) => (isKnown ? ", but for the known deviations" : "");

function answerText(found: VerifyAnswer): string {
  switch (found.kind) {
    case "single-equal":
      return "The amount is recalculated and equal.";
    case "single-different":
      return "The amount differs from the computed one.";
    case "single-not-attainable":
      return "The amount cannot be right: no whole number of persons gives it.";
    case "single-attainable": {
      const { asTwoYears } = found;
      const hint = asTwoYears === null ? "" : `, as an amount for two years from ${attainedBy(asTwoYears)}`;
      return `The amount follows from ${attainedBy(found.attainableBy)}${hint}; that does not recalculate it.`;
    }
    case "against":
      return `${against(found.amounts, found.sums)} against the table.`;
    case "all-attainable":
      return `All amounts follow from a whole number of persons${butKnown(found.isKnown)}; none is recalculated by that.`;
    case "all-compared-equal":
      return `All recalculated amounts are equal${butKnown(found.isKnown)}.`;
    case "all-equal":
      return `All ${whole(found.count)} amounts are recalculated and equal.`;
    case "some-equal":
      return (
        `${whole(found.count)} of ${whole(found.of)} amounts ${found.count === 1 ? "is" : "are"} recalculated and equal; ` +
        `${found.of - found.count === 1 ? "the other follows" : `the other ${whole(found.of - found.count)} follow`} from some whole number of persons${butKnown(found.isKnown)}.`
      );
  }
}

const countLines: VerifyTexts["counts"] = ({ counts, sums }) => {
  const compared = counts.equal + counts.different;
  const weighed = counts.attainable + counts.notAttainable;
  const known = counts.knownStillThere + counts.knownVanished + counts.knownChanged;
  const { officialCents, computedCents, differenceCents } = sums;
  const difference = differenceCents === 0 ? "no difference" : `difference ${signed(differenceCents)}`;
  const line = (isSaid: boolean, text: string) => (isSaid ? [text] : []);
  return [
    `Recalculated: ${whole(compared)}, of which equal ${whole(counts.equal)}, different ${whole(counts.different)}`,
    ...line(
      compared > 0,
      `Their sums: official ${euros(officialCents)}, computed ${euros(computedCents)}, ${difference}`,
    ),
    ...line(
      counts.modelled > 0,
      `ATTENTION: ${whole(counts.modelled)} of them from MODELLED head counts, not real ones`,
    ),
    ...line(
      weighed > 0,
      `Without a head count of their own: ${whole(weighed)}, of which attainable from a whole number of persons ` +
        `${whole(counts.attainable)}, not attainable ${whole(counts.notAttainable)}`,
    ),
    ...line(
      counts.missing + counts.surplus > 0,
      `Missing in the official table: ${whole(counts.missing)}, surplus: ${whole(counts.surplus)}`,
    ),
    ...line(counts.pools > 0, `Pools: ${whole(counts.pools)}, of which different ${whole(counts.poolsDifferent)}`),
    ...line(
      known > 0,
      `Known deviations: as listed ${whole(counts.knownStillThere)}, ` +
        `vanished ${whole(counts.knownVanished)}, changed ${whole(counts.knownChanged)}`,
    ),
  ];
};

/** What the command `verify` says in English. */
export const verify: VerifyTexts = {
  ...{ format, causes, signed, row, counts: countLines },
  pool: ({ kind, officialCents, computedCents, differenceCents, members }) => {
    const official = `official common amount ${euros(officialCents)} for ${count(members.length, "municipality", "municipalities")}`;
    if (kind === "not-compared") return `${official}; not all have something to work it out from.`;
    if (kind === "equal") return `${official}, computed the same.`;
    const computed = euros(computedCents ?? 0);
    return `${official}, sum of the frames rounded one by one ${computed}; difference ${signed(differenceCents ?? 0)}.`;
  },
  sumParts: totalMismatch,
  sum: (sum) => {
    const { found, expected } = totalMismatch(sum);
    return `found ${found}; expected ${expected}`;
  },
  column: (column) => `Column ${column}`,
  answer: (found) => `RESULT: ${answerText(found)}`,
  official: (file, provenance, years) => {
    const origin = provenance === null ? "" : ` (origin: ${PROVENANCE[provenance]})`;
    return `Official table: ${file}${origin}${years === 2 ? ", amounts for two years" : ""}`;
  },
  comparedWith: (file) => `Compared with: ${file ?? "the head counts of this table"}`,
  explains: ({ cause, explains, breaks }, deviating) => {
    if (cause === "missing-row") return "this explains what the table lacks";
    const explained = `explains ${whole(explains.length)} of ${count(deviating, "deviation", "deviations")}`;
    if (breaks === 0) return `${explained} and contradicts no equal amount`;
    return `${explained}, but holds for a part only: ${count(breaks, "equal amount", "equal amounts")} would differ otherwise`;
  },
  wayOut: (cause) => (cause === "partial-table" ? " (as --total table does)" : ""),
  unexplained: (left) => `${count(left, "deviation remains", "deviations remain")} without an explanation.`,
  more: (left) => `and ${whole(left)} more (--format json names all)`,
  place: (file, line) => `${file}, line ${line}`,
  sumCase: (line, column) => `Sum, line ${line}, column ${column}`,
  summary: ({ counts, wrongSums }) =>
    `${counts.equal} equal, ${counts.different} different, ${counts.attainable} attainable, ` +
    `${counts.notAttainable} not attainable, ${counts.missing} missing, ${counts.surplus} surplus` +
    (wrongSums.length === 0 ? "" : `, ${count(wrongSums.length, "wrong sum", "wrong sums")}`),
  words: {
    ...{ stdin: "standard input", differences: "Different amounts:", against: "What else speaks against it:" },
    ...{ pools: "Different pools:", sums: "Wrong sums:", known: "Known deviations:" },
    ...{ attainable: "Attainable from a whole number of persons:", causes: "What may be the cause:" },
    noCause: "None of the causes that were tried explains the deviations better than chance.",
    ...{ asWell: "this explains it as well", possibleCause: "Possible cause", sumTitle: "Sum" },
    unusable: "unusable input",
  },
  columns: {
    ...{ ags: "AGS", name: "Municipality", persons: "Persons", official: "official", computed: "computed" },
    ...{ difference: "Difference", row: "Line" },
  },
};
