import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readKnownMunicipalities } from "../../src/input/index";
import type { KnownMunicipality, NameMatch } from "../../src/names/nameMatch";
import { nameMatcher } from "../../src/names/nameMatcher";
import { fixture, unwrap } from "../support/fixtures";

const { known } = unwrap(readKnownMunicipalities(fixture("state/bw-2018-modelled.csv")));
const matcher = nameMatcher(known);

/** Whom a name stands for: a key, several, or nobody. */
function keysOf(match: NameMatch): string[] {
  if (match.kind === "found") return [match.ags];
  return match.kind === "ambiguous" ? match.candidates.map(({ ags }) => ags) : [];
}

const replacedUmlauts = (name: string) =>
  name
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/Ä/g, "Ae")
    .replace(/Ö/g, "Oe")
    .replace(/Ü/g, "Ue");

function namesOf(match: NameMatch): string[] {
  if (match.kind === "found") return [match.name];
  return match.kind === "ambiguous" ? match.candidates.map(({ name }) => name) : [""];
}

/** What people make of a name, by kind. */
const KINDS: Readonly<Record<string, (name: string) => string>> = {
  "capitals with SS": (name) => name.toUpperCase(),
  "small letters": (name) => name.toLowerCase(),
  "ae for ä": replacedUmlauts,
  "ss for ß": (name) => name.replace(/ß/g, "ss"),
  "an umlaut of two characters": (name) => name.normalize("NFD"),
  "Sankt for St.": (name) => name.replace(/^St\. /, "Sankt "),
  "St for St.": (name) => name.replace(/^St\. /, "St "),
  "no space behind St.": (name) => name.replace(/^St\. /, "St."),
  "a title before it": (name) => `Stadt ${name}`,
  "a shortened title before it": (name) => `Gde. ${name}`,
  "a title behind a comma": (name) => `${name}, Stadt`,
  "a title in brackets": (name) => `${name} (Gemeinde)`,
  "a title of two words": (name) => `Große Kreisstadt ${name}`,
  "a title behind a comma of three words": (name) => `${name}, Große Kreisstadt`,
  "Flecken before it": (name) => `Flecken ${name}`,
  "Markt behind it": (name) => `${name}, Markt`,
  "a. d. for an der": (name) => name.replace(" an der ", " a. d. "),
  "a.d. without spaces": (name) => name.replace(" an der ", " a.d."),
  "ad without stops": (name) => name.replace(" an der ", " ad "),
  "a. for am": (name) => name.replace(" am ", " a. "),
  "i. for im": (name) => name.replace(" im ", " i. "),
  "u. for unter": (name) => name.replace(" unter ", " u. "),
  "a letter for what is behind": (name) => name.replace(/ (am|an der|im|unter) ([A-Z])\S+$/, " $1 $2."),
  "both shortened": (name) =>
    name.replace(/ (a)(m|n der) ([A-Z])\S+$/, " a. $3.").replace(/ im ([A-Z])\S+$/, " i. $1."),
  "three letters for what is behind": (name) => name.replace(/ (am|an der|im|unter) (\S{3})\S+$/, " $1 $2."),
  "a slash for an der": (name) => name.replace(/ (am|an der|im|unter|ob) (\S+)$/, "/$2"),
  "brackets for an der": (name) => name.replace(/ (am|an der|im|unter|ob) (\S+)$/, " ($2)"),
  "a slash for brackets": (name) => name.replace(/ \((.*)\)$/, "/$1"),
  "brackets for a slash": (name) => name.replace(/\/(.*)$/, " ($1)"),
  "doubled spaces": (name) => ` ${name.replace(/ /g, "  ")} `,
  "spaces around hyphens": (name) => name.replace(/-/g, " - "),
  "spaces for hyphens": (name) => name.replace(/-/g, " "),
  "another dash": (name) => name.replace(/-/g, "–"),
  "Bad behind a comma": (name) => name.replace(/^(Bad) (.*)$/, "$2, $1"),
  "the mark of a footnote": (name) => `${name} 1)`,
  "its first words alone": (name) => name.replace(/( (am|an der|im|unter|ob|auf) .*| \(.*|\/.*)$/, ""),
};

const nameOf = new Map(known.map(({ ags, name }) => [ags, name]));

describe("names as people write them", () => {
  it.each(Object.keys(KINDS))("find all 1,101 municipalities or say that several are meant: %s", (kind) => {
    const changed = KINDS[kind] ?? String;
    const wrong = known.filter(({ ags, name }) => {
      const written = changed(name);
      const match = matcher.match(written);
      if (keysOf(match).includes(ags)) return false;
      // „Weingarten“ for Weingarten (Baden) is the name of another letter by letter, „Altheim“ for Altheim (Alb) of two.
      return !(kind === "its first words alone" && namesOf(match).every((one) => one === written));
    });
    expect(wrong.map(({ name }) => changed(name))).toEqual([]);
  });

  it.each(Object.keys(KINDS))("find the right one inside its district: %s", (kind) => {
    const changed = KINDS[kind] ?? String;
    for (const { ags, name, district = "" } of known) {
      const written = changed(name);
      const match = matcher.match(written, district);
      const isAnothers = match.kind === "found" && match.name === written;
      if (!isAnothers) expect(keysOf(match), written).toContain(ags);
    }
  });

  it("are never another's, with several kinds of change at once", () => {
    const kinds = Object.keys(KINDS).filter((kind) => kind !== "its first words alone");
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.constantFrom(...kinds),
        fc.constantFrom(...kinds),
        ({ ags, name }, first, second) => {
          const written = KINDS[second]?.(KINDS[first]?.(name) ?? "") ?? "";
          const match = matcher.match(written);
          expect(match.kind === "found" ? match.ags : ags, `${written} of ${name}`).toBe(ags);
        },
      ),
      { numRuns: 3000, seed: 14 },
    );
  });

  it("are the same one letter by letter only where nothing was changed", () => {
    for (const { name } of known) {
      const match = matcher.match(name);
      if (match.kind === "found") expect(match.isExact, name).toBe(true);
      const loud = matcher.match(name.toUpperCase());
      if (loud.kind === "found") expect(loud.isExact, name).toBe(false);
    }
  });

  it("do not depend on the order of the list", () => {
    const reversed = nameMatcher([...known].reverse());
    for (const { name } of known.filter((_, at) => at % 7 === 0)) {
      for (const written of [name, `Stadt ${name}`, name.split(" ")[0] ?? ""]) {
        expect(reversed.match(written)).toEqual(matcher.match(written));
        expect(reversed.nearest(written)).toEqual(matcher.nearest(written));
      }
    }
  });

  it.each([
    ["Sontheim/Brenz", "08135031"],
    ["Steinheim a. A.", "08135032"],
    ["Stetten a.k.M.", "08437107"],
    ["Freiburg i.Br", "08311000"],
    ["Weil d. St.", "08115050"],
    ["Weil am Rhein, Stadt", "08336091"],
    ["Schwäb. Gmünd", "08136065"],
    ["B. Wurzach", "08436010"],
    ["Biberach ad Riß", "08426021"],
    ["Leutkirch i. A.", "08436055"],
    ["Boll, Bad", "08117012"],
    ["Malsch (Karlsruhe)", "08215046"],
    ["Malsch (Rhein-Neckar-Kreis)", "08226046"],
    ["Malsch, Kreis Karlsruhe", "08215046"],
    ["Stadtkreis Freiburg", "08311000"],
  ])("%s", (written, ags) => {
    expect(matcher.match(written)).toMatchObject({ kind: "found", ags, isExact: false });
  });

  it.each([
    ["Stadt Wangen", ["08117055", "08436081"]],
    ["Malsch", ["08215046", "08226046"]],
    ["Weil", ["08115050", "08115051", "08336091"]],
    ["Kirchheim, Gemeinde", ["08116033", "08118040", "08136037"]],
  ])("%s may be several", (written, keys) => {
    expect(keysOf(matcher.match(written))).toEqual(keys);
    expect(matcher.match(written).kind).toBe("ambiguous");
  });

  it("of districts are nobody's", () => {
    const districts = [...new Set(known.map(({ district }) => district ?? ""))];
    expect(districts).toHaveLength(44);
    for (const district of districts) {
      const match = matcher.match(district);
      if (district.startsWith("Stadtkreis")) expect(match.kind).toBe("found");
      else expect(match).toEqual({ kind: "unknown", isDistrict: true, elsewhere: [] });
    }
    for (const written of ["LK Heilbronn", "Heilbronn, Landkreis", "Kreis Karlsruhe", "Heilbronn (LK)"]) {
      expect(matcher.match(written)).toMatchObject({ kind: "unknown", isDistrict: true });
    }
  });

  it.each([
    "Kirchheim a. T.",
    "Wehrda",
    "Stadtkreis Wehr",
    "GVV Wehr",
    "R. am See",
    "Weinheim (Bergstraße)",
    "",
    "08337116",
    "…",
  ])("are not guessed: %j", (written) => {
    expect(matcher.match(written).kind).toBe("unknown");
  });

  it.each([
    ["Werh", ["Wehr"]],
    ["Waldshut", ["Waldshut-Tiengen"]],
    ["Gmünd", ["Schwäbisch Gmünd"]],
    ["Bad Sackingen", ["Bad Säckingen"]],
    ["Königsbron", ["Königsbronn"]],
    ["Xyz", []],
  ])("that nobody has are like others: %s", (written, names) => {
    expect(matcher.nearest(written).map(({ name }) => name)).toEqual(names);
  });

  it("proposes three at most, each of them near", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (written) => {
        expect(matcher.nearest(written).length).toBeLessThanOrEqual(3);
        for (const { ags } of matcher.nearest(written)) expect(nameOf.has(ags)).toBe(true);
      }),
      { numRuns: 200, seed: 14 },
    );
  });
});

describe("names of other states", () => {
  const others: KnownMunicipality[] = [
    { ags: "03159001", name: "Adelebsen", district: "Landkreis Göttingen" },
    { ags: "09175131", name: "Markt Schwaben", district: "Landkreis Ebersberg" },
    { ags: "09373160", name: "Neumarkt in der Oberpfalz", district: "Landkreis Neumarkt in der Oberpfalz" },
    { ags: "03241010", name: "Neustadt am Rübenberge, Stadt", district: "Region Hannover" },
    { ags: "13075039", name: "Greifswald, Universitäts- und Hansestadt", district: "Landkreis Vorpommern-Greifswald" },
    { ags: "09374146", name: "Neustadt an der Waldnaab", district: "Landkreis Neustadt an der Waldnaab" },
  ];
  it.each([
    ["Flecken Adelebsen", "03159001"],
    ["Adelebsen, Flecken", "03159001"],
    ["Markt Schwaben", "09175131"],
    ["Markt Markt Schwaben", "09175131"],
    ["Schwaben, Markt", "09175131"],
    ["Neumarkt i.d.OPf.", "09373160"],
    ["Neustadt a.Rbge.", "03241010"],
    ["Neustadt a. d. Waldnaab", "09374146"],
    ["Greifswald", "13075039"],
    ["Universitäts- und Hansestadt Greifswald", "13075039"],
  ])("%s", (written, ags) => {
    expect(nameMatcher(others).match(written)).toMatchObject({ kind: "found", ags });
  });
});
