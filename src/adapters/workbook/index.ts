export type { Language } from "../../explanation/language";
export type { InputFile } from "./draft";
export type { WorkbookOptions } from "./workbook";
export { workbook } from "./workbook";
