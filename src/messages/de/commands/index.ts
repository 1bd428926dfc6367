import type { CommandMessages } from "../../commands";
import { allocate } from "./allocate";
import { checkPlan } from "./checkPlan";
import { columns } from "./columns";
import { compare } from "./compare";
import { demo } from "./demo";
import { exchange } from "./exchange";
import { frame } from "./frame";
import { help } from "./help";
import { notes } from "./notes";
import { poolPlan } from "./pools";
import { reconstruct } from "./reconstruct";
import { staffing } from "./staffing";
import { words } from "./words";
import { wrongCalls } from "./wrongCalls";

/** What the command line says in German. */
export const commands: CommandMessages = {
  ...{ help, wrongCalls, notes, demo },
  ...{ words, columns, frame, allocate, poolPlan, checkPlan, exchange, staffing, compare, reconstruct },
};
