import type { PlaceStep, ProofStep } from "../../explanation/sheet";
import type { SheetHeadings, SheetWords } from "../../explanation/words";
import type { WayOut } from "../../pooling/plan";
import type { WishKind } from "../../pooling/wishes";
import { questionText } from "../questions";
import type { Terms } from "../terms";
import { codes } from "./codes";
import { format } from "./format";
import { frame, requirement, threshold } from "./frame";
import { nounsOf } from "./nouns";
import { questions } from "./questions";
import { staffing } from "./staffing";
import { states } from "./states";

const parts: SheetWords["parts"] = {
  frame: "Planning frame (Planungsrahmen)",
  threshold: "Is that enough to apply?",
  pool: "Common frame",
  plan: "Place in the plan of pools",
  posts: "Posts and grant",
  totals: "Sums",
};

const inputs: SheetWords["inputs"] = {
  "given-frame": "Frame as stated",
  budget: "Budget of the whole term",
  years: "Term",
  "percent-of-year": "Part of one year",
  rounding: "Rounding",
  remainder: "What rounding leaves over",
  threshold: "Needed to apply",
  "measured-on": "What is measured",
  "fixed-amount": "Fixed amount for a full post and year",
  "minimum-share": "Smallest post",
};

const notChecked: SheetWords["notChecked"] = {
  "head-counts": "Whether the figures of the table are right. They are taken as they stand there.",
  "partial-table": "Who is missing from the table. That is why there is no rounding difference to the budget.",
  "rules-of-the-day": "Whether these rules hold on a certain day. The figures follow the rules that are named.",
  neighbours: "Whether the members are neighbours. No source demands it.",
  plan: "The plan itself. It is taken as it is; “planungsrahmen check-plan” checks it independently.",
  agreement: "Whether the municipalities want to share. That is theirs to decide.",
  "actual-pay": "What the person hired really costs. The fixed amount is paid, and nothing above it.",
  "material-costs": "Material costs, such as rooms and equipment. Town halls report that they are not funded.",
  decision: "Whether the grant is given. This sheet is no official decision and no legal advice.",
};

const areaWord = ({ pools, municipalities }: ProofStep) =>
  `an area of ${format.count(municipalities, "municipality", "municipalities")} with ${format.count(pools, "pool", "pools")}`;

const against = (breaks: readonly WishKind[]) =>
  breaks.length === 0 ? "" : `; contradicts: ${breaks.map((one) => `“${codes.wish[one]}”`).join(", ")}`;

const boundWord = ({ pools, poolsAtMost, closedBy: closing, leftOut, leftOutWithMost, rescue }: ProofStep) => {
  const fixed = rescue ? codes.fixedFirst.rescue : "";
  const most = format.whole(poolsAtMost);
  if (closing === "open")
    return `more than ${most} are impossible${fixed}; whether there are more than ${format.whole(pools)} is open`;
  if (closing === "fewest-left-out") {
    const price = `then at least ${format.whole(leftOutWithMost ?? 0)} instead of ${format.count(leftOut, "municipality", "municipalities")} would be left out`;
    return `more only if more municipalities were left out, proved by exhaustive search; up to ${most} would be possible, ${price}`;
  }
  return `more are impossible${fixed}, proved ${codes.closedBy[closing]}`;
};

const crossing = (way: WayOut) =>
  "crossesDistrict" in way && way.crossesDistrict ? " (across the district border)" : "";

const span = (percentOfYear: number) =>
  percentOfYear === 100 ? "a year" : `for ${format.percent(percentOfYear)} of a year`;

/** What is called alike whoever receives money, in English. */
const sentences: Omit<SheetWords, "frame" | "sum" | "ofPart"> = {
  staffing,
  ...{ euros: format.euros, whole: format.whole },
  ...{ parts, inputs, notChecked },
  title: {
    municipality: (name, ags) => `Calculation sheet (Berechnungsbogen) of ${name} (${ags})`,
    pool: (names) => `Calculation sheet (Berechnungsbogen) of the pool ${format.list(names)}`,
    totals: () => "Calculation sheet (Berechnungsbogen) of the table's sums",
  },
  warning: {
    modelled: (names) =>
      `The figures of ${format.list(names)} are modelled, that is, made up. All amounts from them are only an example.`,
    modelledTable: () => "The table holds modelled, that is, made-up figures. The sums are only an example.",
  },
  answer: {
    frame: (name, cents, percent) => `${name} has a planning frame of ${format.euros(cents)} ${span(percent)}.`,
    term: (cents, years) => `In ${format.count(years, "year", "years")} that is ${format.euros(cents)}.`,
    poolFrame: (names, cents, percent) =>
      `${format.list(names)} ${names.length === 1 ? "has" : "together have"} a planning frame of ${format.euros(cents)} ${span(percent)}.`,
    verdict: (step, mayShare) => {
      const { verdict, marginCents } = step;
      const rule = `To apply, ${requirement(step)} is needed`;
      switch (verdict) {
        case "reached":
          return marginCents === 0
            ? `${rule}: an application is possible, the frame is just enough.`
            : `${rule}: an application is possible, the frame is ${format.euros(marginCents)} above that.`;
        case "missed":
          return `${rule}: ${format.euros(-marginCents)} is missing, so the frame is not enough.${mayShare ? " Together with other municipalities it may be enough." : ""}`;
        case "open":
          return `${rule}: whether it is enough is open. It depends on what is measured.`;
        case "no-frame":
          return "Without a planning frame there is nothing to apply for.";
      }
    },
    topUp: () => "The authority has to say whether it is enough to add what is missing from one's own money.",
    grant: (posts, { cents, ownCents }) => {
      const shares = posts.map(
        (one) => `${format.fte(one.shareHundredths)} FTE ${codes.withQualification(one.qualification)}`,
      );
      if (posts.length === 0) return "This frame does not even pay the smallest post in full.";
      return `For ${shares.join(" + ")} the grant is ${format.euros(cents)} a year; ${format.euros(ownCents)} is left to pay.`;
    },
    totals: (frames, cents, percent) =>
      `${frames === 1 ? "The one frame of this table is" : `The ${format.whole(frames)} frames of this table add up to`} ${format.euros(cents)} ${span(percent)}.`,
    difference: (cents) =>
      cents === 0
        ? "That is exactly the budget."
        : cents > 0
          ? `Rounding leaves ${format.euros(cents)} of the budget over.`
          : `Rounding makes it ${format.euros(-cents)} more than the budget.`,
    partial: () => "The table is not complete, so there is no rounding difference.",
  },
  input: {
    table: (file) => (file === null ? "table" : `table ${file}`),
    sumOfTable: () => "sum of the table",
    ofMunicipality: (label, name) => `${label}, ${name}`,
    years: (years) => format.count(years, "year", "years"),
    percent: format.percent,
    remainder: {
      none: "is not given out",
      "largest-remainder": "to the largest fractions (Hare-Niemeyer), ties by key",
    },
    measuredOn: { frame: "the frame itself", "whole-year": "the whole year", open: "open" },
    fixedAmount: (label, qualification) => `${label}, ${codes.withQualification(qualification)}`,
    fte: (hundredths) => `${format.fte(hundredths)} FTE`,
  },
  year: ({ termCents, years, yearCents }) =>
    `One year: ${format.euros(termCents)} ÷ ${format.count(years, "year", "years")} = ${format.euros(yearCents ?? termCents)}`,
  member: (name, text) => `${name}: ${text}`,
  termTotal: ({ frameCents, years, cents }) =>
    `${format.euros(frameCents)} × ${format.count(years, "year", "years")} = ${format.euros(cents)} (rounded first, then multiplied)`,
  difference: ({ budgetCents, termCents, cents }) =>
    cents === null
      ? `Budget ${format.euros(budgetCents)}, given out in this table ${format.euros(termCents)}; it is not complete`
      : `Budget less the sum of the term: ${format.euros(budgetCents)} − ${format.euros(termCents)} = ${format.euros(cents)}`,
  place: ({ place, name, pool, seat }) => {
    const called = pool?.name == null ? "" : ` “${pool.name}”`;
    const which = pool === null ? "" : `pool ${pool.id}${called} (${codes.origin[pool.origin]})`;
    const where = seat === null ? "" : `; its seat or middle is ${seat}`;
    const sentence: Readonly<Record<PlaceStep["place"], string>> = {
      alone: `In the plan ${name} applies alone.`,
      host: `In the plan ${name} takes others in: ${which}${where}.`,
      pool: `In the plan ${name} belongs to ${which}${where}.`,
      hosted: `In the plan ${name} is taken in: ${which}${where}.`,
      "without-frame": `In the plan ${name} has no frame and is in no pool.`,
      stranded: `In the plan ${name} finds no partner.`,
      planned: `The plan holds this pool: ${which}${where}.`,
      "not-planned": "The plan does not hold this pool.",
    };
    return sentence[place];
  },
  proof: (step) => {
    const borders = step.borders === "off" ? "whether neighbours or not" : "among neighbours only";
    const rules = `Planned ${codes.scope[step.scope]}, ${borders}; ${areaWord(step)}`;
    return `${rules}; ${boundWord(step)}`;
  },
  stranded: ({ reason: why, agreedName, group, missingCents }) => {
    const called = agreedName === null ? "" : ` “${agreedName}”`;
    const missing = missingCents === 0 ? "" : `; together they lack ${format.euros(missingCents)} a year`;
    return `Reason: ${codes.reason[why]}${called} (${format.list(group)})${missing}`;
  },
  wayOut: ({ way, names }) => {
    switch (way.kind) {
      case "join-self-sufficient":
        return `Way out: join ${format.list(names)}${crossing(way)}${against(way.breaks)}`;
      case "join-pool":
        return `Way out: join pool ${way.pool}, ${format.list(names)}${crossing(way)}${against(way.breaks)}`;
      case "share-with-stranded":
        return `Way out: together with others left over, ${format.list(names)}${crossing(way)}: ${format.euros(way.frameCents)}`;
      case "delegate-to-district":
        return `Way out: give the task to the district, ${format.list(names)}`;
      case "top-up":
        return `Way out: add ${format.euros(way.missingCents)} a year from one's own money; the authority decides whether that is enough`;
    }
  },
  threshold: (step) => {
    const { frameCents, requiredCents, marginCents, verdict } = step;
    const rule = `To apply, ${requirement(step)} is needed`;
    const [frame, required] = [format.euros(frameCents), format.euros(requiredCents)];
    switch (verdict) {
      case "reached":
        return `${rule}: ${frame} − ${required} = ${format.euros(marginCents)} above`;
      case "missed":
        return `${rule}: ${required} − ${frame} = ${format.euros(-marginCents)} missing`;
      default:
        return threshold(step);
    }
  },
  applicant: ({ names, mayApply }) => {
    const verdict =
      mayApply === true
        ? "an application is possible"
        : mayApply === null
          ? "the authority decides whether an application is possible"
          : "NO APPLICATION POSSIBLE; shown is what the frame would pay";
    return `Applicant ${format.list(names)}: ${verdict}`;
  },
  question: (question) => questionText(question, { questions }),
};

/** All sentences of a sheet in English; sources stay German and are marked. */
export const sheet = (terms: Terms): SheetWords => {
  const { head } = nounsOf(terms);
  return {
    ...{ ...sentences, frame: frame(terms) },
    ofPart: (part) => `${states.partLabel}: ${states.part(part, terms)}.`,
    sum: ({ of, parts: addends, amount }, isListed) => {
      const write = of === "frames" ? format.euros : format.whole;
      const what = of === "frames" ? "Sum of the rounded frames" : `Sum of the ${head.several}`;
      const shown = isListed
        ? addends.map((part) => `${part.name} ${write(part.amount)}`).join(" + ")
        : "all rows of the table";
      return `${what}: ${shown} = ${write(amount)}`;
    },
  };
};

/** What stands around the sentences of a sheet in English. */
export const sheetHeadings: SheetHeadings = {
  basis: { ...codes.figureBasis, ...codes.basis },
  headings: {
    ...{ answer: "Result", inputs: "What the calculation starts from" },
    ...{ notChecked: "What is not checked here", questions: "Open questions to the authority" },
    ...{ origin: "Where this sheet comes from", label: "Input", value: "Value", grounds: "Basis and source" },
    ...{ program: "Program", ruleSet: "Rule set", format: "Format" },
    ...{ warning: "WARNING", german: "German wording", fingerprint: "Fingerprint (SHA-256)" },
  },
  inGerman: "(in German)",
  states,
};
