import type { Boundaries } from "../../boundaries";
import { sha256Hex } from "../../digest/sha256";
import type { Assessment } from "../../eligibility/eligibility";
import { rowWords } from "../../messages/de/nouns";
import { checkPlan } from "../../pooling/check/checkPlan";
import { formPools } from "../../pooling/formPools";
import type { PoolPlan } from "../../pooling/plan";
import { report } from "../report";
import { boundariesShown } from "../report/boundariesShown";
import { assessTable, operand, TABLE } from "./assessTable";
import type { CommandLine } from "./commandLine";
import { fileName, fingerprintsOf, inputFiles } from "./inputFiles";
import { noteTexts } from "./issueText";
import { type Outcome, type ReadFile, readAll, UnusableInput, WrongCall } from "./outcome";
import { bySource, poolingInput, wantsPlan } from "./poolingInput";
import { loadBoundaries } from "./readInput";
import { refuseOverwriting } from "./refuseOverwriting";
import { remembering } from "./remembering";
import { counted } from "./words";
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
  const path = operand(line, TABLE);
  const { output, language, boundaryKey: key, layer, restoreLeadingZero } = line;
  if (output === null) throw new WrongCall("report braucht -o und den Namen der Datei, die entstehen soll (.html)");
  if (!/[^/\\]\.html?$/i.test(output)) throw new WrongCall(`-o braucht einen Namen auf .html; gefunden „${output}“`);
  if (line.boundaries === null && (key ?? layer) !== undefined) {
    throw new WrongCall("--key und --layer sagen, wie --boundaries zu lesen ist; ohne Grenzen bewirken sie nichts");
  }
  const files = inputFiles(line, path);
  refuseOverwriting(output, [...files, line.boundaries]);
  const readFile = remembering(host.readFile);
  const shipped = SHIPPED[line.boundaries ?? ""];
  const borders = shipped === undefined ? line.boundaries : `${fixtures}/${shipped}`;
  const [{ assessment, plan, check, talk }, boundaries] = readAll(
    () => (wantsPlan(line) ? planned(line, path, readFile) : alone(line, path, readFile)),
    () => (borders === null ? null : loadBoundaries(borders, { key, layer, restoreLeadingZero }, readFile)),
  );
  const inputs = fingerprintsOf(files, readFile);
  const drawn = borders === null ? [] : [{ name: shipped ?? fileName(borders), sha256: sha256Hex(readFile(borders)) }];
  const text = report(assessment, plan, { language, inputs: [...inputs, ...drawn], check, boundaries });
  const bytes = new TextEncoder().encode(text);
  return {
    exitCode: 0,
    out: "",
    talk:
      talk + notesOf(boundaries) + wrapLines([`${output}: ${contents(assessment, plan, boundaries)}${sizeOf(bytes)}`]),
    file: { path: output, bytes: async () => bytes },
  };
}

function alone(line: CommandLine, path: string, readFile: ReadFile) {
  return { ...assessTable(line, path, readFile), plan: null, check: null };
}

/** A plan for paper is checked a second time, by the check that shares no code with the planner. */
function planned(line: CommandLine, path: string, readFile: ReadFile) {
  const { assessment, options, talk } = poolingInput(line, path, readFile);
  const asked = { ...options, scope: line.scope ?? "district" };
  const plan = formPools(assessment, asked);
  if (!plan.ok) throw new UnusableInput(...bySource(plan.issues, line));
  return { assessment, plan: plan.value, check: checkPlan(plan.value, assessment, asked), talk };
}

function notesOf(boundaries: Boundaries | null): string {
  return wrapLines(noteTexts(boundaries?.notes ?? []).map((note) => `--boundaries: ${note}`));
}

function contents(assessment: Assessment, plan: PoolPlan | null, boundaries: Boundaries | null): string {
  const { municipalities, ruleSet } = assessment;
  const rows = counted(municipalities.length, ...rowWords(ruleSet).row);
  const pools = plan === null ? "ohne Plan" : counted(plan.pools.length, "Zusammenschluss", "Zusammenschlüsse");
  return `${rows}, ${pools}, ${mapText(boundaries, boundariesShown(assessment, boundaries))}`;
}

function mapText(given: Boundaries | null, shown: Boundaries | null): string {
  if (given === null) return "ohne Karte";
  return shown === null ? "ohne Karte: Niemand aus der Tabelle liegt in den angegebenen Grenzen" : "mit Karte";
}

/** Only what is too large to be sent about without a thought is worth a word. */
function sizeOf({ length }: Uint8Array): string {
  return length < 1_000_000 ? "" : `, ${(length / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}
