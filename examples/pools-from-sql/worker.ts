import { parentPort } from "node:worker_threads";
import { formPools, imBw201801 } from "planungsrahmen";
import { badenWuerttemberg } from "planungsrahmen/baden-wuerttemberg";
import { describe, en } from "planungsrahmen/messages";
import { assessmentFromRows } from "planungsrahmen/sql";
import type { Answer, Order } from "./order.js";

/** Plans the pools of one district; names, coordinates and borders are those of the built-in list. */
function planOf({ district, rows }: Order): Answer {
  const assessment = assessmentFromRows(rows, imBw201801, badenWuerttemberg.municipalities);
  const borders = badenWuerttemberg.borders.filter((pair) => pair.every((ags) => ags.startsWith(district)));
  const plan = assessment.ok ? formPools(assessment.value, { borders }) : assessment;
  if (!plan.ok) return { ok: false, district, problems: plan.issues.map((issue) => describe(issue, en)) };
  const isMost = plan.value.areas.every(({ closedBy }) => closedBy !== "open");
  return { ok: true, district, pools: plan.value.pools.length, isMost };
}

parentPort?.on("message", (order: Order) => parentPort?.postMessage(planOf(order)));
