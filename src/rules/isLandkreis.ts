/** Whether a district is a *Landkreis*, by its name; the independent cities are municipalities as well. */
export function isLandkreis(name: string): boolean {
  return /^(landkreis|lkr\.?|lk)\s|kreis$/i.test(name) && !/^stadtkreis\b/i.test(name);
}
