import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFileBeside } from "../../../src/adapters/cli/writeFileBeside";
import { cli } from "../../support/cli";
import { transpiled } from "../../support/transpiled";

let folder = "";
const at = (...names: string[]) => join(folder, ...names);
const text = (name: string) => readFileSync(at(name), "utf8");
const bytes = (content: string) => new TextEncoder().encode(content);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "planungsrahmen-"));
  writeFileSync(at("old.txt"), "old");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("writeFileBeside", () => {
  it("makes a file and leaves nothing beside it", async () => {
    await writeFileBeside(at("new.txt"), bytes("new"));
    expect(text("new.txt")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["new.txt", "old.txt"]);
  });

  it.each([0o600, 0o640, 0o755])("keeps the mode %o of the file that it replaces", async (mode) => {
    chmodSync(at("old.txt"), mode);
    await writeFileBeside(at("old.txt"), bytes("new"));
    expect(text("old.txt")).toBe("new");
    expect(statSync(at("old.txt")).mode & 0o7777).toBe(mode);
  });

  it("leaves a link a link and writes where it leads, in its own folder", async () => {
    mkdirSync(at("far"));
    writeFileSync(at("far", "real.txt"), "old");
    symlinkSync(at("far", "real.txt"), at("link.txt"));
    await writeFileBeside(at("link.txt"), bytes("new"));
    expect(lstatSync(at("link.txt")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("far", "real.txt"), "utf8")).toBe("new");
    expect(readdirSync(at("far"))).toEqual(["real.txt"]);
  });

  it("makes the file that a link leads to where there is none yet", async () => {
    symlinkSync("later.txt", at("link.txt"));
    await writeFileBeside(at("link.txt"), bytes("new"));
    expect(lstatSync(at("link.txt")).isSymbolicLink()).toBe(true);
    expect(text("later.txt")).toBe("new");
  });

  it("keeps the old file where something of its name stands in the way of the new one", async () => {
    writeFileSync(at(`.planungsrahmen-${process.pid}.tmp`), "");
    await expect(writeFileBeside(at("old.txt"), bytes("new"))).rejects.toMatchObject({ code: "EEXIST" });
    expect(text("old.txt")).toBe("old");
  });
});

/** Writes four megabytes over `old.txt` in a process of its own, after what a shell does first. */
function inProcess(before: string, meanwhile = "") {
  writeFileSync(at("write.mjs"), transpiled("src/adapters/cli/writeFileBeside.ts"));
  const script = `
    import { existsSync } from "node:fs";
    import { writeFileBeside } from "./write.mjs";
    const beside = ".planungsrahmen-" + process.pid + ".tmp";
    ${meanwhile}
    await writeFileBeside("old.txt", new Uint8Array(64 * 1024 * 1024));`;
  writeFileSync(at("run.mjs"), script);
  const shell = `${before} exec "${process.execPath}" run.mjs`;
  return spawnSync("sh", ["-c", shell], { cwd: folder, encoding: "utf8" });
}

describe.skipIf(process.platform === "win32")("writeFileBeside in a process that comes to an end", () => {
  it("keeps the old file where there is no room for the new one", () => {
    const { status, stderr } = inProcess("trap '' XFSZ; ulimit -f 2048;");
    expect(stderr).toContain("EFBIG");
    expect(status).toBe(1);
    expect(text("old.txt")).toBe("old");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("keeps the old file where %s comes in between", (signal) => {
    const stop = `const look = () => existsSync(beside) ? process.kill(process.pid, "${signal}") : setImmediate(look); look();`;
    const ended = inProcess("", stop);
    expect(ended.signal).toBe(signal);
    expect(text("old.txt")).toBe("old");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("writes into a pipe as it is", () => {
    execFileSync("mkfifo", [at("pipe")]);
    writeFileSync(at("write.mjs"), transpiled("src/adapters/cli/writeFileBeside.ts"));
    writeFileSync(
      at("run.mjs"),
      'import { writeFileBeside } from "./write.mjs"; await writeFileBeside("pipe", Buffer.from("new"));',
    );
    const { stdout } = spawnSync("sh", ["-c", `cat pipe & "${process.execPath}" run.mjs; wait`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout).toBe("new");
    expect(lstatSync(at("pipe")).isFIFO()).toBe(true);
  });
});

describe("workbook -o", () => {
  const TABLE = "ags;name;persons\n08337116;Wehr;64\n08337076;Murg;32\n";

  beforeEach(() => {
    mkdirSync(at("folder"));
    writeFileSync(at("folder", "t.xlsx"), TABLE);
    linkSync(at("folder", "t.xlsx"), at("hard.xlsx"));
    symlinkSync(at("folder"), at("linked"));
    symlinkSync(at("folder", "t.xlsx"), at("soft.xlsx"));
  });

  it.each([
    ["itself", "folder/t.xlsx"],
    ["a hard link to it", "hard.xlsx"],
    ["a link to it", "soft.xlsx"],
    ["its path through a linked folder", "linked/t.xlsx"],
    ["its path with detours", "folder/../folder/./t.xlsx"],
  ])("refuses to write over the table by %s", (_, target) => {
    const outcome = cli(`workbook ${at("folder", "t.xlsx")} -o ${folder}/${target}`);
    expect(outcome).toMatchObject({ exitCode: 2, out: "" });
    expect(outcome.talk).toContain("eine Datei, die gelesen wird");
    expect(outcome.file).toBeUndefined();
    expect(readFileSync(at("folder", "t.xlsx"), "utf8")).toBe(TABLE);
  });

  it("writes to another file of the same folder", () => {
    expect(cli(`workbook ${at("folder", "t.xlsx")} -o ${at("linked", "other.xlsx")}`).exitCode).toBe(0);
  });
});
