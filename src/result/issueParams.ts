import type {
  CellQuantity,
  EmptyTable,
  ForeignFormat,
  MismatchedSum,
  MissingColumn,
  OddCell,
  OversizedTable,
  SumOrMunicipality,
  TooLargeForWorkbook,
  UnreadableTable,
  WrongCell,
  WrongHeadCount,
} from "./tableParams";

/**
 * What each kind of issue knows, by code; `planungsrahmen/messages` makes sentences of it.
 *
 * Amounts are whole cents, and `received` is what was found, as text (cut where it is long). Where one code has several
 * sentences, `kind` tells them apart.
 */
export interface IssueParams
  extends FileParams,
    KeyParams,
    FigureParams,
    RuleParams,
    PoolParams,
    PostParams,
    MapParams {}

/** Stable names to switch on. */
export type IssueCode = keyof IssueParams;

/** A municipality or a district, by key and name. */
export interface NamedKey {
  readonly ags: string;
  readonly name: string;
}

/** What a figure counts. */
export type Quantity = "persons" | "frame-cents" | "whole-euros" | "weight" | "post-share";

/** Nothing but its code. */
type None = Readonly<Record<never, never>>;

/** What a file of JSON was to be. */
export type JsonKind = "boundaries" | "golden-source" | "plan" | "rules" | "table";

/** Text that is no JSON. */
interface NoJson {
  readonly kind: "json";
  readonly wanted: JsonKind;
  readonly found: "nothing" | "no-json" | "cut-off" | "misspelt";
  /** How many characters there are. */
  readonly length: number;
}

/** Files and tables that cannot be read as they are. */
export interface FileParams {
  unreadable:
    | { readonly kind: "not-utf-8" | "planner-missing" }
    | {
        readonly kind: "file";
        readonly fault: "not-there" | "folder" | "forbidden" | "other";
        /** What the system calls the fault, such as `EIO`. */
        readonly error: string;
      }
    | NoJson
    | {
        /** Without the name of its format. */
        readonly kind: "no-plan";
        readonly format: string;
      }
    | {
        readonly kind: "plan-field";
        /** Null where there is nothing. */
        readonly received: string | null;
      }
    | UnreadableTable;
  "unsupported-format":
    | {
        readonly kind: "boundaries";
        /** What the file says that it is; null where it says nothing. */
        readonly type: string | null;
      }
    | { readonly kind: "foreign"; readonly format: ForeignFormat };
  "password-protected": { readonly kind: "workbook" | "file" };
  "unsafe-file":
    | { readonly kind: "nested"; readonly wanted: JsonKind; readonly most: number }
    | { readonly kind: "too-long"; readonly wanted: JsonKind; readonly length: number }
    | { readonly kind: "features"; readonly count: number; readonly most: number }
    | { readonly kind: "points"; readonly count: number; readonly most: number }
    | OversizedTable;
  "ambiguous-sheet": {
    /** Whether several sheets have a header that fits, or none has. */
    readonly kind: "several" | "none";
    readonly sheets: readonly string[];
  };
  "unknown-sheet":
    | { readonly kind: "not-there"; readonly received: string; readonly sheets: readonly string[] }
    | { readonly kind: "no-sheets"; readonly received: string };
  "empty-table": { readonly kind: "no-municipality" | "no-amount" | "no-feature" } | EmptyTable;
  "missing-column":
    | MissingColumn
    | {
        readonly kind: "key-property";
        /** Some of the properties that there are. */
        readonly properties: readonly string[];
        /** The one that was asked for. */
        readonly wanted: string | null;
      };
  "duplicate-column":
    | {
        readonly kind: "heading";
        readonly received: string;
        readonly first: string;
        /** What both may mean. */
        readonly field: string;
      }
    | { readonly kind: "field"; readonly received: string };
  "wrong-cell-count": {
    readonly count: number;
    /** How many the header has. */
    readonly width: number;
    /** What stands in the cells. */
    readonly received: string;
  };
  "malformed-quote": { readonly kind: "open" } | { readonly kind: "text-behind"; readonly received: string };
  "formula-without-value": None;
  "total-mismatch": MismatchedSum;
  "unknown-provenance":
    | { readonly kind: "value"; readonly received: string | null; readonly known: readonly string[] }
    | { readonly kind: "no-source" };
}

/** Keys of municipalities and districts, and names that stand for them. */
export interface KeyParams {
  "lost-leading-zero": {
    /** Whose key it would be with its zero. */
    readonly kind: "municipality" | "regional" | "district";
    readonly received: string;
  };
  "malformed-key":
    | { readonly kind: "not-eight-digits" | "regional" | "district"; readonly received: string }
    | SumOrMunicipality;
  "unknown-district": {
    readonly kind: "of-key";
    readonly ags: string;
    readonly district: string;
    readonly known: number;
  };
  "district-mismatch":
    | { readonly kind: "delegation"; readonly districts: readonly string[] }
    | {
        readonly kind: "column";
        readonly received: string;
        /** The one that the key says. */
        readonly district: string;
      };
  "not-a-district": { readonly kind: "municipality"; readonly ags: string; readonly district: string };
  "not-a-municipality": {
    readonly ags: string;
    /** What the rules call the district. */
    readonly district: string;
  };
  "missing-districts": { readonly missing: readonly NamedKey[]; readonly known: number };
  "duplicate-key":
    | { readonly kind: "row"; readonly ags: string; readonly firstRow: number }
    | { readonly kind: "applicant" | "weight" | "seat" | "key-change"; readonly ags: string }
    | { readonly kind: "feature"; readonly ags: string; readonly name: string | null; readonly firstFeature: number }
    | { readonly kind: "member"; readonly ags: string; readonly pool: string | null }
    | { readonly kind: "two-pools"; readonly ags: string; readonly pools: readonly [string, string] }
    | ({ readonly kind: "agreed-host" } & NamedKey);
  "municipality-split": { readonly from: string; readonly to: readonly [string, string] };
  "unknown-key":
    | { readonly kind: "not-in-table" | "not-a-member" | "in-no-table"; readonly received: string }
    | { readonly kind: "member"; readonly received: string; readonly pool: string | null }
    | { readonly kind: "former-pools"; readonly count: number };
  "key-mismatch": {
    readonly received: string;
    /** What another column of the row says. */
    readonly other: string;
  };
  "unknown-name": UnknownName;
  "ambiguous-name": NameParams;
}

/** A name that stands for no municipality, or for several. */
interface NameParams {
  readonly received: string;
  /** The district that was said with it. */
  readonly district: string | null;
  /** Those that may be meant: of that name, or for an unknown name of that name in other districts. */
  readonly candidates: readonly NamedPlace[];
}

/** A name that stands for no municipality. */
interface UnknownName extends NameParams {
  /** Whether it is the name of a *Landkreis*. */
  readonly isDistrict: boolean;
  /** Those with nearly the same name, the nearest first. */
  readonly nearest: readonly NamedPlace[];
}

/** A municipality that may be meant, with what its district is called. */
interface NamedPlace extends NamedKey {
  readonly district: string;
}

/** A figure that is not what it has to be. */
export interface WrongFigure {
  readonly kind: "figure";
  readonly received: string;
  readonly quantity: Quantity;
  /** Which of several posts has it, from 1. */
  readonly post?: number;
}

/** A share of a post that is not what it has to be. */
export interface WrongShare {
  readonly kind: "share";
  readonly hundredths: number;
  readonly post: number;
}

/** Cells, figures, and what they add up to. */
export interface FigureParams {
  "missing-value":
    | { readonly kind: "key" | "persons-or-frame" | "official-amount" | "official-amounts" | "published-amounts" }
    | { readonly kind: "pool-name" | "pool-amount" | "deviation-amount" | "deviation-reason" }
    | { readonly kind: "pool-member" | "neighbours" }
    | SumOrMunicipality
    | { readonly kind: "name"; readonly received: string }
    | { readonly kind: "rule-set"; readonly received: string | null }
    | ({ readonly kind: "weight" } & NamedKey);
  "not-a-number": WrongFigure | WrongCell | OddCell | WrongHeadCount;
  "ambiguous-number": {
    readonly received: string;
    readonly quantity: CellQuantity;
    /** Its digits, without what stands between them. */
    readonly digits: string;
  };
  negative: WrongFigure | WrongShare | WrongHeadCount;
  fractional:
    | WrongFigure
    | WrongShare
    | WrongHeadCount
    | { readonly kind: "decimals-of-euros"; readonly received: string };
  "too-large":
    | ((WrongFigure | WrongShare) & { readonly most: number })
    | { readonly kind: "posts"; readonly count: number; readonly most: number }
    | { readonly kind: "posts-together"; readonly hundredths: number; readonly most: number }
    | TooLargeForWorkbook;
  "out-of-range":
    | { readonly kind: "degrees"; readonly received: string; readonly limit: number }
    | { readonly kind: "persons"; readonly received: string; readonly most: number | null }
    | { readonly kind: "most-members" | "most-metres"; readonly received: string }
    | { readonly kind: "no-weight" }
    | {
        readonly kind: "not-degrees";
        readonly point: string;
        /** In so many features, where it is all of them. */
        readonly features?: number;
      }
    | { readonly kind: "latitude-first"; readonly point: string }
    | { readonly kind: "degrees-swapped"; readonly latitude: number; readonly longitude: number }
    | { readonly kind: "day"; readonly received: string; readonly from: string; readonly to: string }
    | {
        readonly kind: "interruption-outside";
        readonly from: string;
        readonly to: string;
        /** The employment. */
        readonly start: string;
        readonly end: string;
      }
    | {
        readonly kind: "interruption-overlaps";
        readonly from: string;
        readonly to: string;
        readonly previousEnd: string;
      };
  "off-rounding-step": {
    readonly cents: number;
    readonly stepCents: number;
    /** As the file writes it. */
    readonly received?: string;
  };
  "unknown-basis": { readonly received: string };
  "frame-contradicts-persons": {
    readonly givenCents: number;
    readonly computedCents: number;
    readonly persons: number;
  };
  "persons-exceed-total":
    | { readonly kind: "table" | "pool"; readonly persons: number; readonly total: number }
    | WrongHeadCount;
  "frames-exceed-budget":
    | { readonly kind: "amounts"; readonly termCents: number; readonly budgetCents: number }
    | {
        readonly kind: "frames";
        readonly termCents: number;
        readonly budgetCents: number;
        /** What rounding can explain. */
        readonly slackCents: number;
        readonly years: number;
      };
  "needs-head-counts":
    | { readonly kind: "total-of-table" | "total-of-rules" | "single-count" }
    | { readonly kind: "remainder"; readonly persons: number; readonly total: number }
    | ({ readonly kind: "member" } & NamedKey)
    | {
        readonly kind: "whole-table";
        /** 0 where each row has one, and rows are missing. */
        readonly rowsWithout: number;
      };
  "no-persons": None;
  "amounts-disagree": {
    /** The row that says another amount. */
    readonly firstRow: number;
  };
  "nothing-compared":
    | { readonly kind: "no-common-key"; readonly count: number }
    | { readonly kind: "same-file" }
    | {
        readonly kind: "none-in";
        /** The name of the other file. */
        readonly file: string;
      }
    | {
        /** So many amounts have neither a head count nor a second amount. */
        readonly kind: "amounts-alone";
        readonly count: number;
      };
  "not-comparable": { readonly before: ComparedRules; readonly after: ComparedRules };
}

/** What rules count and to whom they give. */
interface ComparedRules {
  readonly ruleSet: string;
  readonly measure: "counted-persons" | "population";
  readonly recipients: "municipalities" | "districts";
}

/** Rule sets, and what a rule set does not have. */
export interface RuleParams {
  "invalid-rule-set":
    | NoJson
    | { readonly kind: "twice" | "not-an-object"; readonly received: string }
    | { readonly kind: "completes"; readonly received: string; readonly known: readonly string[] }
    | {
        readonly kind: "surplus";
        readonly received: string;
        /** The incomplete rule set that says this itself; null where no rule set has such a field. */
        readonly saidBy: string | null;
      }
    | {
        readonly kind: "field";
        /** Null where there is nothing. */
        readonly received: string | null;
        readonly wanted: WantedOfRule;
      };
  "missing-rule-value":
    | { readonly kind: "own" | "unsaid"; readonly ruleSet: string; readonly field: RuleField }
    | { readonly kind: "incomplete"; readonly ruleSet: string };
  "no-threshold": {
    readonly ruleSet: string;
    /** Who says so. */
    readonly source: string | null;
  };
  "no-pools": { readonly ruleSet: string; readonly source: string };
  "unknown-rule-set": {
    /** An argument of a spreadsheet's function, which names no files. */
    readonly kind: "name-or-file" | "argument";
    readonly received: string;
    readonly known: readonly string[];
  };
  "no-two-year-figure": {
    readonly ruleSet: string;
    /** The years that its budget is for. */
    readonly years: number;
    readonly isTranche: boolean;
  };
  "no-fixed-amounts": { readonly ruleSet: string };
  "no-delegation": None;
}

/** Fields of rule sets that have to be found out where a source does not say them. */
export type RuleField =
  | "id"
  | "version"
  | "rounding"
  | "remainder"
  | "validFrom"
  | "validUntil"
  | "measure"
  | "totalPersons"
  | "recipients"
  | "budget.termCents"
  | "budget.years"
  | "budget.percentOfYear"
  | "threshold"
  | "minimumShareHundredths"
  | "fundingMonths"
  | "delegation";

/** What a field of a rule set has to be. */
export type WantedOfRule =
  | {
      /** What it has to be in itself, or beside another field. */
      readonly is:
        | "integer"
        | "number"
        | "text"
        | "boolean"
        | "object"
        | "list"
        | "name"
        | "version"
        | "date"
        | "like-built-in"
        | "not-before-start"
        | "one-year-of-tranche"
        | "floor-for-remainder"
        | "each-once"
        | "within-hundredfold"
        | "own-name";
    }
  | { readonly is: "one-of"; readonly values: readonly string[] }
  | { readonly is: "at-least" | "at-most"; readonly limit: number; readonly of: "number" | "characters" | "entries" };

/** Pools, plans and constraints. */
export interface PoolParams {
  "too-few-members":
    | { readonly kind: "no-applicant" }
    | { readonly kind: "pool"; readonly count: number; readonly pool: string | null };
  "not-self-sufficient": NamedKey;
  "no-border-in-table": { readonly count: number };
  "missing-coordinates":
    | { readonly kind: "distance"; readonly count: number; readonly first: NamedKey }
    | { readonly kind: "preference"; readonly count: number; readonly of: number; readonly first: NamedKey };
  "missing-associations": None;
  "wishes-collide":
    | { readonly kind: "idle-seat"; readonly ags: string }
    | ({ readonly kind: "together-above" } & NamedKey)
    | ({ readonly kind: "together-agreed"; readonly pool: string } & NamedKey)
    | ({ readonly kind: "together-too-many"; readonly mostMembers: number } & Together)
    | ({ readonly kind: "together-seats"; readonly seats: readonly NamedKey[] } & Together)
    | ({ readonly kind: "together-apart"; readonly both: readonly NamedKey[] } & Together)
    | ({
        readonly kind: "together-far";
        readonly both: readonly NamedKey[];
        readonly metres: number;
        readonly mostMetres: number;
      } & Together)
    | ({ readonly kind: "together-unconnected"; readonly withinDistrict: boolean } & Together)
    | { readonly kind: "apart-agreed"; readonly apart: readonly NamedKey[]; readonly pool: string }
    | { readonly kind: "seats-agreed"; readonly seats: readonly NamedKey[]; readonly pool: string }
    | ({ readonly kind: "cannot-join"; readonly pool: number } & NamedKey);
  "not-in-pool": { readonly ags: string };
  "unknown-pool": { readonly pool: number; readonly pools: number };
  "foreign-plan":
    | { readonly kind: "rules"; readonly found: NamedRules; readonly expected: NamedRules }
    | ({ readonly kind: "surplus" | "missing" } & NamedKey)
    | ({ readonly kind: "frame"; readonly foundCents: number; readonly expectedCents: number } & NamedKey);
}

interface NamedRules {
  readonly id: string;
  readonly version: string;
}

/** Those who are to be in one pool. */
interface Together {
  readonly together: readonly NamedKey[];
}

/** Posts and their funding periods. */
export interface PostParams {
  "unknown-qualification": {
    readonly received: string;
    readonly known: readonly string[];
    /** Which of several posts has it, from 1; null where it is asked for all. */
    readonly post: number | null;
  };
  "below-smallest-post": { readonly hundredths: number; readonly minimum: number; readonly post: number };
  "not-a-date": { readonly received: string };
  "ends-before-start": { readonly to: string; readonly from: string };
}

/** Boundaries. */
export interface MapParams {
  "malformed-geometry":
    | { readonly kind: "no-area"; readonly type: string | null }
    | { readonly kind: "no-ring" | "no-point"; readonly received: string }
    | { readonly kind: "open-ring"; readonly from: string; readonly to: string }
    | { readonly kind: "short-ring"; readonly points: number }
    | { readonly kind: "flat-rings" }
    | { readonly kind: "unknown-arc"; readonly received: string; readonly arcs: number }
    | { readonly kind: "transform" | "no-arcs" | "no-arc"; readonly received: string | null };
  "unknown-layer": { readonly layers: readonly string[]; readonly wanted: string | null };
}
