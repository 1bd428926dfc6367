import { type Boundaries, type SharedBorder, sharedBorders } from "../../boundaries";
import { operand } from "./assessTable";
import type { CommandLine } from "./commandLine";
import { csv } from "./csv";
import { noteTexts } from "./issueText";
import { done, type Outcome, type ReadFile } from "./outcome";
import { loadBoundaries, nearNotes } from "./readInput";
import { TEXTS } from "./texts";
import { wrapLines } from "./wrap";

/** `planungsrahmen neighbours BOUNDARIES`: who shares a border with whom, as the list that `--neighbours` reads. */
export function neighboursCommand(line: CommandLine, readFile: ReadFile): Outcome {
  const path = operand(line, "boundaries");
  const { boundaryKey: key, layer, restoreLeadingZero } = line;
  const boundaries = loadBoundaries(path, { key, layer, restoreLeadingZero }, readFile);
  const borders = sharedBorders(boundaries);
  const list = csv(
    ["ags_a", "ags_b", "shared_border_km"],
    borders.map(({ border, metres }) => [...border, (metres / 1_000).toFixed(3)]),
  );
  const talk = wrapLines(summary(boundaries, borders, line));
  const { output } = line;
  if (output === null) return done(list, talk);
  return { ...done("", talk), file: { path: output, bytes: async () => new TextEncoder().encode(list) } };
}

function summary(boundaries: Boundaries, borders: readonly SharedBorder[], { language }: CommandLine): string[] {
  const texts = TEXTS[language].commands.notes;
  const { topology, notice, notes } = boundaries;
  const { geometries } = topology.objects.municipalities;
  const met = new Set(borders.flatMap(({ border }) => border));
  const alone = geometries.filter(({ id }) => !met.has(id));
  const named = alone.map(({ id, properties: { name } }) => ({ ags: id, name }));
  return [
    texts.borders(geometries.length, borders.length),
    ...(named.length === 0 ? [] : [texts.withoutBorder(named)]),
    ...noteTexts([...nearNotes(boundaries), ...notes], language),
    ...(notice === null ? [] : [notice]),
  ];
}
