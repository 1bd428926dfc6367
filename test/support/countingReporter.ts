import type { Reporter, TestModule } from "vitest/node";

/** Prints the closing line that every pipeline can read: `N passed, N failed`. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((found) => found === state).length;
    const brokenModules = modules.filter((module) => module.errors().length > 0).length;
    const failed = count("failed") + brokenModules + errors.length;
    const skipped = count("skipped") === 0 ? "" : `, ${count("skipped")} skipped`;
    process.stdout.write(`\n${count("passed")} passed, ${failed} failed${skipped}\n`);
  }
}
