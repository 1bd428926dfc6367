import { keyProblem } from "../codes/keyProblem";
import { isName, type NameLookup, type NameSources, nameLookup } from "../names/nameLookup";
import type { NameMatch } from "../names/nameMatch";
import { type Problem, shown } from "../result/issue";
import { LISTED_OF_A_KIND } from "../result/issueList";
import type { Note } from "../result/note";
import type { RestoredKey } from "../result/reading";
import type { Cell } from "./grid";
import { nameProblem } from "./nameProblem";
import { isBlank, readTextCell } from "./readCells";
import { type KeyOptions, readKey } from "./readKey";

/** How lists of municipalities are read, in which names may stand for keys. */
export interface MemberOptions extends KeyOptions, NameSources {}

/** Which municipality a row of a list is of. */
export interface MemberKey {
  readonly ags: string;
  readonly restored: RestoredKey | null;
  /** Null where the key is sound. */
  readonly problem: Problem | null;
}

/** Reads the keys of a list, or the names that stand for them, and keeps what was not written letter by letter. */
export class MemberKeys {
  readonly notes: Note[] = [];
  readonly #options: MemberOptions;
  #names: NameLookup | null = null;
  #asked = 0;

  constructor(options: MemberOptions) {
    this.#options = options;
  }

  /** @param name a second cell that says who it is where the first is empty */
  read(cell: Cell, name: Cell, row: number): MemberKey {
    const said = isBlank(cell) ? name : cell;
    const text = readTextCell(said);
    if (isName(text)) return this.#byName(text, row);
    const { ags, restored } = readKey(said, row, this.#options);
    return { ags, restored, problem: keyProblem(ags) };
  }

  #byName(received: string, row: number): MemberKey {
    this.#names ??= nameLookup(this.#options);
    const match = this.#names.match(received);
    if (match.kind === "found") {
      this.notes.push(...notesOf(match, { received, row }));
      return { ags: match.ags, restored: null, problem: null };
    }
    const nearest = () => this.#nearest(received);
    return { ags: "", restored: null, problem: nameProblem(match, { received, district: "", nearest }) };
  }

  #nearest(received: string) {
    this.#asked += 1;
    return this.#asked > LISTED_OF_A_KIND ? [] : (this.#names?.nearest(received) ?? []);
  }
}

/** What is said of a name that was found; nothing where it was written letter by letter. */
export function notesOf(
  match: Extract<NameMatch, { readonly kind: "found" }>,
  { received, row }: { readonly received: string; readonly row: number | null },
): Note[] {
  const { ags, name, isExact } = match;
  return isExact ? [] : [{ code: "matched-name", params: { row, received: shown(received), ags, name } }];
}
