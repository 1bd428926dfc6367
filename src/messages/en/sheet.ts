import type { PlaceStep, ProofStep } from "../../explanation/sheet";
import type { WayOut } from "../../pooling/plan";
import type { WishKind } from "../../pooling/wishes";
import type { SheetWords } from "../de/sheet";
import { basis, closedBy, figureBasis, origin, reason, scope, wish } from "./codes";
import { englishEuros, englishFte, englishWhole } from "./format";
import { ENGLISH_FRAME } from "./frame";
import { ENGLISH_STAFFING, englishQualification } from "./staffing";

const { requirement } = ENGLISH_FRAME;

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

const question: NonNullable<SheetWords["question"]> = {
  "near-miss": "Is it enough for the authority if the municipality adds what is missing from its own money?",
  "threshold-measure": "Is the threshold held against the tranche or against the whole year?",
  "share-rounding": "May a larger post be applied for if the applicant pays what is missing?",
  "tranche-measure": "Is the tranche held against whole fixed amounts or against the same part of them?",
  "delegation-threshold": "Does the threshold also hold for the district that took the task over?",
  "sharing-key": "By which key do the members divide posts, grant and own cost?",
  "small-portion": "Is it enough that the post reaches the smallest size, though a member has less of it?",
  "partial-months": "Do partial months count by their days, or only whole months from the first day?",
  interruption: "Does the funding run on during an interruption, or is the time added at the end?",
  "month-end": "On which of two days does the period end?",
  "later-extension": "Does a later extension also hold for these posts?",
  "ceiling-per-post": "How is the own cost divided among posts that are filled at different times?",
};

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;

const areaWord = ({ pools, municipalities }: ProofStep) =>
  `an area of ${englishWhole(municipalities)} municipalities with ${englishWhole(pools)} ${pools === 1 ? "pool" : "pools"}`;

const against = (breaks: readonly WishKind[]) =>
  breaks.length === 0 ? "" : `; contradicts: ${breaks.map((one) => `“${wish[one]}”`).join(", ")}`;

const crossing = (way: WayOut) =>
  "crossesDistrict" in way && way.crossesDistrict ? " (across the district border)" : "";

const span = (percentOfYear: number) => (percentOfYear === 100 ? "a year" : `for ${percentOfYear}% of a year`);

/** All sentences of a sheet in English; sources stay German and are marked. */
export const ENGLISH_SHEET: SheetWords = {
  ...{ frame: ENGLISH_FRAME, staffing: ENGLISH_STAFFING },
  ...{ euros: englishEuros, whole: englishWhole, fte: englishFte, listed },
  basis: { ...figureBasis, ...basis },
  ...{ parts, inputs, notChecked },
  headings: {
    ...{ answer: "Result", inputs: "What the calculation starts from" },
    ...{ notChecked: "What is not checked here", questions: "Open questions to the authority" },
    ...{ origin: "Where this sheet comes from", label: "Input", value: "Value", grounds: "Basis and source" },
    ...{ program: "Program", ruleSet: "Rule set", format: "Format" },
    ...{ warning: "WARNING", german: "German wording", fingerprint: "Fingerprint (SHA-256)" },
  },
  title: {
    municipality: (name, ags) => `Calculation sheet (Berechnungsbogen) of ${name} (${ags})`,
    pool: (names) => `Calculation sheet (Berechnungsbogen) of the pool ${listed(names)}`,
    totals: () => "Calculation sheet (Berechnungsbogen) of the table's sums",
  },
  warning: {
    modelled: (names) =>
      `The figures of ${listed(names)} are modelled, that is made up. All amounts from them are only an example.`,
    modelledTable: () => "The table holds modelled, that is made-up figures. The sums are only an example.",
  },
  answer: {
    frame: (name, cents, percent) => `${name} has a planning frame of ${englishEuros(cents)} ${span(percent)}.`,
    term: (cents, years) => `In ${years} years that is ${englishEuros(cents)}.`,
    poolFrame: (names, cents, percent) =>
      `${listed(names)} together have a planning frame of ${englishEuros(cents)} ${span(percent)}.`,
    verdict: (step, mayShare) => {
      const { verdict, marginCents } = step;
      const rule = `To apply, ${requirement(step)} is needed`;
      switch (verdict) {
        case "reached":
          return marginCents === 0
            ? `${rule}: an application is possible, the frame is just enough.`
            : `${rule}: an application is possible, the frame is ${englishEuros(marginCents)} above that.`;
        case "missed":
          return `${rule}: ${englishEuros(-marginCents)} is missing, so the frame is not enough.${mayShare ? " Together with other municipalities it may be enough." : ""}`;
        case "open":
          return `${rule}: whether it is enough is open. It depends on what is measured.`;
        case "no-frame":
          return "Without a planning frame there is nothing to apply for.";
      }
    },
    topUp: () => "The authority has to say whether it is enough to add what is missing from one's own money.",
    grant: (posts, { cents, ownCents }) => {
      const shares = posts.map(
        (one) => `${englishFte(one.shareHundredths)} FTE ${englishQualification(one.qualification)}`,
      );
      if (posts.length === 0) return "This frame does not even pay the smallest post in full.";
      return `For ${shares.join(" + ")} the grant is ${englishEuros(cents)} a year; ${englishEuros(ownCents)} is left to pay.`;
    },
    totals: (frames, cents, percent) =>
      `The ${englishWhole(frames)} frames of this table add up to ${englishEuros(cents)} ${span(percent)}.`,
    difference: (cents) =>
      cents === 0
        ? "That is exactly the budget."
        : cents > 0
          ? `Rounding leaves ${englishEuros(cents)} of the budget over.`
          : `Rounding makes it ${englishEuros(-cents)} more than the budget.`,
    partial: () => "The table is not complete, so there is no rounding difference.",
  },
  input: {
    table: (file) => (file === null ? "table" : `table ${file}`),
    sumOfTable: () => "sum of the table",
    ofMunicipality: (label, name) => `${label}, ${name}`,
    years: (years) => (years === 1 ? "1 year" : `${years} years`),
    percent: (percent) => `${percent}%`,
    remainder: {
      none: "is not given out",
      "largest-remainder": "to the largest fractions (Hare-Niemeyer), ties by key",
    },
    measuredOn: { frame: "the frame itself", "whole-year": "the whole year", open: "open" },
    fixedAmount: (label, qualification) => `${label}, ${englishQualification(qualification)}`,
    fte: (hundredths) => `${englishFte(hundredths)} FTE`,
  },
  year: ({ termCents, years, yearCents }) =>
    `One year: ${englishEuros(termCents)} ÷ ${years} years = ${englishEuros(yearCents ?? termCents)}`,
  member: (name, text) => `${name}: ${text}`,
  sum: ({ of, parts: addends, amount }, isListed) => {
    const write = of === "frames" ? englishEuros : englishWhole;
    const what = of === "frames" ? "Sum of the rounded frames" : "Sum of the persons";
    const shown = isListed
      ? addends.map((part) => `${part.name} ${write(part.amount)}`).join(" + ")
      : "all rows of the table";
    return `${what}: ${shown} = ${write(amount)}`;
  },
  termTotal: ({ frameCents, years, cents }) =>
    `${englishEuros(frameCents)} × ${years} ${years === 1 ? "year" : "years"} = ${englishEuros(cents)} (rounded first, then multiplied)`,
  difference: ({ budgetCents, termCents, cents }) =>
    cents === null
      ? `Budget ${englishEuros(budgetCents)}, given out in this table ${englishEuros(termCents)}; it is not complete`
      : `Rounding difference: budget ${englishEuros(budgetCents)} − ${englishEuros(termCents)} = ${englishEuros(cents)}`,
  place: ({ place, name, pool, seat }) => {
    const called = pool?.name == null ? "" : ` “${pool.name}”`;
    const which = pool === null ? "" : `pool ${pool.id}${called} (${origin[pool.origin]})`;
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
    const rules = `Planned ${scope[step.scope]}, ${borders}; ${areaWord(step)}`;
    return step.closedBy === "open"
      ? `${rules}; at most ${englishWhole(step.poolsAtMost)} would be possible, whether there are more is open`
      : `${rules}; more are impossible, proved ${closedBy[step.closedBy]}`;
  },
  stranded: ({ reason: why, agreedName, group, missingCents }) => {
    const called = agreedName === null ? "" : ` “${agreedName}”`;
    const missing = missingCents === 0 ? "" : `; together they lack ${englishEuros(missingCents)} a year`;
    return `Reason: ${reason[why]}${called} (${listed(group)})${missing}`;
  },
  wayOut: ({ way, names }) => {
    switch (way.kind) {
      case "join-self-sufficient":
        return `Way out: join ${listed(names)}${crossing(way)}${against(way.breaks)}`;
      case "join-pool":
        return `Way out: join pool ${way.pool}, ${listed(names)}${crossing(way)}${against(way.breaks)}`;
      case "share-with-stranded":
        return `Way out: together with others left over, ${listed(names)}${crossing(way)}: ${englishEuros(way.frameCents)}`;
      case "delegate-to-district":
        return `Way out: give the task to the district, ${listed(names)}`;
      case "top-up":
        return `Way out: add ${englishEuros(way.missingCents)} a year from one's own money; the authority decides whether that is enough`;
    }
  },
  threshold: (step) => {
    const { frameCents, requiredCents, marginCents, verdict } = step;
    const rule = `To apply, ${requirement(step)} is needed`;
    const [frame, required] = [englishEuros(frameCents), englishEuros(requiredCents)];
    switch (verdict) {
      case "reached":
        return `${rule}: ${frame} − ${required} = ${englishEuros(marginCents)} above`;
      case "missed":
        return `${rule}: ${required} − ${frame} = ${englishEuros(-marginCents)} missing`;
      default:
        return ENGLISH_FRAME.threshold(step);
    }
  },
  applicant: ({ names, mayApply }) => {
    const verdict =
      mayApply === true
        ? "an application is possible"
        : mayApply === null
          ? "the authority decides whether an application is possible"
          : "NO APPLICATION POSSIBLE; shown is what the frame would pay";
    return `Applicant ${listed(names)}: ${verdict}`;
  },
  question,
  inGerman: "(in German)",
};
