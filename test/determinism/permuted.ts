import { type Random, randomFrom } from "../../src/pooling/solver/random";
import type { Texts } from "./made";

/** The same municipalities in another order. */
export function rowsPermuted(texts: Texts, seed: number): Texts {
  const random = randomFrom(seed);
  return { ...texts, municipalities: withRows(texts.municipalities, (rows) => shuffled(rows, random)) };
}

/** The same pairs of neighbours in another order, half of them turned around and a third of them twice. */
export function pairsPermuted(texts: Texts, seed: number): Texts {
  const random = randomFrom(seed);
  const changed = withRows(texts.borders, (rows) => {
    const turned = rows.map((row) => (random.below(2) === 0 ? row : turnedAround(row)));
    const again = rows.filter(() => random.below(3) === 0).map(turnedAround);
    return shuffled([...turned, ...again], random);
  });
  return { ...texts, borders: changed };
}

/** A table with its heading, and its rows changed. */
function withRows(csv: string, change: (rows: string[]) => string[]): string {
  const [heading = "", ...rows] = csv.trimEnd().split("\n");
  return `${[heading, ...change(rows)].join("\n")}\n`;
}

function turnedAround(row: string): string {
  const [a, b, ...rest] = row.split(",");
  return [b, a, ...rest].join();
}

/** Fisher and Yates: every order is as likely. */
function shuffled(rows: readonly string[], random: Random): string[] {
  const order = [...rows];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other] ?? "", order[last] ?? ""];
  }
  return order;
}
