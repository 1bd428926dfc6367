import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { otherNode } from "../../determinism/otherNode";
import { needsEngine } from "../../support/engines";
import { fixture } from "../../support/fixtures";

const SCRIPT = fileURLToPath(new URL("./makeOne.mjs", import.meta.url));

function fingerprint(node: string, env: Record<string, string> = {}, table = fixture("state/bw-2018-modelled.csv")) {
  return execFileSync(node, [SCRIPT], { input: table, encoding: "utf8", env: { ...process.env, ...env } });
}

describe("the built package makes the same workbook, byte for byte", () => {
  const here = fingerprint(process.execPath);

  it("in another language and time zone, and tells another table apart", () => {
    expect(fingerprint(process.execPath, { LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Auckland" })).toBe(here);
    const other = fixture("state/bw-2018-modelled.csv").replace(",40,modelled", ",41,modelled").replace(",40,", ",39,");
    expect(fingerprint(process.execPath, {}, other)).not.toBe(here);
  });

  it("in another version of Node", (context) => {
    const other = otherNode("22");
    needsEngine(context, other.missing);
    if (other.missing === null) expect(fingerprint(other.path)).toBe(here);
  });
});
