import { it } from "vitest";

// The last file of a run: in it `switchMutants.mjs` runs the slow tests of all others.
it("waits for the slow tests", () => {});
