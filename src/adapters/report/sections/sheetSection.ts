import type { AssessedMunicipality } from "../../../eligibility/eligibility";
import { calculationSheet } from "../../../explanation/calculationSheet";
import { sheetHtml } from "../../../explanation/sheetHtml";
import { type Html, html, ownMarkup } from "../../../markup/html";
import { type Draft, districtIn } from "../draft";
import { modelledMark } from "../marks";

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

/** The parts that all sheets share stand once in the report: values of the rules, and where it came from. */
function body(row: AssessedMunicipality, { labels, assessment, plan }: Draft): Html {
  const subject = { kind: "municipality", ags: row.ags } as const;
  const sheet = calculationSheet(assessment, subject, { language: labels.lang, plan });
  if (!sheet.ok) throw new Error(sheet.issues.map(({ message }) => message).join("; ")); // a plan of other figures is refused before
  return ownMarkup(sheetHtml(sheet.value, { level: 2, omit: ["title", "inputs", "notChecked", "origin"] }));
}
