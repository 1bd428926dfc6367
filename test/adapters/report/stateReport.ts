import { report } from "../../../src/adapters/report/index";
import { readBoundaries } from "../../../src/boundaries/index";
import { assess, checkPlan, formPools } from "../../../src/index";
import { allocated, fixture, state, unwrap } from "../../support/fixtures";

/** The state's table, its plan, its check, its boundaries, and the report of them all. */
export function stateReport(options: Parameters<typeof report>[2] = {}) {
  const { assessment, borders } = state();
  const plan = unwrap(formPools(assessment, { borders }));
  const boundaries = unwrap(readBoundaries(fixture("state/bw-boundaries.topo.json")));
  const check = checkPlan(plan, assessment, { borders });
  const inputs = [{ name: "bw-2018-modelled.csv", sha256: "0".repeat(64) }];
  return { assessment, plan, check, page: report(assessment, plan, { boundaries, check, inputs, ...options }) };
}

/** The same for one district, with ways out, whose neighbours on the map have no figures. */
export function districtReport(): string {
  const { table, borders } = state();
  const boundaries = unwrap(readBoundaries(fixture("state/bw-boundaries.topo.json")));
  const rows = table.municipalities.filter(({ ags }) => ags.startsWith("08117"));
  const keys = new Set(rows.map(({ ags }) => ags));
  const inside = borders.filter(([a, b]) => keys.has(a) && keys.has(b));
  const assessment = assess(allocated(rows));
  return report(assessment, unwrap(formPools(assessment, { borders: inside })), { boundaries });
}
