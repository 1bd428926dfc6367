import type { Terms } from "../../src/messages/index";

/** Under which terms things are said. */
export const TERMS: readonly Terms[] = (["municipalities", "districts"] as const).flatMap((recipients) =>
  (["counted-persons", "population"] as const).map((measure) => ({ recipients, measure })),
);

/** A sentence by its place in the messages. */
export type Line = readonly [place: string, text: string];

/** Arguments of messages that take some, by their place. */
export type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Every sentence below a place; functions are called with each of their samples. */
export function sentencesBelow(place: string, said: unknown, samples: Samples): Line[] {
  if (typeof said === "string") return [[place, said]];
  if (typeof said === "function") {
    const own = samples[place] ?? (said.length === 0 ? [[]] : undefined);
    if (own === undefined) throw new Error(`no samples for ${place}`);
    return own.flatMap((sample, index) => made(`${place}(${index + 1})`, said(...sample)));
  }
  return Object.entries(said ?? {}).flatMap(([key, part]) => sentencesBelow(`${place}.${key}`, part, samples));
}

/** What a function of terms gives: a sentence, several, or an object of sentences. */
function made(place: string, answer: unknown): Line[] {
  const isObject = typeof answer === "object" && answer !== null && !Array.isArray(answer);
  return isObject ? sentencesBelow(place, answer, {}) : [[place, String(answer)]];
}

/** One line for each sentence; where terms change it, one for each of them. */
export function listUnderTerms(sentences: (terms: Terms) => readonly Line[]): string {
  const wordings = new Map<string, Map<string, string[]>>();
  for (const terms of TERMS) {
    for (const [place, text] of sentences(terms)) {
      const texts = wordings.get(place) ?? new Map<string, string[]>();
      texts.set(text, [...(texts.get(text) ?? []), `${terms.recipients}, ${terms.measure}`]);
      wordings.set(place, texts);
    }
  }
  const lines = [...wordings].flatMap(([place, texts]) =>
    [...texts].map(
      ([text, terms]) => `${place}${terms.length === TERMS.length ? "" : ` [${terms.join("; ")}]`}: ${text}`,
    ),
  );
  return `${lines.join("\n")}\n`;
}
