import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../../src/adapters/cli/outcome";
import { run } from "../../src/adapters/cli/run";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));

/** Runs the command line on files that exist only here, and on those under fixtures/. */
export function cli(args: string, files: Record<string, string | Uint8Array> = {}): Outcome {
  return run(args.split(" ").filter(Boolean), {
    version: "1.2.3",
    fixtures: FIXTURES,
    command: "planungsrahmen",
    readFile: (path) => {
      const file = files[path];
      if (typeof file === "string") return new TextEncoder().encode(file);
      return file ?? readFileSync(path.replace(/^fixtures/, FIXTURES));
    },
  });
}
