import { version } from "../../../../package.json";
import type { AssessedMunicipality } from "../../../eligibility/eligibility";
import { type Html, type HtmlPart, html } from "../../../markup/html";
import { termsOf } from "../../../messages/terms";
import { countPools } from "../../../pooling/countPools";
import { fingerprint } from "../../fingerprint";
import { withoutFolder } from "../../withoutFolder";
import type { Draft } from "../draft";
import { german, modelledMark } from "../marks";

type Line = readonly [item: HtmlPart, value: HtmlPart];

/** One page for whoever signs as the second pair of eyes: origin, control sums, samples, and lines to sign. */
export function signOff(draft: Draft): Html {
  const { labels } = draft;
  const { signOff: words, headings } = labels;
  return html`
    <section class="sheet sign-off" aria-labelledby="sign-off">
      <h2 id="sign-off">${headings.signOff}</h2>
      <p>${words.intro}</p>
      ${checklist(words.origin, originLines(draft), draft)}
      ${checklist(words.sums, sumLines(draft), draft)}
      ${checklist(words.sample, sampleLines(draft), draft)}
      <div class="signatures">${[words.made, words.verified].map(
        (role) => html`<div><h3>${role}</h3><p>${words.name}</p><p>${words.date}</p><p>${words.signature}</p></div>`,
      )}</div>
    </section>`;
}

function checklist(caption: string, lines: readonly Line[], { labels }: Draft): Html {
  const { signOff: words } = labels;
  return html`
    <table>
      <caption>${caption}</caption>
      <thead><tr><th scope="col">${words.item}</th><th scope="col">${words.value}</th><th scope="col" class="tick-box">${words.checked}</th></tr></thead>
      <tbody>${lines.map(([item, value]) => html`<tr><th scope="row">${item}</th><td>${value}</td><td class="tick-box"><span class="box" role="img" aria-label="${words.box}"></span></td></tr>`)}</tbody>
    </table>`;
}

function originLines({ labels, assessment, inputs, supplied, reading }: Draft): readonly Line[] {
  const { signOff: words } = labels;
  const { part } = assessment;
  const { id, version: rules, title } = assessment.ruleSet;
  return [
    [words.program, `planungsrahmen ${version}`],
    [words.rules, html`${id} ${rules}<br><small>${german(labels, title)}</small>`],
    [html`${words.input}<br><small>${words.inputNote}</small>`, html`<code>${fingerprint(assessment)}</code>`],
    ...inputs.map(({ name, sha256 }): Line => [words.file(withoutFolder(name)), html`<code>${sha256}</code>`]),
    ...(part === undefined
      ? []
      : [[labels.states.partLabel, labels.states.part(part, termsOf(assessment.ruleSet))] as const]),
    ...(supplied === null ? [] : [[labels.states.label, labels.states.taken(supplied)] as const]),
    ...(reading === null ? [] : [[reading.title, html`<a href="#reading">${reading.count}</a>`] as const]),
  ];
}

function sumLines(draft: Draft): readonly Line[] {
  const { labels, assessment, plan, modelled } = draft;
  const { signOff: words } = labels;
  const { totals } = assessment;
  const { roundingDifferenceCents: difference } = totals;
  const mark = modelledMark(labels, modelled > 0);
  const pools = plan?.pools ?? [];
  return [
    [words.municipalities, labels.whole(totals.municipalities)],
    ...(modelled === 0 ? [] : [[words.modelled, labels.whole(modelled)] as const]),
    [words.persons, html`${totals.persons === null ? labels.unknown : labels.whole(totals.persons)}${mark}`],
    [words.frames, html`${labels.euros(totals.frameCents)}${mark}`],
    [words.term, html`${labels.euros(totals.termCents)}${mark}`],
    [words.difference, difference === null ? words.incomplete : html`${labels.euros(difference)}${mark}`],
    ...(plan === null
      ? []
      : ([
          [words.pools, labels.whole(countPools(plan).all)],
          [words.most(labels.fixedFirst[plan.scope]), labels.whole(plan.proposedPoolsAtMost)],
          [words.members, labels.whole(countPools(plan).members)],
          [words.poolFrames, html`${labels.euros(pools.reduce((sum, { frameCents }) => sum + frameCents, 0))}${mark}`],
        ] as const)),
  ];
}

/** Three sheets that show the most: the largest figure, and the two on either side of the threshold. */
function sampleLines({ labels, assessment }: Draft): readonly Line[] {
  const { signOff: words } = labels;
  const { municipalities } = assessment;
  const least = (rows: readonly AssessedMunicipality[], of: (row: AssessedMunicipality) => number) =>
    rows.reduce<AssessedMunicipality | null>((best, row) => (best === null || of(row) < of(best) ? row : best), null);
  const counted = municipalities.filter(({ frameCents }) => frameCents > 0);
  const picks = [
    [words.largest, least(counted, ({ frameCents }) => -frameCents)],
    [
      words.justAbove,
      least(
        counted.filter(({ marginCents }) => marginCents >= 0),
        ({ marginCents }) => marginCents,
      ),
    ],
    [
      words.justBelow,
      least(
        counted.filter(({ marginCents }) => marginCents < 0),
        ({ marginCents }) => -marginCents,
      ),
    ],
  ] as const;
  return picks.flatMap(([item, row]): Line[] => {
    if (row === null) return [];
    const mark = modelledMark(labels, row.basis === "modelled");
    return [
      [
        item,
        html`<a href="#b${row.ags}"><bdi>${row.name}</bdi></a> (${row.ags}): ${labels.euros(row.frameCents)}${mark}`,
      ],
    ];
  });
}
