import { termsOf } from "../../messages/terms";
import { checkPlan } from "../../pooling/check/checkPlan";
import { checkPoolingOptions } from "../../pooling/checkPoolingOptions";
import { type Change, exchange } from "../../pooling/exchange";
import { formPools } from "../../pooling/formPools";
import { DEFAULT_LEVELS } from "../../pooling/levels";
import type { PoolingOptions, PoolPlan } from "../../pooling/plan";
import { priceOfRules } from "../../pooling/priceOfRules";
import type { Progress } from "../../pooling/progress";
import type { Result } from "../../result/result";
import { namesOf, operand } from "./assessTable";
import { withSupplied } from "./builtIn";
import { printCheck } from "./checkPlanCommand";
import type { CommandLine } from "./commandLine";
import { withPart } from "./districtAsked";
import { printExchange } from "./exchangeCommand";
import { type KeyOf, NamedKeys } from "./namedKeys";
import { done, type Outcome, type ReadFile, readAll, UnusableInput, WrongCall } from "./outcome";
import { bySource, poolingInput } from "./poolingInput";
import { printPlan } from "./poolsCommand";
import { loadPlan } from "./readInput";
import { TEXTS } from "./texts";

/** What the commands about pools need from the machine. */
interface PoolingHost {
  readonly readFile: ReadFile;
  readonly progress?: (text: string) => void;
}

/** `planungsrahmen pools TABLE` */
export function poolsCommand(line: CommandLine, host: PoolingHost): Outcome {
  const { assessment, table, options, supplied, talk } = poolingInput(line, operand(line), host.readFile);
  const asked = withProgress({ options, assessment }, line, host);
  const plan = unwrap(formPools(assessment, asked), line);
  const prices = line.priceOfRules ? priceOfRules(plan, assessment, asked) : null;
  const out = printPlan(plan, { assessment, table, prices, supplied }, line);
  return withPart(withSupplied(done(out, talk), supplied, line), assessment, line);
}

/** In a rescue the areas across borders come after all others, and are not reported. */
function withProgress(
  { options, assessment }: Pick<ReturnType<typeof poolingInput>, "options" | "assessment">,
  line: CommandLine,
  { progress }: PoolingHost,
): PoolingOptions {
  const scope = line.scope ?? "district";
  const messages = TEXTS[line.language].commands.poolPlan(termsOf(assessment.ruleSet));
  const onProgress = ({ done, areas, pools, poolsAtMost: most }: Progress) =>
    progress?.(messages.progress({ done, areas, pools, most, scope }));
  return { ...options, scope, onProgress };
}

function unwrap<T>(result: Result<T>, line: CommandLine): T {
  if (!result.ok) throw new UnusableInput(...bySource(result.issues, line));
  return result.value;
}

/** `planungsrahmen exchange TABLE --ags KEY (--leave | --join POOL | --persons N)`, of a plan given or made first. */
export function exchangeCommand(line: CommandLine, host: PoolingHost): Outcome {
  // What is no change at all is told before files are read.
  changeOf(line, (text) => text);
  const { options, supplied, talk, ...read } = poolingInput(line, operand(line), host.readFile);
  const { assessment } = read;
  const keys = new NamedKeys(namesOf(read), line);
  const change = changeOf(line, keys.key);
  const named = keys.finish();
  const asked = withProgress({ options, assessment }, line, host);
  const plan = unwrap(formPools(assessment, asked), line);
  const found = unwrap(exchange({ plan, assessment, options: asked }, change), line);
  const out = printExchange(plan, found, { change, line, supplied });
  return withPart(withSupplied(done(out, talk + named), supplied, line), assessment, line);
}

function changeOf(line: CommandLine, key: KeyOf): Change {
  if (line.ags === null) throw new WrongCall("missing-key", { command: "exchange" });
  const ags = key(line.ags, "--ags");
  const asked = [line.leave ? "--leave" : null, line.join, line.persons].filter((one) => one !== null);
  if (asked.length !== 1) throw new WrongCall("one-change", { command: "exchange" });
  if (line.leave) return { kind: "leave", ags };
  const number = line.join ?? line.persons ?? "";
  const option = line.join === null ? "--persons" : "--join";
  if (!/^\d{1,7}$/.test(number)) throw new WrongCall("not-a-count", { option, received: number });
  return line.join === null
    ? { kind: "head-count", ags, persons: Number(number) }
    : { kind: "join", ags, pool: Number(number) };
}

/** `planungsrahmen check-plan PLAN TABLE`; scope, wishes and levels are the plan's own where the command line is silent. */
export function checkPlanCommand(line: CommandLine, { readFile }: PoolingHost): Outcome {
  const [planPath, tablePath, ...others] = line.operands;
  if (planPath === undefined || tablePath === undefined || others.length > 0) {
    throw new WrongCall("two-operands", { command: "check-plan" });
  }
  let { scope } = line;
  const [plan, { assessment, options, supplied, talk }] = readAll(
    () => {
      const read = loadPlan(planPath, readFile);
      scope ??= read.scope;
      return read;
    },
    () => poolingInput({ ...line, scope }, tablePath, readFile),
  );
  if ((plan.moved !== null) !== (line.keep !== null)) {
    throw new WrongCall("kept-otherwise", { isKept: plan.moved !== null });
  }
  const asked = { ...options, ...silently(plan, options), scope: line.scope ?? plan.scope };
  const issues = checkPoolingOptions(assessment, asked);
  if (issues.length > 0) throw new UnusableInput(...bySource(issues, line));
  const { part } = assessment;
  const checked = printCheck(checkPlan(plan, assessment, asked), { line, talk, plan, supplied, part });
  return withPart(withSupplied(checked, supplied, line), assessment, line);
}

/** What a plan says of itself and the command line does not. */
function silently({ wishes, levels }: PoolPlan, asked: PoolingOptions): Pick<PoolingOptions, "wishes" | "levels"> {
  const isSilent = Object.keys(asked.wishes ?? {}).length === 0;
  const stated = levels.filter((level) => level !== "moved");
  // The usual order asks for nothing, so nothing needs to be there for it.
  const order = asked.levels ?? (stated.join() === DEFAULT_LEVELS.join() ? undefined : stated);
  return {
    wishes: isSilent ? wishes : (asked.wishes ?? {}),
    ...(order === undefined ? {} : { levels: order }),
  };
}
