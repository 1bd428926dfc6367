import { type Issue, issue, type Problem } from "../../result/issue";
import type { Excess, ForeignFormat, NamedFault, UnnamedFault } from "../../result/tableParams";

/** So much of a name is shown. */
const SHOWN = 60;

/** Stops the reading of a workbook; caught where the reading began, and never seen outside. */
export class Unreadable extends Error {
  readonly issue: Issue;

  constructor(problem: Problem) {
    super(problem.code);
    this.issue = issue(problem);
  }
}

/** A workbook that ends too early or contradicts itself. */
export function damaged(fault: UnnamedFault): Unreadable;
/** The same in one of its parts, sheets or cells. */
export function damaged(fault: NamedFault, name: string): Unreadable;
export function damaged(fault: UnnamedFault | NamedFault, name?: string): Unreadable {
  const damage = name === undefined ? { fault } : { fault, name: name.slice(0, SHOWN) };
  // SAFETY: the signatures let only faults that need a name have one
  return new Unreadable({ code: "unreadable", params: { kind: "damaged", ...damage } } as Problem);
}

/** A workbook that would take more time or memory than any table of municipalities. */
export function unsafe(excess: Excess): Unreadable {
  return new Unreadable({ code: "unsafe-file", params: { kind: "workbook", ...excess } });
}

/** Something else than a workbook that is read. */
export function foreign(format: ForeignFormat): Unreadable {
  return new Unreadable({ code: "unsupported-format", params: { kind: "foreign", format } });
}

/** A workbook or a part of it that asks for a password. */
export function locked(): Unreadable {
  return new Unreadable({ code: "password-protected", params: { kind: "file" } });
}
