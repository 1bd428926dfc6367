import { type Html, html } from "../../../markup/html";
import type { Draft } from "../draft";

/** Every municipality where it lies, by standing, with pools outlined. */
export function mapSection(draft: Draft): Html {
  const { labels } = draft;
  return html`
    <section id="map-section" aria-labelledby="map">
      <h2 id="map">${labels.headings.map}</h2>
      <p>${labels.map.none}</p>
    </section>`;
}
