import type { Ags } from "../codes/ags";
import type { Assessment } from "../eligibility/eligibility";
import type { Decomposition, MunicipalityEffect, ParameterEffect } from "./comparison";
import { crossingOf } from "./crossing";
import type { Pair } from "./matchMunicipalities";
import type { Scale } from "./measure";
import { changedParameters, mixed, type ParameterName } from "./parameters";
import { keysOf, type Setting, type Standing, settingOf, standingsGiven, standingsOf } from "./setting";

/** Two assessments, matched and in one scale. */
export interface Sides {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly pairs: readonly Pair[];
  readonly scale: Scale;
}

/** The whole change taken apart, and each municipality's own, by the key of the second scenario. */
export interface Decomposed {
  readonly decomposition: Decomposition;
  readonly effectsOf: ReadonlyMap<Ags, { readonly effects: readonly MunicipalityEffect[]; readonly rest: bigint }>;
  readonly settings: { readonly before: Setting; readonly after: Setting };
}

/** The amounts of all pairs that can be taken apart, in their order, under one setting. */
interface State {
  readonly amounts: readonly bigint[];
  readonly standings: ReadonlyMap<Ags, Standing>;
  readonly setting: Setting;
}

/**
 * Takes the change between two scenarios apart, one changed parameter at a time.
 *
 * Alone: one parameter as in the second scenario, all others as in the first; what the effects alone do not add up to
 * arises only together (*Wechselwirkung*). In turn: one after the other, which leaves no rest, but what each is then
 * said to do depends on the order. Scenarios in between are worked out with the stages' own functions; the two at the
 * ends are taken as they are. The same parameters may give a mixture that the rules cannot be applied to, such as more
 * persons than the total; its effect is then unknown and not zero.
 */
export function decompose(sides: Sides): Decomposed {
  const { before, after, pairs, scale } = sides;
  const settings = { before: settingOf(before, "before", pairs), after: settingOf(after, "after", pairs) };
  const parts = pairs.filter((pair) => isCounted(pair, settings.before) && isCounted(pair, settings.after));
  const changed = changedParameters(settings.before, settings.after);
  const names = changed.map(({ parameter }) => parameter);
  const stateOf = statesBetween(sides, settings, parts, names.length);
  const first = stateOf([]) as State; // SAFETY: everyone has a frame in a scenario that the stages have worked out
  const singles = names.map((name) => stateOf([name]));
  const alone = singles.map((state) => differences(first, state));
  const inTurn = differencesInTurn(
    names.map((_, index) => stateOf(names.slice(0, index + 1))),
    first,
  );
  const whole = differences(first, stateOf(names)) ?? [];
  const exact = (amount: bigint | undefined) => (amount === undefined ? null : scale.exact(amount));
  const rests = whole.map((change, index) => change - sum(alone.map((amounts) => amounts?.[index] ?? 0n)));
  const effectsOf = parts.map((pair, index) => {
    const effects = names.map((parameter, position) => ({
      parameter,
      aloneCents: exact(alone[position]?.[index]),
      inTurnCents: exact(inTurn[position]?.[index]),
    }));
    return [pair.after.ags, { effects, rest: rests[index] ?? 0n }] as const;
  });
  const total = (amounts: readonly bigint[] | null | undefined) => (amounts == null ? null : scale.exact(sum(amounts)));
  const effects = changed.map((parameter, position): ParameterEffect => {
    const crossings = crossingsUnder(first, singles[position] ?? null, parts);
    return { ...parameter, aloneCents: total(alone[position]), inTurnCents: total(inTurn[position]), crossings };
  });
  const interactionCents = scale.exact(sum(rests));
  const decomposition = { effects, interactionCents, undecomposed: undecomposedOf(sides, new Set(parts)) };
  return { decomposition, effectsOf: new Map(effectsOf), settings };
}

/** The amounts with some parameters as in the second scenario; with none or all of them they are known already. */
function statesBetween(
  { before, after, scale }: Sides,
  settings: Decomposed["settings"],
  pairs: readonly Pair[],
  count: number,
) {
  return (taken: readonly ParameterName[]): State | null => {
    if (taken.length === 0) return stateFrom(standingsGiven(before.municipalities), settings.before, pairs, scale);
    if (taken.length === count) return stateFrom(standingsGiven(after.municipalities), settings.after, pairs, scale);
    const setting = mixed(settings.before, settings.after, new Set(taken));
    return stateFrom(standingsOf(setting), setting, pairs, scale);
  };
}

function undecomposedOf({ before, after, pairs, scale }: Sides, counted: ReadonlySet<Pair>) {
  const others = pairs.filter((pair) => !counted.has(pair));
  const changes = others.map((pair) => amountOf(pair, after, "after", scale) - amountOf(pair, before, "before", scale));
  return { ags: others.map((pair) => pair.after.ags), differenceCents: scale.exact(sum(changes)) };
}

/** What a pair has on one side, in the common scale. */
export function amountOf(pair: Pair, { ruleSet }: Assessment, side: "before" | "after", scale: Scale): bigint {
  const rows = side === "before" ? pair.before : [pair.after];
  return sum(rows.map(({ frameCents }) => scale.parts(frameCents, ruleSet)));
}

/** Adds up exactly. */
export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, one) => all + one, 0n);
}

function isCounted(pair: Pair, { table }: Setting): boolean {
  return keysOf(pair, table.side).every((ags) => table.persons.get(ags)?.value != null);
}

/** Null as soon as one municipality has no frame: a sum over some would be said of all. */
function stateFrom(
  standings: State["standings"],
  setting: Setting,
  pairs: readonly Pair[],
  scale: Scale,
): State | null {
  const frames = pairs.map((pair) => keysOf(pair, setting.table.side).map((ags) => standings.get(ags)?.frameCents));
  if (frames.some((list) => list.includes(undefined))) return null;
  const amounts = frames.map((list) => sum(list.map((frame) => scale.parts(frame ?? 0, setting.ruleSet))));
  return { amounts, standings, setting };
}

function differences(from: State, to: State | null): bigint[] | null {
  return to === null ? null : to.amounts.map((amount, index) => amount - (from.amounts[index] ?? 0n));
}

/** Each state against the last one before it that is known. */
function differencesInTurn(states: readonly (State | null)[], first: State): (bigint[] | null)[] {
  let known = first;
  return states.map((state) => {
    const found = differences(known, state);
    known = state ?? known;
    return found;
  });
}

/** Who crosses the threshold between the first scenario and another setting. */
function crossingsUnder(first: State, state: State | null, pairs: readonly Pair[]): ParameterEffect["crossings"] {
  if (state === null) return [];
  return pairs.flatMap((pair) =>
    pair.before.flatMap((part) => {
      const later = state.setting.table.side === "before" ? part.ags : pair.after.ags;
      const [was, is] = [first.standings.get(part.ags), state.standings.get(later)];
      const crossing = was === undefined || is === undefined ? null : crossingOf(was.status, is.status);
      return crossing === null ? [] : [{ from: part.ags, ...crossing }];
    }),
  );
}
