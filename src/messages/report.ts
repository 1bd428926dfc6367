import type { Question } from "../eligibility/eligibility";
import type { Language } from "../explanation/language";
import type { PlanProblem } from "../pooling/check/planProblem";
import type { LevelName } from "../pooling/levels";
import type { Closing } from "../pooling/plan";
import type { CodeMessages, WordOf } from "./codes";
import type { StateMessages } from "./states";

/** What the map shows of a municipality: where it ends in the plan, or without a plan what the threshold says. */
export type Standing = "alone" | "shared" | "stranded" | "open" | "none";

/**
 * Everything that a report says of itself, in one language and for one kind of recipients and heads.
 *
 * @internal
 */
export interface ReportMessages extends CodeMessages {
  readonly lang: Language;
  /** What is said about the data of a state. */
  readonly states: StateMessages;
  whole(value: number): string;
  euros(cents: number): string;
  readonly standing: WordOf<Standing>;
  readonly closing: WordOf<Closing>;
  readonly level: WordOf<LevelName>;
  readonly title: string;
  readonly subtitle: string;
  readonly skip: string;
  readonly contents: string;
  readonly noResult: string;
  readonly unknown: string;
  /** Without a plan nobody is in a pool yet. */
  readonly unplanned: string;
  ruleSet(id: string, version: string): string;
  /** Figures that are made up. */
  readonly modelled: WordOf<"letter" | "letterMeans" | "mark"> & {
    banner(count: number, all: number): string;
    consequence(count: number): string;
    includes(count: number): string;
  };
  /** How many of those who receive money. */
  municipalities(count: number): string;
  /** Over the sections. */
  readonly headings: WordOf<
    | "figures"
    | "map"
    | "histogram"
    | "table"
    | "plan"
    | "certificate"
    | "certificateOpen"
    | "wishes"
    | "poolList"
    | "stranded"
    | "rules"
    | "sheets"
    | "signOff"
  >;
  readonly figures: WordOf<
    | "municipalities"
    | "persons"
    | "frame"
    | "tranche"
    | "budget"
    | "difference"
    | "partial"
    | "threshold"
    | "atLeast"
    | "moreThan"
    | "pools"
    | "noPlan"
  > & { ofAtMost(most: number, fixed: string): string; years(years: number): string };
  readonly map: WordOf<"none" | "nobody" | "alt" | "legend" | "outline" | "absent" | "source" | "noNotice"> & {
    missing(count: number): string;
  };
  readonly histogram: WordOf<
    "caption" | "more" | "axis" | "count" | "real" | "modelled" | "data" | "from" | "below"
  > & { alt(below: number, above: number, amount: string): string; threshold(amount: string): string };
  readonly table: WordOf<
    | "sum"
    | "near"
    | "margin"
    | "status"
    | "place"
    | "basis"
    | "ags"
    | "name"
    | "district"
    | "persons"
    | "frame"
    | "caption"
    | "search"
    | "sortHint"
  > & {
    pool(id: number): string;
    found(count: string, all: string): string;
    filtered(query: string, count: string, all: string): string;
  };
  /** What the plan was asked to keep; names are listed already. */
  readonly wishes: {
    together(names: string): string;
    apart(names: string): string;
    mostMembers(count: number): string;
    mostMetres(metres: number): string;
    seats(names: string): string;
    order(words: string): string;
    idle(words: string): string;
    moved(count: number): string;
  };
  readonly plan: WordOf<
    | "onlyRules"
    | "chosenSeat"
    | "origin"
    | "sum"
    | "id"
    | "members"
    | "frame"
    | "margin"
    | "seat"
    | "poolTable"
    | "leftOut"
    | "rescue"
    | "area"
    | "areas"
    | "kind"
    | "most"
    | "found"
    | "size"
    | "none"
    | "given"
    | "off"
    | "nothing"
    | "checked"
    | "checkedProved"
    | "faults"
    | "unchecked"
    | "measure"
    | "byProof"
    | "areaTable"
  > & {
    strandedIntro(count: number): string;
    missing(amount: string): string;
    readonly ways: WordOf<"crossing"> & {
      joinStrong(name: string): string;
      joinPool(id: number): string;
      share(names: string, amount: string): string;
      delegate(district: string): string;
      topUp(amount: string): string;
      breaks(wishes: string): string;
    };
    hopeless(count: number): string;
    intro(where: string, borders: string): string;
    proved(pools: number, fixed: string): string;
    atMost(pools: number, most: number, fixed: string): string;
    open(areas: number): string;
    sparing(areas: number): string;
    checkedRests(count: number): string;
    problem(problem: PlanProblem): string;
    areaList(count: number): string;
  };
  readonly rules: WordOf<
    | "atLeast"
    | "moreThan"
    | "yes"
    | "no"
    | "sumOfTable"
    | "delegation"
    | "validFrom"
    | "validUntil"
    | "fixedAmount"
    | "smallest"
    | "months"
    | "threshold"
    | "inclusive"
    | "measure"
    | "near"
    | "total"
    | "rounding"
    | "remainder"
    | "budget"
    | "years"
    | "percent"
    | "uncertain"
    | "questions"
    | "item"
    | "value"
    | "basis"
    | "source"
    | "intro"
    | "caption"
  > & {
    nearPersons(count: number): string;
    monthsOf(count: number): string;
    fte(hundredths: number): string;
    step(amount: string, mode: string): string;
    readonly remainders: WordOf<"none" | "largest-remainder">;
    readonly measures: WordOf<"frame" | "whole-year" | "open">;
  };
  /** A question to the authority about several; the amount of each stands beside its name. */
  question(question: Question): string;
  amountAsked(question: Question): string;
  readonly sheets: WordOf<"intro" | "notChecked" | "openAll" | "closeAll" | "printed" | "back">;
  readonly signOff: WordOf<
    | "box"
    | "made"
    | "verified"
    | "name"
    | "date"
    | "signature"
    | "largest"
    | "justAbove"
    | "justBelow"
    | "modelled"
    | "incomplete"
    | "sample"
    | "pools"
    | "members"
    | "poolFrames"
    | "term"
    | "difference"
    | "municipalities"
    | "persons"
    | "frames"
    | "item"
    | "value"
    | "checked"
    | "inputNote"
    | "sums"
    | "program"
    | "rules"
    | "input"
    | "intro"
    | "origin"
  > & { file(name: string): string; most(fixed: string): string };
}
