// The types of playwright-core name these four types of a browser page. The DOM's own library stays out of the
// project, so that no code of the core can use the page it may run in.
interface Node {
  readonly nodeName: string;
}
interface HTMLElement extends Node {
  readonly hidden: boolean;
}
interface SVGElement extends Node {
  readonly id: string;
}
interface HTMLElementTagNameMap {
  readonly body: HTMLElement;
}
