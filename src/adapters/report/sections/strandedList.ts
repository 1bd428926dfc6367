import { type Html, html } from "../../../markup/html";
import type { Place, Stranded, WayOut } from "../../../pooling/plan";
import { anyModelled, type Draft, districtIn } from "../draft";
import { modelledMark } from "../marks";

/** Who finds no partner, why, and what can be done. */
export function strandedList(draft: Draft): Html {
  const { labels, plan } = draft;
  const stranded = plan?.places.filter(({ stranded }) => stranded !== null) ?? [];
  if (stranded.length === 0) return html``;
  return html`
    <h3>${labels.headings.stranded}</h3>
    <p>${labels.plan.strandedIntro(stranded.length)}</p>
    <ul class="stranded">${stranded.map((place) => groupItem(place, draft))}</ul>`;
}

/** Those who are stranded together are named once, at the first of them. */
function groupItem({ ags, stranded }: Place, draft: Draft): Html | null {
  if (stranded === null || stranded.group[0] !== ags) return null;
  const { labels } = draft;
  const { plan: words } = labels;
  const { group, reason, agreedName, wishes, missingCents, waysOut } = stranded;
  const why = [
    labels.reason[reason],
    ...(agreedName === null ? [] : [`„${agreedName}“`]),
    ...(wishes.length === 0 ? [] : [`(${wishes.map((wish) => labels.wish[wish]).join(", ")})`]),
  ].join(" ");
  return html`
    <li><b>${group.map((member, index) => html`${index === 0 ? "" : ", "}<a href="#b${member}"><bdi>${nameIn(draft, member)}</bdi></a>`)}</b>${modelledMark(labels, anyModelled(draft, group))}
      <br>${why}; ${missingCents === 0 ? words.onlyRules : words.missing(labels.euros(missingCents))}
      <ul>${waysOut.map((way) => html`<li>${wayText(way, stranded, draft)}</li>`)}</ul>
    </li>`;
}

function nameIn({ rowOf }: Draft, ags: string): string {
  return rowOf.get(ags)?.name ?? ags;
}

function wayText(way: WayOut, { group }: Stranded, draft: Draft): string {
  const { ways } = draft.labels.plan;
  const crossing = "crossesDistrict" in way && way.crossesDistrict ? `, ${ways.crossing}` : "";
  const breaks = "breaks" in way && way.breaks.length > 0 ? way.breaks.map((wish) => draft.labels.wish[wish]) : null;
  const against = breaks === null ? "" : `; ${ways.breaks(breaks.join(", "))}`;
  return `${sentence(way, group, draft)}${crossing}${against}`;
}

function sentence(way: WayOut, group: readonly string[], draft: Draft): string {
  const { labels } = draft;
  const { ways } = labels.plan;
  switch (way.kind) {
    case "join-self-sufficient":
      return ways.joinStrong(nameIn(draft, way.ags));
    case "join-pool":
      return ways.joinPool(way.pool);
    case "share-with-stranded": {
      const others = way.members.filter((ags) => !group.includes(ags)).map((ags) => nameIn(draft, ags));
      return ways.share(others.join(", "), labels.euros(way.frameCents));
    }
    case "delegate-to-district":
      return ways.delegate(districtIn(draft, way.district));
    case "top-up":
      return ways.topUp(labels.euros(way.missingCents));
  }
}
