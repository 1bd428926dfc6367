import type { Boundaries } from "../../boundaries";
import { sha256Hex } from "../../digest/sha256";
import type { MadePaper } from "../../messages/commands/notes";
import { checkPlan } from "../../pooling/check/checkPlan";
import { formPools } from "../../pooling/formPools";
import type { Reading } from "../../result/reading";
import { report } from "../report";
import { boundariesShown } from "../report/boundariesShown";
import { operand } from "./assessTable";
import type { CommandLine } from "./commandLine";
import { withPart } from "./districtAsked";
import { contentsOf, fileName, fingerprintsOf, inputFiles } from "./inputFiles";
import { noteTexts } from "./issueText";
import { type Outcome, type ReadFile, readAll, UnusableInput, WrongCall } from "./outcome";
import { bySource, paperInput, refuseAcross } from "./poolingInput";
import { loadBoundaries } from "./readInput";
import { refuseOverwriting } from "./refuseOverwriting";
import { remembering } from "./remembering";
import { TEXTS } from "./texts";
import { wrapLines } from "./wrap";

/** What a report needs from the machine. */
interface ReportHost {
  readonly readFile: ReadFile;
  readonly fixtures: string;
}

/** The boundaries that come with the package, by the word that stands for them. */
const SHIPPED: Readonly<Record<string, string>> = { bw: "state/bw-boundaries.topo.json" };

/** `planungsrahmen report TABLE -o FILE.html`: one page that needs nothing else, with pools and map where asked for. */
export function reportCommand(line: CommandLine, { fixtures, ...host }: ReportHost): Outcome {
  const path = operand(line);
  const { output, language, boundaryKey: key, layer, restoreLeadingZero } = line;
  if (output === null) throw new WrongCall("missing-output", { command: "report", extension: ".html" });
  if (!/[^/\\]\.html?$/i.test(output)) throw new WrongCall("wrong-extension", { extension: ".html", received: output });
  if (line.boundaries === null && (key ?? layer) !== undefined) {
    throw new WrongCall("key-without-boundaries", {});
  }
  const files = inputFiles(line, path);
  refuseOverwriting(output, [...files, line.boundaries]);
  const readFile = remembering(host.readFile);
  const shipped = SHIPPED[line.boundaries ?? ""];
  const borders = shipped === undefined ? line.boundaries : `${fixtures}/${shipped}`;
  const [{ assessment, plan, check, supplied, readings, talk }, boundaries] = readAll(
    () => madeFrom(line, path, readFile),
    () => (borders === null ? null : loadBoundaries(borders, { key, layer, restoreLeadingZero }, readFile)),
  );
  const inputs = fingerprintsOf(files, line, readFile);
  const drawn =
    borders === null ? [] : [{ name: shipped ?? fileName(borders, language), sha256: sha256Hex(readFile(borders)) }];
  const text = report(assessment, plan, {
    ...{ language, inputs: [...inputs, ...drawn], check, boundaries, supplied },
    readings: [...readings, ...readingOfBoundaries(boundaries, drawn)],
  });
  const bytes = new TextEncoder().encode(text);
  const map = mapOf(boundaries, boundariesShown(assessment, boundaries));
  const made = { ...contentsOf(assessment, plan), map, ...sizeOf(bytes) };
  const outcome: Outcome = {
    exitCode: 0,
    out: "",
    talk: talk + notesOf(boundaries, line) + wrapLines([TEXTS[language].commands.notes.made(output, made)]),
    file: { path: output, bytes: async () => bytes },
  };
  return withPart(outcome, assessment, line);
}

/** A plan for paper is checked a second time, by the check that shares no code with the planner. */
function madeFrom(line: CommandLine, path: string, readFile: ReadFile) {
  refuseAcross(line);
  const { assessment, options, supplied, readings, talk } = paperInput(line, path, readFile);
  if (options === null) return { assessment, supplied, readings, talk, plan: null, check: null };
  const asked = { ...options, scope: line.scope ?? "district" };
  const plan = formPools(assessment, asked);
  if (!plan.ok) throw new UnusableInput(...bySource(plan.issues, line));
  return { assessment, supplied, readings, talk, plan: plan.value, check: checkPlan(plan.value, assessment, asked) };
}

/** Boundaries say of their keys in notes what was repaired. */
function readingOfBoundaries(boundaries: Boundaries | null, [file]: readonly { readonly name: string }[]): Reading[] {
  return boundaries === null || file === undefined ? [] : [{ name: file.name, notes: boundaries.notes, restored: [] }];
}

function notesOf(boundaries: Boundaries | null, { language }: CommandLine): string {
  return wrapLines(noteTexts(boundaries?.notes ?? [], language).map((note) => `--boundaries: ${note}`));
}

function mapOf(given: Boundaries | null, shown: Boundaries | null): NonNullable<MadePaper["map"]> {
  if (given === null) return "none";
  return shown === null ? "nobody-inside" : "drawn";
}

/** Only what is too large to be sent about without a thought is worth a word. */
function sizeOf({ length }: Uint8Array): Pick<MadePaper, "megabytes"> {
  return length < 1_000_000 ? {} : { megabytes: length / 1_000_000 };
}
