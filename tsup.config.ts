import { readFileSync } from "node:fs";
import type { PluginBuild } from "esbuild";
import { defineConfig } from "tsup";

const declarations = { compilerOptions: { ignoreDeprecations: "6.0" } };

const entries = {
  index: "src/index.ts",
  input: "src/input/index.ts",
  staffing: "src/staffing/index.ts",
  verification: "src/verification/index.ts",
  comparison: "src/comparison/index.ts",
  boundaries: "src/boundaries/index.ts",
  explanation: "src/explanation/index.ts",
  report: "src/adapters/report/index.ts",
};

const workbook = { workbook: "src/adapters/workbook/index.ts" };

const licence = readFileSync("node_modules/hucre/LICENSE", "utf8").trim();

/** The library that writes workbooks comes along in this entry, and so does its licence. */
const notice = `/*! hucre ${licence.replaceAll("*/", "")} */`;

/** The command loads the package's own entry, and only where it makes a workbook. */
const workbookApart = {
  name: "workbook apart",
  setup: (build: PluginBuild) => {
    build.onResolve({ filter: /^\.\.\/workbook$/ }, () => ({ path: "./workbook.js", external: true }));
  },
};

export default defineConfig([
  {
    entry: entries,
    format: ["esm", "cjs"],
    // The types of all entries in one go, so that an amount of one entry is an amount of the other.
    dts: { ...declarations, entry: { ...entries, ...workbook } },
    target: "es2022",
    platform: "neutral",
    splitting: true,
    silent: true,
    treeshake: true,
  },
  {
    entry: workbook,
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    splitting: false,
    silent: true,
    treeshake: true,
    // Every engine packs in its own way; the library's own packing gives the same bytes everywhere.
    define: { CompressionStream: "undefined" },
    banner: { js: notice },
  },
  {
    entry: { cli: "src/adapters/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    silent: true,
    esbuildPlugins: [workbookApart],
  },
]);
