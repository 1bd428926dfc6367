import { type Html, html } from "../../../markup/html";
import { preferenceOf } from "../../../pooling/effectiveLevels";
import type { LevelName } from "../../../pooling/levels";
import type { PoolPlan } from "../../../pooling/plan";
import type { Draft } from "../draft";

/** What the plan was asked to keep: its proof holds under these wishes and not without them. */
export function wishList(draft: Draft): Html | null {
  const { labels, plan } = draft;
  const lines = plan === null ? [] : linesOf(plan, draft);
  if (lines.length === 0) return null;
  return html`<h3>${labels.headings.wishes}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function linesOf(plan: PoolPlan, { labels, rowOf }: Draft): string[] {
  const { wishes: words, level } = labels;
  const { wishes, moved } = plan;
  const { together = [], apart = [], mostMembers, mostMetres, seats = [] } = wishes;
  const named = (keys: readonly string[]) => keys.map((ags) => `${rowOf.get(ags)?.name ?? ""} (${ags})`).join(", ");
  const { effective, idle } = preferenceOf(plan) ?? { effective: [], idle: [] };
  const listed = (levels: readonly LevelName[]) => levels.map((one) => level[one]).join(", ");
  return [
    ...together.map((group) => words.together(named(group))),
    ...apart.map((pair) => words.apart(named(pair))),
    ...(mostMembers === undefined ? [] : [words.mostMembers(mostMembers)]),
    ...(mostMetres === undefined ? [] : [words.mostMetres(mostMetres)]),
    ...(seats.length === 0 ? [] : [words.seats(named(seats))]),
    ...(effective.length === 0 ? [] : [words.order(listed(effective))]),
    ...(idle.length === 0 ? [] : [words.idle(listed(idle))]),
    ...(moved === null ? [] : [words.moved(moved)]),
  ];
}
