export type { Language } from "../../explanation/language";
export type {
  ApplicantStep,
  CalculationSheet,
  DifferenceStep,
  Grounds,
  PlaceStep,
  ProofStep,
  RecordedStep,
  SheetFile,
  SheetInput,
  SheetPart,
  SheetQuestion,
  SheetRemark,
  SheetStep,
  SheetSubject,
  StrandedStep,
  SumStep,
  TermTotalStep,
  WayOutStep,
} from "../../explanation/sheet";
export type { ThresholdStep } from "../../explanation/thresholdStep";
export type { SheetOptions } from "./calculationSheet";
export { calculationSheet } from "./calculationSheet";
export type { SheetHtmlOptions, SheetSection } from "./sheetHtml";
export { sheetHtml } from "./sheetHtml";
export { sheetMarkdown } from "./sheetMarkdown";
export { sheetPage } from "./sheetPage";
export { sheetText } from "./sheetText";
