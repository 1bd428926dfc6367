/** What `demo` says around the figures. */
export interface DemoMessages {
  readonly published: string;
  readonly columns: readonly [
    ags: string,
    name: string,
    published: string,
    persons: string,
    computed: string,
    margin: string,
    status: string,
  ];
  readonly recalculated: (equal: number, of: number) => string;
  readonly attainable: (attainable: number, of: number) => string;
  /** Head counts of which each gives the amount. */
  readonly either: (persons: readonly number[]) => string;
  readonly modelled: string;
  readonly notice: string;
  readonly wholePlan: string;
}
