import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { runInNewContext } from "node:vm";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, consumerOfPacked, ROOT } from "./packed";

const TABLE = "ags,name,persons\n08337116,Wehr,64\n08337013,Bad Säckingen,40\n";

let packed: Consumer;

/** A file of the examples, compiled. */
const compiled = (name: string) => join(packed.folder, "examples", "out", name);

describe("the examples, compiled strictly against the packed package", () => {
  beforeAll(() => {
    packed = consumerOfPacked();
    cpSync(join(ROOT, "examples"), join(packed.folder, "examples"), { recursive: true });
    cpSync(join(ROOT, "node_modules", "@duckdb"), join(packed.folder, "node_modules", "@duckdb"), { recursive: true });
    const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    const typeRoots = join(ROOT, "node_modules", "@types");
    packed.run("node", compiler, "--project", "examples", "--typeRoots", typeRoots);
  });

  afterAll(() => packed.remove());

  it("are compiled with exact optional properties", () => {
    const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, "examples", "tsconfig.json"), "utf8"));
    expect(compilerOptions).toMatchObject({
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
    });
  });

  it("name the tarball of this version", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "examples", "package.json"), "utf8"));
    expect(dependencies.planungsrahmen).toBe(`file:../planungsrahmen-${version}.tgz`);
  });

  describe("the HTTP service", () => {
    let service: ChildProcess;
    let address: string;

    beforeAll(async () => {
      const env = { ...process.env, PORT: "0" };
      service = spawn("node", [compiled("http-service/server.js")], { env, stdio: ["ignore", "pipe", "inherit"] });
      if (service.stdout === null) throw new Error("the service has no output");
      for await (const line of createInterface(service.stdout)) {
        address = `http://127.0.0.1:${JSON.parse(line).port}`;
        break;
      }
    });

    afterAll(() => service.kill());

    const post = async (table: string) => {
      const response = await fetch(`${address}/frames`, { method: "POST", body: table });
      const body = (await response.json()) as { readonly problems?: readonly string[] };
      return { status: response.status, body };
    };

    it("answers a table with its frames", async () => {
      expect(await post(TABLE)).toEqual({
        status: 200,
        body: {
          ruleSet: "im-bw-2018-01",
          version: "1.0.0",
          frames: [
            { ags: "08337013", name: "Bad Säckingen", frameCents: 3_184_300, status: "must-share" },
            { ags: "08337116", name: "Wehr", frameCents: 5_094_900, status: "must-share" },
          ],
        },
      });
    });

    it("answers bad data with every problem", async () => {
      const { status, body } = await post("ags,name,persons\n8337116,Wehr,64\n08337013,Bad Säckingen,-1\n");
      expect(status).toBe(422);
      expect(body.problems).toEqual([expect.stringContaining("“8337116”"), expect.stringContaining("“-1”")]);
    });

    it("refuses other paths and bodies that are too large", async () => {
      expect((await fetch(address)).status).toBe(404);
      expect((await post(`${TABLE}${" ".repeat(5_000_000)}`)).status).toBe(413);
    });
  });

  describe("the browser worker", () => {
    const bundled = (name: string) => {
      const settings = { bundle: true, write: false, platform: "browser", format: "iife", logLevel: "silent" } as const;
      const { outputFiles } = buildSync({ entryPoints: [compiled(name)], ...settings });
      return outputFiles[0]?.text ?? "";
    };

    /** What the worker posts when it is sent a table, with nothing around it but what a worker has. */
    const answerTo = (table: string) => {
      const answers: unknown[] = [];
      const listeners: ((event: { data: unknown }) => void)[] = [];
      runInNewContext(bundled("browser-worker/worker.js"), {
        addEventListener: (_: string, listener: (event: { data: unknown }) => void) => listeners.push(listener),
        postMessage: (answer: unknown) => answers.push(answer),
        ...{ TextDecoder, TextEncoder, URL, Uint8Array, ArrayBuffer },
      });
      for (const listener of listeners)
        listener({ data: { table: new TextEncoder().encode(table).buffer, borders: null } });
      return JSON.parse(JSON.stringify(answers));
    };

    it("posts the pools of a table", () => {
      expect(answerTo(TABLE)).toEqual([{ ok: true, pools: ["Bad Säckingen + Wehr"], isMost: true }]);
    });

    it("posts the problems of a table", () => {
      const problems = [expect.stringContaining("„8337116“")];
      expect(answerTo("ags,name,persons\n8337116,Wehr,64\n")).toEqual([{ ok: false, problems }]);
    });

    it("has a page that can be bundled", () => {
      expect(bundled("browser-worker/page.js")).toContain("new Worker(");
    });
  });

  describe("the pipeline", () => {
    const verified = (table: string) => {
      writeFileSync(join(packed.folder, "official.csv"), table);
      const args = [compiled("pipeline/verifyOfficial.js"), "official.csv"];
      const { status, stdout, stderr } = spawnSync("node", args, { cwd: packed.folder, encoding: "utf8" });
      return { status, stdout, stderr };
    };

    it("passes a table whose amounts are right", () => {
      const right = "ags,name,persons,frame_eur\n08337116,Wehr,64,50949\n";
      expect(verified(right)).toEqual({ status: 0, stdout: "1 of 1 amounts are equal\n", stderr: "" });
    });

    it("fails on one euro", () => {
      const { status, stdout } = verified("ags,name,persons,frame_eur\n08337116,Wehr,64,50950\n");
      expect([status, stdout]).toEqual([
        1,
        "08337116 Wehr: official 50.950 €, computed 50.949 €\n0 of 1 amounts are equal\n",
      ]);
    });

    it("tells a table that cannot be used, or compares nothing, from a wrong one", () => {
      expect(verified("ags,name,persons,frame_eur\n8337116,Wehr,64,50949\n")).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("“8337116”"),
      });
      expect(verified("ags,name,frame_eur\n08337116,Wehr,50949\n").status).toBe(2);
    });
  });

  describe("the pools from SQL", () => {
    const planned = (file: string) => {
      const args = [compiled("pools-from-sql/planDistricts.js"), file];
      const { status, stdout, stderr } = spawnSync("node", args, { cwd: packed.folder, encoding: "utf8" });
      return { status, lines: stdout.split("\n"), stderr };
    };

    it("are those of the state inside its districts, each proved", () => {
      const { status, lines, stderr } = planned(join(ROOT, "fixtures", "state", "bw-2018-modelled.csv"));
      expect([status, stderr]).toEqual([0, ""]);
      const counts = lines.flatMap((line) => /^(\d{5}): (\d+) pools, proved$/.exec(line)?.slice(1) ?? []);
      expect(counts.length / 2).toBe(44);
      const pools = counts.filter((_, at) => at % 2 === 1).map(Number);
      expect(pools.reduce((sum, count) => sum + count, 0)).toBe(208);
    });

    it("name the rows that are refused and plan nothing", () => {
      writeFileSync(join(packed.folder, "wrong.csv"), "ags,persons\n08337116,64\n8337013,40\n");
      expect(planned("wrong.csv")).toEqual({ status: 1, lines: [""], stderr: "8337013: lost-leading-zero\n" });
    });
  });

  it("lie in the package as they lie in the project", () => {
    const shipped = join(packed.folder, "node_modules", "planungsrahmen", "examples");
    expect(execFileSync("diff", ["--recursive", join(ROOT, "examples"), shipped], { encoding: "utf8" })).toBe("");
  });
});
