import type { Assessment } from "../../eligibility/eligibility";
import type { Result } from "../../result/result";
import { staff } from "../../staffing/staff";
import type { Staffing } from "../../staffing/staffing";
import type { SuppliedData } from "../../states/supply";
import { assessTable, namesOf, operand } from "./assessTable";
import { suppliedBy, withSupplied } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { csv, csvEuros, headings } from "./csv";
import { withPart } from "./districtAsked";
import type { StaffingDocument } from "./documents";
import { NamedKeys } from "./namedKeys";
import { done, type Outcome, type ReadFile, UnusableInput, WrongCall } from "./outcome";
import { staffingInWords } from "./staffingInWords";
import { applicantAsked, staffingAsked } from "./staffingOptions";
import { staffingOverview, staffingText } from "./staffingText";
import { TEXTS, type Texts } from "./texts";

/** `planungsrahmen staffing TABLE`: posts, grant and own cost of one applicant, or of everyone in the table. */
export function staffingCommand(line: CommandLine, readFile: ReadFile): Outcome {
  const read = assessTable(line, operand(line), readFile);
  const { assessment } = read;
  const keys = new NamedKeys(namesOf(read), line);
  const words = { key: keys.key, ruleSet: assessment.ruleSet };
  const values = { ...line.staffing, ags: line.ags ?? undefined };
  const request = staffingAsked(values, words);
  const applicant = applicantAsked(values, words);
  const talk = read.talk + keys.finish();
  const supplied = suppliedBy(read.table.taken);
  const texts = TEXTS[line.language];
  const document = (staffings: readonly Staffing[]) => documentOf(staffings, assessment, { supplied, texts });
  const made = (out: string) => withPart(withSupplied(done(out, talk), supplied, line), assessment, line);
  if (applicant !== null) {
    const found = sound(staff(assessment, { applicant, ...request }));
    const text = () => staffingText(found, assessment, texts);
    return made(print([found], line, { text, document }));
  }
  if (line.format === "text") refuseWhatNobodySees(line);
  const all = assessment.municipalities.map(({ ags }) =>
    sound(staff(assessment, { applicant: { kind: "municipality", ags }, ...request })),
  );
  const text = () => staffingOverview(all, assessment, texts);
  return made(print(all, line, { text, document }));
}

/** The overview shows what frames pay; asked posts, keys and days are in it for nobody. */
function refuseWhatNobodySees({ staffing }: CommandLine): void {
  const asked = (["posts", "qualification", "key", "week-hours", "start"] as const).find(
    (option) => staffing[option] !== undefined,
  );
  if (asked === undefined) return;
  throw new WrongCall("needs-applicant", { option: `--${asked}` });
}

function sound(result: Result<Staffing>): Staffing {
  if (!result.ok) throw new UnusableInput({ source: "staffing", issues: result.issues });
  return result.value;
}

interface Forms {
  readonly text: () => string;
  readonly document: (staffings: readonly Staffing[]) => StaffingDocument;
}

function print(staffings: readonly Staffing[], line: CommandLine, { text, document }: Forms): string {
  if (line.format === "text") return text();
  if (line.format === "csv") return staffingCsv(staffings, line);
  return `${JSON.stringify(document(staffings), null, 2)}\n`;
}

function documentOf(
  staffings: readonly Staffing[],
  { ruleSet: { id, version }, part }: Assessment,
  { supplied, texts }: { readonly supplied: SuppliedData | null; readonly texts: Texts },
): StaffingDocument {
  return {
    format: "planungsrahmen.staffing/2",
    ...{ ruleSet: { id, version }, staffings: staffings.map((one) => staffingInWords(one, texts)) },
    ...{ stateData: supplied, part },
  };
}

const HEADER = [
  ...(["ags", "name", "frame_eur", "fte", "weekly_minutes", "weekly_days"] as const),
  ...(["grant_eur", "own_eur", "may_apply"] as const),
];

/** One row for each member; hundredths become decimals, minutes stay whole. */
function staffingCsv(staffings: readonly Staffing[], line: CommandLine): string {
  const rows = staffings.flatMap(({ applicant, grant, sharing }) =>
    applicant.members.map(({ ags, name, frameCents }, index) => {
      const part = sharing?.members[index] ?? { ...NO_PART, ownCents: grant.ownCents };
      const posts = [part.shareHundredths / 100, part.weeklyMinutes, part.weeklyDaysHundredths / 100];
      const money = [csvEuros(part.grantCents), csvEuros(part.ownCents)];
      const mayApply = applicant.mayApply === null ? null : String(applicant.mayApply);
      return [ags, name, csvEuros(frameCents), ...posts, ...money, mayApply];
    }),
  );
  return csv(headings(HEADER, line), rows);
}

const NO_PART = { shareHundredths: 0, weeklyMinutes: 0, weeklyDaysHundredths: 0, grantCents: 0 };
