import { sha256Base64 } from "../../digest/sha256Base64";
import { type Html, html, markupOf, ownMarkup } from "../../markup/html";
import type { Draft } from "./draft";
import { SCRIPT } from "./script";
import { heading } from "./sections/heading";
import { histogram } from "./sections/histogram";
import { keyFigures } from "./sections/keyFigures";
import { mapSection } from "./sections/mapSection";
import { municipalityTable } from "./sections/municipalityTable";
import { planSection } from "./sections/planSection";
import { readingSection } from "./sections/readingSection";
import { ruleSection } from "./sections/ruleSection";
import { sheetSection } from "./sections/sheetSection";
import { signOff } from "./sections/signOff";
import { STYLE } from "./style";
import { patterns } from "./swatch";

/** The whole document; its policy lets nothing be loaded and runs no other script and no other style than its own. */
export function page(draft: Draft): string {
  const { labels, assessment } = draft;
  const { title } = assessment.ruleSet;
  return `<!doctype html>\n${markupOf(html`
    <html lang="${labels.lang}"><head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="${policy()}">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>${labels.title}: ${title}</title>
      ${ownMarkup(`<style>${STYLE}</style>`)}
    </head><body>
      <a class="skip" href="#content">${labels.skip}</a>
      ${patterns()}
      ${heading(draft)}
      ${contents(draft)}
      <main id="content" tabindex="-1">
        ${keyFigures(draft)}${mapSection(draft)}${histogram(draft)}${municipalityTable(draft)}
        ${planSection(draft)}${ruleSection(draft)}${readingSection(draft)}${sheetSection(draft)}${signOff(draft)}
      </main>
      <footer>${labels.noResult}</footer>
      ${ownMarkup(`<script>${SCRIPT}</script>`)}
    </body></html>`)}\n`;
}

function policy(): string {
  const own = `style-src 'sha256-${sha256Base64(STYLE)}'; script-src 'sha256-${sha256Base64(SCRIPT)}'`;
  return `default-src 'none'; ${own}; base-uri 'none'; form-action 'none'`;
}

function contents({ labels, reading }: Draft): Html {
  const { headings } = labels;
  const parts = [
    ["figures", headings.figures],
    ["map", headings.map],
    ["histogram", headings.histogram],
    ["table", headings.table],
    ["plan", headings.plan],
    ["rules", headings.rules],
    ...(reading === null ? [] : [["reading", reading.title] as const]),
    ["sheets", headings.sheets],
    ["sign-off", headings.signOff],
  ] as const;
  return html`<nav aria-label="${labels.contents}"><ol>${parts.map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}</ol></nav>`;
}
