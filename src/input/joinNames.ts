import { type Ags, districtOf } from "../codes/ags";
import { type Problem, shown } from "../result/issue";
import type { DistributionRules } from "../rules/ruleSet";
import { isDistrictName, plainText } from "./districtName";

/** A municipality that a name can stand for. */
export interface KnownMunicipality {
  readonly ags: Ags;
  readonly name: string;
  /** What its district is called; where it is left out, the rules say. */
  readonly district?: string | undefined;
}

/** The key that a name stands for, or why it stands for none or for several. */
export type NameReading = { readonly ok: true; readonly ags: Ags } | { readonly ok: false; readonly problem: Problem };

/**
 * Finds the key of a municipality by its name, inside its district where the table names one.
 *
 * „Wehr, Stadt“, „Stadt Wehr“ and „Stadtkreis Wehr“ are Wehr; nothing else is guessed. A name that two municipalities bear is a problem that
 * names both.
 */
export function nameJoiner(known: readonly KnownMunicipality[], { districts }: Pick<DistributionRules, "districts">) {
  const byName = new Map<string, KnownMunicipality[]>();
  for (const one of known) {
    const name = plainName(one.name);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [one]);
    else if (same.every(({ ags }) => ags !== one.ags)) same.push(one);
  }
  const districtName = ({ ags, district }: KnownMunicipality) =>
    district ?? districts?.value[districtOf(ags)] ?? `Kreis ${districtOf(ags)}`;
  const isIn = (one: KnownMunicipality, district: string) =>
    isSameKey(districtOf(one.ags), district) || isDistrictName(district, districtName(one));

  return (name: string, district: string): NameReading => {
    const same = byName.get(plainName(name)) ?? [];
    const found = district === "" ? same : same.filter((one) => isIn(one, district));
    const [only, other] = found;
    if (only !== undefined && other === undefined) return { ok: true, ags: only.ags };
    const code = only === undefined ? "unknown-name" : "ambiguous-name";
    const candidates = (only === undefined ? same : found).map((one) => ({
      ags: one.ags,
      district: districtName(one),
    }));
    const where = district === "" ? null : shown(district);
    return { ok: false, problem: { code, params: { received: shown(name), district: where, candidates } } };
  };
}

function isSameKey(key: string, found: string): boolean {
  return key === found || key === `0${found}`;
}

/** A name without what is not part of it: the title of a town, case and doubled spaces. */
function plainName(name: string): string {
  return plainText(name)
    .replace(/,\s*(stadt|landeshauptstadt|universitätsstadt|hansestadt|kreisstadt|große kreisstadt|gemeinde)$/, "")
    .replace(
      /^(stadtkreis|skr\.?|sk|stadt|gemeinde|landeshauptstadt|universitätsstadt|hansestadt|(große )?kreisstadt)\s/,
      "",
    );
}
