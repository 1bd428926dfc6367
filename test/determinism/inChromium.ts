import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { emptyPage, startChromium } from "../support/chromium";
import type { Made, Texts } from "./made";

/** What the bundle leaves in the page. */
type PageWithJobs = typeof globalThis & { readonly jobs: { everyJob(texts: Texts): Made["made"] } };

/** Runs every job in a page of Chromium, input and all, from one script as a web application would ship it. */
export async function inChromium(texts: Texts): Promise<Made> {
  const script = await bundle();
  const browser = await startChromium();
  try {
    const page = await emptyPage(browser);
    await page.addScriptTag({ content: script });
    const made = await page.evaluate((given) => (globalThis as PageWithJobs).jobs.everyJob(given), texts);
    return { engine: `Chromium ${browser.version()}`, made };
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./everyJob.mjs", import.meta.url))],
    ...{ bundle: true, write: false, platform: "browser", format: "iife", globalName: "jobs" },
  });
  return outputFiles[0]?.text ?? "";
}
