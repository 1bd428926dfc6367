import { defineConfig } from "tsup";

const declarations = { compilerOptions: { ignoreDeprecations: "6.0" } };

export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      input: "src/input/index.ts",
      staffing: "src/staffing/index.ts",
      verification: "src/verification/index.ts",
      comparison: "src/comparison/index.ts",
    },
    format: ["esm", "cjs"],
    dts: declarations,
    target: "es2022",
    platform: "neutral",
    splitting: true,
    silent: true,
    treeshake: true,
  },
  {
    entry: { cli: "src/adapters/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    silent: true,
  },
]);
