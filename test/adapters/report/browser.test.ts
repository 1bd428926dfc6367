import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { report } from "../../../src/adapters/report/index";
import { assess, formPools } from "../../../src/index";
import { readMunicipalities, readRuleSet } from "../../../src/input/index";
import { missingChromium, startChromium } from "../../support/chromium";
import { needsEngine } from "../../support/engines";
import { allocated, fixture, unwrap } from "../../support/fixtures";
import { districtReport, stateReport } from "./stateReport";

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "planungsrahmen-report-"));
const names = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</title></style>",
  "Ö'Hara & Söhne",
  "\u202eabc",
  "OhneLeerzeichen".repeat(12),
];

/** A page that a test has opened, with everything that it did beside showing itself. */
interface Opened {
  readonly page: Page;
  readonly noise: string[];
}

let browser: Browser | null = null;

beforeAll(async () => {
  if (missingChromium() !== null) return;
  browser = await startChromium();
  writeFileSync(join(folder, "state.html"), stateReport().page);
  writeFileSync(join(folder, "district.html"), districtReport());
  const odd = assess(
    allocated(
      names.map((name, index) => ({ ags: `0811500${index + 1}`, name, persons: 30 + index, basis: "published" })),
    ),
  );
  writeFileSync(join(folder, "districts.html"), districtsByInhabitants());
  writeFileSync(join(folder, "odd.html"), report(odd, unwrap(formPools(odd, { borders: "off" })), { language: "en" }));
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A report whose rows are districts, with figures longer than any town has. */
function districtsByInhabitants(): string {
  const rules = unwrap(readRuleSet(fixture("cases/programmes/integrationsmanagement-2025.json")));
  const table = unwrap(readMunicipalities(fixture("cases/programmes/districts-modelled.csv"), rules));
  const inputs = ["rules.json", "neighbours.csv", "agreed-pools.csv", "boundaries.topo.json"].map((name) => {
    return { name, sha256: "e".repeat(64) };
  });
  return report(assess(allocated(table.municipalities, rules)), null, { inputs });
}

async function open(file: string, options: BrowserContextOptions = {}): Promise<Opened> {
  if (browser === null) throw new Error("the browser was not started");
  const page = await browser.newPage({ locale: "de-DE", offline: true, ...options });
  const noise: string[] = [];
  const url = pathToFileURL(join(folder, file)).href;
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  page.on("dialog", (dialog) => noise.push(dialog.message()));
  page.on("request", (request) => (request.url() === url ? undefined : noise.push(request.url())));
  await page.goto(url);
  return { page, noise };
}

/** What axe finds wrong, as short as one can read it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // Every rule of axe, best practices too; a page of a thousand rows needs no report of what is right.
  const found = await page.evaluate('axe.run(document, { resultTypes: ["violations"], elementRef: false })');
  const { violations: list } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  return list.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const shownRows = (page: Page) => page.locator("#rows tbody tr:not([hidden]) th");

describe("the report in Chromium", () => {
  it("shows itself without an error and without a request", async (context) => {
    needsEngine(context, missingChromium());
    const { page, noise } = await open("state.html");
    expect(await shownRows(page).count()).toBe(1_101);
    expect(await page.locator(".areas path").count()).toBe(1_101);
    expect(await page.locator(".map").boundingBox()).toMatchObject({ width: expect.closeTo(1_240, -2) });
    expect(noise).toEqual([]);
    await page.close();
  });

  it("sorts by a heading, in numbers and in German, up and down, by mouse and by keyboard", async (context) => {
    needsEngine(context, missingChromium());
    const { page, noise } = await open("state.html");
    const heading = page.getByRole("columnheader", { name: "Planungsrahmen" });
    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    const values = async () =>
      page
        .locator("#rows tbody td:nth-of-type(4) data")
        .evaluateAll((list) => list.map((one) => Number((one as unknown as { value: string }).value)));
    const up = await values();
    expect(up).toEqual([...up].sort((a, b) => a - b));
    await heading.getByRole("button").press("Enter");
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    expect(await shownRows(page).first().textContent()).toBe("Stuttgart");
    await page.getByRole("columnheader", { name: "Gemeinde" }).getByRole("button").press("Space");
    expect(await heading.getAttribute("aria-sort")).toBeNull();
    const sorted = await shownRows(page).allTextContents();
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator("de", { numeric: true }).compare));
    expect(noise).toEqual([]);
    await page.close();
  });

  it("searches in names, keys, districts and standings, and tells how many are left", async (context) => {
    needsEngine(context, missingChromium());
    const { page } = await open("state.html");
    const box = page.getByRole("searchbox");
    const status = page.getByRole("status");
    expect(await status.textContent()).toBe("1.101 von 1.101 Gemeinden");
    await box.fill("boblingen allein");
    const inDistrict = await shownRows(page).count();
    expect(inDistrict).toBeGreaterThan(3);
    expect(await status.textContent()).toBe(`Gefiltert nach „boblingen allein“: ${inDistrict} von 1.101 Gemeinden`);
    await box.fill("08337116");
    expect(await shownRows(page).allTextContents()).toEqual(["Wehr"]);
    await box.fill("<b>$&");
    expect(await status.textContent()).toBe("Gefiltert nach „<b>$&“: 0 von 1.101 Gemeinden");
    await box.press("Escape");
    expect(await shownRows(page).count()).toBe(1_101);
    await page.close();
  });

  it("unfolds the sheet that a row or the map points to, and a row that the search has hidden", async (context) => {
    needsEngine(context, missingChromium());
    const { page } = await open("state.html");
    await page.locator("#g08337116 a").first().click();
    await page.locator("#b08337116").waitFor({ state: "visible" });
    expect(await page.locator("#b08337116").textContent()).toContain("50.949,1195…");
    await page.locator('[data-ags="08111000"]').dispatchEvent("click");
    await page.locator("#b08111000").waitFor({ state: "visible" });
    await page.getByRole("searchbox").fill("Stuttgart");
    await page.locator("#b08337116 .no-print a").click();
    await page.locator("#g08337116").waitFor({ state: "visible" });
    await page.getByRole("button", { name: "Alle aufklappen" }).click();
    expect(await page.locator(".sheets details:not([open])").count()).toBe(0);
    await page.close();
  });

  it("moves the keyboard past the contents first", async (context) => {
    needsEngine(context, missingChromium());
    const { page } = await open("odd.html");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the content");
    expect((await page.locator(":focus").boundingBox())?.x).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("id")).toBe("content");
    await page.close();
  });

  it("is readable where no script runs", async (context) => {
    needsEngine(context, missingChromium());
    const { page, noise } = await open("state.html", { javaScriptEnabled: false });
    expect(await shownRows(page).count()).toBe(1_101);
    expect(await page.getByRole("searchbox").count()).toBe(0);
    expect(await page.locator("#rows button").count()).toBe(0);
    await page.locator(".district summary").first().click();
    await page.locator(".sheet summary").first().click();
    expect(await page.locator("#b08111000").isVisible()).toBe(true);
    expect(noise).toEqual([]);
    await page.close();
  });

  it("prints on A4: what is unfolded, no tools, figures in black on white whatever the screen shows", async (context) => {
    needsEngine(context, missingChromium());
    const { page } = await open("state.html", { colorScheme: "dark" });
    const paper = async () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(await paper()).not.toBe("rgb(255, 255, 255)");
    await page.locator(".district summary").first().click();
    await page.locator(".sheet summary").first().click();
    await page.emulateMedia({ media: "print" });
    expect(await paper()).toBe("rgb(255, 255, 255)");
    expect(await page.locator("#b08111000").isVisible()).toBe(true);
    expect(await page.locator(".sheet summary:visible").count()).toBe(1);
    expect(await page.locator(".district > summary:visible").count()).toBe(1);
    expect(await page.getByText("Nicht aufgeklappte Berechnungsbögen sind nicht mitgedruckt.").isVisible()).toBe(true);
    for (const tool of ["nav", ".tools", ".fold"]) expect(await page.locator(tool).isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = pdf.match(/\/MediaBox \[[^\]]*\]/g) ?? [];
    expect(boxes.length).toBeGreaterThan(20);
    expect(new Set(boxes)).toEqual(new Set(["/MediaBox [0 0 594.95996 841.91998]"]));
    await page.close();
  });

  it.for([
    ["the state, light", "state.html", { colorScheme: "light" }],
    ["one district, dark", "district.html", { colorScheme: "dark" }],
    ["one district, light, 400 pixels wide", "district.html", { viewport: { width: 400, height: 800 } }],
  ] as const)("gives axe nothing to complain of: %s", async ([, file, options], context) => {
    needsEngine(context, missingChromium());
    const { page } = await open(file, options);
    for (const summary of ["details.data > summary", ".district > summary", ".sheet > summary"]) {
      await page.locator(summary).first().click();
    }
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.close();
  });

  it("gives axe nothing to complain of in English, and shows odd names as what they are", async (context) => {
    needsEngine(context, missingChromium());
    const { page, noise } = await open("odd.html");
    expect(await shownRows(page).allTextContents()).toEqual(names);
    expect(await violations(page)).toEqual([]);
    expect(noise).toEqual([]);
    await page.close();
  });

  it("prints what is signed and the signatures on one page", async (context) => {
    needsEngine(context, missingChromium());
    const [width, height] = [178, 259].map((millimetres) => Math.floor((millimetres * 96) / 25.4));
    const { page } = await open("districts.html", { viewport: { width: width ?? 0, height: height ?? 0 } });
    await page.emulateMedia({ media: "print" });
    const top = (await page.locator(".sign-off h2").boundingBox())?.y ?? 0;
    const end = await page.locator("footer").boundingBox();
    expect((end?.y ?? 0) + (end?.height ?? 0) - top).toBeLessThan(height ?? 0);
    await page.close();
  });

  it.for([320, 400, 1280])("is read at %i pixels without scrolling sideways, unfolded too", async (width, context) => {
    needsEngine(context, missingChromium());
    for (const file of ["odd.html", "district.html", "districts.html"]) {
      const { page } = await open(file, { viewport: { width, height: 800 } });
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      expect(await page.evaluate(over), file).toBe(0);
      await page.close();
    }
  });

  it("runs and loads nothing that is put into it, because its policy forbids it", async (context) => {
    needsEngine(context, missingChromium());
    const { page, noise } = await open("odd.html");
    const failures: (string | undefined)[] = [];
    page.on("requestfailed", (request) => failures.push(request.failure()?.errorText));
    const inserted = '<img src="https://127.0.0.1/x.png"><b id="style" style="color:red" onclick="alert(1)">x</b>';
    await page.evaluate(`document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(inserted)})`);
    await page.locator("#style").click();
    expect(failures).toEqual(["csp"]);
    expect(noise.filter((text) => text.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(3);
    expect(noise).not.toContain("1");
    await page.close();
  });

  it("finds fault with a page that has faults", async (context) => {
    needsEngine(context, missingChromium());
    const page = await (browser as Browser).newPage({ offline: true }); // SAFETY: needsEngine has said so
    await page.setContent('<p style="color:#bbb">grau</p><img><table><tr><th></th></tr></table>');
    expect((await violations(page)).map((text) => text.split(":")[0])).toEqual(
      expect.arrayContaining(["color-contrast", "image-alt", "document-title"]),
    );
    await page.close();
  });
});
