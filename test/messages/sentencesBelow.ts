/** A sentence by its place in the messages. */
export type Line = readonly [place: string, text: string];

/** Arguments of messages that take some, by their place. */
export type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Every sentence below a place; functions are called with each of their samples. */
export function sentencesBelow(place: string, said: unknown, samples: Samples): Line[] {
  if (typeof said === "string") return [[place, said]];
  if (typeof said === "function") {
    const own = samples[place];
    if (own === undefined) throw new Error(`no samples for ${place}`);
    return own.map((sample, index) => [`${place}(${index + 1})`, String(said(...sample))]);
  }
  return Object.entries(said ?? {}).flatMap(([key, part]) => sentencesBelow(`${place}.${key}`, part, samples));
}
