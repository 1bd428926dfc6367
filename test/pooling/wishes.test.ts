import { describe, expect, it } from "vitest";
import type { Municipality } from "../../src/allocation/municipality";
import { assess, checkPlan, formPools, priceOfRules } from "../../src/index";
import type { Border, PoolingOptions } from "../../src/pooling/plan";
import { allocated, messagesOf, state, unwrap } from "../support/fixtures";

function ags(letter: string, district = "08115"): string {
  return `${district}${String(letter.charCodeAt(0) - 64).padStart(3, "0")}`;
}

/** Municipalities in a row, each a kilometre and a bit from the next, with so many persons. */
function row(persons: Readonly<Record<string, number>>): Municipality[] {
  return Object.entries(persons).map(([letter, count], index) => ({
    ...{ ags: ags(letter), name: letter, persons: count },
    ...{ latitude: 48 + index / 100, longitude: 9 },
  }));
}

/** Borders as pairs of letters. */
function borders(...pairs: string[]): Border[] {
  return pairs.map((pair) => [ags(pair[0] ?? ""), ags(pair[1] ?? "")]);
}

function plan(rows: readonly Municipality[], options: PoolingOptions) {
  const assessment = assess(allocated(rows));
  const found = unwrap(formPools(assessment, options));
  expect(checkPlan(found, assessment, options).problems).toEqual([]);
  return found;
}

function messages(rows: readonly Municipality[], options: PoolingOptions): string[] {
  return messagesOf(formPools(assess(allocated(rows)), options));
}

const letters = (found: ReturnType<typeof plan>) =>
  found.pools.map(({ members }) => members.map((key) => String.fromCharCode(64 + Number(key.slice(5)))).join(""));
const strandedOf = (found: ReturnType<typeof plan>, letter: string) =>
  found.places.find((place) => place.ags === ags(letter))?.stranded;

const CHAIN = borders("AB", "BC", "CD", "DE", "EF");
const SIX = row({ A: 33, B: 33, C: 33, D: 33, E: 33, F: 33 });

describe("wishes", () => {
  it("keep together who is to stay together, even at the cost of a pool", () => {
    expect(letters(plan(SIX, { borders: CHAIN }))).toEqual(["AB", "CD", "EF"]);
    const together = [[ags("B"), ags("C")]];
    const found = plan(SIX, { borders: CHAIN, wishes: { together } });
    expect(letters(found).some((pool) => pool.includes("BC"))).toBe(true);
    expect([found.pools.length, found.places.filter((place) => place.place === "stranded").length]).toEqual([2, 0]);
  });

  it("connect through others who is to stay together and has no common border", () => {
    const found = plan(SIX, { borders: CHAIN, wishes: { together: [[ags("B"), ags("D")]] } });
    expect(letters(found).some((pool) => pool.includes("BCD"))).toBe(true);
  });

  it("join groups that have a member in common", () => {
    const wishes = {
      together: [
        [ags("A"), ags("B")],
        [ags("B"), ags("C")],
      ],
    };
    expect(letters(plan(SIX, { borders: CHAIN, wishes }))[0]).toMatch(/^ABC/);
  });

  it("keep apart who is never to share, and say which wish leaves somebody out", () => {
    const rows = row({ A: 33, B: 33, C: 10 });
    const found = plan(rows, { borders: borders("AB", "BC"), wishes: { apart: [[ags("A"), ags("C")]] } });
    expect(letters(found)).toEqual(["AB"]);
    expect(strandedOf(found, "C")).toMatchObject({ reason: "wishes", wishes: ["apart"] });
    expect(strandedOf(found, "C")?.waysOut[0]).toEqual({
      kind: "join-pool",
      pool: 1,
      crossesDistrict: false,
      breaks: ["apart"],
    });
    expect(found.areas[0]).toMatchObject({ leftOut: 1, leftOutAtLeast: 1 });
  });

  it("limit the members of a pool: below, at and above what is needed", () => {
    const rows = row({ A: 22, B: 22, C: 22 });
    const most = (mostMembers: number) => plan(rows, { borders: borders("AB", "BC"), wishes: { mostMembers } });
    expect(letters(most(2))).toEqual([]);
    expect(strandedOf(most(2), "A")).toMatchObject({ reason: "wishes", wishes: ["mostMembers"], missingCents: 0 });
    expect(letters(most(3))).toEqual(["ABC"]);
    expect(letters(most(4))).toEqual(["ABC"]);
  });

  it("limit the distance inside a pool: one metre below, at, and above what is needed", () => {
    const rows = row({ A: 33, B: 33 });
    const most = (mostMetres: number) => letters(plan(rows, { borders: borders("AB"), wishes: { mostMetres } }));
    expect([most(1_111), most(1_112), most(1_113)]).toEqual([[], ["AB"], ["AB"]]);
  });

  it("make a chosen municipality the seat of its pool, and never two of one", () => {
    const rows = row({ A: 33, B: 33, C: 33, D: 33, E: 33 });
    const middle = plan(rows, { borders: CHAIN.slice(0, 4) });
    expect(middle.pools.map((pool) => pool.seat)).not.toContain(ags("E"));
    const found = plan(rows, { borders: CHAIN.slice(0, 4), wishes: { seats: [ags("E"), ags("A")] } });
    expect(found.pools.map((pool) => pool.seat)).toEqual([ags("A"), ags("E")]);
  });

  it("hold for offers as well: nobody is hosted beside whom it is never to be", () => {
    const rows = row({ A: 70, B: 20, C: 20 });
    const wishes = { apart: [[ags("A"), ags("C")] as const] };
    const found = plan(rows, { borders: borders("AB", "AC"), offers: [ags("A")], wishes });
    expect(letters(found)).toEqual(["AB"]);
  });

  it("order the levels as it is asked", () => {
    const rows = row({ A: 33, B: 33, C: 33, D: 33 }).map((one, index) => ({ ...one, association: `500${index % 2}` }));
    const all = borders("AB", "BC", "CD", "AC", "BD", "AD");
    expect(letters(plan(rows, { borders: all }))).toEqual(["AC", "BD"]);
    const nearest = plan(rows, { borders: all, levels: ["distanceMetres", "associationPairs"] });
    expect(letters(nearest)).toEqual(["AB", "CD"]);
    expect(nearest.levels).toEqual(["distanceMetres", "associationPairs"]);
    expect(() => plan(rows, { borders: all, levels: ["nearest" as never] })).toThrow(/levels must be some of/);
  });

  it("show what all of them and each of them cost", () => {
    const assessment = assess(allocated(SIX));
    const options = { borders: CHAIN, wishes: { together: [[ags("B"), ags("C")]], mostMembers: 5 } };
    const prices = priceOfRules(unwrap(formPools(assessment, options)), assessment, options);
    expect(prices.withoutWishes).toEqual({ pools: 3, poolsAtMost: 3, leftOut: 0 });
    expect(prices.withoutWish).toEqual([
      { wish: "together", count: { pools: 3, poolsAtMost: 3, leftOut: 0 } },
      { wish: "mostMembers", count: { pools: 2, poolsAtMost: 2, leftOut: 0 } },
    ]);
  });
});

describe("wishes that cannot be kept name themselves and what they collide with", () => {
  const ask = (wishes: PoolingOptions["wishes"], more: Partial<PoolingOptions> = {}) =>
    messages(SIX, { borders: CHAIN, wishes: wishes ?? {}, ...more });
  const AB = [ags("A"), ags("B")] as const;

  it.each([
    ["together and apart", { together: [AB], apart: [AB] }, /„zusammen“ für A \(08115001\), B .* „nie zusammen“ für A/],
    ["together and a largest size", { together: [[...AB, ags("C")]], mostMembers: 2 }, /höchstens 2 Mitglieder/],
    ["together and a largest distance", { together: [AB], mostMetres: 500 }, /höchstens 500 m Entfernung; .* 1112 m/],
    ["together and two seats", { together: [AB], seats: [...AB] }, /mehrere Sitze: A/],
    ["an unknown key", { together: [[ags("A"), ags("Z")]] }, /08115026/],
    ["a seat that nobody knows", { seats: [ags("Z")] }, /08115026/],
    ["one alone together", { together: [[ags("A")]] }, /ein einziges Mitglied/],
    ["a size of one", { mostMembers: 1 }, /ganze Zahl ab 2/],
    ["half a member", { mostMembers: 2.5 }, /ganze Zahl ab 2/],
    ["no distance", { mostMetres: 0 }, /über 0/],
  ] as const)("%s", (_, wishes, message) => {
    expect(ask(wishes as PoolingOptions["wishes"]).join("\n")).toMatch(message);
  });

  it("together with one who may apply alone, or is in an agreed pool, or out of reach", () => {
    const rows = row({ A: 70, B: 33, C: 33, D: 33, E: 33 });
    const wishes = (a: string, b: string) => ({ together: [[ags(a), ags(b)]] });
    const lines = borders("AB", "BC", "DE");
    expect(messages(rows, { borders: lines, wishes: wishes("A", "B") })[0]).toMatch(/allein über der Schwelle/);
    const agreed = [{ name: "Bund", members: [ags("D"), ags("E")] }];
    expect(messages(rows, { borders: lines, wishes: wishes("B", "D"), agreed })[0]).toMatch(/im vereinbarten .*„Bund“/);
    expect(messages(rows, { borders: lines, wishes: wishes("B", "D") })[0]).toMatch(/nicht erreichen/);
  });

  it("apart, or two seats, inside an agreed pool", () => {
    const agreed = [{ name: "Bund", members: [...AB] }];
    expect(ask({ apart: [AB] }, { agreed })[0]).toMatch(/beide im vereinbarten Zusammenschluss „Bund“/);
    expect(ask({ seats: [...AB] }, { agreed })[0]).toMatch(/mehrere Sitze im vereinbarten/);
  });

  it("a largest distance where coordinates are missing", () => {
    const rows = SIX.map((one, index) => (index === 2 ? { ...one, latitude: undefined, longitude: undefined } : one));
    expect(messages(rows as Municipality[], { borders: CHAIN, wishes: { mostMetres: 5_000 } })[0]).toMatch(/08115003/);
  });
});

describe("rescue", () => {
  const rows: Municipality[] = [
    { ags: "08115001", name: "A", persons: 40 },
    { ags: "08116001", name: "B", persons: 40 },
    { ags: "08117001", name: "C", persons: 33 },
    { ags: "08117002", name: "D", persons: 33 },
    { ags: "08118001", name: "E", persons: 5 },
  ];
  const lines: Border[] = [
    ["08115001", "08116001"],
    ["08117001", "08117002"],
    ["08117002", "08118001"],
    ["08116001", "08117001"],
  ];

  it("lets those cross a border who would otherwise be stranded: among themselves, then into a pool", () => {
    const found = plan(rows, { borders: lines, scope: "rescue" });
    expect(found.pools.map((pool) => pool.members)).toEqual([
      ["08115001", "08116001"],
      ["08117001", "08117002", "08118001"],
    ]);
    expect(found.areas.filter((area) => area.rescue)).toMatchObject([{ pools: 1, leftOut: 0 }]);
    expect(found.places.some((place) => place.place === "stranded")).toBe(false);
  });

  it("strands fewer on the state, undoes no district's pool, and has no fewer pools", () => {
    const { assessment, borders: all } = state();
    const inside = unwrap(formPools(assessment, { borders: all }));
    const rescued = unwrap(formPools(assessment, { borders: all, scope: "rescue" }));
    const stranded = (one: typeof inside) => one.places.filter((place) => place.place === "stranded").length;
    expect([stranded(inside), stranded(rescued)]).toEqual([61, 26]);
    expect([inside.pools.length, rescued.pools.length]).toEqual([208, 210]);
    const poolOf = new Map(rescued.pools.flatMap((pool) => pool.members.map((key) => [key, pool] as const)));
    for (const { members } of inside.pools) {
      expect(members.every((key) => poolOf.get(key) === poolOf.get(members[0] ?? ""))).toBe(true);
    }
    expect(checkPlan(rescued, assessment, { borders: all, scope: "rescue" })).toMatchObject({ holds: true });
  });
});

describe("keep", () => {
  it("changes nothing where nothing has changed, whatever the seed", () => {
    const { assessment, borders: all } = state();
    const first = unwrap(formPools(assessment, { borders: all }));
    const again = unwrap(formPools(assessment, { borders: all, keep: first.pools, seed: 7 }));
    expect(again.moved).toBe(0);
    expect(again.pools.map((pool) => pool.members)).toEqual(first.pools.map((pool) => pool.members));
  });

  it("keeps a former plan that is as good in number, and gives it up where it costs a pool", () => {
    const former = (...pools: string[]) =>
      pools.map((pool) => ({ members: [...pool].map((one) => ags(one)), seat: null }));
    const rows = row({ A: 33, B: 33, C: 33, D: 33 });
    const ring = borders("AB", "BC", "CD", "DA");
    expect(letters(plan(rows, { borders: ring }))).toEqual(["AB", "CD"]);
    expect(letters(plan(rows, { borders: ring, keep: former("AD", "BC") }))).toEqual(["AD", "BC"]);
    const found = plan(SIX, { borders: CHAIN, keep: former("ABC", "DEF") });
    expect([found.pools.length, found.moved]).toEqual([3, 3]); // C, E and F are no longer with their seats A and D
  });
});
