import type { DataTableProps } from "../../components/dataTable.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { CardPart } from "./cardPart.tsx";
import type { MirrorLine, MirrorSheet } from "./mirrorSheets.ts";

const cellsOf = (visit: OfficeVisit, { name, card }: MirrorLine) => {
  const { hidden, tooFew } = visit.texts.representation;
  const { number, percentage } = visit.formats;
  const { whole, share, low, high } = card;
  const instead = whole === null || card.part === null ? hidden : tooFew;
  const said = <CardPart visit={visit} card={card} />;
  if (share === null || low === null || high === null)
    return [name, whole === null ? hidden : number(whole), instead, "", "", said];
  return [
    name,
    whole === null ? hidden : number(whole),
    <strong>{percentage(share)}</strong>,
    percentage(low),
    percentage(high),
    said,
  ];
};

/** Returns a table of shares: of how many, the share with its bounds, and what that says; each row opens its card. */
export function sheetTable(visit: OfficeVisit, { by, title, lines }: MirrorSheet): DataTableProps {
  const { columns } = visit.texts.representation;
  return {
    caption: title,
    captionHidden: true,
    narrow: "columns",
    columns: [
      { key: "group", head: columns[by], kind: "text" },
      { key: "people", head: columns.people, kind: "number" },
      { key: "share", head: columns.share, kind: "number" },
      { key: "low", head: columns.low, kind: "number" },
      { key: "high", head: columns.high, kind: "number" },
      { key: "said", head: columns.said, kind: "status" },
    ],
    rows: lines.map((line) => ({ id: line.id, total: line.isTotal, cells: cellsOf(visit, line) })),
  };
}
