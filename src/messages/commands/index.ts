import type { Terms } from "../terms";
import type { AllocateMessages } from "./allocate";
import type { CheckPlanMessages } from "./checkPlan";
import type { ColumnMessages } from "./columns";
import type { CompareMessages } from "./compare";
import type { DemoMessages } from "./demo";
import type { ExchangeMessages } from "./exchange";
import type { FrameCommandMessages } from "./frame";
import type { HelpMessages } from "./help";
import type { NoteMessages } from "./notes";
import type { PoolsMessages } from "./pools";
import type { ReconstructMessages } from "./reconstruct";
import type { StaffingCommandMessages } from "./staffing";
import type { CommandWords } from "./words";
import type { WrongCallMessages } from "./wrongCalls";

/** What the command line says in one language, by command; no part of the package's entry of messages. */
export interface CommandMessages {
  readonly help: HelpMessages;
  readonly wrongCalls: WrongCallMessages;
  readonly notes: NoteMessages;
  readonly demo: DemoMessages;
  readonly words: CommandWords;
  /** Headings of comma-separated values. */
  readonly columns: ColumnMessages;
  readonly frame: (terms: Terms) => FrameCommandMessages;
  readonly allocate: (terms: Terms) => AllocateMessages;
  readonly poolPlan: (terms: Terms) => PoolsMessages;
  readonly reconstruct: ReconstructMessages;
  readonly checkPlan: CheckPlanMessages;
  readonly exchange: (terms: Terms) => ExchangeMessages;
  readonly staffing: (terms: Terms) => StaffingCommandMessages;
  readonly compare: (terms: Terms) => CompareMessages;
}
