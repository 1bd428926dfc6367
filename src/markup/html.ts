declare const MADE: unique symbol;

/** Markup that is safe to put into a page; only this file makes it, so no text of a table can pass for it. */
export interface Html {
  readonly [MADE]: true;
}

/** What may stand in a template: text is escaped, markup and lists of it are put in as they are, null is left out. */
export type HtmlPart = Html | string | number | null | readonly HtmlPart[];

const markup = new WeakMap<Html, string>();
const cleaned = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * Makes markup from a template. Whatever is put in is escaped unless it is markup itself; a line break with the spaces
 * after it is dropped from the template, so that it can be indented like code.
 *
 * @throws Error when a value would stand where escaping is not enough: in an attribute without quotation marks, or
 *   inside a script or a style
 * @example html`<td title="${name}">${name}</td>`
 */
export function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const [first = "", ...others] = textsOf(texts);
  return made(others.reduce((sum, text, index) => sum + markupOfPart(parts[index] ?? null) + text, first));
}

/** Takes the project's own text for markup, as a style sheet or a script has to be; never text of a table. */
export function ownMarkup(text: string): Html {
  return made(text);
}

/** The text of some markup, to be written into a file. */
export function markupOf(part: Html): string {
  const text = markup.get(part);
  if (text === undefined) throw new TypeError(`markup made by html was expected, ${String(part)} was given`);
  return text;
}

function made(text: string): Html {
  // SAFETY: the only place that makes such a value, and the text is kept apart from it.
  const one = Object.freeze({ toString: () => text }) as unknown as Html;
  markup.set(one, text);
  return one;
}

function markupOfPart(part: HtmlPart): string {
  if (part === null) return "";
  if (typeof part === "string") return escapedText(part);
  if (typeof part === "number") return String(part);
  return Array.isArray(part) ? part.map(markupOfPart).join("") : markupOf(part as Html); // SAFETY: the rest is markup
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as a page shows it, inside an element or a quoted attribute; characters that no page may hold become the one that says so. */
export function escapedText(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, "\ufffd")
  );
}

function textsOf(texts: TemplateStringsArray): readonly string[] {
  const known = cleaned.get(texts);
  if (known !== undefined) return known;
  const clean = texts.map((text) => text.replace(/\n\s*/g, ""));
  for (const [index, text] of clean.slice(0, -1).entries()) refuseUnsafePlace(clean.slice(0, index + 1).join(""), text);
  cleaned.set(texts, clean);
  return clean;
}

function refuseUnsafePlace(before: string, text: string): void {
  const shown = `after …${text.slice(-30)}`;
  if (/<[^>]*=\s*$/.test(before)) throw new Error(`html: a value needs quotation marks around it, ${shown}`);
  if (/<(script|style)\b(?!.*<\/\1>)/s.test(before)) {
    throw new Error(`html: no value may stand inside a script or a style, ${shown}`);
  }
}
