import { allocate, assess, formPools, type Issue, imBw201801, type PoolingOptions } from "planungsrahmen";
import { readBorders, readMunicipalities } from "planungsrahmen/input";
import { de, describe } from "planungsrahmen/messages";
import type { Answer, Order } from "./order.js";

function refusal(issues: readonly Issue[]): Answer {
  return { ok: false, problems: issues.map((issue) => describe(issue, de)) };
}

/** Plans the pools of a table. */
function planOf({ table, borders }: Order): Answer {
  const read = readMunicipalities(new Uint8Array(table), imBw201801);
  if (!read.ok) return refusal(read.issues);
  const neighbours = borders === null ? null : readBorders(new Uint8Array(borders));
  if (neighbours?.ok === false) return refusal(neighbours.issues);
  const options: PoolingOptions = { borders: neighbours?.value.borders ?? "off" };

  const allocation = allocate(read.value.municipalities, imBw201801);
  if (!allocation.ok) return refusal(allocation.issues);
  const plan = formPools(assess(allocation.value), options);
  if (!plan.ok) return refusal(plan.issues);

  const names = new Map(allocation.value.municipalities.map(({ ags, name }) => [ags, name]));
  const pools = plan.value.pools.map(({ members }) => members.map((ags) => names.get(ags) ?? ags).join(" + "));
  return { ok: true, pools, isMost: plan.value.areas.every(({ closedBy }) => closedBy !== "open") };
}

addEventListener("message", ({ data }: MessageEvent<Order>) => postMessage(planOf(data)));
