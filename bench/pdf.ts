import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { usualPalette } from "../src/domain/organisation/index.ts";
import type { ProgrammeParts } from "../src/domain/programme/index.ts";
import { committeeYearReport, reportMoment } from "../src/domain/reporting/index.ts";
import { dayFrom } from "../src/domain/shared/day.ts";
import { committeeYearPaper } from "../src/export/committeeYear/committeeYearPaper.ts";
import { renderDocx } from "../src/export/docx.ts";
import type { Paper } from "../src/export/paper.ts";
import { renderPdf } from "../src/export/pdf.ts";
import { plainTexts } from "../src/export/plainText.ts";

const at = new Date("2026-01-15T09:00:00Z");

/** What was measured, in milliseconds; `pages` is the number of pages of the paper. */
export type ReportTimings = {
  readonly pages: number;
  /** Model, paper and PDF, the typesetter opened for it and its memory empty. */
  readonly first: number;
  /** The same for another text of the same size, the typesetter open; the median of five. */
  readonly warm: number;
  /** The typesetter alone, given the finished data; its fonts are open already. */
  readonly typesetterFirst: number;
  /** The same for another text of the same size; the median of five. */
  readonly typesetterWarm: number;
  /** The same paper again with nothing changed. */
  readonly repeated: number;
  /** Model, paper and DOCX, for another text of the same size as `warm`; the median of five. */
  readonly docx: number;
};

/** Returns a plan with its actions many times over, each with words of its own, so that nothing can be remembered. */
function longPlan(parts: ProgrammeParts, times: number, run: string): ProgrammeParts {
  const copies = Array.from({ length: times }, (_, copy) =>
    parts.actions.map((action) => ({
      ...action,
      key: `${action.key}-${copy}`,
      title: `${action.title} (${run} ${copy})`,
    })),
  );
  return { ...parts, actions: copies.flat() };
}

function paperOf(parts: ProgrammeParts, year: number): Paper {
  const moment = reportMoment(year, { today: dayFrom(`${year}-12-31`), began: dayFrom(`${year}-01-01`) });
  const asked = { year, moment, changes: [], people: [], history: [], before: [] };
  const report = committeeYearReport(parts, asked);
  if (!report.ok) throw new Error(report.problem.code);
  return committeeYearPaper(report.value, { language: "nl", locale: "nl-NL", accent: usualPalette.accent });
}

async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0; // never empty here

/** Measures a report of about 50 pages as PDF and DOCX, against the typesetter alone on the same content. `parts` is a plan about `year`. */
export async function measureReport(
  parts: ProgrammeParts,
  year: number,
  times: number,
): Promise<ReportTimings> {
  const compiler = NodeCompiler.create({ workspace: mkdtempSync(join(tmpdir(), "evenbeeld-bench-")) });
  const source = readFileSync(new URL("../src/export/templates/paper.typ", import.meta.url), "utf8");
  const alone = (data: string) => {
    const options = { pdfStandard: "ua-1", creationTimestamp: Math.floor(at.getTime() / 1000) };
    compiler.pdf({ mainFileContent: source, inputs: { data } }, options as never);
    compiler.evictCache(10);
  };
  const whole = (run: string) => {
    const made = renderPdf("paper", paperOf(longPlan(parts, times, run), year), at);
    if (!made.ok) throw new Error(made.problem.code);
  };
  const document = async (run: string) => {
    const made = await renderDocx(paperOf(longPlan(parts, times, run), year), at);
    if (!made.ok) throw new Error(made.problem.code);
  };
  const finished = (run: string) => JSON.stringify(plainTexts(paperOf(longPlan(parts, times, run), year)));

  const first = await timed(() => whole("eerste"));
  const typesetterFirst = await timed(() => alone(finished("eerste alleen")));
  // turn by turn, so that other work on the machine weighs on both alike
  const rounds: { readonly warm: number; readonly typesetter: number; readonly docx: number }[] = [];
  for (const run of ["een", "twee", "drie", "vier", "vijf"]) {
    const data = finished(`${run} alleen`);
    const warm = await timed(() => whole(run));
    const typesetter = await timed(() => alone(data));
    rounds.push({ warm, typesetter, docx: await timed(() => document(`${run} Word`)) });
  }
  const repeated = await timed(() => whole("vijf"));
  const counted = compiler.compile({ mainFileContent: source, inputs: { data: finished("vijf") } }).result;
  return {
    pages: counted === null ? 0 : counted.numOfPages, // no document would be no pages: the number shows it
    first,
    warm: median(rounds.map((round) => round.warm)),
    typesetterFirst,
    typesetterWarm: median(rounds.map((round) => round.typesetter)),
    repeated,
    docx: median(rounds.map((round) => round.docx)),
  };
}
