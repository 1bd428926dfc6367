import { type Html, html } from "../../../markup/html";
import type { ReportMessages } from "../../../messages/report";
import { countPools } from "../../../pooling/countPools";
import type { AreaProof, Closing } from "../../../pooling/plan";
import { type Draft, districtIn } from "../draft";

/** What is proved about the number of pools: in sum, by kind of proof, and area by area. */
export function certificate(draft: Draft): Html {
  const { labels, plan } = draft;
  if (plan === null) return html``;
  const { plan: words, headings } = labels;
  const { proposedPoolsAtMost: most, areas } = plan;
  const { proposed } = countPools(plan);
  const real = areas.flatMap((area, index) => (area.poolsAtMost > 0 ? [{ area, number: index + 1 }] : []));
  const hopeless = areas.length - real.length;
  const fixed = labels.fixedFirst[plan.scope];
  const claim = proposed === most ? words.proved(proposed, fixed) : words.atMost(proposed, most, fixed);
  return html`
    <h3>${proposed === most ? headings.certificate : headings.certificateOpen}</h3>
    <p class="claim">${most === 0 ? words.nothing : claim}</p>
    ${betweenLines(areas, labels)}
    ${plan.measure.value === null ? html`<p>${words.measure}</p>` : null}
    ${checkLines(draft)}
    ${
      real.length === 0
        ? null
        : kindTable(
            real.map(({ area }) => area),
            labels,
          )
    }
    ${hopeless === 0 ? null : html`<p class="note">${words.hopeless(hopeless)}</p>`}
    ${real.length === 0 ? null : areaTable(real, draft)}`;
}

/** Where more may be possible than are proposed: whether that is open, or known what it would cost. */
function betweenLines(areas: readonly AreaProof[], { plan: words }: ReportMessages): Html {
  const count = (kind: Closing) => areas.filter(({ closedBy }) => closedBy === kind).length;
  const [open, sparing] = [count("open"), count("fewest-left-out")];
  return html`${open === 0 ? null : html`<p>${words.open(open)}</p>`}${sparing === 0 ? null : html`<p>${words.sparing(sparing)}</p>`}`;
}

function checkLines({ labels, check }: Draft): Html {
  const { plan: words } = labels;
  if (check === null) return html`<p class="note">${words.unchecked}</p>`;
  if (!check.holds) {
    return html`<p class="warning">${words.faults}</p><ul>${check.problems.map((problem) => html`<li>${words.problem(problem)}</li>`)}</ul>`;
  }
  if (check.proved) return html`<p>${words.checkedProved}</p>`;
  const rests = check.areas.search;
  return html`<p>${words.checked}${rests === 0 ? null : html` ${words.checkedRests(rests)}`}</p>`;
}

function kindTable(areas: readonly AreaProof[], labels: ReportMessages): Html {
  const { plan: words, closing } = labels;
  const kinds = Object.keys(closing) as Closing[]; // SAFETY: one entry for each
  const sum = (of: readonly AreaProof[], key: "pools" | "poolsAtMost") => of.reduce((all, area) => all + area[key], 0);
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label="${words.byProof}"><table>
      <caption>${words.byProof}</caption>
      <thead><tr><th scope="col">${words.kind}</th><th scope="col" class="n">${words.areas}</th><th scope="col" class="n">${words.found}</th><th scope="col" class="n">${words.most}</th></tr></thead>
      <tbody>${kinds.map((kind) => {
        const closed = areas.filter(({ closedBy }) => closedBy === kind);
        if (closed.length === 0) return null;
        return html`<tr><th scope="row">${closing[kind]}</th><td class="n">${labels.whole(closed.length)}</td><td class="n">${labels.whole(sum(closed, "pools"))}</td><td class="n">${labels.whole(sum(closed, "poolsAtMost"))}</td></tr>`;
      })}</tbody>
      <tfoot><tr><th scope="row">${words.sum}</th><td class="n">${labels.whole(areas.length)}</td><td class="n">${labels.whole(sum(areas, "pools"))}</td><td class="n">${labels.whole(sum(areas, "poolsAtMost"))}</td></tr></tfoot>
    </table></div>`;
}

function areaTable(areas: readonly { readonly area: AreaProof; readonly number: number }[], draft: Draft): Html {
  const { labels, rowOf } = draft;
  const { plan: words, table } = labels;
  const where = ({ municipalities, rescue }: AreaProof) => {
    const districts = [...new Set(municipalities.map((ags) => rowOf.get(ags)?.district ?? ""))];
    return `${districts.map((district) => districtIn(draft, district)).join(", ")}${rescue ? ` (${words.rescue})` : ""}`;
  };
  return html`
    <details class="data"><summary>${words.areaList(areas.length)}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${words.areaTable}"><table>
        <caption>${words.areaTable}</caption>
        <thead><tr><th scope="col" class="n">${words.area}</th><th scope="col">${table.district}</th><th scope="col" class="n">${words.size}</th><th scope="col" class="n">${words.found}</th><th scope="col" class="n">${words.most}</th><th scope="col" class="n">${words.leftOut}</th><th scope="col">${words.kind}</th></tr></thead>
        <tbody>${areas.map(
          ({ area, number }) => html`
          <tr id="a${number}"><th scope="row" class="n">${number}</th><td>${where(area)}</td><td class="n">${labels.whole(area.municipalities.length)}</td>
          <td class="n">${labels.whole(area.pools)}</td><td class="n">${labels.whole(area.poolsAtMost)}</td><td class="n">${labels.whole(area.leftOut)}</td>
          <td>${labels.closing[area.closedBy]}</td></tr>`,
        )}</tbody>
      </table></div>
    </details>`;
}
