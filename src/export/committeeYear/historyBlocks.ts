import type { CommitteeYearReport, StatusAccount } from "../../domain/reporting/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Block, Cell, Column } from "../paper.ts";
import type { Wording } from "../wording.ts";

/** Returns the statuses on the counted days of the year, a day a row; a status that nobody had is left out. */
export function historyBlocks(report: CommitteeYearReport, wording: Wording): readonly Block[] {
  const { texts, number } = wording;
  const { history } = report;
  const used = report.statuses
    .map(({ status }) => status)
    .filter((status) =>
      history.some((day) => day.statuses.some((row) => row.status === status && row.count)),
    );
  const columns: readonly Column[] = [
    { title: texts.history.columns.on, align: "left", width: 1 },
    ...used.map((status) => ({ title: wording.statusInCell(status), align: "right", width: 0 }) as const),
    { title: texts.history.columns.total, align: "right", width: 0 },
  ];
  const rows = history.map(({ on, total, statuses }) => [
    wording.period(periodFrom(on)),
    ...statuses.filter(({ status }) => used.includes(status)).map(({ count }) => number(count)),
    number(total),
  ]);
  return [{ kind: "table", table: { caption: texts.history.caption, columns, rows, hasTotal: false } }];
}

const plus = (count: number, { number }: Wording) => (count === 0 ? number(0) : `+\u00a0${number(count)}`);
const minus = (count: number, { number }: Wording) =>
  count === 0 ? number(0) : `\u2212\u00a0${number(count)}`;

function shiftRow({ kept, added, gone }: Omit<StatusAccount, "status">, wording: Wording): readonly Cell[] {
  return [
    wording.number(kept + gone),
    plus(added, wording),
    minus(gone, wording),
    wording.number(kept + added),
  ];
}

/** Returns how each status of one day became that of a later one, a square an action, adding up in every row. */
export function shiftTable(
  shifts: readonly StatusAccount[],
  caption: string,
  wording: Wording,
): readonly Block[] {
  const { number } = wording;
  const { shifts: words } = wording.texts.changes;
  const names = words.columns;
  const columns: readonly Column[] = [
    { title: names.status, align: "left", width: 3 },
    { title: names.picture, align: "left", width: 7 },
    ...[names.before, names.added, names.gone, names.after].map(
      (title) => ({ title, align: "right", width: 0 }) as const,
    ),
  ];
  const most = Math.max(...shifts.map(({ kept, added, gone }) => kept + added + gone));
  const rows = shifts.map(({ status, kept, added, gone }): readonly Cell[] => {
    const alt = words.squares(number(kept), number(added), number(gone));
    return [
      wording.statusInCell(status),
      { kept, added, gone, most, alt },
      ...shiftRow({ kept, added, gone }, wording),
    ];
  });
  const sum = (part: "kept" | "added" | "gone") => shifts.reduce((total, shift) => total + shift[part], 0);
  const total = shiftRow({ kept: sum("kept"), added: sum("added"), gone: sum("gone") }, wording);
  return [
    {
      kind: "table",
      table: { caption, columns, rows: [...rows, [words.total, "", ...total]], hasTotal: true },
    },
    { kind: "note", text: words.note },
  ];
}

/** Returns how each status at the beginning of the year became that at its end. */
export function shiftBlocks({ shifts, history }: CommitteeYearReport, wording: Wording): readonly Block[] {
  const [first, last] = [history.at(0), history.at(-1)];
  if (shifts.length === 0 || !first || !last) return [];
  const days = [first.on, last.on].map((day) => wording.period(periodFrom(day))) as [string, string];
  return shiftTable(shifts, wording.texts.changes.shifts.caption(...days), wording);
}
