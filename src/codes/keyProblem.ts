import { type Problem, shown } from "../result/issue";
import { isAgs } from "./ags";

/**
 * Says what is wrong with a key; null when it is eight digits of text.
 *
 * A number cannot hold a leading zero, so a key that comes as a number is a problem even when it has eight digits.
 */
export function keyProblem(key: unknown): Problem | null {
  const text = typeof key === "number" ? String(key) : key;
  if (text === "") return { code: "missing-value", params: { kind: "key" } };
  if (typeof text === "string" && /^(\d{7}|\d{11})$/.test(text)) {
    const kind = text.length === 11 ? "regional" : "municipality";
    return { code: "lost-leading-zero", params: { kind, received: text } };
  }
  if (typeof key === "string" && isAgs(key)) return null;
  const kind = typeof text === "string" && /^\d{12}$/.test(text) ? "regional" : "not-eight-digits";
  return { code: "malformed-key", params: { kind, received: shown(key) } };
}
