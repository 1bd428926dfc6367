/** What a set has to obey beside hanging together and reaching the required frame. */
export interface SetRules {
  /** Never both of a pair in one set. */
  readonly apart?: readonly (readonly [number, number])[];
  /** A set holds all of a group or none of it. */
  readonly together?: readonly (readonly number[])[];
  readonly mostMembers?: number;
}

/**
 * Holds a set against its rules while it takes positions one by one and gives back the last.
 *
 * `apart` and `mostMembers` are hereditary: whoever breaks them breaks them with everyone who is still to come.
 * `together` is not: half a group is no fault as long as the other half can still come.
 */
export class RuleBook {
  private readonly mostMembers: number;
  private readonly enemiesOf: readonly (readonly number[])[];
  private readonly groupOf: readonly (readonly number[] | null)[];
  private readonly hasGroups: boolean;
  private readonly members: number[] = [];
  private readonly isMember: boolean[];
  private readonly enemiesInside: number[];

  constructor(size: number, { apart = [], together = [], mostMembers }: SetRules) {
    const positions = Array.from({ length: size }, (_, position) => position);
    this.mostMembers = mostMembers ?? size;
    this.enemiesOf = enemies(positions, apart);
    this.groupOf = unitedGroups(positions, together);
    this.hasGroups = this.groupOf.some((group) => group !== null);
    this.isMember = positions.map(() => false);
    this.enemiesInside = positions.map(() => 0);
  }

  /** How many more the set may take. */
  get room(): number {
    return this.mostMembers - this.members.length;
  }

  /** Whether nobody in the set stands apart from this position. */
  admits(position: number): boolean {
    return this.enemiesInside[position] === 0;
  }

  take(position: number): void {
    this.members.push(position);
    this.isMember[position] = true;
    this.meet(position, 1);
  }

  giveBack(): void {
    const position = this.members.pop() ?? -1;
    this.isMember[position] = false;
    this.meet(position, -1);
  }

  /** Who has to follow because others of the group are in the set; null where one of them cannot. */
  followers(isOpen: readonly boolean[]): readonly number[] | null {
    if (!this.hasGroups) return [];
    const groups = new Set(this.members.map((member) => this.groupOf[member] ?? []));
    const followers = [...groups].flat().filter((position) => !this.isMember[position]);
    const canFollow = followers.every((position) => isOpen[position] && this.admits(position));
    return canFollow ? followers : null;
  }

  private meet(position: number, change: 1 | -1): void {
    for (const enemy of this.enemiesOf[position] ?? []) {
      this.enemiesInside[enemy] = (this.enemiesInside[enemy] ?? 0) + change;
    }
  }
}

function enemies(positions: readonly number[], apart: readonly (readonly [number, number])[]): number[][] {
  const lists = positions.map((): number[] => []);
  for (const [a, b] of apart) {
    if (a === b) continue;
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  return lists;
}

/** The group of each position, groups that share one united. */
function unitedGroups(positions: readonly number[], together: readonly (readonly number[])[]): (number[] | null)[] {
  const groupOf = positions.map((): number[] | null => null);
  for (const group of together) {
    const united = [...new Set(group.flatMap((position) => groupOf[position] ?? [position]))];
    for (const position of united) groupOf[position] = united;
  }
  return groupOf;
}
