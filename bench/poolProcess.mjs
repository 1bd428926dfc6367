import { fork } from "node:child_process";

/** Longer than anything here should take; whoever needs more is stopped. */
const LIMIT_MS = 240_000;

/**
 * Has one job of poolJobs.mjs done in a process of its own, which ends with it: its heap is its own, and so is its peak.
 *
 * @returns what the job gives
 * @throws Error with what the job has thrown, or that it was stopped
 */
export function inFreshProcess(job, data) {
  const child = fork(new URL("./poolJobs.mjs", import.meta.url), { execArgv: ["--expose-gc"] });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
    child.once("message", ({ value, error }) => {
      child.kill("SIGKILL");
      if (error === undefined) resolve(value);
      else reject(new Error(`${job}: ${error}`));
    });
    child.once("exit", () => {
      clearTimeout(timer);
      reject(new Error(`${job}: the process ended before its answer`));
    });
    child.send({ job, data });
  });
}
