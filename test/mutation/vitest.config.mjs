import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import { instrument, ROOT } from "./instrument.mjs";
import { TARGETS } from "./targets.mjs";

const { folders, tests: ownTests } = TARGETS[process.env.MUTATION_TARGET];
const asked = JSON.parse(process.env.MUTATION_TESTS ?? "[]");
const tests = [...(asked.length > 0 ? asked : ownTests), "test/mutation/slow.mjs"];
const { files } = await instrument(Object.keys(folders));

class InTheirOrder extends BaseSequencer {
  async sort(specs) {
    const place = ({ moduleId }) => tests.findIndex((test) => moduleId.startsWith(`${ROOT}${test}`));
    return [...specs].sort((a, b) => place(a) - place(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** One process without walls between the test files, in which `switchMutants.mjs` runs each test with each mutant. */
export default defineConfig({
  plugins: [
    {
      name: "mutants",
      enforce: "pre",
      transform: (_, id) => (files.has(id) ? { code: files.get(id), map: null } : null),
    },
  ],
  test: {
    root: ROOT,
    include: tests.map((test) => (/\.m?[jt]s$/.test(test) ? test : `${test}/**/*.test.ts`)),
    runner: fileURLToPath(new URL("switchMutants.mjs", import.meta.url)),
    sequence: { sequencer: InTheirOrder },
    pool: "forks",
    maxWorkers: 1,
    isolate: false,
    testTimeout: 0,
    reporters: ["dot"],
  },
});
