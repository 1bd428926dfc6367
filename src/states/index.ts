export { badenWuerttemberg } from "./badenWuerttemberg";
export type { Completeness, DistrictGap, Misnamed, PartOfWhole } from "./completeness";
export { completenessOf, hasForeign, isComplete, listOfState } from "./completeness";
export type { ListedMunicipality, State } from "./state";
export type { Located, StatePart, SuppliedData } from "./supply";
export { isOfState, locate, STATE_PARTS, supplied } from "./supply";
