import { resolve } from "node:path";
import { WrongCall } from "./outcome";

/** Refuses to write over a file that the command reads, however its path is written: the table would be gone. */
export function refuseOverwriting(output: string, inputs: readonly (string | null)[]): void {
  if (!inputs.some((input) => input !== null && resolve(input) === resolve(output))) return;
  throw new WrongCall(`-o nennt eine Datei, die gelesen wird („${output}“); sie würde überschrieben`);
}
