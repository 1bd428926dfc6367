/** A field that one object of a JSON text has twice. */
export interface DuplicateField {
  readonly name: string;
  /** Where it stands: fields and positions from 0. */
  readonly path: readonly (string | number)[];
}

/** An object with the fields seen so far, or a list with the position reached. */
interface Frame {
  readonly fields: Set<string> | null;
  at: string | number;
}

/**
 * Finds fields that an object has twice: parsing keeps the last of them and loses the others in silence.
 *
 * @param text JSON that was parsed without an error
 * @returns them one by one, since a text can have a million
 */
export function* duplicateFields(text: string): Generator<DuplicateField> {
  const frames: Frame[] = [];
  const marks = /["{}[\],]/g;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    if (match[0] !== '"') {
      enter(match[0], frames);
      continue;
    }
    const end = endOfString(text, match.index);
    marks.lastIndex = end;
    const frame = frames.at(-1);
    if (frame?.fields == null || !isField(text, end)) continue;
    const name = String(JSON.parse(text.slice(match.index, end)));
    frame.at = name;
    if (frame.fields.has(name)) yield { name, path: frames.map(({ at }) => at) };
    frame.fields.add(name);
  }
}

/** Steps into an object or a list, out of it, or to the next place in a list. */
function enter(mark: string, frames: Frame[]): void {
  const frame = frames.at(-1);
  if (mark === "{") frames.push({ fields: new Set(), at: "" });
  else if (mark === "[") frames.push({ fields: null, at: 0 });
  else if (mark !== ",") frames.pop();
  else if (typeof frame?.at === "number") frame.at += 1;
}

/** Whether a text in quotes has a colon behind it. */
function isField(text: string, end: number): boolean {
  let at = end;
  while (text.charCodeAt(at) <= 32) at += 1;
  return text[at] === ":";
}

/** The position behind a text in quotes, inside of which quotes have a backslash before them. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
