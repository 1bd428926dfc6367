import { CATALOGUE } from "../catalogue";
import { FUNCTION_IDS, type FunctionId } from "../functionIds";

/**
 * The functions that formulas call, as source text.
 *
 * Google Sheets finds only functions of the top level, by the comments before them, and has no name spaces; so each is
 * written out, begins with `PR_`, and hands its arguments on. Names that end in `_` it keeps out of formulas.
 */
export function globalFunctions(): string {
  return FUNCTION_IDS.map(globalFunction).join("\n");
}

function globalFunction({ id, question, language }: FunctionId): string {
  const { description, arguments: list } = CATALOGUE[language][question];
  const names = list.map(({ name }) => name).join(", ");
  const parameters = list.map(
    ({ name, description: text, optional }) => ` * @param ${optional ? `[${name}]` : name} ${text}`,
  );
  const comment = ["/**", ` * ${description}`, " *", ...parameters, " * @customfunction", " */"].join("\n");
  return `${comment}
function PR_${id}(${names}) {
  return planungsrahmen_.answer("${question}", "${language}", [${names}]);
}
`;
}
