import { writeFileSync } from "node:fs";
import type { Role } from "../domain/access/index.ts";
import type { Locale } from "../domain/shared/municipality.ts";
import { ok } from "../domain/shared/result.ts";
import { annexTables } from "../export/committeeYear/annexTables.ts";
import { committeeYearPaper } from "../export/committeeYear/committeeYearPaper.ts";
import { drawingHere } from "../export/drawing.ts";
import { writeHtml } from "../export/html.tsx";
import { writeReportJson } from "../export/json.ts";
import type { PaperMade } from "../export/paperLength.ts";
import { formatsFor, textsFor } from "../texts/index.ts";
import { reportProblem } from "../texts/reportProblem.ts";
import { styleOf } from "../usecases/access/findActor.ts";
import { type MadeReport, makeCommitteeYear } from "../usecases/reporting/makeCommitteeYear.ts";
import { type Command, refuse, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");
const formats = ["pdf", "docx", "xlsx", "html", "json"] as const;
type Format = (typeof formats)[number];
const isFormat = (text: string | undefined): text is Format => formats.some((format) => format === text);

async function contentOf(
  format: Format,
  { report, layout }: MadeReport,
  { at, ...look }: { readonly locale: Locale; readonly accent: string; readonly at: Date },
): Promise<PaperMade> {
  const reader = { ...look, language: "nl" } as const;
  const paper = committeeYearPaper(report, reader, layout);
  switch (format) {
    case "pdf":
      return drawingHere.pdf(paper, at);
    case "docx":
      return drawingHere.docx(paper, at);
    case "xlsx":
      return drawingHere.xlsx(annexTables(report, paper, reader), paper.language);
    case "html":
      return ok(new TextEncoder().encode(writeHtml(paper)));
    case "json":
      return ok(new TextEncoder().encode(writeReportJson(report, layout)));
  }
}

/** Writes a report of a programme to a file. */
export const reportCommand: Command = {
  name: "report",
  use: "report committee-year --municipality SLUG --programme KEY --period 2026 --format pdf|docx|xlsx|html|json --out FILE",
  options: {
    municipality: { type: "string" },
    programme: { type: "string" },
    period: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
  },
  run: (tools, call) =>
    inMunicipality(tools, call, async (house, municipality, actor) => {
      const [programme, period, format, out] = ["programme", "period", "format", "out"].map((name) =>
        textOption(call, name),
      );
      const whole = call.words[0] === "committee-year" && programme !== undefined && out !== undefined;
      if (!whole || !/^\d{4}$/.test(String(period)))
        return refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 });
      if (!isFormat(format))
        return refuse(tools, call, { code: "C110", sentence: texts.problems.C110, exit: 2 });
      const asked = {
        programme,
        year: Number(period),
        words: (role: string) => texts.entry.role[role as Role],
      };
      const { accent } = (await styleOf(house, municipality)).palette;
      const look = { locale: municipality.locale, accent, at: house.now() };
      const made = await makeCommitteeYear(house, actor, asked, async (report) =>
        contentOf(format, report, look),
      );
      if (!made.ok) {
        const { problem } = made;
        const words = formatsFor("nl", municipality.locale);
        const sentence = problem.code === "R113" ? texts.problems.R113 : reportProblem(problem, texts, words);
        return refuse(tools, call, { code: problem.code, sentence, exit: 3 });
      }
      writeFileSync(out, made.value, { mode: 0o600 });
      tell(tools, call, { json: { programme, period, out }, lines: [`Bewaard in ${out}`] });
      return 0;
    }),
};
