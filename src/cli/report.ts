import { writeFileSync } from "node:fs";
import type { Role } from "../domain/access/index.ts";
import type { Locale } from "../domain/shared/municipality.ts";
import { ok, type Result } from "../domain/shared/result.ts";
import { committeeYearPaper } from "../export/committeeYear/committeeYearPaper.ts";
import { writeHtml } from "../export/html.tsx";
import { writeReportJson } from "../export/json.ts";
import type { TooLong } from "../export/paperLength.ts";
import { renderPdf } from "../export/pdf.ts";
import { formatsFor, textsFor } from "../texts/index.ts";
import { reportProblem } from "../texts/reportProblem.ts";
import { styleOf } from "../usecases/access/findActor.ts";
import { type MadeReport, makeCommitteeYear } from "../usecases/reporting/makeCommitteeYear.ts";
import { type Command, refuse, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");
const formats = ["pdf", "html", "json"] as const;
type Format = (typeof formats)[number];
const isFormat = (text: string | undefined): text is Format => formats.some((format) => format === text);

function contentOf(
  format: Format,
  { report }: MadeReport,
  look: { readonly locale: Locale; readonly accent: string; readonly at: Date },
): Result<string | Uint8Array, TooLong> {
  if (format === "json") return ok(writeReportJson(report));
  const paper = committeeYearPaper(report, { language: "nl", locale: look.locale, accent: look.accent });
  return format === "html" ? ok(writeHtml(paper)) : renderPdf("paper", paper, look.at);
}

/** Writes a report of a programme to a file. */
export const reportCommand: Command = {
  name: "report",
  use: "report committee-year --municipality SLUG --programme KEY --period 2026 --format pdf|html|json --out FILE",
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
