import { type Html, type HtmlPart, html } from "../../../markup/html";
import type { Stated } from "../../../rules/ruleSet";
import type { Draft } from "../draft";
import { basisMark, german } from "../marks";

/** Every value of the rules with its source; what no source states is marked as uncertain. */
export function ruleSection(draft: Draft): Html {
  const { labels } = draft;
  const { rules: words, headings } = labels;
  return html`
    <section aria-labelledby="rules">
      <h2 id="rules">${headings.rules}</h2>
      <p>${words.intro}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="${words.caption}"><table class="rules">
        <caption>${words.caption}</caption>
        <thead><tr><th scope="col">${words.item}</th><th scope="col">${words.value}</th><th scope="col">${words.basis}</th><th scope="col">${words.source}</th></tr></thead>
        <tbody>${valuesOf(draft).map(
          ([item, value, stated]) =>
            html`<tr><th scope="row">${item}</th><td>${value}</td><td>${basisMark(labels, stated)}</td><td>${german(labels, stated.source)}</td></tr>`,
        )}</tbody>
      </table></div>
      ${questions(draft)}
    </section>`;
}

type Value = readonly [item: string, value: HtmlPart, stated: Stated<unknown>];

function valuesOf(draft: Draft): readonly Value[] {
  const { labels, assessment } = draft;
  const { rules: words } = labels;
  const { budget, totalPersons, rounding, remainder, threshold } = assessment.ruleSet;
  const { stepCents, mode } = rounding.value;
  const total = totalPersons.value === null ? words.sumOfTable : labels.whole(totalPersons.value);
  return [
    [words.budget, labels.euros(budget.termCents.value), budget.termCents],
    [words.years, labels.figures.years(budget.years.value), budget.years],
    [words.percent, `${budget.percentOfYear.value} %`, budget.percentOfYear],
    [words.total, total, totalPersons],
    [words.rounding, words.step(labels.euros(stepCents), labels.rounding[mode]), rounding],
    [words.remainder, words.remainders[remainder.value], remainder],
    [words.threshold, labels.euros(threshold.amountCents.value), threshold.amountCents],
    [words.inclusive, threshold.inclusive.value ? words.atLeast : words.moreThan, threshold.inclusive],
    [words.measure, words.measures[threshold.measuredOn.value ?? "open"], threshold.measuredOn],
    [words.near, words.nearPersons(threshold.nearMissPersons.value), threshold.nearMissPersons],
    ...furtherValues(draft),
  ];
}

function furtherValues({ labels, assessment }: Draft): readonly Value[] {
  const { rules: words } = labels;
  const { fixedAmounts, minimumShareHundredths: smallest, fundingMonths, delegation, ...rules } = assessment.ruleSet;
  return [
    ...fixedAmounts.map(({ qualification, amountCents }): Value => {
      const item = `${words.fixedAmount} (${labels.qualification(qualification)})`;
      return [item, labels.euros(amountCents.value), amountCents];
    }),
    [words.smallest, words.fte(smallest.value), smallest],
    [words.months, words.monthsOf(fundingMonths.value), fundingMonths],
    [words.delegation, delegation.value ? words.yes : words.no, delegation],
    [words.validFrom, rules.validFrom.value, rules.validFrom],
    [words.validUntil, rules.validUntil.value ?? labels.unknown, rules.validUntil],
  ];
}

/** Each question that only the authority can answer, once, with those whom it concerns and the amount that each has. */
function questions({ labels, assessment }: Draft): Html | null {
  const all = assessment.municipalities.flatMap((row) => row.questions);
  const texts = new Map(all.map((question) => [question.id, question]));
  if (texts.size === 0) return null;
  return html`
    <h3>${labels.rules.questions}</h3>
    <ul>${[...texts.values()].map((question) => {
      const concerned = assessment.municipalities.filter((row) => row.questions.some(({ id }) => id === question.id));
      const names = concerned.slice(0, 40).map(({ ags, name, questions: asked }, index) => {
        const amounts = asked.filter(({ id }) => id === question.id).map((one) => ` (${labels.amountAsked(one)})`);
        return html`${index === 0 ? "" : ", "}<a href="#b${ags}"><bdi>${name}</bdi></a>${amounts}`;
      });
      return html`<li>${labels.question(question)} ${basisMark(labels, { ...question, value: null })}<br><small>${german(labels, question.source)}</small><br>${labels.municipalities(concerned.length)}: ${names}${concerned.length > 40 ? ", …" : null}</li>`;
    })}</ul>`;
}
