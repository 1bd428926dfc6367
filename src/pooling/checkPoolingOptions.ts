import type { Assessment } from "../eligibility/eligibility";
import { type Issue, issue } from "../result/issue";
import { checkAgreements } from "./checkAgreements";
import { checkWishes } from "./checkWishes";
import { DEFAULT_LEVELS } from "./levels";
import type { PoolingOptions, Scope } from "./plan";
import { type PoolingMap, poolingMap } from "./poolingMap";

const SCOPES: readonly Scope[] = ["district", "state", "rescue"];

/**
 * What is wrong with the borders, agreed pools, offers and wishes that a plan is asked for.
 *
 * @throws TypeError or RangeError on a caller's mistake
 */
export function checkPoolingOptions(assessment: Assessment, options: PoolingOptions): Issue[] {
  checkCall(options);
  const { agreed = [], offers = [] } = options;
  const map = poolingMap(assessment.municipalities, options);
  return [
    ...checkAgreements(map, agreed, offers, assessment.requiredCents),
    ...checkBorders(map, options.borders),
    ...checkWishes(map, options, assessment.requiredCents),
  ];
}

/** What only a caller can do wrong, in a language without types. */
function checkCall({ borders, scope = "district", levels = [] }: PoolingOptions): void {
  if (borders !== "off" && !Array.isArray(borders)) {
    throw new TypeError(`formPools: borders must be a list of pairs or "off", ${String(borders)} was given`);
  }
  if (!SCOPES.includes(scope)) {
    throw new RangeError(`formPools: scope must be one of ${SCOPES.join(", ")}, "${String(scope)}" was given`);
  }
  const unknown = levels.find((level) => !DEFAULT_LEVELS.includes(level));
  if (unknown === undefined && new Set(levels).size === levels.length) return;
  const known = DEFAULT_LEVELS.join(", ");
  throw new RangeError(`formPools: levels must be some of ${known}, each once; ${levels.join(", ")} was given`);
}

/** A border list that knows nobody of the table belongs to another table. */
function checkBorders(map: PoolingMap, borders: PoolingOptions["borders"]): Issue[] {
  if (borders === "off" || map.municipalities.length < 2) return [];
  if (borders.some((pair) => pair.some((ags) => map.positionOf.has(ags)))) return [];
  return [
    issue({
      code: "no-border-in-table",
      path: ["borders"],
      received: `${borders.length} Nachbarpaare, in denen keine Gemeinde der Tabelle vorkommt`,
      expected: "Nachbarpaare mit den Schlüsseln der Tabelle",
    }),
  ];
}
