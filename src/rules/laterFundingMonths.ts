import type { RuleSet, Stated } from "./ruleSet";

/** How long a later version of the rules funds a post. */
interface LaterVersion {
  readonly year: number;
  readonly months: Stated<number>;
}

const VERSIONS: Readonly<Record<string, readonly LaterVersion[]>> = {
  "im-bw": [
    { year: 2019, months: { value: 36, basis: "published", source: "Verlängerung 2019" } },
    { year: 2020, months: { value: 60, basis: "published", source: "Änderung 2020" } },
  ],
};

/**
 * How long later versions of a programme's rules fund a post, where that is longer; which posts they reach is open.
 *
 * @param ruleSet the rules that posts are funded by
 * @returns versions of years after the one in which these rules began, oldest first
 */
export function laterFundingMonths({ programme, validFrom, fundingMonths }: RuleSet): readonly LaterVersion[] {
  const versions = VERSIONS[programme] ?? [];
  const since = validFrom.value.slice(0, 4);
  return versions.filter(({ year, months }) => String(year) > since && months.value > fundingMonths.value);
}
