import { checkBorders } from "../../../pooling/checkBorders";
import { checkPoolsExist } from "../../../pooling/checkPoolsExist";
import { planPools } from "../../../pooling/planPools";
import { poolingMap } from "../../../pooling/poolingMap";
import { failure, success } from "../../../result/result";
import type { FormPools } from "../poolPlanAnswer";

/** A formula asks for borders and nothing else, so that nothing else is checked: what `formPools` does for those. */
const formPools: FormPools = (assessment, { borders }) => {
  const issues = [
    ...checkPoolsExist(assessment.ruleSet),
    ...checkBorders(poolingMap(assessment.municipalities, { borders }), borders),
  ];
  return issues.length > 0 ? failure(issues) : success(planPools(assessment, { borders }));
};

/** The second file of the Google script leaves its planner behind for the first. */
Object.assign(globalThis, { planungsrahmenPools_: { formPools } });
