import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Made, Texts } from "./made";

const RUNNER = fileURLToPath(new URL("./runInNode.mjs", import.meta.url));
const AT_HOME = { LC_ALL: "de_DE.UTF-8", TZ: "Europe/Berlin" };

/** Where a job runs, unless in a fresh process of this Node, at home, once. */
export interface NodeSetting {
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly times?: number;
}

/** Runs every job in a Node process of its own. */
export function inNode(texts: Texts, { node = process.execPath, env = AT_HOME, times = 1 }: NodeSetting = {}): Made {
  const out = execFileSync(node, [RUNNER, String(times)], {
    env: { ...process.env, NODE_OPTIONS: "", ...env },
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(out) as Made;
}
