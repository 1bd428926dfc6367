import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/**/*.test.ts"],
    // Much of the time other programs work and the tests wait for them.
    maxWorkers: "100%",
    // Only against endless loops: how fast something is the bench says, not a test.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    reporters: ["default", "./test/support/countingReporter.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/adapters/cli/main.ts"],
      reporter: ["text-summary"],
      thresholds: { statements: 97, branches: 90, functions: 97, lines: 97 },
    },
  },
});
