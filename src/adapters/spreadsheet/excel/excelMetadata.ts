import { CATALOGUE, SPILLS } from "../catalogue";
import { FUNCTION_IDS } from "../functionIds";

/**
 * What Excel has to know of the functions before it runs them (`functions.json`).
 *
 * Made here and not by `custom-functions-metadata`, because only metadata that it did not make may say
 * `allowErrorForDataTypeAny`: without it Excel answers a range with a broken cell by itself, and nobody reads which cell
 * it is. Every argument is a range of anything, so that one cell and a whole column come the same way.
 */
export function excelMetadata() {
  const functions = FUNCTION_IDS.map(({ id, question, language }) => {
    const { description, arguments: list } = CATALOGUE[language][question];
    const parameters = list.map(({ name, description: text, optional }) => ({
      name,
      description: text,
      type: "any",
      dimensionality: "matrix",
      ...(optional ? { optional } : {}),
    }));
    return {
      id,
      name: id,
      description,
      result: { type: "any", dimensionality: SPILLS[question] ? "matrix" : "scalar" },
      parameters,
    };
  });
  return { allowErrorForDataTypeAny: true, functions };
}
