import type { Stated } from "./ruleSet";

/** How long later versions of a programme's rules fund a post, by the programme; which posts they reach is open. */
export const laterFundingMonths: Readonly<
  Record<string, readonly { readonly year: number; readonly months: Stated<number> }[]>
> = {
  "im-bw": [
    { year: 2019, months: { value: 36, basis: "published", source: "Verlängerung 2019" } },
    { year: 2020, months: { value: 60, basis: "published", source: "Änderung 2020" } },
  ],
};
