import { describe, expect, it } from "vitest";
import type { Component } from "../../../src/pooling/solver/component";
import { pendantReduction } from "../../../src/pooling/solver/pendantReduction";
import { randomFrom } from "../../../src/pooling/solver/random";
import { neighboursOf, SHAPES, sampleComponent, WEIGHTS } from "./sampleComponents";
import { slowReduction } from "./slowReduction";
import { stateComponents } from "./stateComponents";

/** Up to 60 vertices, mostly a tree with a few more edges, so that much hangs on single vertices. */
function sparse(seed: number): Component {
  const random = randomFrom(seed);
  const size = 2 + random.below(59);
  const threshold = 100;
  const heaviest = [12, 40, 99][random.below(3)] ?? 99;
  const weights = Array.from({ length: size }, () => random.below(heaviest));
  const reach = random.below(3) === 0 ? size : 3;
  const tree = weights.slice(1).map((_, v): [number, number] => [Math.max(0, v - random.below(reach)), v + 1]);
  const more = Array.from({ length: random.below(6) }, (): [number, number] => [
    random.below(size),
    random.below(size),
  ]);
  return { threshold, weights, neighbours: neighboursOf(size, [...tree, ...more]) };
}

describe("the reduction by one depth-first tree", () => {
  it("is the one that tries every vertex, on thousands of graphs", () => {
    let busy = 0;
    for (let seed = 0; seed < 3000; seed++) {
      const component = sparse(seed);
      const expected = slowReduction(component);
      expect(pendantReduction(component), `seed ${seed}`).toEqual(expected);
      if (expected.pools.length > 1 && expected.parts.length > 0) busy++;
    }
    expect(busy).toBeGreaterThan(100);
    // One that takes pieces of exactly the threshold for light is found out.
    const wrong = (component: Component) => pendantReduction({ ...component, threshold: component.threshold + 1 });
    const differs = (seed: number) => {
      const component = sparse(seed);
      return JSON.stringify(wrong(component).pools) !== JSON.stringify(slowReduction(component).pools);
    };
    expect(Array.from({ length: 300 }, (_, seed) => seed).some(differs)).toBe(true);
    for (const shape of SHAPES) {
      for (const kind of WEIGHTS) {
        for (let seed = 0; seed < 30; seed++) {
          const component = sampleComponent(seed, shape, 14, kind);
          expect(pendantReduction(component), `${shape}, ${kind}, seed ${seed}`).toEqual(slowReduction(component));
        }
      }
    }
  });

  it("is the same on the real areas", () => {
    for (const component of stateComponents()) {
      expect(pendantReduction(component), component.name).toEqual(slowReduction(component));
    }
  });
});
