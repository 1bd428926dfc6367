import { fork } from "node:child_process";

/** Starts a process that answers the jobs of jobs.mjs one by one. */
export function startProcess() {
  const child = fork(new URL("./jobs.mjs", import.meta.url), { serialization: "advanced" });
  return {
    /**
     * Asks for one job.
     *
     * @param limitMs after this long the process is stopped
     * @returns `{ value }`, `{ error }` with what was thrown, or `{ stopped: true }`
     */
    ask: (job, data, limitMs = 120_000) => answerOf(child, { job, data }, limitMs),
    stop: () => child.kill("SIGKILL"),
  };
}

/** One process for one piece of work, stopped whatever happens. */
export async function inOwnProcess(work) {
  const process = startProcess();
  try {
    return await work(process);
  } finally {
    process.stop();
  }
}

function answerOf(child, question, limitMs) {
  return new Promise((resolve) => {
    const settle = (answer) => {
      clearTimeout(timer);
      child.off("message", settle);
      child.off("exit", died);
      resolve(answer);
    };
    const died = () => settle({ error: "the process ended by itself" });
    const timer = setTimeout(() => {
      settle({ stopped: true });
      child.kill("SIGKILL");
    }, limitMs);
    child.on("message", settle);
    child.on("exit", died);
    child.send(question);
  });
}
