import { Decimal as SharedDecimal } from "decimal.js";

/** A private copy, so that no other user of decimal.js in the same program can change its precision. */
export const Decimal = SharedDecimal.clone({ precision: 40, defaults: true });

/** An exact decimal number. */
export type Decimal = SharedDecimal;
