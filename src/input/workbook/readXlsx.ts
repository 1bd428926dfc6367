import type { Sheet } from "../grid";
import { LIMITS } from "../limits";
import { readXml } from "./readXml";
import { wholeRoom } from "./sheetBuilder";
import { damaged, unsafe } from "./unreadable";
import { readCellFormats } from "./xlsxFormats";
import { readXlsxSheet } from "./xlsxSheet";
import { readSharedStrings } from "./xlsxStrings";
import { hasPart, type Zip } from "./zip";

interface Relation {
  readonly type: string;
  readonly target: string;
}

interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

/** Reads the sheets of an Excel workbook (ECMA-376). */
export function readXlsx(zip: Zip): Sheet[] {
  const root = [...readRelations(zip, "").values()].find(({ type }) => type === "officeDocument");
  const workbook = root?.target ?? "xl/workbook.xml";
  const relations = readRelations(zip, workbook);
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const strings = partOf("sharedStrings");
  const styles = partOf("styles");
  const texts = strings === undefined || !hasPart(zip, strings) ? [] : readSharedStrings(zip, strings);
  const formats = styles === undefined ? [] : readCellFormats(zip, styles);
  const room = wholeRoom();
  const { sheets, from1904 } = listedSheets(zip, workbook);
  return sheets.flatMap(({ name, id, hidden }) => {
    const relation = relations.get(id);
    if (relation === undefined) throw damaged("sheet-missing", name);
    if (relation.type !== "worksheet") return [];
    return readXlsxSheet(zip, relation.target, { texts, formats, from1904, room }).sheet(name, hidden);
  });
}

/** Sheets in the order of the workbook; drawings and macros among them are passed over later. */
function listedSheets(zip: Zip, workbook: string): { sheets: ListedSheet[]; from1904: boolean } {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  readXml(zip, workbook, {
    open(name, { name: title = "", id = "", state = "visible", date1904 = "" }) {
      if (name === "workbookPr") from1904 = date1904 === "1" || date1904 === "true";
      if (name === "sheet") sheets.push({ name: title, id, hidden: state !== "visible" });
      if (sheets.length > LIMITS.sheets) throw unsafe({ of: "sheets", most: LIMITS.sheets });
    },
    close() {},
    text() {},
  });
  return { sheets, from1904 };
}

/** What a part refers to, by its keys; targets become names of parts. */
function readRelations(zip: Zip, part: string): Map<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const source = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!hasPart(zip, source)) return relations;
  readXml(zip, source, {
    open(name, { Id = "", Type = "", Target = "", TargetMode = "" }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      relations.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(folder, Target) });
    },
    close() {},
    text() {},
  });
  return relations;
}

function resolved(folder: string, written: string): string {
  const target = written.replace(/\\/g, "/");
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
