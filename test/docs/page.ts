import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder, in which examples run and from which links are resolved. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A page of the documentation: the README or a file of `docs`. */
export interface Page {
  /** Its path in the project, such as `docs/pools.md`. */
  readonly path: string;
  readonly text: string;
}

export const README = page("README.md");

/** The README first, then the pages of `docs` by name. */
export const PAGES: readonly Page[] = [
  README,
  ...readdirSync(`${ROOT}/docs`)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => page(`docs/${name}`)),
];

export function page(path: string): Page {
  return { path, text: readFileSync(`${ROOT}/${path}`, "utf8") };
}

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly code: string;
}

/** The fenced blocks of a text, in order. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({ language, code }));
}

/** What stands in the blocks of one language, in order. */
export function codeIn({ text }: Page, language: string): string[] {
  return blocksOf(text)
    .filter((block) => block.language === language)
    .map(({ code }) => code);
}
