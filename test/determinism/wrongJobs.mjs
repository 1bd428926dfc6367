import { allocate, assess, formPools, imBw201801 } from "planungsrahmen";
import { readBorders, readMunicipalities } from "planungsrahmen/input";

/**
 * Jobs that are wrong on purpose, each by one of the usual mistakes: the comparison must tell their results apart in the
 * setting that the mistake depends on.
 */
export const wrongJobs = {
  /** Begins the search anywhere. */
  seedByChance(texts) {
    const assessment = assess(allocate(rowsOf(texts), imBw201801).value);
    const seed = Math.floor(Math.random() * 2 ** 32);
    return JSON.stringify(formPools(assessment, { borders: pairsOf(texts), seed }).value);
  },

  /** Lets the order of the rows settle a tie: of equal head counts the one that comes first. */
  firstRow(texts) {
    return rowsOf(texts)
      .toSorted((a, b) => b.persons - a.persons)
      .map(({ name }) => name)
      .join();
  },

  /** Keeps of everyone's neighbours the one that is named first. */
  firstNeighbour(texts) {
    const first = new Map();
    for (const [a, b] of pairsOf(texts)) if (!first.has(a)) first.set(a, b);
    return [...first].sort().join();
  },

  /** Orders names as the host's language does. */
  hostLanguage(texts) {
    return rowsOf(texts)
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b))
      .join();
  },

  /** Takes a date for a moment in the host's time zone. */
  hostTimeZone() {
    return new Date(2018, 0, 5).toISOString();
  },

  /** Measures distances by the host's trigonometry. */
  hostTrigonometry(texts) {
    const points = new Map(rowsOf(texts).map(({ ags, latitude, longitude }) => [ags, { latitude, longitude }]));
    return pairsOf(texts)
      .map(([a, b]) => arc(points.get(a), points.get(b)))
      .sort()
      .join();
  },

  /** Passes on what the host says about a broken file. */
  hostMessage() {
    try {
      return JSON.parse("{a:1}");
    } catch (error) {
      return error.message;
    }
  },
};

function rowsOf({ municipalities }) {
  return readMunicipalities(municipalities, imBw201801).value.municipalities;
}

function pairsOf({ borders }) {
  return readBorders(borders).value.borders;
}

/** The haversine formula, in radians. */
function arc(a, b) {
  const [north, east] = [radians(a.latitude - b.latitude), radians(a.longitude - b.longitude)];
  const level = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  return 2 * Math.asin(Math.sqrt(Math.sin(north / 2) ** 2 + level * Math.sin(east / 2) ** 2));
}

function radians(degrees) {
  return (degrees * Math.PI) / 180;
}
