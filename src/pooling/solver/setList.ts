import type { VertexSet } from "./component";

/** Many vertex sets in two flat arrays: set `i` is `members[starts[i] .. starts[i + 1])`. */
export interface SetList {
  readonly count: number;
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** Collects sets into a {@link SetList}. */
export class SetListBuilder {
  private starts = new Int32Array(64);
  private members = new Int32Array(256);
  count = 0;

  /** Appends the first `length` entries of `vertices`. */
  push(vertices: ArrayLike<number>, length = vertices.length): void {
    if (this.count + 2 > this.starts.length) this.starts = doubled(this.starts);
    let end = this.starts[this.count] as number;
    while (end + length > this.members.length) this.members = doubled(this.members);
    for (let i = 0; i < length; i++) this.members[end++] = vertices[i] as number;
    this.starts[++this.count] = end;
  }

  /** The sets so far; the builder must not be used afterwards. */
  build(): SetList {
    const starts = this.starts.slice(0, this.count + 1);
    return { count: this.count, starts, members: this.members.slice(0, starts[this.count]) };
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}

/** Set `index` as an ascending array. */
export function setAt(list: SetList, index: number): VertexSet {
  return Array.from(list.members.subarray(list.starts[index], list.starts[index + 1])).sort((a, b) => a - b);
}

/** The sets with the given indices, in the order given. */
export function pickSets(list: SetList, indices: ArrayLike<number>): SetList {
  const builder = new SetListBuilder();
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i] as number;
    const start = list.starts[index] as number;
    builder.push(list.members.subarray(start, list.starts[index + 1]));
  }
  return builder.build();
}
