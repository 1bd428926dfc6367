import type { Ags } from "../codes/ags";
import { type Issue, type IssueParts, issue, quoted } from "../result/issue";
import { checkMembers } from "./checkMembers";
import { components } from "./components";
import { freePositions } from "./freePositions";
import { agreedGroup } from "./groups";
import { mayShare } from "./keepsWishes";
import { distanceOf } from "./levels";
import type { PoolingOptions } from "./plan";
import { municipalityAt, type PoolingMap } from "./poolingMap";
import type { WishRules } from "./wishRules";

/**
 * Checks wishes against the table and against each other: whatever can never be kept is named with all that it collides
 * with. What only the frames and the neighbours rule out is no mistake; the plan says so where it leaves somebody out.
 */
export function checkWishes(map: PoolingMap, options: PoolingOptions, requiredCents: number): Issue[] {
  const { wishes } = map;
  if (wishes === null) return [];
  const keys = checkKeys(map, wishes);
  const numbers = checkNumbers(map, wishes);
  if (keys.length + numbers.length > 0) return [...keys, ...numbers];
  const free = checkFree(map, wishes, options, requiredCents);
  if (free.length > 0) return free;
  return [
    ...wishes.together.flatMap((group) => checkGroup(map, wishes, group)),
    ...checkReach(map, wishes, options, requiredCents),
    ...checkAgreed(map, options),
  ];
}

const path = (...parts: (string | number)[]) => ["wishes", ...parts];

function checkKeys(map: PoolingMap, { wishes }: WishRules): Issue[] {
  const { together = [], apart = [], seats = [] } = wishes;
  const known = (ags: Ags, where: (string | number)[]) =>
    map.positionOf.has(ags)
      ? []
      : [issue({ code: "unknown-key", path: path(...where), received: quoted(ags), expected: KNOWN_KEY })];
  return [
    ...together.flatMap((members, index) => checkMembers({ members, path: path("together", index) }, map.positionOf)),
    ...apart.flatMap((members, index) => checkMembers({ members, path: path("apart", index) }, map.positionOf)),
    ...seats.flatMap((ags, index) => {
      if (seats.indexOf(ags) === index) return known(ags, ["seats", index]);
      const received = `${quoted(ags)} zum zweiten Mal`;
      return [
        issue({ code: "duplicate-key", path: path("seats", index), received, expected: "jeden Sitz nur einmal" }),
      ];
    }),
  ];
}

const KNOWN_KEY = "einen AGS, der in der Tabelle steht";

function checkNumbers(map: PoolingMap, { wishes }: WishRules): Issue[] {
  const { mostMembers, mostMetres } = wishes;
  const issues: Issue[] = [];
  if (mostMembers !== undefined && !(Number.isSafeInteger(mostMembers) && mostMembers >= 2)) {
    const expected = "eine ganze Zahl ab 2 als größte Mitgliederzahl";
    issues.push(issue({ code: "out-of-range", path: path("mostMembers"), received: quoted(mostMembers), expected }));
  }
  if (mostMetres === undefined) return issues;
  if (!(Number.isSafeInteger(mostMetres) && mostMetres > 0)) {
    const expected = "eine ganze Zahl von Metern über 0 als größte Entfernung";
    issues.push(issue({ code: "out-of-range", path: path("mostMetres"), received: quoted(mostMetres), expected }));
  }
  const placeless = map.municipalities.filter(({ latitude, longitude }) => latitude === null || longitude === null);
  if (placeless.length === 0) return issues;
  const received = `${placeless.length} Gemeinden ohne Koordinaten, die erste ist ${placeless[0]?.ags}`;
  const expected = "Breite und Länge jeder Gemeinde (Spalten lat, lon), wenn eine größte Entfernung gilt";
  return [...issues, issue({ code: "missing-coordinates", path: path("mostMetres"), received, expected })];
}

/** Who is to stay together must be free to share. */
function checkFree(
  map: PoolingMap,
  { together, wishes }: WishRules,
  options: PoolingOptions,
  requiredCents: number,
): Issue[] {
  const idle = (wishes.seats ?? []).filter((ags) => isIdleSeat(map, ags, options, requiredCents));
  const noSeat = idle.map((ags) => {
    const received = `${quoted(ags)} als Sitz, allein über der Schwelle und in keinem Zusammenschluss`;
    const expected = "eine Gemeinde unter der Schwelle, in einem vereinbarten Zusammenschluss oder unter den Angeboten";
    return issue({ code: "wishes-collide", path: path("seats"), received, expected });
  });
  return [...noSeat, ...checkTogether(map, together, options, requiredCents)];
}

/** Who applies alone and takes nobody in is in no pool that could have its seat there. */
function isIdleSeat(map: PoolingMap, ags: Ags, options: PoolingOptions, requiredCents: number): boolean {
  const position = map.positionOf.get(ags);
  if (position === undefined || municipalityAt(map, position).frameCents < requiredCents) return false;
  const isAgreed = (options.agreed ?? []).some((pool) => pool.members.includes(ags));
  return !isAgreed && options.offers?.includes(ags) !== true;
}

function checkTogether(
  map: PoolingMap,
  together: WishRules["together"],
  options: PoolingOptions,
  requiredCents: number,
): Issue[] {
  const agreedOf = new Map((options.agreed ?? []).flatMap((pool) => pool.members.map((ags) => [ags, pool] as const)));
  return together.flat().flatMap((position) => {
    const { ags, name, frameCents } = municipalityAt(map, position);
    const agreed = agreedOf.get(ags);
    const found = `${quoted(ags)} (${name}), „zusammen“ gewünscht, aber`;
    if (agreed !== undefined) {
      const received = `${found} schon im vereinbarten Zusammenschluss ${quoted(agreed.name)}`;
      return [issue({ code: "wishes-collide", path: path("together"), received, expected: ONE_PLACE })];
    }
    if (frameCents < requiredCents) return [];
    const received = `${found} allein über der Schwelle`;
    return [issue({ code: "wishes-collide", path: path("together"), received, expected: BELOW })];
  });
}

const ONE_PLACE = "jede Gemeinde in höchstens einem Zusammenschluss";
const BELOW =
  "eine Gemeinde unter der Schwelle; wer darüber liegt, kann nur in einem vereinbarten Zusammenschluss sein";

/** One group of those who are to stay together, held against the other wishes. */
function checkGroup(map: PoolingMap, rules: WishRules, group: readonly number[]): Issue[] {
  const names = listed(map, group);
  const collides = (with_: string, expected: string) =>
    issue({
      code: "wishes-collide",
      path: path("together"),
      received: `„zusammen“ für ${names}, und ${with_}`,
      expected,
    } satisfies IssueParts);
  const pairs = group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b] as const));
  const seats = group.filter((position) => rules.wishes.seats?.includes(municipalityAt(map, position).ags));
  return [
    ...(group.length > rules.mostMembers
      ? [collides(`höchstens ${rules.mostMembers} Mitglieder`, `höchstens ${rules.mostMembers} Gemeinden zusammen`)]
      : []),
    ...(seats.length > 1 ? [collides(`mehrere Sitze: ${listed(map, seats)}`, "höchstens einen Sitz unter ihnen")] : []),
    ...pairs.flatMap(([a, b]) => {
      if (mayShare(map, a, b)) return [];
      const both = listed(map, [a, b]);
      const metres = distanceOf(municipalityAt(map, a), municipalityAt(map, b));
      const expected = "höchstens einen der beiden Wünsche";
      const isApart = rules.wishes.apart?.some((pair) => isPair(map, pair, [a, b])) === true;
      const far = `höchstens ${rules.mostMetres} m Entfernung; ${both} liegen ${metres} m auseinander`;
      return [
        ...(isApart ? [collides(`„nie zusammen“ für ${both}`, expected)] : []),
        ...((metres ?? 0) > rules.mostMetres ? [collides(far, expected)] : []),
      ];
    }),
  ];
}

function isPair(map: PoolingMap, pair: readonly Ags[], [a, b]: readonly [number, number]): boolean {
  const keys = [municipalityAt(map, a).ags, municipalityAt(map, b).ags];
  return keys.every((ags) => pair.includes(ags));
}

/** Those who are to stay together must be able to reach each other inside the scope. */
function checkReach(map: PoolingMap, { together }: WishRules, options: PoolingOptions, requiredCents: number): Issue[] {
  const agreed = (options.agreed ?? []).map((pool) => agreedGroup(map, pool));
  const reach = { ...map, acrossDistricts: map.acrossDistricts || options.scope === "rescue" };
  const areas = components(reach, freePositions(map, agreed, requiredCents));
  return together.flatMap((group) => {
    const inside = areas.filter((area) => group.some((position) => area.includes(position)));
    if (inside.length <= 1) return [];
    const scope = reach.acrossDistricts ? "" : " innerhalb ihres Kreises";
    const received = `„zusammen“ für ${listed(map, group)}, die einander${scope} über freie Nachbarn nicht erreichen`;
    const expected = "Gemeinden, die über andere unter der Schwelle zusammenhängen";
    return [issue({ code: "wishes-collide", path: path("together"), received, expected })];
  });
}

/** Agreed pools stand, whatever is wished; a wish that one of them breaks would not be kept. */
function checkAgreed(map: PoolingMap, { agreed = [], wishes = {} }: PoolingOptions): Issue[] {
  const { apart = [], seats = [] } = wishes;
  return agreed.flatMap((pool) => {
    const inside = (keys: readonly Ags[]) => keys.filter((ags) => pool.members.includes(ags));
    const positions = (keys: readonly Ags[]) => keys.flatMap((ags) => map.positionOf.get(ags) ?? []);
    const of = `im vereinbarten Zusammenschluss ${quoted(pool.name)}`;
    const broken = apart.filter((pair) => inside(pair).length === 2);
    return [
      ...broken.map((pair) => {
        const received = `„nie zusammen“ für ${listed(map, positions(pair))}, beide ${of}`;
        return issue({ code: "wishes-collide", path: path("apart"), received, expected: "nur eines von beidem" });
      }),
      ...(inside(seats).length > 1
        ? [
            issue({
              code: "wishes-collide",
              path: path("seats"),
              received: `mehrere Sitze ${of}: ${listed(map, positions(inside(seats)))}`,
              expected: "höchstens einen Sitz in einem Zusammenschluss",
            }),
          ]
        : []),
    ];
  });
}

function listed(map: PoolingMap, positions: readonly number[]): string {
  return positions
    .map((position) => municipalityAt(map, position))
    .map(({ ags, name }) => `${name} (${ags})`)
    .join(", ");
}
