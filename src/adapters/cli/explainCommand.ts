import type { Assessment } from "../../eligibility/eligibility";
import type { CalculationSheet, SheetSubject } from "../../explanation/sheet";
import { formPools } from "../../pooling/formPools";
import type { PoolPlan } from "../../pooling/plan";
import type { Issue } from "../../result/issue";
import { staff } from "../../staffing/staff";
import type { Staffing } from "../../staffing/staffing";
import { calculationSheet } from "../sheet/calculationSheet";
import { sheetMarkdown } from "../sheet/sheetMarkdown";
import { sheetPage } from "../sheet/sheetPage";
import { sheetText } from "../sheet/sheetText";
import { assessTable, namesOf, operand } from "./assessTable";
import { suppliedBy } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { withPart } from "./districtAsked";
import { sheetCsv } from "./explainCsv";
import { fingerprintsOf, inputFiles } from "./inputFiles";
import { type KeyOf, NamedKeys } from "./namedKeys";
import { done, type Outcome, type ReadFile, readAll, UnusableInput, type UnusableSource, WrongCall } from "./outcome";
import { bySource, poolingInput, wantsPlan } from "./poolingInput";
import { loadPlan } from "./readInput";
import { remembering } from "./remembering";
import { keysOf, staffingAsked, type Words, wantsPosts } from "./staffingOptions";
import { wrapLines } from "./wrap";

/** `planungsrahmen explain TABLE (--ags KEY | --pool KEY+KEY | --totals)`: a *Berechnungsbogen*. */
export function explainCommand(line: CommandLine, readOnce: ReadFile): Outcome {
  const path = operand(line);
  // What asks for no sheet at all is told before files are read.
  subjectOf(line, (text) => text);
  const readFile = remembering(readOnce);
  const { plan, talk, supplied, ...tables } = planned(line, path, readFile);
  const { assessment } = tables;
  const keys = new NamedKeys(namesOf(tables), line);
  const subject = subjectOf(line, keys.key);
  const posts = postsAsked(subject, { key: keys.key, ruleSet: assessment.ruleSet }, line);
  const named = keys.finish();
  const staffing = postsOf(posts, assessment, line);
  const { language, plan: planFile } = line;
  const read = [...inputFiles(line, path), ...(planFile === null ? [] : [planFile])];
  const files = fingerprintsOf(read, line, readFile);
  const sheet = calculationSheet(assessment, subject, { language, plan, staffing, files, supplied });
  if (!sheet.ok) throw new UnusableInput(...sources(sheet.issues, line));
  return withPart(done(print(sheet.value, line), talk + named), assessment, line);
}

/** Whose figures are asked for: exactly one of three options says it. */
function subjectOf(line: CommandLine, key: KeyOf): SheetSubject {
  const { ags, totals, staffing } = line;
  const { pool } = staffing;
  const asked = [ags, pool, totals ? "" : null].filter((one) => one != null);
  if (asked.length !== 1) {
    throw new WrongCall("one-subject", { command: "explain" });
  }
  if (ags !== null) return { kind: "municipality", ags: key(ags, "--ags") };
  if (pool === undefined) return { kind: "totals" };
  return { kind: "pool", members: keysOf(pool, key, "--pool") };
}

/** The table, and a plan that was made before or is made now. */
function planned(line: CommandLine, path: string, readFile: ReadFile) {
  const { plan: planFile } = line;
  if (planFile !== null) {
    if (wantsPlan(line)) throw new WrongCall("one-plan", {});
    const [assessed, plan] = readAll(
      () => assessTable(line, path, readFile),
      () => loadPlan(planFile, readFile),
    );
    return { ...assessed, plan, supplied: suppliedBy(assessed.table.taken) };
  }
  if (!wantsPlan(line)) {
    const assessed = assessTable(line, path, readFile);
    return { ...assessed, plan: null, supplied: suppliedBy(assessed.table.taken) };
  }
  const { options, ...read } = poolingInput(line, path, readFile);
  const plan = formPools(read.assessment, { ...options, scope: line.scope ?? "district" });
  if (!plan.ok) throw new UnusableInput(...bySource(plan.issues, line));
  return { ...read, plan: plan.value as PoolPlan | null };
}

/** Posts and grant, where anything is said about them. */
function postsAsked(subject: SheetSubject, words: Words, { staffing }: CommandLine): PostsAsked | null {
  if (!wantsPosts(staffing)) return null;
  if (subject.kind === "totals") throw new WrongCall("totals-have-no-posts", {});
  return { applicant: subject, ...staffingAsked(staffing, words) };
}

type PostsAsked = Parameters<typeof staff>[1];

function postsOf(posts: PostsAsked | null, assessment: Assessment, line: CommandLine): Staffing | null {
  if (posts === null) return null;
  const found = staff(assessment, posts);
  if (!found.ok) throw new UnusableInput(...sources(found.issues, line));
  return found.value;
}

/** Sorts what is wrong to where each came from. */
function sources(issues: readonly Issue[], { plan, ags }: CommandLine): UnusableSource[] {
  const grouped = new Map<string, Issue[]>();
  for (const found of issues) {
    const [part = ""] = found.path;
    const isKey = part === "ags" || part === "members" || part === "applicant";
    const source = part === "plan" ? (plan ?? "--plan") : isKey ? (ags === null ? "--pool" : "--ags") : "--posts";
    grouped.set(source, [...(grouped.get(source) ?? []), found]);
  }
  return [...grouped].map(([source, list]) => ({ source, issues: list }));
}

function print(sheet: CalculationSheet, line: CommandLine): string {
  switch (line.format) {
    case "json":
      return `${JSON.stringify(sheet, null, 2)}\n`;
    case "csv":
      return sheetCsv(sheet, line);
    case "markdown":
      return sheetMarkdown(sheet);
    case "html":
      return sheetPage(sheet);
    default:
      return wrapLines(sheetText(sheet).trimEnd().split("\n"), "      ");
  }
}
