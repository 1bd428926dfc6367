import { type Issue, type IssueCode, issue } from "../../result/issue";

/** Stops the reading of a workbook; caught where the reading began, and never seen outside. */
export class Unreadable extends Error {
  readonly issue: Issue;

  constructor(code: IssueCode, received: string, expected: string) {
    super(received);
    this.issue = issue({ code, received, expected });
  }
}

/** A workbook that ends too early or contradicts itself. */
export function damaged(what: string): Unreadable {
  const expected = "eine vollständige Arbeitsmappe; ist die Datei abgeschnitten oder beschädigt?";
  return new Unreadable("unreadable", what, expected);
}

/** A workbook that would take more time or memory than any table of municipalities. */
export function unsafe(what: string): Unreadable {
  return new Unreadable("unsafe-file", what, "eine gewöhnliche Arbeitsmappe, neu gespeichert und ohne weitere Inhalte");
}
