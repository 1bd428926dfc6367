import type { Boundaries } from "../../../boundaries/boundaries";
import { type MapPaths, mapPaths } from "../../../boundaries/mapPaths";
import { districtOf } from "../../../codes/ags";
import { type Html, html } from "../../../markup/html";
import { boundariesShown } from "../boundariesShown";
import { type Draft, rowAt, standingIn, standingWord } from "../draft";
import { modelledMark } from "../marks";
import { STANDINGS } from "../standing";
import { swatch } from "../swatch";

/** Every municipality where it lies, by standing, with pools outlined. */
export function mapSection(draft: Draft): Html {
  const { labels, boundaries, assessment } = draft;
  const shown = boundariesShown(assessment, boundaries);
  return html`
    <section id="map-section" aria-labelledby="map">
      <h2 id="map">${labels.headings.map}</h2>
      ${shown === null ? html`<p>${boundaries === null ? labels.map.none : labels.map.nobody}</p>` : picture(draft, mapPaths(shown, groupsOf(draft, shown)))}
    </section>`;
}

/** Whose outline each territory belongs to: its pool's, or its district's where the rows are districts. */
function groupsOf({ plan, ofDistricts }: Draft, { topology }: Boundaries): Map<string, string> {
  const { geometries } = topology.objects.municipalities;
  if (ofDistricts) return new Map(geometries.map(({ id }) => [id, districtOf(id)]));
  return new Map(plan?.pools.flatMap(({ id, members }) => members.map((ags): [string, string] => [ags, String(id)])));
}

function picture(draft: Draft, paths: MapPaths): Html {
  const { labels } = draft;
  const { map: words } = labels;
  return html`
    <figure>
      ${legend(draft, paths)}
      <svg class="map" viewBox="${paths.viewBox}" role="img" aria-label="${words.alt}">
        <g class="areas" fill-rule="evenodd">${paths.municipalities.map((area) => areaPath(area, draft))}</g>
        <g class="pools">${paths.groups.map(({ d }) => html`<path d="${d}"/>`)}</g>
      </svg>
      <figcaption>${words.alt}${modelledMark(labels, draft.modelled > 0)}
        ${missingNote(draft, paths)}
        <br>${words.source}: ${paths.notice ?? words.noNotice}
      </figcaption>
    </figure>`;
}

function areaPath({ ags, name, d }: MapPaths["municipalities"][number], draft: Draft): Html {
  const { labels, placeOf } = draft;
  const row = rowAt(draft, ags);
  if (row === undefined) {
    return html`<path class="s-absent" d="${d}"><title>${name ?? ags}: ${labels.map.absent}</title></path>`;
  }
  const standing = standingIn(draft, row);
  const pool = placeOf.get(ags)?.pool ?? null;
  const made = row.basis === "modelled" ? ` (${labels.modelled.mark})` : "";
  const where = pool === null ? "" : ` ${labels.table.pool(pool)}`;
  const text = `${row.name}: ${labels.euros(row.frameCents)}${made}, ${standingWord(draft, standing)}${where}`;
  return html`<path class="s-${standing}" data-ags="${row.ags}" d="${d}"><title>${text}</title></path>`;
}

function legend(draft: Draft, { municipalities }: MapPaths): Html {
  const { labels, assessment, plan, ofDistricts } = draft;
  const shown = new Set(assessment.municipalities.map((row) => standingIn(draft, row)));
  const isPartial = municipalities.some(({ ags }) => rowAt(draft, ags) === undefined);
  return html`
    <ul class="legend" aria-label="${labels.map.legend}">
      ${STANDINGS.map((one) => (shown.has(one) ? html`<li>${swatch(one)}${standingWord(draft, one)}</li>` : null))}
      ${isPartial ? html`<li>${swatch("absent")}${labels.map.absent}</li>` : null}
      ${!ofDistricts && (plan === null || plan.pools.length === 0) ? null : html`<li><svg class="swatch" viewBox="0 0 28 18" aria-hidden="true"><rect class="outline" x="2" y="2" width="24" height="14"/></svg>${labels.map.outline}</li>`}
    </ul>`;
}

function missingNote(draft: Draft, { municipalities }: MapPaths): Html | null {
  const { labels, assessment } = draft;
  const drawn = new Set(municipalities.map(({ ags }) => rowAt(draft, ags)?.ags));
  const missing = assessment.municipalities.filter(({ ags }) => !drawn.has(ags));
  if (missing.length === 0) return null;
  const names = missing.slice(0, 20).map(({ name }) => name);
  return html`<br>${labels.map.missing(missing.length)} ${names.join(", ")}${missing.length > 20 ? ", …" : null}`;
}
