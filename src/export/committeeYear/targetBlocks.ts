import type { CommitteeYearReport, FigureLine, TargetLine } from "../../domain/reporting/index.ts";
import type { Block, Column } from "../paper.ts";
import { figureWords, measured, readFromWords, type Wording } from "../wording.ts";

/** Returns what a target is held against, with its value where there is one; null where it is held against nothing. */
export function benchmarkWords(
  { benchmark }: Pick<TargetLine, "benchmark">,
  { texts, number }: Wording,
): string | null {
  if (benchmark === null) return null;
  const { label, value, valueText, unit } = benchmark;
  const withUnit = value === null ? null : `${number(value)}${unit === "%" ? "\u00a0%" : ` ${unit}`}`;
  return texts.targets.benchmark(label, valueText === null ? withUnit : valueText);
}

/** Returns the value aimed at, in words: "ten minste 20 %". */
export function valueWords(
  target: Pick<TargetLine, "benchmark" | "comparator" | "value" | "unit">,
  wording: Wording,
): string {
  const { texts } = wording;
  if (target.comparator === "reflects") return texts.targets.reflects(benchmarkWords(target, wording));
  if (target.value === null) return wording.notStated;
  return texts.targets.comparators[target.comparator](measured(target.value, target.unit, wording));
}

function figureOf(figure: FigureLine, wording: Wording): string {
  const period = figure.period === null ? null : wording.period(figure.period);
  return wording.texts.targets.figure(figureWords(figure, wording), period);
}

function lastWords({ lastFigure, withheldOn }: TargetLine, wording: Wording): string {
  const hidden = withheldOn === undefined ? {} : { withheldOn };
  const release = lastFigure?.release === undefined ? {} : { release: lastFigure.release };
  const read = readFromWords({ ...hidden, ...release }, wording);
  if (lastFigure === null) return read.length === 0 ? wording.notStated : read.join("; ");
  return [figureOf(lastFigure, wording), ...read].join("; ");
}

function baselineWords({ baseline, unit }: TargetLine, wording: Wording): string {
  if (baseline === null) return wording.notStated;
  const value = measured(baseline.value, unit, wording);
  return wording.texts.targets.figure(value, wording.period(baseline.period));
}

/** What to know about a target: its own note, and what the source says of the baseline. */
const notesOf = ({ note, baseline }: TargetLine): string =>
  [note, baseline === null ? null : baseline.note].filter((text) => text !== null).join("; ");

/** Returns the targets with value, due date, baseline, last figure and note. */
export function targetBlocks(report: CommitteeYearReport, wording: Wording): readonly Block[] {
  const { texts } = wording;
  if (report.targets.length === 0) return [{ kind: "paragraph", text: texts.targets.none }];
  const names = texts.targets.columns;
  const columns: readonly Column[] = [
    { title: names.measure, align: "left", width: 5 },
    { title: names.value, align: "left", width: 4 },
    { title: names.due, align: "left", width: 0 },
    { title: names.baseline, align: "left", width: 4 },
    { title: names.last, align: "left", width: 4 },
    { title: names.note, align: "left", width: 4 },
  ];
  const rows = report.targets.map((target) => [
    wording.own(`${target.measure}, ${target.population}`),
    valueWords(target, wording),
    target.dueDate === null ? wording.dateNotStated : wording.period(target.dueDate),
    baselineWords(target, wording),
    lastWords(target, wording),
    wording.own(notesOf(target)),
  ]);
  return [{ kind: "table", table: { caption: texts.targets.caption, columns, rows, hasTotal: false } }];
}

/** Returns the figures that belong to no target. */
export function figureBlocks(report: CommitteeYearReport, wording: Wording): readonly Block[] {
  const { texts } = wording;
  const names = texts.figures.columns;
  const columns: readonly Column[] = [
    { title: names.measure, align: "left", width: 5 },
    { title: names.value, align: "left", width: 0 },
    { title: names.period, align: "left", width: 3 },
    { title: names.source, align: "left", width: 4 },
    { title: names.note, align: "left", width: 5 },
  ];
  const rows = report.figures.map((figure) => [
    wording.own(figure.measure),
    figureWords(figure, wording),
    figure.period === null ? wording.dateNotStated : wording.period(figure.period),
    wording.own(figure.source),
    figure.note === null ? "" : wording.own(figure.note),
  ]);
  return [
    { kind: "paragraph", text: texts.figures.intro },
    { kind: "table", table: { caption: texts.figures.caption, columns, rows, hasTotal: false } },
  ];
}
