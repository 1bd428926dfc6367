import { type SqlDialect, sqlOf } from "../sql";
import { isTableName } from "../sql/tableName";
import type { CommandLine } from "./commandLine";
import { done, type Outcome, type ReadFile, WrongCall } from "./outcome";
import { loadDistributionRules } from "./readInput";
import { refuseOverwriting } from "./refuseOverwriting";

/** `planungsrahmen sql --dialect postgresql`: the rules as two views, to stdout or into a file. */
export function sqlCommand(line: CommandLine, readFile: ReadFile): Outcome {
  const { command, operands, dialect, table, output, rules } = line;
  if (operands.length > 0) throw new WrongCall("no-operand", { command });
  if (dialect === null) throw new WrongCall("missing-dialect", {});
  if (table !== undefined && !isTableName(table)) throw new WrongCall("not-a-table", { received: table });
  if (output !== null) refuseOverwriting(output, [rules.endsWith(".json") ? rules : null]);
  const sql = sqlOf(loadDistributionRules(rules, readFile), { dialect, table });
  if (output === null) return done(sql);
  return { ...done(""), file: { path: output, bytes: async () => new TextEncoder().encode(sql) } };
}

/** The databases that `--dialect` knows. */
export const SQL_DIALECTS: readonly SqlDialect[] = ["postgresql", "duckdb"];
