import { version } from "../../../../package.json";
import { termsOf } from "../../../messages/terms";
import { fingerprint } from "../../fingerprint";
import type { ReadingShown } from "../../readingShown";
import { withoutFolder } from "../../withoutFolder";
import type { BookCell, BookSheet } from "../book";
import type { Draft } from "../draft";
import { textSheet } from "./textSheet";

/** Which program made the workbook, by which rules, from what. */
export function originSheet(draft: Draft): BookSheet {
  const { labels, assessment, plan, inputs, supplied, reading, unitCents } = draft;
  const { source: words } = labels;
  const { ruleSet, municipalities, totalPersons, part } = assessment;
  const modelled = municipalities.filter(({ basis }) => basis === "modelled").length;
  const heading = (content: string): BookCell => ({ content, look: "heading" });
  return textSheet(
    labels.sheets.origin,
    [44, 80],
    [
      [heading(words.heading), heading(words.value)],
      [words.program, "planungsrahmen"],
      [words.version, version],
      [words.ruleSet, `${ruleSet.id} ${ruleSet.version}`],
      [words.rulesTitle, ruleSet.title],
      [words.municipalities, String(municipalities.length)],
      ...(modelled === 0 ? [] : [[{ content: words.modelled, look: "strong" as const }, String(modelled)]]),
      [words.total, totalPersons.origin === "rule-set" ? words.fromRules : words.fromTable],
      [words.unit, labels.unit[unitCents]],
      [words.input, fingerprint(assessment)],
      ...inputs.map(({ name, sha256 }): BookCell[] => [`${words.sha} ${withoutFolder(name)}`, sha256]),
      ...(part === undefined ? [] : [[labels.states.partLabel, labels.states.part(part, termsOf(ruleSet))]]),
      ...(supplied === null ? [] : [[labels.states.label, labels.states.taken(supplied)]]),
      ...(plan === null
        ? []
        : [
            [words.scope, labels.scope[plan.scope]],
            [words.borders, plan.borders === "off" ? words.off : words.given],
            [words.proposed(labels.fixedFirst[plan.scope]), String(plan.proposedPoolsAtMost)],
          ]),
      [words.note, words.noteText],
      ...readingLines(reading),
    ],
  );
}

/** What happened while files were read, one line for each remark and each entry of its list. */
function readingLines(reading: ReadingShown | null): readonly BookCell[][] {
  if (reading === null) return [];
  const lines = reading.files.flatMap(({ name, remarks }): BookCell[][] =>
    remarks.flatMap(({ text, entries }) => [
      [name === null ? "" : name, entries.length === 0 ? text : `${text}:`],
      ...entries.map((entry): BookCell[] => ["", entry]),
    ]),
  );
  return [
    [""],
    [
      { content: reading.title, look: "heading" },
      { content: reading.count, look: "heading" },
    ],
    ...lines,
  ];
}
