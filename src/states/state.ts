import type { Ags } from "../codes/ags";
import type { IsoDate } from "../dates/isoDate";
import type { Border } from "../pooling/plan";
import type { DistrictNames, Stated } from "../rules/ruleSet";

/** A municipality as the list of its state has it: nothing that changes with a programme, and no head count. */
export interface ListedMunicipality {
  readonly ags: Ags;
  readonly name: string;
  /** What its *Landkreis* or *Stadtkreis* is called. */
  readonly district: string;
  /** Key of the association (*Verwaltungsgemeinschaft*) within the district; begins with 0 where it is in none. */
  readonly association: string;
  /** Degrees north of the middle of its territory, which need not be where people live. */
  readonly latitude: number;
  /** Degrees east of the same point. */
  readonly longitude: number;
}

/** All municipalities of one state, with what is known of them wherever a table comes from. */
export interface State {
  readonly name: string;
  /** The two digits with which every key of the state begins. */
  readonly key: string;
  /** The days on which names and keys, and on which boundaries and borders, were as they are here. */
  readonly asOf: { readonly names: IsoDate; readonly boundaries: IsoDate };
  /** Who made the data that these were computed from, in German. */
  readonly source: string;
  /** What must stand wherever the data are shown. */
  readonly notice: string;
  /** Districts by the first five digits of the keys, as the rule sets have them. */
  readonly districts: Stated<DistrictNames>;
  /** In the order of their keys. */
  readonly municipalities: readonly ListedMunicipality[];
  /** Pairs that share a border of positive length, the smaller key first, in the order of the keys. */
  readonly borders: readonly Border[];
}
