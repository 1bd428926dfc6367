export { badenWuerttemberg } from "./badenWuerttemberg";
export type { ListedMunicipality, State } from "./state";
