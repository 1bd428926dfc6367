import type { NamedDistrict } from "../../names/findDistrict";

/** What a command takes besides options. */
export type Operand = "persons" | "table" | "official-table" | "boundaries";

/** Nothing but its code. */
type None = Readonly<Record<never, never>>;

/** What was given. */
interface Received {
  readonly received: string;
}

/** What each kind of wrong call knows, by code; options are named with their dashes. */
export interface WrongCallParams {
  "unknown-command": { readonly command: string };
  "unknown-option": { readonly option: string };
  /** A negative number that is taken for an option. */
  "negative-number": { readonly option: string };
  "foreign-option": { readonly option: string; readonly command: string };
  /** An option lacks its value, or has one that it does not take. */
  "option-value": { readonly option: string };
  "not-one-of": { readonly option: string; readonly allowed: readonly string[] } & Received;
  "input-twice": None;
  "missing-operand": { readonly command: string; readonly operand: Operand };
  "surplus-operand": { readonly command: string; readonly surplus: string };
  "no-operand": { readonly command: string };
  /** The command takes two files, no more and no fewer. */
  "two-operands": { readonly command: "check-plan" | "compare" };
  "neighbours-or-borders": { readonly command: string };
  "missing-key": { readonly command: "exchange" };
  "missing-budget": { readonly command: "reconstruct" };
  "missing-output": { readonly command: "workbook" | "report"; readonly extension: string };
  "missing-dialect": None;
  "not-a-table": Received;
  "wrong-extension": { readonly extension: string } & Received;
  "overwrites-input": { readonly output: string };
  /** Exactly one of some options says what is asked for. */
  "one-subject": { readonly command: "explain" };
  "one-change": { readonly command: "exchange" };
  "one-applicant": { readonly command: "staffing" };
  "one-plan": None;
  "agreed-without-neighbours": None;
  "key-without-boundaries": None;
  "end-without-start": None;
  "totals-have-no-posts": None;
  /** The overview of everyone shows nothing of it. */
  "needs-applicant": { readonly option: string };
  /** A plan was made with or without a former one, and is checked otherwise. */
  "kept-otherwise": { readonly isKept: boolean };
  "not-a-count": { readonly option: string } & Received;
  "not-whole": { readonly option: string } & Received;
  "out-of-range": {
    readonly option: string;
    readonly quantity: "euros" | "persons";
    readonly least: number;
    readonly most: number;
  } & Received;
  "ambiguous-district": { readonly candidates: readonly NamedDistrict[] } & Received;
  /** No district is called so, or none can be known by its name. */
  "unknown-district": { readonly nearest: readonly NamedDistrict[]; readonly hasNames: boolean } & Received;
  /** The table has no row of the district; with the first of those that it has. */
  "district-without-rows": { readonly district: NamedDistrict; readonly others: readonly NamedDistrict[] };
  /** A paper, or a comparison, cannot be made of one district under such rules or across its border. */
  "not-for-a-district": { readonly command: string; readonly because: "remainder" | "scope" };
  "not-a-column": Received & { readonly fields: readonly string[] };
  "too-few-keys": { readonly option: string } & Received;
  "not-a-pair": { readonly option: string } & Received;
  "not-kilometres": { readonly option: string } & Received;
  "named-twice": { readonly option: string } & Received;
  "not-posts": Received;
  "not-a-sharing-key": Received;
  "not-a-week": Received;
  "not-an-interruption": Received;
}

/** A stable name for what is wrong with a call. */
export type WrongCallCode = keyof WrongCallParams;

/** What is wrong with a call, as a sentence without a full stop. */
export type WrongCallMessages = {
  readonly [Code in WrongCallCode]: (params: WrongCallParams[Code]) => string;
};
