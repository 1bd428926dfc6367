import type { Assessment } from "../eligibility/eligibility";
import { type Issue, issue } from "../result/issue";
import { checkAgreements } from "./checkAgreements";
import { checkBorders } from "./checkBorders";
import { checkLevels } from "./checkLevels";
import { checkPoolsExist } from "./checkPoolsExist";
import { checkWishes } from "./checkWishes";
import { DEFAULT_LEVELS } from "./levels";
import type { PoolingOptions, Scope } from "./plan";
import { type PoolingMap, poolingMap } from "./poolingMap";
import { WISH_KINDS, type WishKind } from "./wishes";

const SCOPES: readonly Scope[] = ["district", "state", "rescue"];

/**
 * What is wrong with the borders, agreed pools, offers and wishes that a plan is asked for.
 *
 * @throws TypeError or RangeError on a caller's mistake
 */
export function checkPoolingOptions(assessment: Assessment, options: PoolingOptions): Issue[] {
  checkCall(options);
  const none = checkPoolsExist(assessment.ruleSet);
  if (none.length > 0) return none;
  const { agreed = [], offers = [] } = options;
  const map = poolingMap(assessment.municipalities, options);
  return [
    ...checkAgreements(map, agreed, offers, assessment.requiredCents),
    ...checkBorders(map, options.borders),
    ...checkKeep(map, options.keep),
    ...checkWishes(map, options, assessment.requiredCents),
    ...checkLevels(map, options, assessment.requiredCents),
  ];
}

/** What only a caller can do wrong, in a language without types. */
function checkCall(options: PoolingOptions): void {
  const { borders, scope = "district", levels = [], seed = 1 } = options;
  if (borders !== "off" && !Array.isArray(borders)) {
    throw new TypeError(`formPools: borders must be a list of pairs or "off", ${String(borders)} was given`);
  }
  if (!SCOPES.includes(scope)) {
    throw new RangeError(`formPools: scope must be one of ${SCOPES.join(", ")}, "${String(scope)}" was given`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`formPools: seed must be a whole number, ${seed} was given`);
  checkWishesCall(options.wishes);
  const unknown = levels.find((level) => level !== "moved" && !DEFAULT_LEVELS.includes(level));
  if (unknown === undefined && new Set(levels).size === levels.length) return;
  const known = DEFAULT_LEVELS.join(", ");
  throw new RangeError(`formPools: levels must be some of ${known}, each once; ${levels.join(", ")} was given`);
}

const WISH_TYPES: Readonly<Record<WishKind, (wish: unknown) => boolean>> = {
  together: (wish) => isListOf(wish, Array.isArray),
  apart: (wish) => isListOf(wish, Array.isArray),
  mostMembers: (wish) => typeof wish === "number",
  mostMetres: (wish) => typeof wish === "number",
  seats: (wish) => isListOf(wish, (key) => typeof key === "string"),
};

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function checkWishesCall(wishes: PoolingOptions["wishes"]): void {
  if (wishes === undefined) return;
  if (typeof wishes !== "object" || wishes === null) throw new TypeError(`formPools: wishes must be an object`);
  for (const [kind, wish] of Object.entries(wishes)) {
    const isKnown = WISH_KINDS.find((known) => known === kind);
    if (isKnown === undefined) {
      throw new TypeError(`formPools: wishes know ${WISH_KINDS.join(", ")}; "${kind}" was given`);
    }
    if (wish !== undefined && !WISH_TYPES[isKnown](wish)) {
      throw new TypeError(`formPools: the wish ${kind} has another shape, ${JSON.stringify(wish)} was given`);
    }
  }
}

/** A plan that knows nobody of the table belongs to another table. */
function checkKeep(map: PoolingMap, keep: PoolingOptions["keep"]): Issue[] {
  if (keep === undefined || keep.length === 0 || map.formerSeats.size > 0) return [];
  return [issue({ code: "unknown-key", path: ["keep"], params: { kind: "former-pools", count: keep.length } })];
}
