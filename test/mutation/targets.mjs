/**
 * What is mutated in one run, by which tests, and how much of it they must find. Fast tests first: a mutant that one of
 * them finds is not shown to those behind it.
 */
export const TARGETS = {
  core: {
    folders: { "src/money": 95, "src/allocation": 95, "src/eligibility": 95, "src/staffing": 95 },
    tests: [
      "test/money",
      "test/allocation",
      "test/eligibility",
      "test/staffing",
      "test/explanation/explain.test.ts",
      "test/explanation/explainStaffing.test.ts",
      "test/explanation/noSecondCalculation.test.ts",
      "test/official",
      "test/properties/frames.test.ts",
      "test/properties/staffing.test.ts",
      "test/properties/paidDays.test.ts",
      "test/secondImplementation",
    ],
  },
  check: {
    folders: { "src/pooling/check": 90 },
    tests: [
      "test/pooling/check/underpaidSet.test.ts",
      "test/mutation/forgedPlans.ts",
      "test/pooling/check/checkPlan.test.ts",
    ],
  },
  verification: { folders: { "src/verification": 90 }, tests: ["test/verification"] },
};
