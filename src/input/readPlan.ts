import * as z from "zod";
import { jsonOf } from "../json/parseJson";
import type { PoolPlan } from "../pooling/plan";
import { type Issue, issue, shown } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { listOf, moreOf } from "./listOf";

const ags = z.string().regex(/^\d{8}$/);
const whole = z.int();

const FORMAT = "planungsrahmen.pool-plan/2";
/** Has no `leftOutWithMost`, and its bounds may be of fewer plans than they say; the check finds that out. */
const FORMER_FORMAT = "planungsrahmen.pool-plan/1";

const stranded = z.looseObject({
  reason: z.enum([
    "no-neighbour",
    "all-neighbours-above",
    "area-below-threshold",
    "agreed-pool-below-threshold",
    "wishes",
  ]),
  agreedName: z.string().nullable(),
  group: listOf(ags),
  missingCents: whole,
  wishes: listOf(z.string()),
  waysOut: listOf(z.looseObject({ kind: z.string() })),
});

const prices = z.looseObject({
  millionths: listOf(z.number()),
  oddSets: listOf(z.looseObject({ members: listOf(ags), millionths: z.number() })),
});

/** A proof by cases: a pair with both its branches, or prices. */
const branch: z.ZodType = z.lazy(() => {
  return z.union([
    z.looseObject({ pair: z.tuple([ags, ags]), together: branch, apart: branch }),
    z.looseObject({ prices }),
  ]);
});

const levelName = z.enum(["moved", "poolsAcrossDistricts", "associationPairs", "distanceMetres", "largestPool"]);

/** The fields that a check relies on; others may stand beside them. */
const plan = z.looseObject({
  ruleSet: z.looseObject({ id: z.string(), version: z.string() }),
  scope: z.enum(["district", "state", "rescue"]),
  borders: z.enum(["given", "off"]),
  requiredCents: whole,
  pools: listOf(
    z.looseObject({
      id: whole,
      origin: z.enum(["proposed", "agreed", "offered"]),
      members: listOf(ags),
      selfSufficient: listOf(ags),
      seat: ags.nullable(),
      frameCents: whole,
      marginCents: whole,
      districts: listOf(z.string()),
      area: whole.nullable(),
    }),
  ),
  places: listOf(
    z.looseObject({
      ags,
      frameCents: whole,
      place: z.enum(["alone", "host", "pool", "hosted", "without-frame", "stranded"]),
      pool: whole.nullable(),
      stranded: stranded.nullable(),
    }),
  ),
  proposedPoolsAtMost: whole,
  wishes: z.looseObject({
    together: listOf(listOf(ags)).optional(),
    apart: listOf(z.tuple([ags, ags])).optional(),
    mostMembers: whole.optional(),
    mostMetres: whole.optional(),
    seats: listOf(ags).optional(),
  }),
  levels: listOf(levelName),
  effectiveLevels: listOf(levelName),
  moved: whole.nullable(),
  areas: listOf(
    z.looseObject({
      municipalities: listOf(ags),
      pools: whole,
      poolsAtMost: whole,
      leftOut: whole,
      leftOutAtLeast: whole,
      leftOutWithMost: whole.nullable().default(null),
      rescue: z.boolean(),
      levels: z.looseObject({
        moved: whole,
        poolsAcrossDistricts: whole,
        associationPairs: whole,
        distanceMetres: whole.nullable(),
        largestPool: whole,
      }),
      closedBy: z.enum(["sum", "prices", "odd-sets", "branches", "search", "fewest-left-out", "open"]),
      prices: prices.nullable(),
      branches: branch.nullable(),
    }),
  ),
});

/**
 * Reads a plan back that `planungsrahmen pools --format json` has written, to check it.
 *
 * @param source JSON text or a parsed value
 * @returns the plan, or which of its fields are missing or of another kind; whether it is right `checkPlan` says
 * @example
 * ```ts
 * import { readPlan } from "planungsrahmen/input";
 *
 * const plan = readPlan('{ "format": "something else" }');
 * plan.ok; // → false
 * ```
 */
export function readPlan(source: unknown): Result<PoolPlan> {
  const parsed = jsonOf(source, "plan");
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const head = z.looseObject({ format: z.literal([FORMAT, FORMER_FORMAT]) }).safeParse(value);
  if (!head.success) {
    return failure([issue({ code: "unreadable", path: ["format"], params: { kind: "no-plan", format: FORMAT } })]);
  }
  const checked = plan.safeParse(value);
  // SAFETY: the fields that a check reads have just been looked at; the others it does not touch.
  if (checked.success) return success(checked.data as unknown as PoolPlan);
  return failure(checked.error.issues.map((found) => fieldIssue(found, value)));
}

function fieldIssue(found: z.core.$ZodIssue, value: unknown): Issue {
  const path = found.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  const node = path.reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value);
  const params = { kind: "plan-field", received: node === undefined ? null : shown(node) } as const;
  const more = moreOf(found);
  const place = { path, column: path.join(".") || null, ...(more === 0 ? {} : { more }) };
  return issue({ code: "unreadable", ...place, params });
}
