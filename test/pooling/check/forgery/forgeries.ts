import type { AreaPrices, AreaProof, Place, Pool, PoolPlan, Stranded, WayOut } from "../../../../src/pooling/plan";
import type { Random } from "../../../../src/pooling/solver/random";
import { type Closed, type Draft, restated } from "./restated";
import { type Honest, pick, several } from "./smallSituation";
import { wrongStatements } from "./wrongStatements";

/** Makes a false plan of an honest one; null where the plan has nothing to forge in this way. */
export type Forge = (honest: Honest, random: Random) => PoolPlan | null;

type Changed<T> = Partial<Record<keyof T, unknown>> | null;

/** Changes one of the entries for which a change is known. */
function oneOf<T>(list: readonly T[], random: Random, change: (entry: T) => Changed<T>): readonly T[] | null {
  const changes = list.map(change);
  const places = changes.flatMap((one, index) => (one === null ? [] : index));
  if (places.length === 0) return null;
  const chosen = pick(places, random);
  return list.map((entry, index) => (index === chosen ? ({ ...entry, ...changes[index] } as T) : entry));
}

const inPool =
  (change: (pool: Pool, honest: Honest, random: Random) => Changed<Pool>): Forge =>
  (honest, random) => {
    const pools = oneOf(honest.plan.pools, random, (pool) => change(pool, honest, random));
    return pools && { ...honest.plan, pools };
  };

const inPlace =
  (change: (place: Place, honest: Honest, random: Random) => Changed<Place>): Forge =>
  (honest, random) => {
    const places = oneOf(honest.plan.places, random, (place) => change(place, honest, random));
    return places && { ...honest.plan, places };
  };

const inStranded = (change: (stranded: Stranded, honest: Honest, random: Random) => Changed<Stranded>): Forge =>
  inPlace(({ stranded }, honest, random) => {
    const changed = stranded && change(stranded, honest, random);
    return changed && { stranded: { ...stranded, ...changed } };
  });

const inWayOut = (change: (way: WayOut, honest: Honest) => object | null): Forge =>
  inStranded(({ waysOut }, honest, random) => {
    const ways = oneOf(waysOut, random, (way) => change(way, honest));
    return ways && { waysOut: ways };
  });

/** A changed area, and the sum of the bounds mended. */
const inArea =
  (change: (area: AreaProof, honest: Honest, random: Random) => Changed<AreaProof>): Forge =>
  (honest, random) => {
    const areas = oneOf(honest.plan.areas, random, (area) => change(area, honest, random));
    return areas && withAreas(honest.plan, areas);
  };

function withAreas(plan: PoolPlan, areas: readonly AreaProof[]): PoolPlan {
  return { ...plan, areas, proposedPoolsAtMost: areas.reduce((sum, { poolsAtMost }) => sum + poolsAtMost, 0) };
}

const inPrices = (change: (prices: AreaPrices, area: AreaProof, random: Random) => Partial<AreaPrices> | null): Forge =>
  inArea(({ prices, ...area }, _, random) => {
    const changed = prices && change(prices, { ...area, prices }, random);
    return changed && { prices: { ...prices, ...changed } };
  });

const inHead =
  (change: (honest: Honest, random: Random) => Changed<PoolPlan>): Forge =>
  (honest, random) => {
    const changed = change(honest, random);
    return changed && ({ ...honest.plan, ...changed } as PoolPlan);
  };

/** Other pools, and everything else mended. */
function mended(
  closed: Closed,
  change: (drafts: readonly Draft[], honest: Honest, random: Random) => readonly Draft[] | null,
): Forge {
  return (honest, random) => {
    const drafts = change(honest.plan.pools, honest, random);
    return drafts && restated(honest, drafts, closed);
  };
}

type Move = (drafts: readonly Draft[], honest: Honest, random: Random) => readonly Draft[] | null;

const proposedIn = (drafts: readonly Draft[]) => drafts.filter(({ origin }) => origin === "proposed");
const leftIn = ({ plan }: Honest) => plan.places.filter(({ place }) => place === "stranded").map(({ ags }) => ags);
const propose = (members: readonly string[]): Draft => ({
  origin: "proposed",
  name: null,
  members: [...members].sort(),
});
const without = (draft: Draft, gone: readonly string[]): Draft => {
  return { ...draft, members: draft.members.filter((ags) => !gone.includes(ags)) };
};
const grown = (draft: Draft, more: readonly string[]): Draft => ({
  ...draft,
  members: [...draft.members, ...more].sort(),
});

/** Puts somebody into a proposed pool. */
function taken(drafts: readonly Draft[], who: string | undefined, random: Random): readonly Draft[] | null {
  const pools = proposedIn(drafts);
  if (who === undefined || pools.length === 0) return null;
  const into = pick(pools, random);
  return drafts.map((draft) => (draft === into ? grown(draft, [who]) : without(draft, [who])));
}

/** Changes of pools that a forger mends the rest of the plan after. */
const MOVES: Readonly<Record<string, Move>> = {
  "a pool is dissolved": (drafts, _, random) => {
    const pools = proposedIn(drafts);
    return pools.length === 0 ? null : drafts.filter((draft) => draft !== pools[random.below(pools.length)]);
  },
  "all pools are dissolved": (drafts) =>
    proposedIn(drafts).length === 0 ? null : drafts.filter(({ origin }) => origin !== "proposed"),
  "a member is sent away": (drafts, _, random) => {
    const pools = proposedIn(drafts).filter(({ members }) => members.length > 2);
    if (pools.length === 0) return null;
    const pool = pick(pools, random);
    return drafts.map((draft) => (draft === pool ? without(draft, [pick(pool.members, random)]) : draft));
  },
  "a member moves to another pool": (drafts, _, random) => {
    if (proposedIn(drafts).length < 2) return null;
    return taken(drafts, pick(pick(proposedIn(drafts), random).members, random), random);
  },
  "two members change places": (drafts, _, random) => {
    if (proposedIn(drafts).length < 2) return null;
    const [a, b] = several(proposedIn(drafts), 2, random) as [Draft, Draft];
    const [x, y] = [pick(a.members, random), pick(b.members, random)];
    return drafts.map((draft) =>
      draft === a ? grown(without(a, [x]), [y]) : draft === b ? grown(without(b, [y]), [x]) : draft,
    );
  },
  "two pools become one": (drafts, _, random) => {
    if (proposedIn(drafts).length < 2) return null;
    const [a, b] = several(proposedIn(drafts), 2, random) as [Draft, Draft];
    return drafts.flatMap((draft) => (draft === a ? grown(a, b.members) : draft === b ? [] : draft));
  },
  "a pool becomes two": (drafts, _, random) => {
    const pools = proposedIn(drafts).filter(({ members }) => members.length > 3);
    if (pools.length === 0) return null;
    const pool = pick(pools, random);
    const half = several(pool.members, 2, random);
    return drafts.flatMap((draft) => (draft === pool ? [without(pool, half), propose(half)] : [draft]));
  },
  "a stranded one is put into a pool": (drafts, honest, random) => {
    const left = leftIn(honest);
    return left.length === 0 ? null : taken(drafts, pick(left, random), random);
  },
  "the stranded are called a pool": (drafts, honest) => {
    const left = leftIn(honest);
    return left.length < 2 ? null : [...drafts, propose(left)];
  },
  "two stranded are called a pool": (drafts, honest, random) => {
    const left = leftIn(honest);
    return left.length < 2 ? null : [...drafts, propose(several(left, 2, random))];
  },
  "somebody from elsewhere is put into a pool": (drafts, { plan }, random) =>
    taken(drafts, pick(plan.places, random).ags, random),
  "somebody above the threshold is put into a pool": (drafts, { plan }, random) => {
    const above = plan.places.filter(({ frameCents }) => frameCents >= plan.requiredCents);
    return above.length === 0 ? null : taken(drafts, pick(above, random).ags, random);
  },
  "somebody bound by an agreement is put into a pool": (drafts, { options }, random) => {
    const bound = (options.agreed ?? []).flatMap(({ members }) => members);
    return bound.length === 0 ? null : taken(drafts, pick(bound, random), random);
  },
  "somebody bound is put into a pool and stays in the agreed one": (drafts, { options }, random) => {
    const bound = (options.agreed ?? []).flatMap(({ members }) => members);
    const pools = proposedIn(drafts);
    if (bound.length === 0 || pools.length === 0) return null;
    return drafts.map((draft) => (draft === pools[0] ? grown(draft, [pick(bound, random)]) : draft));
  },
  "somebody without a frame is put into a pool": (drafts, { plan }, random) => {
    const empty = plan.places.filter(({ frameCents }) => frameCents === 0);
    return empty.length === 0 ? null : taken(drafts, pick(empty, random).ags, random);
  },
  "the agreed pool is called proposed": (drafts) => relabel(drafts, "agreed", { origin: "proposed", name: null }),
  "the agreed pool is gone": (drafts) => {
    const others = drafts.filter(({ origin }) => origin !== "agreed");
    return others.length === drafts.length ? null : others;
  },
  "the agreed pool has another name": (drafts) => relabel(drafts, "agreed", { name: "Anders" }),
  "the agreed pool is one larger": (drafts, honest, random) => {
    const left = leftIn(honest);
    return left.length === 0 ? null : changed(drafts, "agreed", (draft) => grown(draft, [pick(left, random)]));
  },
  "a proposed pool is called agreed": (drafts) => relabel(drafts, "proposed", { origin: "agreed", name: "Bund" }),
  "a proposed pool is called offered": (drafts) => relabel(drafts, "proposed", { origin: "offered" }),
  "an offered pool is called proposed": (drafts) => relabel(drafts, "offered", { origin: "proposed" }),
  "an offer is not taken": (drafts) => {
    const others = drafts.filter(({ origin }) => origin !== "offered");
    return others.length === drafts.length ? null : others;
  },
  "a pool goes to a host": (drafts, { options }, random) =>
    hosting(
      drafts,
      options.offers ?? [],
      pick(proposedIn(drafts).length > 0 ? proposedIn(drafts) : [propose([])], random).members,
    ),
  "somebody bound by an agreement goes to a host": (drafts, { options }) =>
    hosting(drafts, options.offers ?? [], options.agreed?.[0]?.members.slice(0, 1) ?? []),
  "somebody who never offered hosts": (drafts, honest, random) => {
    const { options, plan } = honest;
    const above = plan.places.filter(
      ({ frameCents, ags }) => frameCents >= plan.requiredCents && !options.offers?.includes(ags),
    );
    const left = leftIn(honest);
    if (above.length === 0 || left.length === 0) return null;
    return hosting(drafts, [pick(above, random).ags], [pick(left, random)]);
  },
  "two hosts share a pool": (drafts, { options }) => {
    const [a, b] = options.offers ?? [];
    return a === undefined || b === undefined ? null : hosting(drafts, [a], [b]);
  },
  "a host is alone in a pool": (drafts, { options }) => {
    const [host] = options.offers ?? [];
    const isIdle = host !== undefined && drafts.every(({ members }) => !members.includes(host));
    return isIdle ? [...drafts, { origin: "offered", name: null, members: [host] }] : null;
  },
  "everybody shares one pool": (_, { plan }) => {
    const below = plan.places.filter(({ frameCents }) => frameCents < plan.requiredCents);
    return below.length < 2 ? null : [propose(below.map(({ ags }) => ags))];
  },
  "pools by chance": (_, { plan }, random) => {
    const below = plan.places.filter(({ frameCents }) => frameCents < plan.requiredCents).map(({ ags }) => ags);
    const groups = below.map(() => random.below(3));
    const pools = [0, 1].map((group) => propose(below.filter((_ags, index) => groups[index] === group)));
    return pools.filter(({ members }) => members.length > 1);
  },
  "a pool of two by chance": (drafts, { plan }, random) => {
    const below = plan.places.filter(({ frameCents }) => frameCents < plan.requiredCents).map(({ ags }) => ags);
    if (below.length < 2) return null;
    const two = several(below, 2, random);
    return [...drafts.map((draft) => without(draft, two)).filter(({ members }) => members.length > 1), propose(two)];
  },
};

function changed(
  drafts: readonly Draft[],
  origin: Pool["origin"],
  change: (draft: Draft) => Draft,
): readonly Draft[] | null {
  const chosen = drafts.find((draft) => draft.origin === origin);
  return chosen === undefined ? null : drafts.map((draft) => (draft === chosen ? change(draft) : draft));
}

function relabel(drafts: readonly Draft[], origin: Pool["origin"], label: Partial<Draft>): readonly Draft[] | null {
  return changed(drafts, origin, ({ members, ...draft }) => ({ ...draft, members, ...label }));
}

function hosting(
  drafts: readonly Draft[],
  [host]: readonly string[],
  guests: readonly string[],
): readonly Draft[] | null {
  if (host === undefined || guests.length === 0) return null;
  const others = drafts.map((draft) => without(draft, [host, ...guests])).filter(({ members }) => members.length > 1);
  return [...others, { origin: "offered", name: null, members: [host, ...guests].sort() }];
}

const MENDED = Object.entries(MOVES).flatMap(([name, move]) =>
  (["closed", "open", "kept"] as const).map(
    (closed) => [`${name}, all else mended, areas ${closed}`, mended(closed, move)] as const,
  ),
);

const plus = (amount: number, by: number) => amount + by;
const foreignKey = "08999999";
const flat = (area: AreaProof, price: number): AreaPrices => ({
  millionths: area.municipalities.map(() => price),
  oddSets: [],
});
/** A bound of one less with as few pools, in an area that has some. */
const holding = (area: AreaProof, change: Partial<AreaProof>) => (area.poolsAtMost > 0 ? change : null);

/** One field changed, or what belongs together. */
const FIELDS: Readonly<Record<string, Forge>> = {
  "another rule set": inHead(({ plan }) => ({ ruleSet: { ...plan.ruleSet, id: "anders" } })),
  "another version of the rules": inHead(({ plan }) => ({ ruleSet: { ...plan.ruleSet, version: "9" } })),
  "another title of the rules": inHead(({ plan }) => ({ ruleSet: { ...plan.ruleSet, title: "Anders" } })),
  "another scope": inHead(({ plan }) => ({ scope: plan.scope === "state" ? "district" : "state" })),
  "a rescue that was none": inHead(({ plan }) => (plan.scope === "rescue" ? null : { scope: "rescue" })),
  "borders that were not asked for": inHead(({ plan }) => ({ borders: plan.borders === "off" ? "given" : "off" })),
  "a lower threshold": inHead(({ plan }) => ({ requiredCents: plus(plan.requiredCents, -100) })),
  "a threshold measured on something else": inHead(({ plan }) => ({ measure: { ...plan.measure, value: "anders" } })),
  "a measure more certain": inHead(({ plan }) => ({ measure: { ...plan.measure, basis: "official" } })),
  "a total bound one lower": inHead(({ plan }) => ({ proposedPoolsAtMost: plan.proposedPoolsAtMost - 1 })),
  "a total bound one higher": inHead(({ plan }) => ({ proposedPoolsAtMost: plan.proposedPoolsAtMost + 1 })),
  "constraints left out": inHead(({ plan }) => (Object.keys(plan.wishes).length === 0 ? null : { wishes: {} })),
  "constraints invented": inHead(({ plan }) => ({ wishes: { ...plan.wishes, mostMembers: 17 } })),
  "levels in another order": inHead(({ plan }) => ({ levels: [...plan.levels].reverse() })),
  "a level less": inHead(({ plan }) => ({ levels: plan.levels.slice(1) })),
  "one fewer moved": inHead(({ plan }) => (plan.moved === null ? null : { moved: plan.moved - 1 })),
  "moved where nothing was to be kept": inHead(({ plan }) => (plan.moved === null ? { moved: 0 } : { moved: null })),
  "a place less": inHead(({ plan }) => ({ places: plan.places.slice(1) })),
  "a place twice": inHead(({ plan }) => ({ places: [...plan.places.slice(0, 1), ...plan.places] })),
  "places in another order": inHead(({ plan }) => ({ places: [...plan.places].reverse() })),
  "an area less": ({ plan }) => withAreas(plan, plan.areas.slice(0, -1)),
  "an area twice": ({ plan }) => withAreas(plan, [...plan.areas, ...plan.areas.slice(0, 1)]),
  "pools in another order": inHead(({ plan }) => {
    const pools = [...plan.pools].reverse().map((pool, index) => ({ ...pool, id: index + 1 }));
    const places = plan.places.map((place) => ({ ...place, pool: place.pool && plan.pools.length + 1 - place.pool }));
    return pools.length < 2 ? null : { pools, places };
  }),
  "a pool less": inHead(({ plan }) => (plan.pools.length === 0 ? null : { pools: plan.pools.slice(1) })),
  "a pool twice": inHead(({ plan }) =>
    plan.pools.length === 0 ? null : { pools: [...plan.pools, ...plan.pools.slice(0, 1)] },
  ),

  "another number of a pool": inPool(({ id }) => ({ id: id + 1 })),
  "another origin": inPool(({ origin }) => ({ origin: origin === "agreed" ? "proposed" : "agreed" })),
  "a name for a pool": inPool(() => ({ name: "Neuer Name" })),
  "a name of a pool left out": inPool(({ name }) => (name === null ? null : { name: null })),
  "a member less in the list": inPool(({ members }) => ({ members: members.slice(1) })),
  "a member more in the list": inPool(({ members }, { plan }) => ({
    members: [
      ...members,
      ...plan.places
        .map(({ ags }) => ags)
        .filter((ags) => !members.includes(ags))
        .slice(0, 1),
    ].sort(),
  })),
  "a member twice": inPool(({ members }) => ({ members: [...members.slice(0, 1), ...members] })),
  "members in another order": inPool(({ members }) => ({ members: [...members].reverse() })),
  "a member that nobody knows": inPool(({ members }) => ({ members: [...members, foreignKey] })),
  "a member called self-sufficient": inPool(({ members, selfSufficient }) =>
    selfSufficient.length > 0 ? { selfSufficient: [] } : { selfSufficient: members.slice(0, 1) },
  ),
  "another seat": inPool(({ members, seat }) => ({ seat: members.find((ags) => ags !== seat) ?? null })),
  "no seat": inPool(({ seat }) => (seat === null ? null : { seat: null })),
  "a frame of a pool a cent higher": inPool(({ frameCents }) => ({ frameCents: plus(frameCents, 1) })),
  "a frame and a margin a euro higher": inPool(({ frameCents, marginCents }) => ({
    frameCents: plus(frameCents, 100),
    marginCents: plus(marginCents, 100),
  })),
  "a margin a cent higher": inPool(({ marginCents }) => ({ marginCents: plus(marginCents, 1) })),
  "a district more": inPool(({ districts }) => ({ districts: [...districts, "08999"] })),
  "a district less": inPool(({ districts }) => ({ districts: districts.slice(1) })),
  "another area of a pool": inPool(({ area }, { plan }) =>
    area === null || plan.areas.length < 2 ? null : { area: (area + 1) % plan.areas.length },
  ),
  "no area for a proposed pool": inPool(({ area }) => (area === null ? null : { area: null })),
  "an area for a pool that was not planned": inPool(({ area }) => (area === null ? { area: 0 } : null)),
  "an area that there is not": inPool(({ area }) => (area === null ? null : { area: 99 })),

  "another key of a place": inPlace(() => ({ ags: foreignKey })),
  "another name of a place": inPlace(() => ({ name: "Anderer Ort" })),
  "another frame of a place": inPlace(({ frameCents }) => ({ frameCents: plus(frameCents, 100) })),
  "another basis": inPlace(({ basis }) => ({ basis: basis === "published" ? "official" : "published" })),
  "alone instead of stranded": inPlace(({ place }) =>
    place === "stranded" ? { place: "alone", stranded: null } : null,
  ),
  "without a frame instead of stranded": inPlace(({ place }) =>
    place === "stranded" ? { place: "without-frame", stranded: null } : null,
  ),
  "in a pool instead of stranded": inPlace(({ place }, { plan }) =>
    place === "stranded" && plan.pools.length > 0 ? { place: "pool", pool: 1, stranded: null } : null,
  ),
  "hosted instead of in a pool": inPlace(({ place }) => (place === "pool" ? { place: "hosted" } : null)),
  "host instead of alone": inPlace(({ place }) => (place === "alone" ? { place: "host" } : null)),
  "stranded without a reason": inPlace(({ place }) => (place === "stranded" ? { stranded: null } : null)),
  "a reason for somebody in a pool": inPlace(({ place }, { plan }) => {
    const stranded = plan.places.find((one) => one.stranded !== null)?.stranded;
    return place === "pool" && stranded ? { stranded } : null;
  }),
  "another pool of a place": inPlace(({ pool }) => ({ pool: (pool ?? 0) + 1 })),
  "no pool of a place": inPlace(({ pool }) => (pool === null ? null : { pool: null })),
  "a question invented": inPlace(({ questions }) => ({ questions: [...questions, { id: "neu" }] })),
  "questions left out": inPlace(({ questions }) => (questions.length === 0 ? null : { questions: [] })),

  ...Object.fromEntries(
    (
      ["no-neighbour", "all-neighbours-above", "area-below-threshold", "agreed-pool-below-threshold", "wishes"] as const
    ).map((reason) => [
      `the reason ${reason}`,
      inStranded((stranded) => (stranded.reason === reason ? null : { reason })),
    ]),
  ),
  "an agreed name": inStranded(({ agreedName }) => ({ agreedName: agreedName === null ? "Bund" : null })),
  "somebody less in a stranded group": inStranded(({ group }) => ({ group: group.slice(1) })),
  "somebody more in a stranded group": inStranded(({ group }, { plan }) => {
    const other = plan.places.find(({ ags }) => !group.includes(ags))?.ags;
    return other === undefined ? null : { group: [...group, other].sort() };
  }),
  "missing cents made small": inStranded(({ missingCents }) => ({ missingCents: Math.floor(missingCents / 2) + 1 })),
  "nothing missing": inStranded(({ missingCents }) =>
    missingCents === 0 ? { missingCents: 100 } : { missingCents: 0 },
  ),
  "a constraint less beside a stranded one": inStranded(({ wishes }) =>
    wishes.length === 0 ? null : { wishes: wishes.slice(1) },
  ),
  "a constraint more beside a stranded one": inStranded(({ wishes }) => {
    const other = (["together", "apart", "mostMembers", "mostMetres", "seats"] as const).find(
      (kind) => !wishes.includes(kind),
    );
    return other === undefined ? null : { wishes: [...wishes, other] };
  }),
  "a made constraint more beside a stranded one": inStranded(({ wishes }, { plan }) => {
    const other = Object.keys(plan.wishes).find((kind) => !wishes.some((one) => one === kind));
    return wishes.length === 0 || other === undefined ? null : { wishes: [...wishes, other] };
  }),
  "another constraint beside a stranded one": inStranded(({ wishes }, { plan }) => {
    const others = Object.keys(plan.wishes).filter((kind) => !wishes.some((one) => one === kind));
    return wishes.length === 0 || others.length === 0 ? null : { wishes: others.slice(0, 1) };
  }),
  "no ways out": inStranded(({ waysOut }) => (waysOut.length === 0 ? null : { waysOut: [] })),
  "a way out twice": inStranded(({ waysOut }) =>
    waysOut.length === 0 ? null : { waysOut: [...waysOut, ...waysOut.slice(0, 1)] },
  ),
  "ways out in another order": inStranded(({ waysOut }) =>
    waysOut.length < 2 ? null : { waysOut: [...waysOut].reverse() },
  ),
  "a host that is none as a way out": inWayOut((way) =>
    way.kind === "join-self-sufficient" ? { ags: foreignKey } : null,
  ),
  "another pool as a way out": inWayOut((way) => (way.kind === "join-pool" ? { pool: way.pool + 1 } : null)),
  "a border that is not crossed": inWayOut((way) =>
    "crossesDistrict" in way ? { crossesDistrict: !way.crossesDistrict } : null,
  ),
  "constraints that a way out breaks left out": inWayOut((way) =>
    "breaks" in way && way.breaks.length > 0 ? { breaks: [] } : null,
  ),
  "constraints that a way out breaks invented": inWayOut((way) =>
    "breaks" in way && way.breaks.length === 0 ? { breaks: ["apart"] } : null,
  ),
  "other partners as a way out": inWayOut((way) =>
    way.kind === "share-with-stranded" ? { members: way.members.slice(1) } : null,
  ),
  "a larger frame with partners": inWayOut((way) =>
    way.kind === "share-with-stranded" ? { frameCents: plus(way.frameCents, 100) } : null,
  ),
  "another district that takes over": inWayOut((way) =>
    way.kind === "delegate-to-district" ? { district: "08999" } : null,
  ),
  "a smaller top-up": inWayOut((way) =>
    way.kind === "top-up" ? { missingCents: plus(way.missingCents, -100) } : null,
  ),

  "somebody less in an area": inArea(({ municipalities }) => ({ municipalities: municipalities.slice(1) })),
  "an area in another order": inArea(({ municipalities }) =>
    municipalities.length < 2 ? null : { municipalities: [...municipalities].reverse() },
  ),
  "keys of an area run together": inArea(({ municipalities }) =>
    municipalities.length < 2 ? null : { municipalities: [municipalities.join()] },
  ),
  "a pool more in an area": inArea((area) => ({ pools: area.pools + 1 })),
  "a pool less in an area": inArea((area) => holding(area, { pools: area.pools - 1 })),
  "a pool less and a bound less": inArea((area) =>
    holding(area, { pools: area.pools - 1, poolsAtMost: area.poolsAtMost - 1 }),
  ),
  "a bound one lower": inArea((area) => holding(area, { poolsAtMost: area.poolsAtMost - 1 })),
  "a bound one lower by search": inArea((area) =>
    area.poolsAtMost > area.pools
      ? {
          poolsAtMost: area.poolsAtMost - 1,
          closedBy: area.poolsAtMost - 1 > area.pools ? "open" : "search",
          prices: null,
        }
      : null,
  ),
  "a bound as low as the pools, by search": inArea((area) =>
    area.poolsAtMost > area.pools ? { poolsAtMost: area.pools, closedBy: "search", prices: null } : null,
  ),
  "a bound one higher": inArea((area) => ({ poolsAtMost: area.poolsAtMost + 1, closedBy: "open" })),
  "a bound below zero": inArea((area) => ({ poolsAtMost: -1, pools: -1, leftOut: area.leftOut })),
  "a bound that is no whole number": inArea((area) => ({ poolsAtMost: area.poolsAtMost + 0.5, closedBy: "open" })),
  ...Object.fromEntries(
    (["sum", "prices", "odd-sets", "branches", "search", "open"] as const).map((closedBy) => [
      `closed by ${closedBy}`,
      inArea((area) => (area.closedBy === closedBy ? null : { closedBy })),
    ]),
  ),
  "prices where the sum proves it": inArea((area) => (area.closedBy === "sum" ? { prices: flat(area, 0) } : null)),
  "cases where the sum proves it": inArea((area) =>
    area.closedBy === "sum" ? { branches: { prices: flat(area, 0) } } : null,
  ),
  "prices and cases of zero for what the search closed": inArea((area) =>
    area.closedBy === "search"
      ? { closedBy: "branches", prices: flat(area, 0), branches: { prices: flat(area, 0) } }
      : null,
  ),
  "prices of zero for a closed area": inArea((area) =>
    area.closedBy === "search" ? { closedBy: "prices", prices: flat(area, 0) } : null,
  ),
  "high prices for a closed area": inArea((area) =>
    area.closedBy === "search" ? { closedBy: "prices", prices: flat(area, 1_000_000) } : null,
  ),
  "a bound of none by prices of zero": inArea((area) =>
    area.poolsAtMost > 0 && area.pools === 0 ? { poolsAtMost: 0, closedBy: "prices", prices: flat(area, 0) } : null,
  ),
  "prices at half": inPrices(({ millionths }) => ({ millionths: millionths.map((price) => Math.floor(price / 2)) })),
  "prices doubled": inPrices(({ millionths }) => ({ millionths: millionths.map((price) => price * 2) })),
  "a price below zero": inPrices(({ millionths }) => ({
    millionths: millionths.map((price, index) => (index === 0 ? -1 - price : price)),
  })),
  "a price less in the list": inPrices(({ millionths }) => ({ millionths: millionths.slice(1) })),
  "a price moved to a neighbour": inPrices(({ millionths: [first = 0, second = 0, ...others] }) =>
    first === 0 ? null : { millionths: [0, first + second, ...others] },
  ),
  "odd sets left out": inPrices(({ oddSets }) => (oddSets.length === 0 ? null : { oddSets: [] })),
  "an odd set invented": inPrices(({ oddSets }, { municipalities }) =>
    municipalities.length < 3
      ? null
      : { oddSets: [...oddSets, { members: municipalities.slice(0, 3), millionths: 400_000 }] },
  ),
  "an odd set that is even": inPrices(({ oddSets }, { municipalities }) => ({
    oddSets: [...oddSets, { members: municipalities.slice(0, 2), millionths: 1 }],
  })),
  "an odd set of strangers": inPrices(({ oddSets }) => ({
    oddSets: [...oddSets, { members: [foreignKey], millionths: 1 }],
  })),
  "no prices for a bound by prices": inArea(({ prices }) => (prices === null ? null : { prices: null })),
  "one more left out": inArea(({ leftOut }) => ({ leftOut: leftOut + 1 })),
  "one less left out": inArea(({ leftOut }) => (leftOut === 0 ? null : { leftOut: leftOut - 1 })),
  "one more left out of need": inArea(({ leftOutAtLeast }) => ({ leftOutAtLeast: leftOutAtLeast + 1 })),
  "all left out of need": inArea(({ leftOut, leftOutAtLeast }) =>
    leftOutAtLeast < leftOut ? { leftOutAtLeast: leftOut } : null,
  ),
  "fewer than none left out of need": inArea(() => ({ leftOutAtLeast: -1 })),
  "a rescue area that is none, or the reverse": inArea(({ rescue }) => ({ rescue: !rescue })),
  ...Object.fromEntries(
    (["moved", "poolsAcrossDistricts", "associationPairs", "distanceMetres", "largestPool"] as const).map((level) => [
      `the level ${level} one less`,
      inArea(({ levels }) => ({ levels: { ...levels, [level]: (levels[level] ?? 0) - 1 } })),
    ]),
  ),
  "no distance": inArea(({ levels }) =>
    levels.distanceMetres === null ? null : { levels: { ...levels, distanceMetres: null } },
  ),
  "levels called exact": inArea(({ levelsExact, pools }) =>
    levelsExact || pools === 0 ? null : { levelsExact: true },
  ),
  "another seed": inHead(({ plan }) => ({ search: { ...plan.search, seed: plan.search.seed + 1 } })),
};

/** Every way to forge a plan, by name. */
export const FORGERIES: ReadonlyMap<string, Forge> = new Map([
  ...Object.entries(FIELDS),
  ...MENDED,
  ["a part of a pool that tears a group is called the pool of its district", tearing],
]);

/** Of all plans of one pool whose part in a district tears a group, one with as few other faults as can be. */
function tearing(honest: Honest): PoolPlan | null {
  const { plan, options } = honest;
  const [group] = options.wishes?.together ?? [];
  if (plan.scope !== "rescue" || group === undefined) return null;
  const others = plan.places
    .filter(({ ags, frameCents }) => frameCents < plan.requiredCents && !group.includes(ags))
    .map(({ ags }) => ags);
  const plans = Array.from({ length: 2 ** others.length }, (_, set) => {
    const drafts = [propose([...group, ...others.filter((_ags, index) => (set >> index) & 1)])];
    const [forged, right] = [true, false].map((mayTear) => restated(honest, drafts, "closed", mayTear)) as [
      PoolPlan,
      PoolPlan,
    ]; // SAFETY: two plans were made
    return JSON.stringify(forged.areas) === JSON.stringify(right.areas) ? [] : [forged];
  }).flat();
  const faults = new Map(plans.map((forged) => [forged, wrongStatements(honest, forged).length]));
  return plans.sort((one, other) => (faults.get(one) ?? 0) - (faults.get(other) ?? 0))[0] ?? null;
}
