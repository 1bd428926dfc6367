import { type Html, type HtmlPart, html } from "../../../markup/html";
import { countPools } from "../../../pooling/countPools";
import type { PoolPlan } from "../../../pooling/plan";
import { type Draft, standingIn, standingWord } from "../draft";
import { modelledMark } from "../marks";
import { STANDINGS } from "../standing";
import { swatch } from "../swatch";

/** The figures that everyone asks for first. */
export function keyFigures(draft: Draft): Html {
  const { labels, assessment, plan, modelled } = draft;
  const { figures: words } = labels;
  const { totals, ruleSet, municipalities } = assessment;
  const { budget, threshold } = ruleSet;
  const isModelled = modelled > 0;
  const amount = labels.euros(threshold.amountCents.value);
  const isTranche = budget.percentOfYear.value !== 100;
  const made = isModelled ? labels.modelled.includes(modelled) : null;
  return html`
    <section aria-labelledby="figures">
      <h2 id="figures">${labels.headings.figures}</h2>
      <dl class="cards">
        ${card(words.municipalities, labels.whole(municipalities.length), made)}
        ${card(words.persons, totals.persons === null ? labels.unknown : labels.whole(totals.persons), mark(draft))}
        ${card(isTranche ? words.tranche : words.frame, labels.euros(totals.frameCents), mark(draft))}
        ${card(words.budget, labels.euros(budget.termCents.value), words.years(budget.years.value))}
        ${card(words.threshold, amount, threshold.inclusive.value ? words.atLeast : words.moreThan)}
        ${card(words.difference, ...difference(draft))}
        ${plan === null ? null : poolCard(draft, plan)}
      </dl>
      <ul class="standings">${STANDINGS.map((standing) => {
        const count = municipalities.filter((row) => standingIn(draft, row) === standing).length;
        return count === 0
          ? null
          : html`<li>${swatch(standing)}<b>${labels.whole(count)}</b> ${standingWord(draft, standing)}</li>`;
      })}${mark(draft) === null ? null : html`<li>${mark(draft)}</li>`}</ul>
      ${plan === null ? html`<p class="note">${words.noPlan}</p>` : null}
    </section>`;
}

function mark({ labels, modelled }: Draft): Html | null {
  return modelledMark(labels, modelled > 0);
}

function card(term: string, value: string, more: HtmlPart): Html {
  return html`<div><dt>${term}</dt><dd>${value}${more === null ? null : html` <small>${more}</small>`}</dd></div>`;
}

function difference(draft: Draft): [string, HtmlPart] {
  const { labels, assessment } = draft;
  const { roundingDifferenceCents: cents } = assessment.totals;
  return cents === null ? ["–", labels.figures.partial] : [labels.euros(cents), mark(draft)];
}

function poolCard(draft: Draft, plan: PoolPlan): Html {
  const { labels } = draft;
  const { all, proposed, agreed, offered } = countPools(plan);
  const isMixed = all > proposed;
  const others = Object.entries({ agreed, offered }) as ["agreed" | "offered", number][]; // SAFETY: these two keys
  const parts = [
    `${isMixed ? `${labels.whole(proposed)} ` : ""}${labels.figures.ofAtMost(plan.proposedPoolsAtMost, labels.fixedFirst[plan.scope])}`,
    ...others.flatMap(([origin, count]) => (count === 0 ? [] : [`${labels.whole(count)} ${labels.origin[origin]}`])),
  ];
  return card(labels.figures.pools, labels.whole(all), html`${parts.join(", ")}${mark(draft)}`);
}
