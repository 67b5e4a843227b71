import type { CommitteeYearReport, StatusRow } from "../../domain/reporting/index.ts";
import type { Block, Cell, Column } from "../paper.ts";
import { momentWords, type Wording } from "../wording.ts";

const countOf = ({ statuses }: CommitteeYearReport, wanted: StatusRow["status"]): number =>
  statuses.reduce((sum, { status, count }) => (status === wanted ? sum + count : sum), 0);

function sentencesOf(report: CommitteeYearReport, someSilent: boolean, wording: Wording): string[] {
  const { texts, counted } = wording;
  return report.statuses.flatMap(({ status, count }) => {
    if (count === 0 && (status !== "done" || someSilent)) return [];
    return status === "done"
      ? texts.lead.done(counted(count), counted(report.total))
      : texts.lead.of[status](counted(count));
  });
}

/**
 * Returns the sentences on top: how many actions are done and how the others stand. "0 are done" is said only where every
 * status is stated: of actions without a status nobody knows whether they are done.
 */
export function leadOf(report: CommitteeYearReport, wording: Wording): string {
  const { texts, counted } = wording;
  const silent = countOf(report, "notStated");
  const sentences =
    silent === report.total
      ? [texts.lead.noneStated(counted(silent))]
      : sentencesOf(report, silent > 0, wording);
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
  if (statesStatuses(report)) columns.push({ title: stated, align: "right", width: 0 });
  return columns;
}

/** Only a source that counts by status has a column beside ours; a bare total stands in the section after it. */
const statesStatuses = ({ totals }: CommitteeYearReport): boolean =>
  totals !== null && totals.byStatus !== null;

function statedTotal(report: CommitteeYearReport, { notStated, number }: Wording): readonly string[] {
  if (!statesStatuses(report) || report.totals === null) return [];
  return [report.totals.stated === null ? notStated : number(report.totals.stated)];
}

function statedOf(
  report: CommitteeYearReport,
  status: string,
  { notStated, number }: Wording,
): readonly string[] {
  if (!statesStatuses(report)) return [];
  const found = report.totals?.byStatus?.find((stated) => stated.status === status);
  return [found ? number(found.count) : notStated];
}

/** Returns the actions by status: a bar and a number a row, beside what the source states where it states totals. */
export function statusBlocks(report: CommitteeYearReport, wording: Wording): readonly Block[] {
  const { texts, number } = wording;
  const longest = Math.max(...report.statuses.map((row) => row.count));
  const rows: Cell[][] = report.statuses.map(({ status, count }) => [
    wording.statusInCell(status),
    {
      share: count / longest,
      alt: texts.statusTable.bar(number(count), number(report.total)),
      tone: status === "notStated" ? "open" : "known",
    },
    number(count),
    ...statedOf(report, status, wording),
  ]);
  const others = report.totals === null ? [] : report.totals.otherWords;
  rows.push(...others.map(({ word, count }) => [word, "", number(0), number(count)]));
  rows.push([texts.statusTable.total, "", number(report.total), ...statedTotal(report, wording)]);
  const caption = texts.statusTable.caption(momentWords(report, wording));
  return [
    { kind: "table", table: { caption, columns: columnsOf(report, wording), rows, hasTotal: true } },
    { kind: "note", text: texts.statusTable.note },
  ];
}
