import { type IssueParts, quoted } from "../result/issue";
import { isAgs } from "./ags";

const EXPECTED = "ein AGS aus acht Ziffern als Text, zum Beispiel „08337116“";

/**
 * Says what is wrong with a key; null when it is eight digits of text.
 *
 * A number cannot hold a leading zero, so a key that comes as a number is a problem even when it has eight digits.
 */
export function keyProblem(key: unknown): Pick<IssueParts, "code" | "received" | "expected"> | null {
  const text = typeof key === "number" ? String(key) : key;
  if (typeof text !== "string") return { code: "malformed-key", received: quoted(key), expected: EXPECTED };
  if (text === "") return { code: "missing-value", received: quoted(text), expected: EXPECTED };
  if (/^(\d{7}|\d{11})$/.test(text)) {
    const isArs = text.length === 11;
    return {
      code: "lost-leading-zero",
      received: `${quoted(text)} mit ${isArs ? "elf" : "sieben"} Ziffern`,
      expected: `${isArs ? "zwölf" : "acht"} Ziffern, vermutlich „0${text}“: die führende Null ist verloren gegangen (--restore-leading-zero ergänzt sie)`,
    };
  }
  if (/^\d{12}$/.test(text)) {
    return { code: "malformed-key", received: `${quoted(text)}, ein Regionalschlüssel (ARS)`, expected: EXPECTED };
  }
  return isAgs(text) && typeof key === "string"
    ? null
    : { code: "malformed-key", received: quoted(key), expected: EXPECTED };
}
