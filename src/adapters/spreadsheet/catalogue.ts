import type { Language } from "../../explanation/language";
import { catalogue as german } from "../../messages/de/catalogue";
import { catalogue as english } from "../../messages/en/catalogue";
import type { CatalogueMessages, Question } from "../../messages/functions";
import { DEFAULT_RULE_SET } from "./ruleSetOf";

/**
 * All functions with what people read about them.
 *
 * Excel's metadata and the comments of the Google script are made from it; it is no part of the bundles.
 */
export const CATALOGUE: Readonly<Record<Language, CatalogueMessages>> = {
  de: german(DEFAULT_RULE_SET),
  en: english(DEFAULT_RULE_SET),
};

/** Whether a function fills more than its own cell. */
export const SPILLS: Readonly<Record<Question, boolean>> = {
  ...{ frame: false, frames: true, eligibility: true, shortfall: true },
  ...{ poolFrame: false, poolPlan: true, explanation: true },
};
