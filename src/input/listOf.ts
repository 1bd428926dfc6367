import * as z from "zod";
import { LISTED_OF_A_KIND } from "../result/issueList";

/**
 * A list whose entries are looked at one by one: of what is wrong with them the first hundred are kept and all are
 * counted, so that a list of a hundred thousand wrong entries costs no more than one of a hundred.
 *
 * Zod's own list keeps everything; it describes itself better and stays in use where a schema is published.
 */
export function listOf<Entry>(entry: z.ZodType<Entry>): z.ZodType<Entry[]> {
  return z.array(z.unknown()).transform((list, context) => {
    const entries: Entry[] = [];
    list.forEach((one, at) => {
      const checked = entry.safeParse(one);
      if (checked.success) entries.push(checked.data);
      else for (const found of checked.error.issues) keep(context.issues, { ...found, path: [at, ...found.path] });
    });
    return entries;
  });
}

/** Takes up what was found, or counts it with the last one that was. */
function keep(kept: z.core.$ZodRawIssue[], found: z.core.$ZodIssue): void {
  const last = kept.at(-1);
  if (last === undefined || kept.length < LISTED_OF_A_KIND) kept.push({ ...found, input: undefined });
  else Object.assign(last, { more: moreOf(last) + 1 + moreOf(found) });
}

/** How many others a list has left out behind what was found. */
export function moreOf(found: object): number {
  return "more" in found && typeof found.more === "number" ? found.more : 0;
}
