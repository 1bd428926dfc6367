import { type Html, html } from "../../../markup/html";
import { termsOf } from "../../../messages/terms";
import type { Draft } from "../draft";
import { german, modelledMark } from "../marks";

/** Title, rules and the warning that figures are made up. */
export function heading({ labels, assessment, modelled }: Draft): Html {
  const { ruleSet, municipalities, part } = assessment;
  const warning = html`
    <p class="warning" role="note">
      ${modelledMark(labels, true)} <strong>${labels.modelled.banner(modelled, municipalities.length)}</strong> ${" "}
      ${labels.modelled.consequence(modelled)}
    </p>`;
  return html`
    <header class="top">
      <p class="over">${labels.subtitle}</p>
      <h1>${labels.title}</h1>
      <p class="rules">${german(labels, ruleSet.title)}<br>${labels.ruleSet(ruleSet.id, ruleSet.version)}</p>
      ${part === undefined ? null : html`<p class="note"><strong>${labels.states.partLabel}:</strong> ${labels.states.part(part, termsOf(ruleSet))}</p>`}
      ${modelled === 0 ? null : warning}
      <p class="note">${labels.noResult}</p>
    </header>`;
}
