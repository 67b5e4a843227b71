import type { ChartWords } from "../../charts/chartFigure.tsx";
import { SharePlot, type SharePlotProps } from "../../charts/sharePlot.tsx";
import type { PlotBand, PlotRow } from "../../charts/sharePlotLayout.ts";
import type { OfficeVisit } from "../../visit.ts";
import { plotAims } from "./aims.tsx";
import { isHidden, runsOf } from "./hiddenRuns.ts";
import type { MirrorLine, MirrorSheet, Shown } from "./mirrorSheets.ts";
import { sheetTable } from "./sheetTable.tsx";

type PlotShown = {
  readonly shown: Shown;
  readonly sheet: MirrorSheet;
  readonly band?: PlotBand | undefined;
  /** How to read it. */
  readonly text: string;
  readonly source: string;
  /** The page shows the table itself. */
  readonly isTold?: boolean;
};

function plotRow(visit: OfficeVisit, line: MirrorLine): PlotRow {
  const { name, inner, card, published } = line;
  const { share, low, high } = card;
  const { hidden, tooFew } = visit.texts.representation;
  const value =
    share === null || low === null || high === null
      ? null
      : { at: share, low, high, text: visit.formats.percentage(share) };
  const word = isHidden(line) ? hidden : tooFew;
  return {
    name,
    inner,
    value,
    isHidden: isHidden(line),
    word,
    published: published === null ? undefined : published.share * 100,
  };
}

/** Returns the groups of a picture; the total stands in the table alone. */
const linesOf = (visit: OfficeVisit, sheet: MirrorSheet): readonly MirrorLine[] =>
  runsOf(visit, sheet).filter(({ isTotal }) => !isTotal);

/** A table of shares as a picture, with the same figures as a table. */
export function SheetPlot({ shown, sheet, band, text, source, isTold }: PlotShown) {
  const { visit } = shown;
  const words = visit.texts.representation;
  const lines = linesOf(visit, sheet);
  const rows = lines.map((line) => plotRow(visit, line));
  const aims = plotAims(shown, sheet.by, lines);
  const day = visit.formats.day(sheet.table.referenceDate);
  const said = rows.map(({ name, value, word }) => words.rowSaid(name, value === null ? word : value.text));
  const chart: ChartWords & Pick<SharePlotProps["words"], "title" | "desc" | "tick"> = {
    text,
    source,
    showTable: words.showTable,
    title: words.plotTitle(sheet.title, day),
    desc: [
      ...said,
      ...(band === undefined ? [] : [`${band.text}.`]),
      ...aims.map((aim) => `${aim.text}.`),
    ].join(" "),
    tick: visit.formats.percentage,
  };
  return (
    <SharePlot
      id={`beeld-${sheet.by}`}
      rows={rows}
      band={band}
      aims={aims}
      words={chart}
      table={isTold ? undefined : sheetTable(visit, sheet)}
    />
  );
}
