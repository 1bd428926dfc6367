import type { Format } from "../../messages/format";
import type {
  Pin,
  Proof,
  ReconstructedRow,
  Reconstruction,
  TotalFinding,
} from "../../verification/reconstruction/reconstruction";
import { type TextColumn, textTable } from "./table";
import type { Texts } from "./texts";
import { wrapLines } from "./wrap";

/** What follows from published amounts, for a treasurer: the answer, how to check it, what does not fit, all rows. */
export function reconstructionText(found: Reconstruction, texts: Texts): string {
  const finding = found.withPersons ?? found.fromAmounts;
  const { reconstruct: said } = texts.commands;
  const head = [
    said.title(found.rows, found.years),
    said.budget(found.budgetCents),
    "",
    ...answer(found, finding, texts),
    ...(finding.proof === null ? [] : proofLines(finding, finding.proof, { found, texts })),
  ];
  const rules = wrapLines(["", said.rules()]) + rulesTable(finding, texts);
  return wrapLines(head, "    ") + rules + rowsPart(found, finding, texts);
}

function answer(found: Reconstruction, finding: TotalFinding, { commands }: Texts): string[] {
  const { reconstruct: said } = commands;
  const { tellingRows, mostTotal, mostWrong } = found;
  const { rows, distinctAmounts, modes, verdict } = finding;
  const totals = { count: finding.totalsCount, least: finding.leastTotal ?? 0 };
  const explained = { rows, of: tellingRows };
  const explains = `  ${said.explains({ ...explained, each: verdict === "several", distinct: distinctAmounts, modes })}`;
  switch (verdict) {
    case "nothing-fits":
      return [said.nothingFits(mostTotal, explained, mostWrong), `  ${said.nothingFitsHint()}`];
    case "several": {
      const examples = finding.totals.slice(0, 5);
      return [said.several(totals, mostTotal, examples), `  ${said.severalHint(totals.least)}`, explains];
    }
    case "could-be-chance":
      return [said.couldBeChance(totals), explains, `  ${said.couldBeChanceHint()}`];
    default: {
      const { fromAmounts, withPersons, personsUsed } = found;
      const used = said.withPersons(fromAmounts.totalsCount, personsUsed, totals.count);
      const nearest = finding.runnerUp?.totalPersons ?? null;
      const others = `  ${said.others(mostTotal, finding.safeBelowWrongRows ?? 0, nearest)}`;
      return [said.found(totals), explains, ...(withPersons === null ? [] : [`  ${used}`]), others];
    }
  }
}

interface Shown {
  readonly found: Reconstruction;
  readonly texts: Texts;
}

/** The two rows that pin the total; whoever has a pocket calculator can follow. */
function proofLines({ verdict }: TotalFinding, { low, high, ...proof }: Proof, { found, texts }: Shown): string[] {
  if (verdict !== "one-family") return [];
  const { format, commands } = texts;
  const { reconstruct: said } = commands;
  const line = ({ name, amountCents, persons, edgeCents }: Pin, so: string) => {
    const share = `${format.euros(found.budgetCents)} × ${format.whole(persons)} ÷ ${format.euros(edgeCents)}`;
    return `  ${said.bound({ name, cents: amountCents / found.years, persons }, share)}, ${so}`;
  };
  const above = low === null ? [] : [line(low, said.atMost(proof.mostTotal ?? 0))];
  return ["", said.proof(), ...above, line(high, said.atLeast(proof.leastTotal))];
}

function rulesTable({ rules, leastTotal, verdict }: TotalFinding, { format, commands }: Texts): string {
  const { rounding, columns: headings, words, underTotal } = commands.reconstruct;
  const total = verdict === "nothing-fits" ? null : leastTotal;
  const columns: TextColumn[] = [
    { heading: headings.rounding, align: "left" },
    ...right(headings.total, headings.explained, headings.rateFrom, headings.rateTo),
    ...(total === null ? [] : right(underTotal(total))),
  ];
  const rows = rules.map(({ mode, leastTotal: best, rows: explained, rate, rowsUnderConclusion }) => [
    rounding[mode],
    best === null ? words.noTotal : format.whole(best),
    format.whole(explained),
    rateText(rate?.low ?? null, format),
    rateText(rate?.high ?? null, format),
    ...(total === null ? [] : [format.whole(rowsUnderConclusion ?? 0)]),
  ]);
  return textTable(columns, rows, 0);
}

function right(...headings: readonly string[]): TextColumn[] {
  return headings.map((heading) => ({ heading, align: "right" }));
}

function rateText(pin: Pin | null, { euros, whole }: Format): string {
  return pin === null ? euros(0) : `${euros(pin.edgeCents)} ÷ ${whole(pin.persons)}`;
}

function rowsPart({ municipalities }: Reconstruction, finding: TotalFinding, texts: Texts): string {
  if (finding.verdict !== "one-family") return "";
  const { format, commands } = texts;
  const { reconstruct: said } = commands;
  const total = finding.leastTotal ?? 0;
  const misfits = municipalities.filter(({ fits }) => !fits);
  const fitting = municipalities.filter(({ fits }) => fits);
  const rows = fitting.map((row) => {
    const range = row.headCounts.find(({ totalPersons }) => totalPersons === total);
    const persons = range === undefined ? "" : said.range(range.least, range.most);
    return [row.ags, row.name, format.euros(row.amountCents), persons];
  });
  const columns = [...keyColumns(texts), ...right(said.columns.persons)];
  return misfitsPart(misfits, texts) + wrapLines(["", said.persons(total)]) + textTable(columns, rows, 1);
}

function keyColumns({ commands }: Texts): TextColumn[] {
  const { key, name, amount } = commands.reconstruct.columns;
  return [{ heading: key, align: "left" }, { heading: name, align: "left" }, ...right(amount)];
}

function misfitsPart(misfits: readonly ReconstructedRow[], texts: Texts): string {
  if (misfits.length === 0) return "";
  const { format, commands } = texts;
  const { columns: headings, words, misfits: title } = commands.reconstruct;
  const amount = (cents: number | null | undefined) => (cents == null ? words.noAmount : format.euros(cents));
  const persons = misfits.some(({ fromPersonsCents }) => fromPersonsCents !== null);
  const rows = misfits.map(({ ags, name, amountCents, nearestCents, fromPersonsCents }) => [
    ...[ags, name, format.euros(amountCents), amount(nearestCents?.below), amount(nearestCents?.above)],
    ...(persons ? [fromPersonsCents === null ? "" : format.euros(fromPersonsCents)] : []),
  ]);
  const nearest = right(headings.fitsBelow, headings.fitsAbove, ...(persons ? [headings.fromPersons] : []));
  return wrapLines(["", title(misfits.length)]) + textTable([...keyColumns(texts), ...nearest], rows, 1);
}
