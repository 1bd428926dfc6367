import type { Component } from "../../../src/pooling/solver/component";
import { state } from "../../support/fixtures";

/** A component of real municipalities, named after its district and first member. */
interface StateComponent extends Component {
  readonly name: string;
}

/**
 * The components inside districts that can hold a pool, from `fixtures/state`: real municipalities and borders of
 * Baden-Württemberg, head counts mostly modelled (see `source.json` there). Built here from the tables, without the
 * planner.
 */
export function stateComponents(): StateComponent[] {
  const { assessment, borders } = state();
  const threshold: number = assessment.requiredCents;
  const frames = new Map<string, number>();
  for (const { ags, frameCents } of assessment.municipalities) if (frameCents < threshold) frames.set(ags, frameCents);
  const beside = new Map([...frames.keys()].map((ags) => [ags, new Set<string>()]));
  for (const [a, b] of borders) {
    if (!frames.has(a) || !frames.has(b) || a.slice(0, 5) !== b.slice(0, 5)) continue;
    beside.get(a)?.add(b);
    beside.get(b)?.add(a);
  }
  return pieces(beside)
    .map((keys) => componentOf(keys, frames, beside, threshold))
    .filter(({ weights }) => weights.reduce((sum, weight) => sum + weight, 0) >= threshold);
}

function pieces(beside: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const waiting = new Set([...beside.keys()].sort());
  const found: string[][] = [];
  for (const start of [...waiting]) {
    if (!waiting.delete(start)) continue;
    const piece = [start];
    for (const ags of piece) for (const next of beside.get(ags) ?? []) if (waiting.delete(next)) piece.push(next);
    found.push(piece.sort());
  }
  return found;
}

function componentOf(
  keys: readonly string[],
  frames: ReadonlyMap<string, number>,
  beside: ReadonlyMap<string, ReadonlySet<string>>,
  threshold: number,
): StateComponent {
  const placeOf = new Map(keys.map((ags, place) => [ags, place]));
  return {
    name: `district ${keys[0]?.slice(0, 5)}, ${keys.length} municipalities from ${keys[0]}`,
    threshold,
    weights: keys.map((ags) => frames.get(ags) ?? 0),
    neighbours: keys.map((ags) =>
      [...(beside.get(ags) ?? [])].flatMap((next) => placeOf.get(next) ?? []).sort((a, b) => a - b),
    ),
  };
}
