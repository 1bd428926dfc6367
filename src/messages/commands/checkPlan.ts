import type { AreaVerdict } from "../../pooling/check/checkAreas";
import type { UncheckedCode } from "../../pooling/check/unchecked";
import type { Scope } from "../../pooling/plan";

/** What the check has found out about the number of pools. */
interface PlanVerdict {
  readonly isProved: boolean;
  /** Areas in which the check has not proved the number itself. */
  readonly unproved: number;
  readonly scope: Scope;
}

/** What `check-plan` prints. */
export interface CheckPlanMessages {
  fails(problems: number): string;
  holds(verdict: PlanVerdict): string;
  pools(proposed: number, most: number, scope: Scope): string;
  leftOut(leftOut: number, atLeast: number): string;
  /** The heading of the areas by how their bound came through. */
  areas(): string;
  readonly verdict: Readonly<Record<AreaVerdict, (areas: number) => string>>;
  notChecked(): string;
  readonly unchecked: Readonly<Record<UncheckedCode, (count: number) => string>>;
  problem(problem: string): string;
  more(problems: number): string;
}
