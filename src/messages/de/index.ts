import { issues } from "./issues";

/** Everything that the library says to people, in German. */
export const de = { issues };
