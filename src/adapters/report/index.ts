export type { InputFile } from "./draft";
export type { ReportLanguage } from "./labels";
export type { ReportOptions } from "./report";
export { report } from "./report";
