import { appendFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { BuildOptions, PluginBuild } from "esbuild";
import { defineConfig } from "tsup";
import { excelMetadata } from "./src/adapters/spreadsheet/excel/excelMetadata";
import { helpPage } from "./src/adapters/spreadsheet/excel/helpPage";
import { globalFunctions } from "./src/adapters/spreadsheet/sheets/globalFunctions";

const declarations = { compilerOptions: { ignoreDeprecations: "6.0" } };

const entries = {
  index: "src/index.ts",
  input: "src/input/index.ts",
  staffing: "src/staffing/index.ts",
  verification: "src/verification/index.ts",
  comparison: "src/comparison/index.ts",
  boundaries: "src/boundaries/index.ts",
  "baden-wuerttemberg": "src/states/index.ts",
  explanation: "src/adapters/sheet/index.ts",
  report: "src/adapters/report/index.ts",
  sql: "src/adapters/sql/index.ts",
  messages: "src/messages/index.ts",
  "messages/de": "src/messages/de/index.ts",
  "messages/en": "src/messages/en/index.ts",
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

const scripts = {
  "excel/functions": "src/adapters/spreadsheet/excel/functions.ts",
  "sheets/planungsrahmen": "src/adapters/spreadsheet/sheets/functions.ts",
  "sheets/planungsrahmen-zusammenschluesse": "src/adapters/spreadsheet/sheets/planner.ts",
};

/** Scripts have no room for decimal.js; a test holds what they bring instead equal to it. */
const ownDecimals = {
  name: "decimals without a library",
  setup: (build: PluginBuild) => {
    const path = new URL("src/adapters/spreadsheet/decimalText.ts", import.meta.url).pathname;
    build.onResolve({ filter: /^\.\/decimal$/ }, () => ({ path }));
  },
};

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

function writeExcelFiles() {
  writeFileSync("dist/excel/functions.json", `${JSON.stringify(excelMetadata(), null, 2)}\n`);
  writeFileSync("dist/excel/help.html", helpPage());
}

/** Its files are renamed at the end because only `.js` is minified, and Google reads the comments of its functions. */
function writeGoogleFiles() {
  const comments = { planungsrahmen: `\n${globalFunctions()}`, "planungsrahmen-zusammenschluesse": "" };
  for (const [name, comment] of Object.entries(comments)) {
    renameSync(`dist/sheets/${name}.js`, `dist/sheets/${name}.gs`);
    appendFileSync(`dist/sheets/${name}.gs`, comment);
  }
}

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
  {
    entry: scripts,
    format: ["iife"],
    outExtension: () => ({ js: ".js" }),
    // What spreadsheets run: only whole numbers beyond 2^53 are newer than this.
    target: "es2019",
    platform: "browser",
    noExternal: [/./],
    minify: "terser",
    terserOptions: {
      ecma: 2019,
      compress: { passes: 3 },
      format: { preamble: `/* planungsrahmen ${version}, MIT */` },
    },
    silent: true,
    esbuildPlugins: [ownDecimals],
    publicDir: "src/adapters/spreadsheet/excel/public",
    esbuildOptions: (options: BuildOptions) => {
      options.charset = "utf8";
      // Fields need no definition of their own: nothing in these scripts looks at one before it is set.
      delete options.tsconfig;
      options.tsconfigRaw = { compilerOptions: { useDefineForClassFields: false } };
      options.supported = { ...options.supported, bigint: true };
    },
    onSuccess: async () => {
      writeExcelFiles();
      writeGoogleFiles();
    },
  },
]);
