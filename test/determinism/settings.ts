import { missingChromium } from "../support/chromium";
import { inChromium } from "./inChromium";
import { inNode } from "./inNode";
import type { Made, Texts } from "./made";
import { otherNode } from "./otherNode";
import { pairsPermuted, rowsPermuted } from "./permuted";

/** What a run made, or why it could not be tried. */
export type Tried = { readonly found: Made; readonly missing: null } | { readonly missing: string };

/** A way to run the jobs that must not matter. */
export interface Setting {
  readonly title: string;
  run(texts: Texts): Tried | Promise<Tried>;
  /** What the engine calls itself. */
  readonly engine: RegExp;
  /** The wrong jobs that this setting must tell apart. */
  readonly catches: readonly string[];
}

const NODE_VERSIONS = ["20.20.2", "22.23.3"];
const FAR_AWAY = { LC_ALL: "sv_SE.UTF-8", TZ: "Pacific/Kiritimati" };
const THIS_NODE = new RegExp(`^Node ${process.versions.node}$`);

const inThisNode: readonly Setting[] = [
  {
    title: "run again, for the second time in one process",
    run: (texts) => tried(inNode(texts, { times: 2 })),
    engine: THIS_NODE,
    catches: ["seedByChance"],
  },
  {
    title: "rows in another order",
    run: (texts) => tried(inNode(rowsPermuted(texts, 1))),
    engine: THIS_NODE,
    catches: ["firstRow"],
  },
  {
    title: "pairs of neighbours in another order, turned around and doubled",
    run: (texts) => tried(inNode(pairsPermuted(texts, 2))),
    engine: THIS_NODE,
    catches: ["firstNeighbour"],
  },
  {
    title: "another language and time zone",
    run: (texts) => tried(inNode(texts, { env: FAR_AWAY })),
    engine: THIS_NODE,
    catches: ["hostLanguage", "hostTimeZone"],
  },
];

const inOtherNodes = NODE_VERSIONS.filter((version) => majorOf(version) !== majorOf(process.versions.node)).map(
  (version): Setting => ({
    title: `Node ${version}`,
    run: (texts) => {
      const other = otherNode(version);
      return other.missing === null ? tried(inNode(texts, { node: other.path })) : other;
    },
    engine: new RegExp(`^Node ${version}$`),
    catches: ["hostMessage"],
  }),
);

const inBrowser: Setting = {
  title: "Chromium",
  run: async (texts) => {
    const missing = missingChromium();
    return missing === null ? tried(await inChromium(texts)) : { missing };
  },
  engine: /^Chromium \d+/,
  catches: ["hostMessage", "hostTrigonometry"],
};

/** Every setting, the plain ones first. */
export const SETTINGS: readonly Setting[] = [...inThisNode, ...inOtherNodes, inBrowser];

function tried(found: Made): Tried {
  return { found, missing: null };
}

function majorOf(version: string): string | undefined {
  return version.split(".")[0];
}
