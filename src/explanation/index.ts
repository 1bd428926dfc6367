export type { SheetOptions } from "./calculationSheet";
export { calculationSheet } from "./calculationSheet";
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
  SheetLanguage,
  SheetPart,
  SheetQuestion,
  SheetRemark,
  SheetStep,
  SheetSubject,
  StrandedStep,
  SumStep,
  TermTotalStep,
  WayOutStep,
} from "./sheet";
export type { SheetHtmlOptions, SheetSection } from "./sheetHtml";
export { sheetHtml } from "./sheetHtml";
export { sheetMarkdown } from "./sheetMarkdown";
export { sheetPage } from "./sheetPage";
export { sheetText } from "./sheetText";
export type { ThresholdStep } from "./thresholdStep";
