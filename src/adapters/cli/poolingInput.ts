import type { MemberOptions } from "../../input/memberKeys";
import type { PoolingOptions } from "../../pooling/plan";
import type { Issue } from "../../result/issue";
import { assessTable, namesOf } from "./assessTable";
import type { CommandLine } from "./commandLine";
import { NamedKeys } from "./namedKeys";
import { type ReadFile, readAll, type UnusableSource, WrongCall } from "./outcome";
import { loadAgreed, loadBorders, loadPlan, type Told, talkOf } from "./readInput";
import { levelsOf, optionOf, WISH_OPTIONS, wishesOf } from "./wishOptions";

/** Reads everything that a plan is made from, or checked against. */
export function poolingInput(line: CommandLine, path: string, readFile: ReadFile) {
  const { neighbours, agreed: agreedFile, keep: keepFile } = line;
  if ((neighbours !== null) === line.bordersOff) {
    throw new WrongCall("neighbours-or-borders", { command: line.command });
  }
  // What is no wish at all is told before files are read.
  wishesOf(line.wishes, (text) => text);
  const levels = levelsOf(line.wishes);
  const { restoreLeadingZero } = line;
  let sources: MemberOptions = { restoreLeadingZero };
  const [{ assessment, table, known, talk }, borders, agreed, keep] = readAll(
    () => {
      const assessed = assessTable(line, path, readFile);
      sources = { restoreLeadingZero, ...namesOf(assessed) };
      return assessed;
    },
    () => (neighbours === null ? null : loadBorders(neighbours, line, readFile)),
    () => (agreedFile === null ? null : loadAgreed(agreedFile, sources, readFile)),
    () => (keepFile === null ? null : loadPlan(keepFile, readFile)),
  );
  const keys = new NamedKeys(namesOf({ assessment, table, known }), line);
  const wishes = wishesOf(line.wishes, keys.key);
  const offers = line.offers.map((text) => keys.key(text, "--offers"));
  const named = keys.finish();
  const options: PoolingOptions = {
    borders: borders?.borders ?? "off",
    agreed: agreed?.agreed ?? [],
    offers,
    wishes,
    ...(levels === undefined ? {} : { levels }),
    ...(keep === null ? {} : { keep: keep.pools.filter((pool) => pool.origin === "proposed") }),
  };
  const others: readonly (readonly [string | null, Told | null])[] = [
    [neighbours, borders],
    [agreedFile, agreed],
  ];
  const more = others.map(([source, one]) => (source === null || one === null ? "" : talkOf(source, one, line)));
  const told = { ...table, notes: [...table.notes, ...keys.notes] };
  return { assessment, table: told, known, options, talk: talk + more.join("") + named };
}

/** Whether anything is said about pools; what is missing then, `poolingInput` says. */
export function wantsPlan({ neighbours, bordersOff, agreed, offers, scope, keep, wishes }: CommandLine): boolean {
  const isWished = Object.keys(WISH_OPTIONS).some((option) => option in wishes);
  return [neighbours, agreed, scope, keep].some((one) => one !== null) || bordersOff || offers.length > 0 || isWished;
}

/** The option that states what would change. */
function changeOption({ leave, join, persons }: CommandLine): string {
  if (leave) return "--leave";
  return join === null ? (persons === null ? "--keep" : "--persons") : "--join";
}

/** Sorts what is wrong with a plan's options to where each came from. */
export function bySource(issues: readonly Issue[], line: CommandLine): UnusableSource[] {
  const { agreed, neighbours } = line;
  const sources: Readonly<Record<string, string>> = {
    agreed: agreed ?? "--agreed",
    borders: neighbours ?? "--neighbours",
    offers: "--offers",
    ruleSet: "--rules",
    levels: "--prefer",
  };
  const grouped = new Map<string, Issue[]>();
  for (const found of issues) {
    const [part = "", wish = ""] = found.path.map(String);
    const source = part === "wishes" ? optionOf(wish) : (sources[part] ?? changeOption(line));
    grouped.set(source, [...(grouped.get(source) ?? []), found]);
  }
  return [...grouped].map(([source, list]) => ({ source, issues: list }));
}
