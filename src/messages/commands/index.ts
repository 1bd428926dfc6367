import type { DemoMessages } from "./demo";
import type { HelpMessages } from "./help";
import type { NoteMessages } from "./notes";
import type { WrongCallMessages } from "./wrongCalls";

/** What the command line says, by topic. */
export interface CommandMessages {
  readonly help: HelpMessages;
  readonly wrongCalls: WrongCallMessages;
  readonly notes: NoteMessages;
  readonly demo: DemoMessages;
}
