export { explainStaffing } from "../adapters/sheet/explainStaffing";
export { fundablePosts } from "./fundablePosts";
export { fundingPeriod } from "./fundingPeriod";
export { grantOf } from "./grantOf";
export { staff } from "./staff";
export type {
  Alternative,
  Applicant,
  ApplicantAsked,
  Employment,
  FundablePosts,
  FundingPeriod,
  FundingReading,
  Grant,
  Interruption,
  Member,
  MemberPart,
  NotCounted,
  PoolingGain,
  PostAsked,
  PostsPeriod,
  PricedPost,
  Reach,
  Sharing,
  SharingKey,
  Staffing,
  StaffingQuestion,
  StaffingRequest,
  WorkingWeek,
} from "./staffing";
export type {
  FramesStep,
  FundableStep,
  GrantStep,
  PartStep,
  PeriodStep,
  PostStep,
  ReadingStep,
  StaffingStep,
} from "./staffingSteps";
