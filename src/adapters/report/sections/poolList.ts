import { type Html, html } from "../../../markup/html";
import { countPools } from "../../../pooling/countPools";
import type { Pool } from "../../../pooling/plan";
import { anyModelled, type Draft, districtIn } from "../draft";
import { modelledAmount, modelledMark } from "../marks";

/** Every pool once, with its members and their common frame. */
export function poolList(draft: Draft): Html {
  const { labels, plan } = draft;
  if (plan === null || plan.pools.length === 0) return html``;
  const { plan: words, headings, table } = labels;
  const sum = plan.pools.reduce((all, { frameCents }) => all + frameCents, 0);
  const members = countPools(plan).members;
  return html`
    <h3 id="pools">${headings.poolList}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="${words.poolTable}"><table class="pools">
      <caption>${words.poolTable}${draft.modelled === 0 ? null : html` (${labels.modelled.letterMeans})`}</caption>
      <thead><tr><th scope="col" class="n">${words.id}</th><th scope="col">${words.members}</th><th scope="col">${table.district}</th><th scope="col" class="n">${words.frame}</th><th scope="col" class="n">${words.margin}</th><th scope="col">${words.origin}</th></tr></thead>
      <tbody>${plan.pools.map((pool) => poolRow(pool, draft))}</tbody>
      <tfoot><tr><th scope="row">${words.sum}</th><td>${labels.municipalities(members)}</td><td></td><td class="n">${labels.euros(sum)}</td><td></td><td>${modelledMark(
        labels,
        anyModelled(
          draft,
          plan.pools.flatMap((pool) => pool.members),
        ),
      )}</td></tr></tfoot>
    </table></div>`;
}

function poolRow(pool: Pool, draft: Draft): Html {
  const { labels, plan } = draft;
  const { id, name, members, districts, frameCents, marginCents, origin } = pool;
  const seatWord = plan?.wishes.seats?.includes(pool.seat ?? "") === true ? labels.plan.chosenSeat : labels.plan.seat;
  return html`
    <tr id="z${id}"><th scope="row" class="n">${id}</th>
      <td>${name === null ? null : html`<b><bdi>${name}</bdi></b>`}<ul>${members.map((ags) => {
        const { name: member = "", frameCents: frame = 0, basis } = draft.rowOf.get(ags) ?? {};
        const seat = ags === pool.seat ? html` <small>(${seatWord})</small>` : null;
        return html`<li><a href="#b${ags}"><bdi>${member}</bdi></a>${seat} ${modelledAmount(labels, labels.euros(frame), basis === "modelled")}</li>`;
      })}</ul></td>
      <td>${districts.map((district) => districtIn(draft, district)).join(", ")}</td>
      <td class="n">${labels.euros(frameCents)}</td><td class="n">+${labels.euros(marginCents)}</td>
      <td>${labels.origin[origin]}${modelledMark(labels, anyModelled(draft, members))}</td>
    </tr>`;
}
