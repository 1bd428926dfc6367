export type { Cell } from "./grid";
export { readAgreedPools } from "./readAgreedPools";
export { readBorders } from "./readBorders";
export type { TableSource } from "./readGrid";
export type { MunicipalityTable, ReadOptions, RestoredKey } from "./readMunicipalities";
export { readMunicipalities } from "./readMunicipalities";
export { readRuleSet } from "./readRuleSet";
