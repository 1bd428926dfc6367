import type { Question } from "../../eligibility/eligibility";
import type { SheetQuestion } from "../../explanation/sheet";

/** What only the authority can answer about a frame; the German wording is the stages' own. */
export const frameQuestions: Readonly<Record<Question["id"], string>> = {
  "near-miss": "Is it enough for the authority if the applicant adds what is missing from its own money?",
  "threshold-measure": "Is the threshold held against the tranche or against the whole year?",
};

/** All that only the authority can answer, about posts and grant too. */
export const questions: Readonly<Record<SheetQuestion["id"], string>> = {
  ...frameQuestions,
  "share-rounding": "May a larger post be applied for if the applicant pays what is missing?",
  "tranche-measure": "Is the tranche held against whole fixed amounts or against the same part of them?",
  "delegation-threshold": "Does the threshold also hold for the district that took the task over?",
  "sharing-key": "By which key do the members divide posts, grant and own cost?",
  "small-portion": "Is it enough that the post reaches the smallest size, though a member has less of it?",
  "partial-months": "Do partial months count by their days, or only whole months from the first day?",
  interruption: "Does the funding run on during an interruption, or is the time added at the end?",
  "month-end": "On which of two days does the period end?",
  "last-month-day": "What is a day of the last month worth: as much as one of the first, or its part of its own month?",
  "later-extension": "Does a later extension also hold for these posts?",
  "ceiling-per-post": "How is the own cost divided among posts that are filled at different times?",
};
