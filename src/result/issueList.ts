import type { Issue } from "./issue";

/** So many problems of one kind are listed; the rest of them is counted. */
export const LISTED_OF_A_KIND = 100;

interface Kind {
  listed: number;
  more: number;
  /** Where the last listed one stands among all that are listed. */
  last: number;
}

/**
 * Gathers problems: of each kind the first hundred are kept and all are counted, so that a million bad rows cost no more
 * than a hundred.
 *
 * A kind is a code in a column of a list, or a code alone where no row is named. How many more there are is said by the
 * last one that is listed (`more`); one that says so already is counted with them, so nothing is lost where lists are
 * put together.
 */
export class IssueList {
  readonly #listed: Issue[] = [];
  readonly #kinds = new Map<string, Kind>();

  /** Takes a problem up, or counts it. */
  add(found: Issue): void {
    const kind = this.#kindOf(found);
    kind.more += found.more ?? 0;
    if (kind.listed >= LISTED_OF_A_KIND) {
      kind.more += 1;
      return;
    }
    kind.listed += 1;
    const { more: _, ...one } = found;
    kind.last = this.#listed.push(one) - 1;
  }

  /** Takes several up, in their order. */
  addAll(found: Iterable<Issue>): void {
    for (const one of found) this.add(one);
  }

  get isEmpty(): boolean {
    return this.#listed.length === 0;
  }

  /** Those that are listed, in the order in which they came. */
  toArray(): Issue[] {
    const issues = [...this.#listed];
    for (const { more, last } of this.#kinds.values()) {
      const one = issues[last];
      if (more > 0 && one !== undefined) issues[last] = { ...one, more };
    }
    return issues;
  }

  #kindOf(found: Issue): Kind {
    const name = kindOf(found);
    const known = this.#kinds.get(name);
    if (known !== undefined) return known;
    const kind = { listed: 0, more: 0, last: -1 };
    this.#kinds.set(name, kind);
    return kind;
  }
}

/** Columns of rows are few; fields of a file that is no table may have as many names as it likes. */
function kindOf({ code, sheet = "", row, column, path }: Issue): string {
  const [list, position] = path;
  const of = row !== null || typeof position === "number" ? (list ?? "") : "";
  return `${code} ${of} ${sheet}\n${row === null ? "" : column}`;
}

/** A list that begins with problems found before. */
export function issueList(found: Iterable<Issue>): IssueList {
  const issues = new IssueList();
  issues.addAll(found);
  return issues;
}

/** How many problems there are, listed or not. */
export function countIssues(issues: readonly Issue[]): number {
  return issues.reduce((count, { more = 0 }) => count + 1 + more, 0);
}
