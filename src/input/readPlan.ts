import * as z from "zod";
import type { PoolPlan } from "../pooling/plan";
import { issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";

const ags = z.string().regex(/^\d{8}$/);
const whole = z.int();

const FORMAT = "planungsrahmen.pool-plan/1";
const EXPECTED = "einen Plan, wie ihn „pools --format json“ schreibt";

const stranded = z.looseObject({
  reason: z.enum([
    "no-neighbour",
    "all-neighbours-above",
    "area-below-threshold",
    "agreed-pool-below-threshold",
    "wishes",
  ]),
  agreedName: z.string().nullable(),
  group: z.array(ags),
  missingCents: whole,
  wishes: z.array(z.string()),
  waysOut: z.array(z.looseObject({ kind: z.string() })),
});

const prices = z.looseObject({
  millionths: z.array(z.number()),
  oddSets: z.array(z.looseObject({ members: z.array(ags), millionths: z.number() })),
});

/** A proof by cases: a pair with both its branches, or prices. */
const branch: z.ZodType = z.lazy(() => {
  return z.union([
    z.looseObject({ pair: z.tuple([ags, ags]), together: branch, apart: branch }),
    z.looseObject({ prices }),
  ]);
});

/** The fields that a check relies on; others may stand beside them. */
const plan = z.looseObject({
  ruleSet: z.looseObject({ id: z.string(), version: z.string() }),
  scope: z.enum(["district", "state", "rescue"]),
  borders: z.enum(["given", "off"]),
  requiredCents: whole,
  pools: z.array(
    z.looseObject({
      id: whole,
      origin: z.enum(["proposed", "agreed", "offered"]),
      members: z.array(ags),
      selfSufficient: z.array(ags),
      seat: ags.nullable(),
      frameCents: whole,
      marginCents: whole,
      districts: z.array(z.string()),
      area: whole.nullable(),
    }),
  ),
  places: z.array(
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
    together: z.array(z.array(ags)).optional(),
    apart: z.array(z.tuple([ags, ags])).optional(),
    mostMembers: whole.optional(),
    mostMetres: whole.optional(),
    seats: z.array(ags).optional(),
  }),
  levels: z.array(z.enum(["moved", "poolsAcrossDistricts", "associationPairs", "distanceMetres", "largestPool"])),
  moved: whole.nullable(),
  areas: z.array(
    z.looseObject({
      municipalities: z.array(ags),
      pools: whole,
      poolsAtMost: whole,
      leftOut: whole,
      leftOutAtLeast: whole,
      rescue: z.boolean(),
      levels: z.looseObject({
        moved: whole,
        poolsAcrossDistricts: whole,
        associationPairs: whole,
        distanceMetres: whole.nullable(),
        largestPool: whole,
      }),
      closedBy: z.enum(["sum", "prices", "odd-sets", "branches", "search", "open"]),
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
 */
export function readPlan(source: unknown): Result<PoolPlan> {
  const value = typeof source === "string" ? parsed(source) : source;
  const head = z.looseObject({ format: z.literal(FORMAT) }).safeParse(value);
  if (!head.success) {
    const received = value === undefined ? "Text, der kein vollständiges JSON ist" : `etwas ohne „format“: „${FORMAT}“`;
    return failure([issue({ code: "unreadable", path: ["format"], received, expected: EXPECTED })]);
  }
  const checked = plan.safeParse(value);
  // SAFETY: the fields that a check reads have just been looked at; the others it does not touch.
  if (checked.success) return success(checked.data as unknown as PoolPlan);
  return failure(
    checked.error.issues.map(({ path }) => {
      const field = path.map((part) => (typeof part === "symbol" ? String(part) : part));
      const found = field.reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], value);
      const received = found === undefined ? "nichts" : quoted(found);
      return issue({ code: "unreadable", path: field, column: field.join(".") || null, received, expected: EXPECTED });
    }),
  );
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
