/** Draws numbers and choices from a stream of random numbers from 0 up to 1. */
export class Draw {
  constructor(private readonly random: () => number) {}

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  /** A whole number of any size up to a limit, small ones as often as large ones, and the ends themselves. */
  anySize(least: number, most: number): number {
    if (this.chance(0.05)) return this.chance(0.5) ? least : most;
    const size = Math.exp(this.random() * Math.log(most - least + 1));
    return Math.min(most, least + Math.floor(size) - 1);
  }

  chance(probability: number): boolean {
    return this.random() < probability;
  }

  oneOf<T>(...choices: readonly [T, ...T[]]): T {
    return choices[this.whole(0, choices.length - 1)] ?? choices[0];
  }

  list<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.whole(least, most) }, (_, index) => make(index));
  }
}
