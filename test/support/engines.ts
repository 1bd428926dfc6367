import type { TestContext } from "vitest";

/** In the pipeline an engine that is not there is a failure; elsewhere the test is passed over and says so. */
const REQUIRED = process.env.PLANUNGSRAHMEN_ENGINES === "required";

/**
 * Ends a test that needs an engine which is not at hand: as skipped, with the reason in the closing lines, or as failed
 * where every engine is required.
 *
 * @param missing why the engine cannot be used, or null where it can
 */
export function needsEngine({ skip }: TestContext, missing: string | null): void {
  if (missing === null) return;
  if (REQUIRED) throw new Error(`${missing}, and PLANUNGSRAHMEN_ENGINES=required`);
  skip(missing);
}
