import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const STATE = "fixtures/state/bw-2018-modelled.csv";

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line; a stream can be a file, or be closed once something has come. */
function runBuilt(args: readonly string[], streams: { out?: number | "close"; err?: number } = {}): Promise<Ended> {
  const { out = "pipe", err = "pipe" } = streams;
  const stdio = ["ignore", out === "close" ? "pipe" : out, err] as const;
  const child = spawn(process.execPath, ["dist/cli.js", ...args], { cwd: ROOT, stdio: [...stdio] });
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (data) => {
    stdout += String(data);
    if (out === "close") child.stdout?.destroy();
  });
  child.stderr?.on("data", (data) => {
    stderr += String(data);
  });
  return new Promise((settle) => child.on("close", (code) => settle({ code, stdout, stderr })));
}

describe("a reader that has seen enough", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "planungsrahmen-"));
    const rows = Array.from(
      { length: 400 },
      (_, at) => `08337${String(at + 1).padStart(3, "0")};Ort ${at};64;50.000\n`,
    );
    writeFileSync(join(folder, "wrong.csv"), `ags;name;persons;frame_eur\n${rows.join("")}`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("keeps the verdict 0", async () => {
    const ended = await runBuilt(["allocate", STATE, "--format", "json"], { out: "close" });
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.stderr).not.toMatch(/EPIPE|at /);
  });

  it("keeps the verdict 1", async () => {
    const args = ["verify", join(folder, "wrong.csv"), "--format", "json"];
    expect((await runBuilt(args)).code).toBe(1);
    expect((await runBuilt(args, { out: "close" })).code).toBe(1);
  });
});

describe.skipIf(!existsSync("/dev/full"))("a disk that is full", () => {
  let full = 0;
  beforeAll(() => {
    full = openSync("/dev/full", "w");
  });
  afterAll(() => closeSync(full));

  it("under standard output is exit code 2 and one line", async () => {
    const { code, stderr } = await runBuilt(["frame", "64"], { out: full });
    expect(code).toBe(2);
    expect(stderr).toBe("Standardausgabe: lässt sich nicht schreiben (ENOSPC)\n");
  });

  it("under standard error is exit code 2, and the result is printed all the same", async () => {
    const { code, stdout } = await runBuilt(["allocate", STATE, "--format", "json"], { err: full });
    expect(JSON.parse(stdout)).toMatchObject({ format: expect.stringContaining("planungsrahmen.") });
    expect(code).toBe(2);
  });

  it("under both is exit code 2", async () => {
    expect((await runBuilt(["frame", "64"], { out: full, err: full })).code).toBe(2);
  });
});
