import type { DataTableProps } from "../../components/dataTable.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { AimCell } from "./aims.tsx";
import { CardPart } from "./cardPart.tsx";
import { isHidden, runsOf } from "./hiddenRuns.ts";
import type { MirrorLine, MirrorSheet } from "./mirrorSheets.ts";

function cellsOf(visit: OfficeVisit, line: MirrorLine) {
  const { name, card } = line;
  const { hidden, tooFew } = visit.texts.representation;
  const { number, percentage } = visit.formats;
  const { whole, share, low, high } = card;
  const said = <CardPart visit={visit} card={card} />;
  if (isHidden(line)) return [name, "", hidden, "", "", said];
  const people = whole === null ? hidden : number(whole);
  if (share === null || low === null || high === null) return [name, people, tooFew, "", "", said];
  return [name, people, <strong>{percentage(share)}</strong>, percentage(low), percentage(high), said];
}

/** Returns a table of shares: of how many, the share with its bounds, and what that says; each row opens its card. */
export function sheetTable(visit: OfficeVisit, sheet: MirrorSheet): DataTableProps {
  const { by, title, table } = sheet;
  const lines = by === "unit" ? sheet.lines : runsOf(visit, sheet); // each unit is looked up by its name
  const hasTargets = lines.some(({ targets }) => targets.length > 0);
  const { columns, plotTitle } = visit.texts.representation;
  return {
    caption: plotTitle(title, visit.formats.day(table.referenceDate)),
    captionHidden: true,
    narrow: "four",
    columns: [
      { key: "group", head: columns[by], kind: "text" },
      { key: "people", head: columns.people, kind: "number" },
      { key: "share", head: columns.share, kind: "number" },
      { key: "low", head: columns.low, kind: "number" },
      { key: "high", head: columns.high, kind: "number" },
      { key: "said", head: columns.said, kind: "status" },
      ...(hasTargets
        ? [{ key: "target", head: visit.texts.targetReads.columnTarget, kind: "status" as const }]
        : []),
    ],
    rows: lines.map((line) => ({
      id: line.id,
      total: line.isTotal,
      cells: [
        ...cellsOf(visit, line),
        ...(hasTargets ? [<AimCell visit={visit} targets={line.targets} />] : []),
      ],
    })),
  };
}
