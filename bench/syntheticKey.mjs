/** A key of eight digits for a row; only a rule set without a list of districts knows so many. */
export function syntheticKey(index) {
  return `08${String(index).padStart(6, "0")}`;
}
