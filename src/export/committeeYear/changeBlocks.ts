import type { CommitteeYearReport, ProgrammeChange } from "../../domain/reporting/index.ts";
import { type Period, periodFrom } from "../../domain/shared/period.ts";
import type { Block, Cell, Column } from "../paper.ts";
import { measured, type Wording } from "../wording.ts";
import { shiftBlocks } from "./historyBlocks.ts";

function changeWords(change: ProgrammeChange, wording: Wording): string {
  const { texts, statusInSentence, notStated } = wording;
  switch (change.kind) {
    case "actionAdded":
      return texts.changes.actionAdded;
    case "targetAdded":
      return texts.changes.targetAdded;
    case "statusMoved":
      return texts.changes.statusMoved(
        statusInSentence[change.from === null ? "notStated" : change.from],
        statusInSentence[change.to],
      );
    case "endMoved": {
      const end = (stated: Period | null) => (stated === null ? notStated : wording.period(stated));
      return texts.changes.endMoved(end(change.from), end(change.to));
    }
    case "valueMoved": {
      const value = (stated: number | null) =>
        stated === null ? notStated : measured(stated, change.unit, wording);
      return texts.changes.valueMoved(value(change.from), value(change.to));
    }
  }
}

/** Changes that ask for a reason where none was given. */
const wantsReason = (change: ProgrammeChange) =>
  change.kind !== "actionAdded" && change.kind !== "targetAdded";

function reasonOf(change: ProgrammeChange, { texts, own }: Wording): Cell {
  if (change.reason !== null) return own(change.reason);
  return wantsReason(change) ? texts.changes.noReason : "";
}

function accountWords({ account }: CommitteeYearReport, { texts, number, counted }: Wording): string {
  const { before, added, lapsed, after } = account;
  const total =
    added === 0
      ? texts.changes.accountSame(counted(after))
      : texts.changes.account(number(before), number(added), number(after));
  return lapsed === 0 ? total : `${total} ${texts.changes.lapsed(counted(lapsed))}`;
}

/** Returns what became different in the year, by day, after the account of the actions and their statuses. */
export function changeBlocks(report: CommitteeYearReport, wording: Wording): readonly Block[] {
  const { texts } = wording;
  if (report.changes.length === 0) return [{ kind: "paragraph", text: texts.changes.none(report.year) }];
  const names = texts.changes.columns;
  const columns: readonly Column[] = [
    { title: names.on, align: "left", width: 0 },
    { title: names.what, align: "left", width: 5 },
    { title: names.change, align: "left", width: 4 },
    { title: names.reason, align: "left", width: 4 },
  ];
  const rows = report.changes.map((change) => [
    wording.period(periodFrom(change.on)),
    wording.own(`${change.key} ${change.title}`),
    changeWords(change, wording),
    reasonOf(change, wording),
  ]);
  const table = { caption: texts.changes.caption(report.year), columns, rows, hasTotal: false };
  return [
    { kind: "paragraph", text: accountWords(report, wording) },
    ...shiftBlocks(report, wording),
    { kind: "table", table },
  ];
}
