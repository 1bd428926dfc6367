import { type Html, html } from "../../../markup/html";
import type { Draft } from "../draft";
import { certificate } from "./certificate";
import { poolList } from "./poolList";
import { strandedList } from "./strandedList";
import { wishList } from "./wishList";

/** The plan of pools, what is proved of it, and who is left. */
export function planSection(draft: Draft): Html {
  const { labels, plan } = draft;
  const { plan: words, headings, scope } = labels;
  return html`
    <section aria-labelledby="plan">
      <h2 id="plan">${headings.plan}</h2>
      <p>${plan === null ? words.none : words.intro(scope[plan.scope], plan.borders === "off" ? words.off : words.given)}</p>
      ${wishList(draft)}${certificate(draft)}${poolList(draft)}${strandedList(draft)}
    </section>`;
}
