import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

/** Debian's package `chromium` unless `CHROMIUM` names another binary. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** The last one keeps every host name from being looked up, whoever asks: the page, or the browser for itself. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

/** Why there is no Chromium to test in, or null where there is one. */
export function missingChromium(): string | null {
  return existsSync(CHROMIUM) ? null : `Chromium: there is no ${CHROMIUM}`;
}

/** Starts Chromium without a window and without a network; whoever starts it closes it. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
}

/** An empty page, offline, with the language and the time zone of the state. */
export function emptyPage(browser: Browser): Promise<Page> {
  return browser.newPage({ locale: "de-DE", timezoneId: "Europe/Berlin", offline: true });
}
