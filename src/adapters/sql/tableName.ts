const PART = /(?:[A-Za-z_][A-Za-z0-9_$]*|"(?:[^"\0]|"")+")/.source;
const NAME = new RegExp(`^${PART}(?:\\.${PART}){0,2}$`);

/** Whether a text names a table, with or without its schema: `municipalities`, `office."Gemeinden 2018"`. */
export function isTableName(text: string): boolean {
  return NAME.test(text);
}
