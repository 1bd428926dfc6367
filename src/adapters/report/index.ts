export type { Language } from "../../explanation/language";
export type { InputFile } from "./draft";
export type { ReportOptions } from "./report";
export { report } from "./report";
