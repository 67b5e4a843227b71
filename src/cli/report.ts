import { writeFileSync } from "node:fs";
import type { Actor, Role } from "../domain/access/index.ts";
import { type EditionKind, type ReportedMonths, reportedMonths } from "../domain/reporting/index.ts";
import { type Result, refused } from "../domain/shared/result.ts";
import type { PaperReader } from "../export/committeeYear/committeeYearPaper.ts";
import { drawingHere } from "../export/drawing.ts";
import {
  isReportFormat,
  type ReportFormat,
  reportFile,
  type WrittenReport,
  writtenRound,
  writtenYear,
} from "../export/reportFile.ts";
import { formatsFor, problemText, textsFor } from "../texts/index.ts";
import { reportProblem } from "../texts/reportProblem.ts";
import { styleOf } from "../usecases/access/findActor.ts";
import type { House } from "../usecases/perform.ts";
import { findRoundAbout } from "../usecases/reporting/findRoundAbout.ts";
import { makeCommitteeYear } from "../usecases/reporting/makeCommitteeYear.ts";
import { makeRoundReport } from "../usecases/reporting/makeRoundReport.ts";
import { type Command, refuse, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");

/** The word of each kind of report in a command. */
const kinds: Readonly<Record<string, EditionKind>> = {
  "unit-quarter": "unitQuarter",
  sponsor: "sponsor",
  "council-half-year": "councilHalfYear",
  "committee-year": "committeeYear",
  "organisation-year": "organisationYear",
  final: "final",
};

/** What is asked: which report, about which months, in which form. */
type Asked = {
  readonly programme: string;
  readonly kind: EditionKind;
  readonly period: ReportedMonths;
  readonly format: ReportFormat;
};
type Refusal = { readonly code: string; readonly sentence: string };

const words = (role: string): string => texts.entry.role[role as Role];
const sentenceOf = (code: string): Refusal => ({ code, sentence: problemText(texts, code) });

/** Makes the report of a year or on the round about a period, as its page does, and returns it as a file. */
async function madeFile(
  house: House,
  actor: Actor,
  { programme, kind, period, format }: Asked,
  reader: PaperReader,
): Promise<Result<Uint8Array, Refusal>> {
  const drawn = (written: WrittenReport) =>
    reportFile(format, written, { drawing: drawingHere, at: house.now() });
  if (kind === "committeeYear") {
    const year = Number(period.end.slice(0, 4));
    const made = await makeCommitteeYear(house, actor, { programme, year, words }, (report) =>
      drawn(writtenYear(report, reader)),
    );
    if (made.ok) return made;
    const { problem } = made;
    if (problem.code === "R113") return refused(sentenceOf(problem.code));
    const formats = formatsFor("nl", reader.locale);
    return refused({ code: problem.code, sentence: reportProblem(problem, texts, formats) });
  }
  const round = await findRoundAbout(house, actor, { programme, kind, period });
  if (!round.ok) return refused(sentenceOf(round.problem));
  const about = { programme, round: round.value, kind, unit: null, words };
  const made = await makeRoundReport(house, actor, about, (report) => drawn(writtenRound(report, reader)));
  if (made.ok) return made;
  return refused(sentenceOf(typeof made.problem === "string" ? made.problem : made.problem.code));
}

/** Returns the months of a period, or undefined where the kind of report is not about such a stretch. */
function periodOf(kind: EditionKind | undefined, text: string): ReportedMonths | undefined {
  const period = reportedMonths(text);
  return kind === "committeeYear" && period?.months !== 12 ? undefined : period;
}

/** Writes a report of a programme to a file. */
export const reportCommand: Command = {
  name: "report",
  use: `report ${Object.keys(kinds).join("|")} --municipality SLUG --programme KEY --period 2026|2026-H1|2026-Q1|2026-T1 --format pdf|docx|xlsx|html|json --out FILE`,
  options: {
    municipality: { type: "string" },
    programme: { type: "string" },
    period: { type: "string" },
    format: { type: "string" },
    out: { type: "string", path: true },
  },
  run: (tools, call) =>
    inMunicipality(tools, call, async (house, municipality, actor) => {
      const [programme, asked = "", format = "", out] = ["programme", "period", "format", "out"].map((name) =>
        textOption(call, name),
      );
      const word = call.words[0] ?? ""; // no kind was named
      const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
      const malformed = (code: "C106" | "C110" | "C115" | "C116") =>
        refuse(tools, call, { code, sentence: texts.problems[code], exit: 2 });
      if (programme === undefined || out === undefined) return malformed("C106");
      if (kind === undefined) return malformed("C115");
      const period = periodOf(kind, asked);
      if (period === undefined) return malformed("C116");
      if (!isReportFormat(format)) return malformed("C110");
      const { accent } = (await styleOf(house, municipality)).palette;
      const reader = { language: "nl", locale: municipality.locale, accent } as const;
      const made = await madeFile(house, actor, { programme, kind, period, format }, reader);
      if (!made.ok) return refuse(tools, call, { ...made.problem, exit: 3 });
      writeFileSync(out, made.value, { mode: 0o600 });
      tell(tools, call, {
        json: { kind: word, programme, period: asked, out },
        lines: [`Bewaard in ${out}`],
      });
      return 0;
    }),
};
