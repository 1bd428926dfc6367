import type { AssessedMunicipality } from "../../../eligibility/eligibility";
import type { CalculationSheet } from "../../../explanation/sheet";
import { type Html, html, ownMarkup } from "../../../markup/html";
import { calculationSheet } from "../../sheet/calculationSheet";
import { sheetHtml } from "../../sheet/sheetHtml";
import { type Draft, districtIn } from "../draft";
import { modelledMark } from "../marks";

/** A municipality with its sheet. */
interface SheetOfRow {
  readonly row: AssessedMunicipality;
  readonly sheet: CalculationSheet;
}

/** The calculation sheet of every municipality, folded, by district. */
export function sheetSection(draft: Draft): Html {
  const { labels, assessment } = draft;
  const { sheets: words, headings } = labels;
  const sheets = assessment.municipalities.map((row) => ({ row, sheet: sheetOf(row, draft) }));
  return html`
    <section class="sheets" aria-labelledby="sheets">
      <h2 id="sheets">${headings.sheets}</h2>
      <p>${words.intro}</p>
      ${notChecked(sheets, draft)}
      <p class="fold" hidden><button type="button" data-fold="open">${words.openAll}</button> <button type="button" data-fold="close">${words.closeAll}</button></p>
      <p class="print-only">${words.printed}</p>
      ${draft.ofDistricts ? sheets.map((one) => folded(one, draft)) : grouped(sheets, draft)}
    </section>`;
}

function grouped(sheets: readonly SheetOfRow[], draft: Draft): Html[] {
  const byDistrict = new Map<string, SheetOfRow[]>();
  for (const one of sheets) {
    const group = byDistrict.get(one.row.district);
    if (group === undefined) byDistrict.set(one.row.district, [one]);
    else group.push(one);
  }
  return [...byDistrict].map(
    ([district, group]) => html`
      <details class="district">
        <summary>${districtIn(draft, district)} <small>${draft.labels.municipalities(group.length)}</small></summary>
        ${group.map((one) => folded(one, draft))}
      </details>`,
  );
}

function sheetOf(
  { ags }: AssessedMunicipality,
  { labels, assessment, plan, inputs, supplied }: Draft,
): CalculationSheet {
  const options = { language: labels.lang, plan, files: inputs, supplied };
  const sheet = calculationSheet(assessment, { kind: "municipality", ags }, options);
  // A plan of other figures is refused before.
  if (!sheet.ok) throw new Error(sheet.issues.map(({ code }) => code).join(", "));
  return sheet.value;
}

/** What holds for every sheet is told once; that a plan was not checked, only where it was not. */
function notChecked(sheets: readonly SheetOfRow[], { labels, check }: Draft): Html {
  const remarks = new Map(sheets.flatMap(({ sheet }) => sheet.notChecked.map(({ id, text }) => [id, text])));
  if (check !== null) remarks.delete("plan");
  return html`
    <h3>${labels.sheets.notChecked}</h3>
    <ul>${[...remarks.values()].map((text) => html`<li>${text}</li>`)}</ul>`;
}

/** Values of the rules, what was not checked, and where it all came from stand once in the report. */
function folded({ row, sheet }: SheetOfRow, { labels }: Draft): Html {
  const { ags, name, basis, frameCents } = row;
  const body = sheetHtml(sheet, { level: 2, omit: ["title", "inputs", "notChecked", "origin"] });
  return html`
    <details class="sheet">
      <summary><bdi>${name}</bdi> <small>${ags}, ${labels.euros(frameCents)}</small>${modelledMark(labels, basis === "modelled")}</summary>
      <div id="b${ags}">${ownMarkup(body)}
        <p class="note no-print"><a href="#g${ags}">${labels.sheets.back}</a></p>
      </div>
    </details>`;
}
