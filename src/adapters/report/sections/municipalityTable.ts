import type { AssessedMunicipality } from "../../../eligibility/eligibility";
import { type Html, html } from "../../../markup/html";
import { type Draft, districtIn, standingIn } from "../draft";
import { modelledMark } from "../marks";

/** Every municipality in one row; sorted and searched where scripts run, readable where they do not. */
export function municipalityTable(draft: Draft): Html {
  const { labels, assessment, plan, ofDistricts } = draft;
  const { table: words, headings } = labels;
  const { municipalities } = assessment;
  const head = (text: string, kind = "w") => html`<th scope="col" class="${kind}">${text}</th>`;
  return html`
    <section aria-labelledby="table">
      <h2 id="table">${headings.table}</h2>
      <div class="tools" hidden>
        <label for="query">${words.search}</label>
        <input id="query" type="search" autocomplete="off" spellcheck="false">
        <p class="note">${words.sortHint}</p>
      </div>
      <p id="found" role="status" data-all="${municipalities.length}" data-found="${words.found("{n}", "{all}")}" data-filtered="${words.filtered("{query}", "{n}", "{all}")}"></p>
      <div class="scroll" tabindex="0" role="region" aria-label="${words.caption}"><table id="rows">
        <caption>${words.caption}</caption>
        <thead><tr>
          ${head(words.name)}${head(words.ags)}${ofDistricts ? null : head(words.district)}${head(words.persons, "n")}${head(words.frame, "n")}
          ${head(words.margin, "n")}${head(words.status)}${plan === null ? null : head(words.place)}${head(words.basis)}
        </tr></thead>
        <tbody>${municipalities.map((row) => rowOf(row, draft))}</tbody>
        <tfoot>${sumRow(draft)}</tfoot>
      </table></div>
    </section>`;
}

function rowOf(row: AssessedMunicipality, draft: Draft): Html {
  const { labels, plan, ofDistricts } = draft;
  const { ags, name, persons, frameCents, marginCents, nearMiss, basis, status } = row;
  const sign = marginCents > 0 ? "+" : "";
  const near = nearMiss === true ? html` <span class="mark">${labels.table.near}</span>` : null;
  const dot = html`<i class="dot d-${standingIn(draft, row)}"></i>`;
  const isModelled = basis === "modelled";
  return html`
    <tr id="g${ags}" data-basis="${basis}">
      <th scope="row"><a href="#b${ags}">${name}</a></th><td>${ags}</td>${ofDistricts ? null : html`<td>${districtIn(draft, row.district)}</td>`}
      <td class="n"><data value="${persons ?? -1}">${persons === null ? "–" : labels.whole(persons)}</data></td>
      <td class="n"><data value="${frameCents}">${labels.euros(frameCents)}</data></td>
      <td class="n"><data value="${marginCents}">${sign}${labels.euros(marginCents)}</data></td>
      <td>${plan === null ? dot : null}${labels.status[status]}${near}</td>
      ${plan === null ? null : html`<td>${dot}${placeCell(draft, ags)}</td>`}
      <td>${isModelled ? modelledMark(labels, true) : labels.figureBasis[basis]}</td>
    </tr>`;
}

function placeCell({ labels, placeOf }: Draft, ags: string): Html {
  const place = placeOf.get(ags);
  if (place === undefined) return html`–`;
  return place.pool === null
    ? html`${labels.place[place.place]}`
    : html`<a href="#z${place.pool}">${labels.table.pool(place.pool)}</a>`;
}

function sumRow({ labels, assessment, plan, modelled, ofDistricts }: Draft): Html {
  const { totals } = assessment;
  return html`
    <tr><th scope="row">${labels.table.sum}</th><td></td>${ofDistricts ? null : html`<td></td>`}
      <td class="n">${totals.persons === null ? "–" : labels.whole(totals.persons)}</td>
      <td class="n">${labels.euros(totals.frameCents)}</td><td></td><td></td>${plan === null ? null : html`<td></td>`}
      <td>${modelledMark(labels, modelled > 0)}</td>
    </tr>`;
}
