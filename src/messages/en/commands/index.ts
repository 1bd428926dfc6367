import type { CommandMessages } from "../../commands";
import { demo } from "./demo";
import { help } from "./help";
import { notes } from "./notes";
import { wrongCalls } from "./wrongCalls";

/** What the command line says in English. */
export const commands: CommandMessages = { help, wrongCalls, notes, demo };
