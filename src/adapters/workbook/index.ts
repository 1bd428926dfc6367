export type { InputFile } from "./draft";
export type { WorkbookLanguage } from "./labels";
export type { WorkbookOptions } from "./workbook";
export { workbook } from "./workbook";
