import type { Language } from "../explanation/language";
import type { FrameWords, SheetHeadings, SheetWords, StaffingWords } from "../explanation/words";
import type { CauseMessages } from "./causes";
import type { CodeMessages } from "./codes";
import type { ComparisonMessages } from "./comparison";
import type { Format } from "./format";
import type { CatalogueMessages, FunctionMessages } from "./functions";
import type { IssueMessages } from "./issueMessages";
import type { NoteMessages } from "./noteMessages";
import type { PlanCheckMessages } from "./planProblemMessages";
import type { QuestionMessages } from "./questions";
import type { ReadingMessages } from "./reading";
import type { ReportMessages } from "./report";
import type { StateMessages } from "./states";
import type { Terms } from "./terms";
import type { UnknownRulesMessages } from "./unknownRules";
import type { WorkbookMessages } from "./workbook";

/**
 * Everything that is said in one language, by area. A sentence is a function of what it says; areas whose sentences name
 * who receives money and who is counted are functions of those terms.
 *
 * A third language is an object of this type; the compiler says what is missing in it.
 */
export interface Messages {
  readonly language: Language;
  /** How figures, dates and lists are written; everything below writes them like this. */
  readonly format: Format;
  /** The words of the results' codes. */
  readonly codes: CodeMessages;
  /** The steps of a frame and of its threshold. */
  readonly frame: (terms: Terms) => FrameWords;
  /** The steps of posts and grant. */
  readonly staffing: StaffingWords;
  /** The sentences of a calculation sheet. */
  readonly sheet: (terms: Terms) => SheetWords;
  /** What stands around them. */
  readonly sheetHeadings: SheetHeadings;
  /** The report. */
  readonly report: (terms: Terms) => ReportMessages;
  /** The sheets of the workbook. */
  readonly workbook: (terms: Terms) => WorkbookMessages;
  /** What is wrong with data; see `describe`. */
  readonly issues: IssueMessages;
  /** What whoever reads a file should know; see `describeNote`. */
  readonly notes: NoteMessages;
  /** What is wrong with a plan, and what of it was not checked; see `describeProblem`. */
  readonly planCheck: PlanCheckMessages;
  /** Why a table deviates; see `causeText`. */
  readonly causes: CauseMessages;
  /** What is said about two scenarios side by side; see `remarkText` and `parameterTexts`. */
  readonly comparison: ComparisonMessages;
  /** What only the authority can answer; see `questionText`. */
  readonly questions: QuestionMessages;
  /** What is said of how files were read. */
  readonly reading: ReadingMessages;
  /** Why the rules of a date are not known; see `reasonText`. */
  readonly unknownRules: UnknownRulesMessages;
  /** What is said about the data of a state. */
  readonly states: StateMessages;
  /** What functions of spreadsheets answer. */
  readonly functions: FunctionMessages;
  /** What is read about these functions while a formula is typed. */
  readonly catalogue: (defaultRuleSet: string) => CatalogueMessages;
}
