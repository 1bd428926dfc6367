import { describe, expect, it } from "vitest";
import { de, en, type Messages, type Terms } from "../../src/messages/index";
import { SAMPLES } from "./samples";
import { type Line, listUnderTerms, sentencesBelow, TERMS } from "./sentencesBelow";

/** Everything that a language says under some terms. */
function sentences(messages: Messages, terms: Terms): Line[] {
  const {
    format,
    causes,
    codes,
    comparison,
    questions,
    staffing,
    sheetHeadings,
    functions,
    planCheck,
    unknownRules,
    states: _states,
    reading: _reading,
    ...ofTerms
  } = messages;
  // The data of a state are of one state and name who is on its list, whoever the rows of a table are.
  const withoutStates = <Said extends object>({ states: _, ...said }: Said & { readonly states: unknown }) => said;
  const areas = {
    ...{ format, codes, frame: ofTerms.frame(terms), staffing, sheetHeadings: withoutStates(sheetHeadings) },
    ...{ report: withoutStates(ofTerms.report(terms)), workbook: withoutStates(ofTerms.workbook(terms)) },
    ...{
      functions,
      catalogue: ofTerms.catalogue("im-bw-2018-01"),
      causes,
      comparison,
      planCheck,
      questions,
      unknownRules,
    },
  };
  // A sheet's own frame and staffing are those above.
  const { frame: _, staffing: __, ...sheet } = ofTerms.sheet(terms);
  return Object.entries({ ...areas, sheet }).flatMap(([area, said]) => sentencesBelow(area, said, SAMPLES));
}

/** What the areas say under each term, and what is said of states, once. */
function listOf(messages: Messages): string {
  const once = ["states", "reading"] as const;
  const said = once.flatMap((area) => sentencesBelow(area, messages[area], SAMPLES));
  const ofStates = said.map(([place, text]) => `${place}: ${text}\n`);
  return listUnderTerms((terms) => sentences(messages, terms)) + ofStates.join("");
}

const every = (messages: Messages) => TERMS.flatMap((terms) => sentences(messages, terms));

/** Words that only the other language has; names of the programme in brackets stay German. */
const ENGLISH_WORDS = /\b(the|of|and|with|municipalit\w+|districts?|frame|years?|persons|are|not|by|for|pools?)\b/i;
const GERMAN_WORDS =
  /[äöüß]|\b(und|der|das|den|dem|Gemeinden?|Kreise?|Personen|Einwohner|nicht|mit|ist|Rahmen|Jahre?|Monate?|für)\b/;

/** A command is called so in every language. */
const COMMANDS = /planungsrahmen (pools|check-plan)/g;

describe("messages", () => {
  it.each([
    ["German", de],
    ["English", en],
  ] as const)("every sentence in %s is one that a person has read", async (_, messages) => {
    await expect(listOf(messages)).toMatchFileSnapshot(`${messages.language}.txt`);
  });

  it.each([
    ["German", de],
    ["English", en],
  ] as const)("no sentence in %s shows how it was made", (_, messages) => {
    const odd = every(messages).filter(([place, text]) =>
      // A way out is what a sentence ends with, behind a space.
      /undefined|\bnull\b|NaN|\[object|[{}]|\$| {2}|^ | $|=>/.test(place.includes("waysOut") ? text.trim() : text),
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ["German", de, ENGLISH_WORDS],
    ["English", en, GERMAN_WORDS],
  ] as const)("no sentence in %s holds a word of the other language", (_, messages, foreign) => {
    const odd = every(messages).filter(([, text]) => foreign.test(text.replace(COMMANDS, "")));
    expect(odd).toEqual([]);
  });

  it("German shows no code where a qualification has no word", () => {
    expect(every(de).filter(([, text]) => /\bany\b/i.test(text))).toEqual([]);
  });

  it("one of something is never called several", () => {
    const several =
      /(?<![\d.,])1 (Gemeinden|Kreise|Zusammenschlüsse|Jahre|Monate|Personen|municipalities|districts|pools|years|months|persons|inhabitants)\b/;
    expect([...every(de), ...every(en)].filter(([, text]) => several.test(text))).toEqual([]);
  });

  it("under rules for districts nobody is called a municipality, apart from what is said of pools", () => {
    const ofPools =
      /^causes|^comparison|^functions\.columns|(?<!ex)plan|pool|wish|closing|closedBy|agreement|catalogue|notChecked|members|proof|stranded|standing|reason|verdict/i;
    const districts = TERMS.filter(({ recipients }) => recipients === "districts");
    const odd = [de, en]
      .flatMap((messages) => districts.flatMap((terms) => sentences(messages, terms)))
      .filter(([place, text]) => /gemeinde|municipalit/i.test(text) && !ofPools.test(place));
    expect(odd).toEqual([]);
  });

  it("where inhabitants count nobody is called a person", () => {
    const odd = [de, en]
      .flatMap((messages) => sentences(messages, { recipients: "municipalities", measure: "population" }))
      .filter(
        ([place, text]) =>
          /\b(anrechenbare|Personen\w*|(counted )?persons)\b/i.test(text) &&
          !/catalogue|^functions\.columns|^causes|^comparison/.test(place),
      );
    expect(odd).toEqual([]);
  });
});
