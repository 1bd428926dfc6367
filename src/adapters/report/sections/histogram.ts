import type { AssessedMunicipality } from "../../../eligibility/eligibility";
import { type Html, html } from "../../../markup/html";
import type { Draft } from "../draft";

/** Bars to each threshold, and how many thresholds are shown before all others share one bar. */
const PARTS = 5;
const SPAN = 3;

const BAR = 48;
const GAP = 22;
const HEIGHT = 240;
const LEFT = 56;
const TOP = 34;
const BOTTOM = 52;

/** Municipalities whose frame lies in one range. */
export interface Bin {
  /** In fifths of what is required. */
  readonly from: number;
  readonly real: number;
  readonly modelled: number;
}

/** Counts municipalities in ranges of which one begins at the very frame that is required. */
export function binsOf(municipalities: readonly AssessedMunicipality[], requiredCents: number): Bin[] {
  const last = PARTS * SPAN;
  const counts = Array.from({ length: last + 1 }, () => ({ real: 0, modelled: 0 }));
  for (const { frameCents, basis } of municipalities) {
    // Where nothing is required, everyone reaches it.
    const from = requiredCents === 0 ? last : Math.floor((frameCents * PARTS) / requiredCents);
    const bin = counts[Math.min(last, from)];
    if (bin !== undefined) bin[basis === "modelled" ? "modelled" : "real"] += 1;
  }
  return counts.map((count, from) => ({ from, ...count }));
}

/** How frames are spread, with the line that divides those who may apply alone from those who may not. */
export function histogram(draft: Draft): Html {
  const { labels, assessment, modelled } = draft;
  const { histogram: words } = labels;
  const { municipalities, requiredCents } = assessment;
  const bins = binsOf(municipalities, requiredCents);
  const below = municipalities.filter(({ frameCents }) => frameCents < requiredCents).length;
  const required = labels.euros(requiredCents);
  return html`
    <section aria-labelledby="histogram">
      <h2 id="histogram">${labels.headings.histogram}</h2>
      <figure>
        ${picture(draft, bins, words.alt(below, municipalities.length - below, required))}
        <figcaption>${words.caption}
          ${modelled === 0 ? null : html` <span class="key"><svg class="swatch" viewBox="0 0 28 18" aria-hidden="true"><rect class="bar" x="1" y="1" width="26" height="16"/></svg>${words.real}</span> <span class="key"><svg class="swatch" viewBox="0 0 28 18" aria-hidden="true"><rect class="bar-modelled" x="1" y="1" width="26" height="16"/></svg>${words.modelled}</span>`}
        </figcaption>
      </figure>
      ${dataTable(draft, bins)}
    </section>`;
}

function picture({ labels, assessment }: Draft, bins: readonly Bin[], alt: string): Html {
  const { histogram: words } = labels;
  const highest = Math.max(...bins.map(({ real, modelled }) => real + modelled));
  const tick = tickOf(highest);
  const top = Math.ceil(highest / tick) * tick;
  const y = (count: number) => TOP + HEIGHT - Math.round((count * HEIGHT * 10) / top) / 10;
  const width = LEFT + bins.length * BAR + GAP + 4;
  const ticks = Array.from({ length: top / tick + 1 }, (_, index) => index * tick);
  const line = LEFT + PARTS * BAR;
  return html`
    <svg class="chart" viewBox="0 0 ${width} ${TOP + HEIGHT + BOTTOM}" role="img" aria-label="${alt}">
      ${ticks.map((count) => html`<path class="grid" d="M${LEFT} ${y(count)}H${width - 4}"/><text class="tick" x="${LEFT - 8}" y="${y(count) + 4}" text-anchor="end">${labels.whole(count)}</text>`)}
      ${bins.map((bin) => bars(bin, y))}
      ${Array.from({ length: SPAN + 1 }, (_, index) => html`<text class="tick" x="${LEFT + index * PARTS * BAR}" y="${TOP + HEIGHT + 20}" text-anchor="${anchor(index)}">${labels.euros(assessment.requiredCents * index)}</text>`)}
      <text class="tick" x="${width - 4 - BAR / 2}" y="${TOP + HEIGHT + 20}" text-anchor="middle">${words.more}</text>
      <text class="axis" x="${LEFT}" y="${TOP + HEIGHT + 42}">${words.axis}</text>
      <text class="axis" x="0" y="14">${words.count}</text>
      <path class="line" d="M${line} ${TOP - 12}V${TOP + HEIGHT + 6}"/>
      <text class="line-text" x="${line + 8}" y="${TOP - 4}">${words.threshold(labels.euros(assessment.requiredCents))}</text>
    </svg>`;
}

/** The first and the last amount stay inside their ends. */
function anchor(index: number): string {
  return index === 0 ? "start" : index === SPAN ? "end" : "middle";
}

/** Round steps of which three to eight fit. */
function tickOf(highest: number): number {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
  return steps.find((step) => highest / step <= 6) ?? 200_000;
}

function bars({ from, real, modelled }: Bin, y: (count: number) => number): Html {
  const x = LEFT + from * BAR + (from === PARTS * SPAN ? GAP : 0) + 2;
  const bar = (kind: string, low: number, high: number) =>
    high === low
      ? null
      : html`<rect class="${kind}" x="${x}" y="${y(high)}" width="${BAR - 4}" height="${Math.round((y(low) - y(high)) * 10) / 10}"/>`;
  return html`${bar("bar", 0, real)}${bar("bar-modelled", real, real + modelled)}`;
}

function dataTable({ labels, assessment }: Draft, bins: readonly Bin[]): Html {
  const { histogram: words } = labels;
  const edge = (from: number) => labels.euros(Math.ceil((assessment.requiredCents * from) / PARTS));
  return html`
    <details class="data"><summary>${words.data}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${words.data}"><table>
        <caption>${words.caption}</caption>
        <thead><tr><th scope="col">${words.from}</th><th scope="col">${words.below}</th><th scope="col">${words.real}</th><th scope="col">${words.modelled}</th></tr></thead>
        <tbody>${bins.map(({ from, real, modelled }) => html`<tr><td class="n">${edge(from)}</td><td class="n">${from === PARTS * SPAN ? "…" : edge(from + 1)}</td><td class="n">${labels.whole(real)}</td><td class="n">${labels.whole(modelled)}</td></tr>`)}</tbody>
      </table></div>
    </details>`;
}
