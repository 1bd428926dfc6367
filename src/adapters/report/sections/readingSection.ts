import { type Html, html } from "../../../markup/html";
import type { ReadingShown } from "../../readingShown";
import type { Draft } from "../draft";

/** What happened while files were read, file by file; nothing where nothing did. */
export function readingSection({ reading }: Draft): Html | null {
  if (reading === null) return null;
  return html`
    <section aria-labelledby="reading">
      <h2 id="reading">${reading.title}</h2>
      <p>${reading.intro}</p>
      ${reading.files.map(fileRemarks)}
    </section>`;
}

function fileRemarks({ name, remarks }: ReadingShown["files"][number]): Html {
  return html`${name === null ? null : html`<h3>${name}</h3>`}
    <ul class="remarks">${remarks.map(
      ({ text, entries }) =>
        html`<li>${text}${
          entries.length === 0
            ? null
            : html`:
        <ul class="entries">${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`
        }</li>`,
    )}</ul>`;
}
