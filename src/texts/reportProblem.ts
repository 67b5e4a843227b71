import type { ReportProblem } from "../domain/reporting/index.ts";
import { filled } from "./filled.ts";
import { type Formats, problemText, type Texts } from "./index.ts";

/** Returns why there is no report about a year, and what to do. */
export function reportProblem(problem: ReportProblem, texts: Texts, formats: Formats): string {
  const [start = null, end = null] = [problem.start, problem.end].map((period) =>
    period === null ? null : formats.period(period),
  );
  return filled(problemText(texts, problem.code), {
    year: String(problem.year),
    period: texts.report.runs(start, end),
    known: problem.knownSince === null ? texts.common.undatedSource : formats.day(problem.knownSince),
  });
}
