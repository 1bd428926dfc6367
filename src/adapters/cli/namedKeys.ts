import { notesOf } from "../../input/memberKeys";
import { nameProblem } from "../../input/nameProblem";
import { isName, type NameLookup, nameLookup } from "../../names/nameLookup";
import type { KnownMunicipality } from "../../names/nameMatch";
import { type Issue, issue } from "../../result/issue";
import type { Note } from "../../result/note";
import type { DistrictNames } from "../../rules/ruleSet";
import { completeKey } from "./assessTable";
import type { CommandLine } from "./commandLine";
import { noteTexts } from "./issueText";
import { UnusableInput } from "./outcome";
import { wrapLines } from "./wrap";

/** Reads one key or name that an option says. */
export type KeyOf = (text: string, option: string) => string;

/** Where names of the command line are looked up. */
interface Named {
  readonly inTable: readonly KnownMunicipality[];
  readonly known: readonly KnownMunicipality[] | undefined;
  readonly districts: DistrictNames | undefined;
  /** The key of the district where names are looked up first. */
  readonly district?: string | undefined;
}

/** Understands the municipalities that options say by key or name; what is wrong with them is kept until `finish`. */
export class NamedKeys {
  readonly notes: Note[] = [];
  readonly #names: NameLookup;
  readonly #line: CommandLine;
  readonly #said: { readonly option: string; readonly notes: readonly Note[] }[] = [];
  readonly #issues = new Map<string, Issue[]>();

  constructor(named: Named, line: CommandLine) {
    this.#names = nameLookup(named);
    this.#line = line;
  }

  readonly key: KeyOf = (text, option) => {
    if (!isName(text)) return completeKey(text, this.#line);
    const match = this.#names.match(text);
    if (match.kind === "found") {
      const notes = notesOf(match, { received: text, row: null });
      this.#said.push({ option, notes });
      this.notes.push(...notes);
      return match.ags;
    }
    const problem = nameProblem(match, { received: text, district: "", nearest: () => this.#names.nearest(text) });
    this.#issues.set(option, [...(this.#issues.get(option) ?? []), issue(problem)]);
    return text;
  };

  /** Stops with all names that stand for nobody or for several; otherwise says which were not written letter by letter. */
  finish(): string {
    if (this.#issues.size > 0) {
      throw new UnusableInput(...[...this.#issues].map(([source, issues]) => ({ source, issues })));
    }
    const lines = this.#said.flatMap(({ option, notes }) =>
      noteTexts(notes, this.#line.language).map((text) => `${option}: ${text}`),
    );
    return wrapLines([...new Set(lines)]);
  }
}
