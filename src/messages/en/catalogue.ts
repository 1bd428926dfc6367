import { type CatalogueMessages, needed, optional } from "../functions";

const range = needed("range", "A column of head counts, or a table of AGS, name and persons");
const table = needed("table", "A table of AGS, name and persons, with or without a header");

/** What people read about functions under their English names. */
export const catalogue = (defaultRuleSet: string): CatalogueMessages => {
  const rules = optional("rules", `Id of the rule set, otherwise ${defaultRuleSet}`);
  return {
    frame: {
      description: "Planning frame of one head count for one year, in euros.",
      arguments: [needed("persons", "Counted persons, a whole number"), rules],
    },
    frames: {
      description: "Planning frames of a range, row by row, in euros.",
      arguments: [range, rules],
    },
    eligibility: {
      description: "Who may apply alone: apply-alone, must-share, nothing-to-apply-for or needs-decision.",
      arguments: [range, rules],
    },
    shortfall: {
      description: "What is missing to the threshold, in euros a year; 0 where it is reached.",
      arguments: [range, rules],
    },
    poolFrame: {
      description: "Common frame of all members: the sum of their rounded frames, in euros.",
      arguments: [range, rules],
    },
    poolPlan: {
      description: "Planned pools inside districts: status, number, common frame, what is missing.",
      arguments: [table, needed("neighbours", 'Two columns of AGS, a pair of neighbours each row, or "off"'), rules],
    },
    explanation: {
      description: "How the figures of a municipality come about, step by step, with sources (in German).",
      arguments: [table, optional("ags", "Which municipality; needless for only one"), rules],
    },
  };
};
