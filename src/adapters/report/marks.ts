import { type Html, html } from "../../markup/html";
import type { ReportMessages } from "../../messages/report";
import type { Stated } from "../../rules/ruleSet";

/** The mark beside a figure that rests on made-up head counts, or nothing. */
export function modelledMark({ modelled }: ReportMessages, isModelled: boolean): Html | null {
  return isModelled ? html` <span class="mark made-up">${modelled.mark}</span>` : null;
}

/** An amount among others, with a letter where it rests on a made-up head count; a legend says what the letter means. */
export function modelledAmount({ modelled }: ReportMessages, amount: string, isModelled: boolean): Html {
  if (!isModelled) return html`<span class="amount">${amount}</span>`;
  return html`<span class="amount m">${amount}<abbr title="${modelled.mark}">${modelled.letter}</abbr></span>`;
}

/** How sure a value of the rules is, in words; what no source states is marked. */
export function basisMark({ basis: words, rules }: ReportMessages, { basis }: Stated<unknown>): Html {
  if (basis === "official" || basis === "published") return html`${words[basis]}`;
  return html`<span class="mark unsure">${rules.uncertain}: ${words[basis]}</span>`;
}

/** Text that is German whatever the language of the report: sources, titles of rules. */
export function german({ lang }: ReportMessages, text: string): Html {
  return lang === "de" ? html`${text}` : html`<span lang="de">${text}</span>`;
}
