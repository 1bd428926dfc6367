import { Parser } from "saxen";
import { shown } from "../../result/issue";
import { LIMITS } from "../limits";
import { damaged, type Unreadable, unsafe } from "./unreadable";
import { unpack, type Zip } from "./zip";

/** The attributes of an element, by their names without prefixes. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document; names come without their prefixes. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** The parser looks at an unfinished element anew with every piece, so there must not be many. */
const WRITTEN_AT_ONCE = 4 * 1024 * 1024;

/**
 * Reads a part of a package as XML while it is unpacked, so that a large one is never held as a whole.
 *
 * A document type is refused, since entities that multiply or fetch something are declared there and no workbook has one.
 */
export function readXml(zip: Zip, name: string, listener: XmlListener): void {
  const parser = parserFor(name, listener);
  let decoder: ReturnType<typeof decoderFor> | null = null;
  const decoded = (piece: Uint8Array | undefined) => {
    decoder ??= decoderFor(piece ?? new Uint8Array(0));
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw broken(name);
    }
  };
  let text = "";
  unpack(zip, name, (piece) => {
    text += decoded(piece);
    if (text.length < WRITTEN_AT_ONCE) return;
    parser.write(text);
    text = "";
  });
  parser.write(text + decoded(undefined)).end();
}

/** XML is UTF-8 unless it begins with the mark or the zero bytes of UTF-16. */
function decoderFor([a, b]: Uint8Array) {
  const isLittle = (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0);
  const isBig = (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c);
  return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8", { fatal: true });
}

function parserFor(name: string, { open, close, text }: XmlListener): Parser {
  let depth = 0;
  const refuse = () => {
    throw broken(name);
  };
  return new Parser()
    .on("error", refuse)
    .on("warn", refuse)
    .on("attention", () => {
      throw unsafe({ of: "document-type", name: shown(name) });
    })
    .on("openTag", (element, attributes, decode) => {
      depth += 1;
      if (depth > LIMITS.depth) throw unsafe({ of: "nesting", name: shown(name), count: LIMITS.depth });
      open(
        localName(element),
        plain(attributes(), (value) => decode(bounded(value, name))),
      );
    })
    .on("closeTag", (element) => {
      depth -= 1;
      close(localName(element));
    })
    .on("text", (piece, decode) => text(decode(bounded(piece, name))))
    .on("cdata", (piece) => text(bounded(piece, name)));
}

function broken(name: string): Unreadable {
  return damaged("malformed-xml", name);
}

function bounded(text: string, name: string): string {
  if (text.length > LIMITS.textLength) throw unsafe({ of: "part-text", name: shown(name), count: text.length });
  return text;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function plain(attributes: Attributes, decode: (text: string) => string): Attributes {
  const decoded: Record<string, string> = {};
  for (const name in attributes) decoded[localName(name)] = decode(attributes[name] ?? "");
  return decoded;
}
