export type { FrameRow, Place } from "./assessmentFromRows";
export { assessmentFromRows } from "./assessmentFromRows";
export type { SqlDialect } from "./dialect";
export type { SqlOptions } from "./sqlOf";
export { sqlOf } from "./sqlOf";
