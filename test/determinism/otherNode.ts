import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";

/** A Node of another version, or why it is not at hand. */
export type OtherNode = { readonly path: string; readonly missing: null } | { readonly missing: string };

/**
 * Fetches a version of Node from npm into npm's own cache and says where it is.
 *
 * It is no dependency of the project, because its command `node` would then take the place of the one that runs the
 * scripts. The package of the bare binary needs no install script, which the package `node` does.
 */
export function otherNode(version: string): OtherNode {
  const name = `node-${process.platform}-${process.arch}@${version}`;
  try {
    const path = execFileSync("npx", ["--yes", `--package=${name}`, "--", "node", "-p", "process.execPath"], {
      cwd: tmpdir(),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 180_000,
    });
    return { path: path.trim(), missing: null };
  } catch {
    return { missing: `Node ${version}: npm does not bring ${name}` };
  }
}
