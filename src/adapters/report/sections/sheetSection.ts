import type { AssessedMunicipality } from "../../../eligibility/eligibility";
import { explain } from "../../../explanation/explain";
import { type Html, html } from "../../../markup/html";
import { type Draft, districtIn } from "../draft";
import { german, modelledMark } from "../marks";

/** The calculation sheet of every municipality, folded, by district. */
export function sheetSection(draft: Draft): Html {
  const { labels, assessment } = draft;
  const { sheets: words, headings } = labels;
  const byDistrict = new Map<string, AssessedMunicipality[]>();
  for (const row of assessment.municipalities) {
    const group = byDistrict.get(row.district);
    if (group === undefined) byDistrict.set(row.district, [row]);
    else group.push(row);
  }
  return html`
    <section class="sheets" aria-labelledby="sheets">
      <h2 id="sheets">${headings.sheets}</h2>
      <p>${words.intro}</p>
      <p class="fold" hidden><button type="button" data-fold="open">${words.openAll}</button> <button type="button" data-fold="close">${words.closeAll}</button></p>
      <p class="print-only">${words.printed}</p>
      ${[...byDistrict].map(
        ([district, rows]) => html`
        <details class="district">
          <summary>${districtIn(draft, district)} <small>${labels.municipalities(rows.length)}</small></summary>
          ${rows.map((row) => sheet(row, draft))}
        </details>`,
      )}
    </section>`;
}

function sheet(row: AssessedMunicipality, draft: Draft): Html {
  const { labels } = draft;
  const { ags, name, basis, frameCents } = row;
  return html`
    <details class="sheet">
      <summary><bdi>${name}</bdi> <small>${ags}, ${labels.euros(frameCents)}</small>${modelledMark(labels, basis === "modelled")}</summary>
      <div id="b${ags}">${body(row, draft)}
        <p class="note no-print"><a href="#g${ags}">${labels.sheets.back}</a></p>
      </div>
    </details>`;
}

function body(row: AssessedMunicipality, { labels, assessment }: Draft): Html {
  const { lines, questions } = explain(row, assessment.ruleSet);
  return html`
    <ol>${lines.map(({ text, source }) => html`<li>${german(labels, text)}${source === null ? null : html`<br><small>${german(labels, source)}</small>`}</li>`)}</ol>
    ${questions.map(({ text }) => html`<p><b>${labels.sheets.question}:</b> ${german(labels, text)}</p>`)}`;
}
