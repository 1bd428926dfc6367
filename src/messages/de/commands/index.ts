import type { CommandMessages } from "../../commands";
import { allocate } from "./allocate";
import { checkPlan } from "./checkPlan";
import { columns } from "./columns";
import { compare } from "./compare";
import { exchange } from "./exchange";
import { frame } from "./frame";
import { poolPlan } from "./pools";
import { staffing } from "./staffing";
import { words } from "./words";

/** What the command line says in German. */
export const commands: CommandMessages = {
  ...{ words, columns, frame, allocate, poolPlan, checkPlan, exchange, staffing, compare },
};
