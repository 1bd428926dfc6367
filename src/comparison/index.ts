export type { CompareOptions } from "./compare";
export { compare } from "./compare";
export type {
  ComparedMunicipality,
  ComparedPool,
  Comparison,
  ComparisonTotals,
  Crossing,
  Decomposition,
  KeyChange,
  MunicipalityEffect,
  ParameterEffect,
  PersonsBehind,
  PoolComparison,
  PoolSide,
  Scenario,
  Unmatched,
} from "./comparison";
export type { Fraction, Measure } from "./measure";
export type { ChangedParameter, ParameterName, ParameterValues } from "./parameters";
export type { ChangedPostRule, Remark, RemarkParams, Side } from "./remark";
