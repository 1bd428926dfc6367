import type { RequiredValue } from "./ruleSetTemplate";

/** What has to be found out where a source names neither total, rounding nor what becomes of the remainder. */
export const DIVISION: readonly RequiredValue[] = [
  { field: "rounding" },
  {
    field: "remainder",
  },
];

/** From and until which day the rules hold. */
export const PERIOD: readonly RequiredValue[] = [{ field: "validFrom" }, { field: "validUntil" }];

/** What is counted, and how much of it there is. */
export const COUNT: readonly RequiredValue[] = [{ field: "measure" }, { field: "totalPersons" }];

/** Who is a row of the table. */
export const RECIPIENTS: readonly RequiredValue[] = [{ field: "recipients" }];

/** How much there is. */
export const BUDGET: readonly RequiredValue[] = [
  { field: "budget.termCents" },
  { field: "budget.years" },
  { field: "budget.percentOfYear" },
];

/** Who may apply. */
export const THRESHOLD: readonly RequiredValue[] = [
  {
    field: "threshold",
  },
];

/** What posts need beside their fixed amounts. */
export const POSTS: readonly RequiredValue[] = [
  {
    field: "minimumShareHundredths",
    onlyForPosts: true,
  },
  { field: "fundingMonths", onlyForPosts: true },
];

/** Whether the district may take the task over. */
export const DELEGATION: readonly RequiredValue[] = [
  {
    field: "delegation",
    onlyForPosts: true,
  },
];

/** Several lists as one; callers mark it as pure, so that bundles without incomplete rule sets leave them out. */
export function asked(...lists: readonly (readonly RequiredValue[])[]): RequiredValue[] {
  return lists.flat();
}
