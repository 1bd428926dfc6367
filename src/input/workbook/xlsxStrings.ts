import { LIMITS } from "../limits";
import { readXml } from "./readXml";
import { unescaped } from "./unescaped";
import { unsafe } from "./unreadable";
import type { Zip } from "./zip";

/** Reads the texts that cells share; hints on pronunciation (`rPh`) are no part of them. */
export function readSharedStrings(zip: Zip, part: string): string[] {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let phonetic = 0;
  readXml(zip, part, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic += 1;
      isText = name === "t" && phonetic === 0;
    },
    close(name) {
      if (name === "rPh") phonetic -= 1;
      if (name === "si") texts.push(unescaped(text));
      if (texts.length > LIMITS.cells) throw unsafe({ of: "texts", most: LIMITS.cells });
      isText = false;
    },
    text(piece) {
      if (isText) text += piece;
      if (text.length > LIMITS.textLength) throw unsafe({ of: "text-length", most: LIMITS.textLength });
    },
  });
  return texts;
}
