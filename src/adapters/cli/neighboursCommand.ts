import { type Boundaries, type SharedBorder, sharedBorders } from "../../boundaries";
import { operand } from "./assessTable";
import type { CommandLine } from "./commandLine";
import { csv } from "./csv";
import { noteTexts } from "./issueText";
import { done, type Outcome, type ReadFile } from "./outcome";
import { loadBoundaries, nearNotes } from "./readInput";
import { counted } from "./words";
import { wrapLines } from "./wrap";

/** `planungsrahmen neighbours BOUNDARIES`: who shares a border with whom, as the list that `--neighbours` reads. */
export function neighboursCommand(line: CommandLine, readFile: ReadFile): Outcome {
  const path = operand(line, "eine Datei mit Grenzen (GeoJSON oder TopoJSON)");
  const { boundaryKey: key, layer, restoreLeadingZero } = line;
  const boundaries = loadBoundaries(path, { key, layer, restoreLeadingZero }, readFile);
  const borders = sharedBorders(boundaries);
  const list = csv(
    ["ags_a", "ags_b", "shared_border_km"],
    borders.map(({ border, metres }) => [...border, (metres / 1_000).toFixed(3)]),
  );
  const talk = wrapLines(summary(boundaries, borders));
  const { output } = line;
  if (output === null) return done(list, talk);
  return { ...done("", talk), file: { path: output, bytes: async () => new TextEncoder().encode(list) } };
}

function summary(boundaries: Boundaries, borders: readonly SharedBorder[]): string[] {
  const { topology, notice, notes } = boundaries;
  const { geometries } = topology.objects.municipalities;
  const met = new Set(borders.flatMap(({ border }) => border));
  const alone = geometries.filter(({ id }) => !met.has(id));
  const names = alone.map(({ id, properties: { name } }) => (name === null ? id : `${id} ${name}`));
  const municipalities = counted(geometries.length, "Gemeinde", "Gemeinden");
  return [
    `${municipalities}, ${counted(borders.length, "gemeinsame Grenze", "gemeinsame Grenzen")}`,
    ...(alone.length === 0 ? [] : [`ohne gemeinsame Grenze mit einer anderen: ${names.join(", ")}`]),
    ...noteTexts([...nearNotes(boundaries), ...notes]),
    ...(notice === null ? [] : [notice]),
  ];
}
