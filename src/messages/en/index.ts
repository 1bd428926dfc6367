import { issues } from "./issues";

/** Everything that the library says to people, in English. */
export const en = { issues };
