import type { PoolingOptions } from "./plan";
import type { Standing } from "./solver/progress";

/** How far planning has come. */
export interface Progress {
  /** Areas that are planned. */
  readonly done: number;
  readonly areas: number;
  /** Proposed pools found so far in all areas; in a rescue, as all that is told here, inside districts. */
  readonly pools: number;
  /** No plan can propose more pools than this, as far as is known yet. */
  readonly poolsAtMost: number;
}

/** Tells `onProgress` how planning stands, and looks at `signal` each time. */
export class ProgressReport {
  private done = 0;
  private pools = 0;
  private poolsAtMost: number;

  /** @param bounds how many pools the sum of the frames allows in each area, in the order in which they are planned */
  constructor(
    private readonly options: PoolingOptions,
    private readonly bounds: readonly number[],
  ) {
    this.poolsAtMost = bounds.reduce((sum, bound) => sum + bound, 0);
  }

  /** How the area that is being planned stands. */
  hear({ pools, poolsAtMost }: Standing): void {
    const spared = (this.bounds[this.done] ?? 0) - poolsAtMost;
    this.tell(this.pools + pools, this.poolsAtMost - spared);
  }

  /** The area that was being planned is done. */
  close({ pools, poolsAtMost }: Standing): void {
    this.pools += pools;
    this.poolsAtMost -= (this.bounds[this.done] ?? 0) - poolsAtMost;
    this.done += 1;
    this.tell(this.pools, this.poolsAtMost);
  }

  /** Throws the signal's reason once it is given. */
  stopIfAsked(): void {
    const { signal } = this.options;
    if (signal?.aborted === true) throw signal.reason ?? new Error("formPools: aborted");
  }

  private tell(pools: number, poolsAtMost: number): void {
    this.options.onProgress?.({ done: this.done, areas: this.bounds.length, pools, poolsAtMost });
    this.stopIfAsked();
  }
}
