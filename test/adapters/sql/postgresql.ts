import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, type Database, FRAMES, filled, PROBLEMS } from "./database";

const DEBIAN = "/usr/lib/postgresql";
const SEPARATOR = "-- end of answer";

/** The newest of Debian's PostgreSQLs; null where there is none. */
function programs(): string | null {
  if (!existsSync(DEBIAN)) return null;
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  const found = versions
    .map((version) => join(DEBIAN, version, "bin"))
    .find((bin) => existsSync(join(bin, "postgres")));
  return found ?? null;
}

/** Why there is no PostgreSQL to test in, or null where there is one. */
export function missingPostgresql(): string | null {
  return programs() === null ? `PostgreSQL: there is none below ${DEBIAN}` : null;
}

/** PostgreSQL refuses to run as root. */
function asPostgres(program: string, args: readonly string[]): readonly [string, readonly string[]] {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? ["runuser", ["-u", "postgres", "--", program, ...args]] : [program, args];
}

/** A server of its own on a private socket, gone when it is closed. */
export async function postgresql(): Promise<Database> {
  const bin = programs();
  if (bin === null) throw new Error(missingPostgresql() ?? "");
  const [program, args] = asPostgres("mktemp", ["-d", join(tmpdir(), "planungsrahmen-postgresql-XXXXXX")]);
  const folder = execFileSync(program, args, { encoding: "utf8", cwd: tmpdir() }).trim();
  const run = (name: string, options: readonly string[]) => {
    const [command, all] = asPostgres(join(bin, name), options);
    execFileSync(command, all, { cwd: tmpdir(), stdio: ["ignore", "ignore", "pipe"] });
  };
  const data = join(folder, "data");
  run("initdb", ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c autovacuum=off`;
  run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start"]);
  return {
    ask: async (questions) => {
      const script = questions.map(({ sql, rows }, at) =>
        [
          "TRUNCATE municipalities;",
          filled(rows),
          sql === questions[at - 1]?.sql ? "" : sql,
          `${FRAMES};`,
          `\\echo ${SEPARATOR}`,
          `${PROBLEMS};`,
          `\\echo ${SEPARATOR}`,
        ].join("\n"),
      );
      const table = "CREATE TEMP TABLE municipalities (ags text, persons double precision);";
      return answersIn(await psql(join(bin, "psql"), folder, [table, ...script].join("\n")));
    },
    close: async () => {
      run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function psql(program: string, socket: string, script: string): Promise<string> {
  const options = [
    "-X",
    "-q",
    "-A",
    "-t",
    "-F",
    "\t",
    "-P",
    "null=\\N",
    "-v",
    "ON_ERROR_STOP=1",
    "-h",
    socket,
    "-U",
    "postgres",
    "-d",
    "postgres",
  ];
  const child = spawn(program, [...options, "-f", "-"], { stdio: ["pipe", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let out = "";
    let talk = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      talk += text;
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(out) : reject(new Error(talk))));
    child.stdin.end(script);
  });
}

function answersIn(out: string): Answer[] {
  const parts = out.split(`${SEPARATOR}\n`).slice(0, -1).map(rowsOf);
  return Array.from({ length: parts.length / 2 }, (_, at) => ({
    frames: parts[2 * at] ?? [],
    problems: parts[2 * at + 1] ?? [],
  }));
}

function rowsOf(text: string) {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t").map((cell) => (cell === "\\N" ? null : cell)));
}
