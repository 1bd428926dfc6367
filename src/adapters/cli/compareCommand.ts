import type { TablePart } from "../../allocation/withinDistrict";
import { type Comparison, compare, type KeyChange, type Scenario } from "../../comparison";
import type { MemberOptions } from "../../input/memberKeys";
import { formPools } from "../../pooling/formPools";
import type { AgreedPool, Border, Pool, PoolPlan } from "../../pooling/plan";
import type { Reading } from "../../result/reading";
import type { SuppliedData } from "../../states/supply";
import { assessTable, namesOf } from "./assessTable";
import { suppliedBy, type Taken, withSupplied } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { printComparisonCsv } from "./compareCsv";
import { printComparisonText } from "./compareText";
import { comparisonInWords } from "./comparisonInWords";
import { refuseSharedRemainder, withPart } from "./districtAsked";
import type { ComparisonDocument } from "./documents";
import { done, type Outcome, type ReadFile, readAll, UnusableInput, WrongCall } from "./outcome";
import { optionsIn, planningRows } from "./planOfDistrict";
import { bordersFor, bySource, locatedIn } from "./poolingInput";
import { loadAgreed, loadBorders, loadKeyChanges, talkOf } from "./readInput";
import { TEXTS } from "./texts";

/** What a comparison was made from, for what is printed. */
export interface ComparedFiles {
  readonly before: string;
  readonly after: string;
}

type Assessed = ReturnType<typeof assessTable>;

/** `planungsrahmen compare BEFORE AFTER`: 0 whatever has changed, 2 where nothing can be compared. */
export function compareCommand(line: CommandLine, readFile: ReadFile): Outcome {
  const files = filesOf(line);
  const { before, after, borders, agreed, mapping, talk } = readEverything(line, files, readFile);
  const changes = mapping?.changes ?? [];
  refuseSharedRemainder(before.assessment, line);
  refuseSharedRemainder(after.assessment, line);
  const first = planned(before, line, { borders, agreed: agreed.before, keep: [] });
  const keep = (first.scenario.plan?.pools ?? []).filter(({ origin }) => origin === "proposed");
  const kept = keep.map((pool) => renamed(pool, changes));
  const later = { ...line, agreed: line.agreedAfter ?? line.agreed };
  const second = planned(after, later, { borders, agreed: agreed.after, keep: kept });
  const compared = compare(first.scenario, second.scenario, { mapping: changes });
  if (!compared.ok) {
    const part = compared.issues[0]?.path[0];
    const sources: Readonly<Record<string, string>> = { mapping: line.mapping ?? "--mapping", after: "--rules-after" };
    throw new UnusableInput({ source: sources[String(part)] ?? files.before, issues: compared.issues });
  }
  const supplied = suppliedBy(before.table.taken, after.table.taken, ...first.taken, ...second.taken);
  const { assessment } = after;
  const out = print(compared.value, { files, supplied, part: assessment.part, line });
  return withPart(withSupplied(done(out, talk), supplied, line), assessment, line);
}

function filesOf({ operands }: CommandLine): ComparedFiles {
  const [before, after, ...others] = operands;
  if (before === undefined || after === undefined || others.length > 0) {
    throw new WrongCall("two-operands", { command: "compare" });
  }
  return { before, after };
}

/** Reads all files, so that what is wrong with any of them is told at once. */
function readEverything(line: CommandLine, files: ComparedFiles, readFile: ReadFile) {
  const { neighbours, mapping: mappingFile, agreed: agreedFile, agreedAfter: agreedAfterFile } = line;
  const later = { ...line, rules: line.rulesAfter ?? line.rules };
  let sources: MemberOptions = { restoreLeadingZero: line.restoreLeadingZero };
  const agreedOf = (path: string | null) => (path === null ? null : loadAgreed(path, sources, readFile));
  const [before, after, borders, mapping, agreed, agreedAfter] = readAll(
    () => {
      const assessed = assessTable(line, files.before, readFile);
      sources = { ...sources, ...namesOf(assessed) };
      return assessed;
    },
    () => {
      const assessed = assessTable(later, files.after, readFile);
      const inTable = [...(sources.inTable ?? []), ...assessed.table.municipalities];
      sources = { ...sources, ...namesOf(assessed), inTable };
      return assessed;
    },
    () => (neighbours === null ? null : loadBorders(neighbours, line, readFile)),
    () => (mappingFile === null ? null : loadKeyChanges(mappingFile, line, readFile)),
    () => agreedOf(agreedFile),
    () => agreedOf(agreedAfterFile),
  );
  const told: readonly (readonly [string | null, Reading | null])[] = [
    ...([[neighbours, borders]] as const),
    ...([[mappingFile, mapping]] as const),
    ...([[agreedFile, agreed]] as const),
    ...([[agreedAfterFile, agreedAfter]] as const),
  ];
  const more = told.map(([source, one]) => (source === null || one === null ? "" : talkOf(source, one, line)));
  return {
    before,
    after,
    borders: borders?.borders ?? null,
    mapping,
    // Without a list of its own the second side keeps what was agreed before.
    agreed: { before: agreed?.agreed ?? [], after: (agreedAfter ?? agreed)?.agreed ?? [] },
    talk: before.talk + after.talk + more.join(""),
  };
}

interface Planning {
  readonly borders: readonly Border[] | null;
  readonly agreed: readonly AgreedPool[];
  readonly keep: readonly Pick<Pool, "members" | "seat">[];
}

/** A side, and what it took from the data of a state. */
interface PlannedSide {
  readonly scenario: Scenario;
  readonly taken: readonly (Taken | null)[];
}

/** A plan of its own for each side; the second keeps as many seats of the first as it can without losing a pool. */
function planned(
  { assessment: read, whole }: Assessed,
  line: CommandLine,
  { borders: given, agreed: allAgreed, keep }: Planning,
): PlannedSide {
  if ([line.neighbours, line.agreed, line.agreedAfter].every((one) => one === null)) {
    return { scenario: { assessment: read }, taken: [] };
  }
  const { assessment, state, taken } = locatedIn(planningRows(read, whole, allAgreed));
  const { agreed } = optionsIn({ agreed: allAgreed }, read);
  const found = bordersFor(state, given, line);
  if (found === null) throw new WrongCall("agreed-without-neighbours", {});
  const plan = formPools(assessment, { borders: found.borders, agreed, ...(keep.length === 0 ? {} : { keep }) });
  if (!plan.ok) throw new UnusableInput(...bySource(plan.issues, line));
  return { scenario: { assessment, plan: plan.value }, taken: [taken, found.taken] };
}

function renamed({ members, seat }: PoolPlan["pools"][number], changes: readonly KeyChange[]) {
  const later = (ags: string) => changes.find(({ from }) => from === ags)?.to ?? ags;
  return { members: [...new Set(members.map(later))], seat: seat === null ? null : later(seat) };
}

interface Shown {
  readonly files: ComparedFiles;
  readonly supplied: SuppliedData | null;
  readonly part: TablePart | undefined;
  readonly line: CommandLine;
}

function print(comparison: Comparison, { files, supplied, part, line }: Shown): string {
  if (line.format === "csv") return printComparisonCsv(comparison, line);
  if (line.format === "text") return printComparisonText(comparison, files, TEXTS[line.language]);
  const words = comparisonInWords(comparison, TEXTS[line.language]);
  const document: ComparisonDocument = {
    format: "planungsrahmen.comparison/2",
    ...{ inputs: files, ...words, stateData: supplied, part },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
