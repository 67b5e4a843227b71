import type { CommitteeYearReport } from "../../domain/reporting/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Block, Cell, Column } from "../paper.ts";
import type { Wording } from "./wording.ts";

/** Returns the sentences on top: how many actions are done and how the others stand. */
export function leadOf(report: CommitteeYearReport, { texts, counted }: Wording): string {
  const sentences = report.statuses.flatMap(({ status, count }) => {
    if (status === "done") return texts.lead.done(counted(count), counted(report.total));
    return count === 0 ? [] : texts.lead.of[status](counted(count));
  });
  if (report.overdue > 0) sentences.push(texts.lead.overdue(counted(report.overdue)));
  return sentences.join(" ");
}

function columnsOf(report: CommitteeYearReport, { texts }: Wording): readonly Column[] {
  const { status, bar, counted, stated } = texts.statusTable.columns;
  const columns: Column[] = [
    { title: status, align: "left", width: 2 },
    { title: bar, align: "left", width: 5 },
    { title: counted, align: "right", width: 0 },
  ];
  if (report.totals !== null) columns.push({ title: stated, align: "right", width: 0 });
  return columns;
}

function statedOf(
  report: CommitteeYearReport,
  status: string,
  { texts, number }: Wording,
): readonly string[] {
  if (report.totals === null) return [];
  const found = report.totals.byStatus?.find((stated) => stated.status === status);
  return [found ? number(found.count) : texts.notStated];
}

/** Returns the actions by status: a bar and a number a row, beside what the source states where it states totals. */
export function statusBlocks(report: CommitteeYearReport, wording: Wording): readonly Block[] {
  const { texts, number } = wording;
  const longest = Math.max(...report.statuses.map((row) => row.count));
  const rows: Cell[][] = report.statuses.map(({ status, count }) => [
    texts.statuses[status],
    {
      share: count / longest,
      alt: texts.statusTable.bar(number(count), number(report.total)),
      tone: status === "notStated" ? "open" : "known",
    },
    number(count),
    ...statedOf(report, status, wording),
  ]);
  const others = report.totals === null ? [] : report.totals.otherWords;
  rows.push(...others.map(({ word, count }) => [word, "", "", number(count)]));
  const stated = report.totals?.stated ?? null; // no totals and no stated total give the same: nothing to show
  const total = report.totals === null ? [] : [stated === null ? texts.notStated : number(stated)];
  rows.push([texts.statusTable.total, "", number(report.total), ...total]);
  const caption = texts.statusTable.caption(wording.period(periodFrom(report.asOf)));
  return [
    { kind: "table", table: { caption, columns: columnsOf(report, wording), rows, hasTotal: true } },
    { kind: "note", text: texts.statusTable.note },
  ];
}
