import { WrongCall } from "./outcome";

/** Refuses to write over a file that the command reads: the table would be gone, or its edits. */
export function refuseOverwriting(output: string, inputs: readonly (string | null)[]): void {
  const plain = (path: string) => path.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
  if (!inputs.some((input) => input !== null && plain(input) === plain(output))) return;
  throw new WrongCall(`-o nennt eine Datei, die gelesen wird („${output}“); sie würde überschrieben`);
}
