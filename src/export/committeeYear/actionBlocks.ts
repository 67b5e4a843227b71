import type { ActionLine, CommitteeYearReport, OwnerRole } from "../../domain/reporting/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Block, Cell, Column } from "../paper.ts";
import { momentWords, type Wording } from "../wording.ts";

/** Returns the owner as a report may name it: the role, "assigned" or not stated. */
export function ownerWords(owner: OwnerRole, { texts, own, notStated }: Wording): Cell {
  if (owner.kind === "role") return own(owner.text);
  return owner.kind === "somebody" ? texts.actions.somebody : notStated;
}

function endWords({ plannedEnd, overdue }: ActionLine, wording: Wording): string {
  if (plannedEnd === null) return wording.notStated;
  const end = wording.period(plannedEnd);
  return overdue ? `${end}, ${wording.texts.actions.overdue}` : end;
}

/** Returns actions as a table, one a row. */
export function actionTable(
  actions: readonly ActionLine[],
  caption: string,
  wording: Wording,
): readonly Block[] {
  const { texts } = wording;
  const names = texts.actions.columns;
  const columns: readonly Column[] = [
    { title: names.key, align: "left", width: 0 },
    { title: names.title, align: "left", width: 6 },
    { title: names.theme, align: "left", width: 4 },
    { title: names.owner, align: "left", width: 3 },
    { title: names.end, align: "left", width: 3 },
    { title: names.status, align: "left", width: 0 },
  ];
  const rows = actions.map((action) => [
    action.key,
    wording.own(action.title),
    action.theme === null ? wording.notStated : wording.own(action.theme),
    ownerWords(action.owner, wording),
    endWords(action, wording),
    wording.statusInCell(action.status),
  ]);
  return [
    { kind: "table", table: { caption, columns, rows, hasTotal: false } },
    { kind: "note", text: texts.actions.roles },
  ];
}

/** Returns every action as a row. */
export const actionBlocks = (report: CommitteeYearReport, wording: Wording): readonly Block[] =>
  actionTable(report.actions, wording.texts.actions.caption(momentWords(report, wording)), wording);

/** Returns the documents from which the programme comes. */
export function sourceBlocks(
  report: Pick<CommitteeYearReport, "sources">,
  wording: Wording,
): readonly Block[] {
  const { texts } = wording;
  if (report.sources.length === 0) return [{ kind: "paragraph", text: texts.sources.none }];
  const names = texts.sources.columns;
  const columns: readonly Column[] = [
    { title: names.title, align: "left", width: 6 },
    { title: names.publisher, align: "left", width: 3 },
    { title: names.date, align: "left", width: 3 },
  ];
  const rows = report.sources.map(({ title, publisher, date, dateNote }) => {
    const day = date === null ? wording.dateNotStated : wording.period(periodFrom(date));
    return [
      wording.own(title),
      wording.own(publisher),
      date === null || dateNote === null ? day : `${day} (${dateNote})`,
    ];
  });
  return [
    { kind: "paragraph", text: texts.sources.intro },
    { kind: "table", table: { caption: texts.sources.caption, columns, rows, hasTotal: false } },
  ];
}
