import type { Reporter, TestModule } from "vitest/node";

/** Prints what was not run and why, then the closing line that every pipeline can read: `N passed, N failed`. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result()));
    const count = (state: string) => results.filter((result) => result.state === state).length;
    const brokenModules = modules.filter((module) => module.errors().length > 0).length;
    const failed = count("failed") + brokenModules + errors.length;
    for (const [reason, tests] of reasons(modules)) process.stdout.write(`\nNOT RUN: ${reason} (${tests} tests)`);
    process.stdout.write(`\n${count("passed")} passed, ${failed} failed\n`);
  }
}

/** Why tests were skipped, and how many for each reason. */
function reasons(modules: readonly TestModule[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const test of modules.flatMap((module) => [...module.children.allTests("skipped")])) {
    const result = test.result();
    const reason = (result.state === "skipped" && result.note) || "no reason given";
    found.set(reason, (found.get(reason) ?? 0) + 1);
  }
  return found;
}
