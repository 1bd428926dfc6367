import { issue } from "../result/issue";
import { failure, type Result, success } from "../result/result";

/** Parses JSON; where the text stops in the middle, the issue says so. */
export function parseJson(text: string): Result<unknown> {
  const json = text.replace(/^\uFEFF/, "");
  try {
    return success(JSON.parse(json));
  } catch {
    const expected = "eine vollständige Datei mit GeoJSON oder TopoJSON";
    return failure([issue({ code: "unreadable", received: whatItIs(json), expected })]);
  }
}

function whatItIs(text: string): string {
  if (text.trim() === "") return "eine leere Datei";
  if (!/^\s*[[{]/.test(text)) return "Text, der kein JSON ist";
  return breaksOff(text) ? `JSON, das nach ${text.length} Zeichen abbricht` : "JSON mit einem Schreibfehler";
}

/** Whether a bracket or a text is still open at the end, and none is closed that was not open. */
function breaksOff(text: string): boolean {
  const open: string[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|["{}[\]]/gs)) {
    if (token === "{") open.push("}");
    else if (token === "[") open.push("]");
    else if (token === '"') return true;
    else if (token.length === 1 && open.pop() !== token) return false;
  }
  return open.length > 0;
}
