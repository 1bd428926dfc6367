import { job } from "./job.mjs";
import { wrongJobs } from "./wrongJobs.mjs";

/** The texts that the job and every wrong job make, by their names. */
export function everyJob(texts) {
  const wrong = Object.entries(wrongJobs).map(([name, wrongJob]) => [name, wrongJob(texts)]);
  return { job: job(texts), ...Object.fromEntries(wrong) };
}
