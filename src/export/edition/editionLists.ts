import type { CommitteeYearReport, EditionContent, OwnerRole } from "../../domain/reporting/index.ts";
import { textsFor } from "../../texts/index.ts";
import { writeCsv } from "../csv.ts";
import type { ListTable, ListValue } from "../listTable.ts";

/** The lists of an edition for who wants to count with it. */
export const editionLists = ["acties", "streefcijfers"] as const;
export type EditionList = (typeof editionLists)[number];

const empty: ListValue = { kind: "empty" };
const words = (text: string | null): ListValue => (text === null ? empty : { kind: "text", text });
const number = (value: number | null): ListValue => (value === null ? empty : { kind: "number", value });
const columns = (titles: readonly string[]) => titles.map((title) => ({ title, width: 20 }));

const ownerValue = (owner: OwnerRole, somebody: string): ListValue => {
  if (owner.kind === "notStated") return empty;
  return words(owner.kind === "role" ? owner.text : somebody);
};

/** Every action with its status and planning; owners are roles (R108), periods stand as in the JSON file. */
function actionsOf({ report, input }: EditionContent): ListTable {
  const { programme, report: texts, openData } = textsFor("nl");
  const starts = new Map(input.actions.map(({ key, planning }) => [key, planning.start]));
  return {
    name: "acties",
    columns: columns(Object.values(openData.actionColumns)),
    rows: report.actions.map(({ key, title, theme, owner, plannedEnd, status, overdue }) => [
      words(key),
      words(title),
      words(theme),
      ownerValue(owner, texts.actions.somebody),
      words(starts.get(key) ?? null), // not stated
      words(plannedEnd),
      words(status === "notStated" ? null : programme.status[status]),
      words(overdue ? openData.yes : openData.no),
    ]),
  };
}

type Line = CommitteeYearReport["targets"][number];

function targetRow({ key, measure, population, baseline, lastFigure, ...target }: Line) {
  const { goals } = textsFor("nl");
  const { comparator, value, unit, dueDate } = target;
  const promised = [words(goals.comparatorName[comparator]), number(value), words(goals.unitName[unit])];
  return [
    words(key),
    words(measure),
    words(population),
    ...promised,
    words(dueDate),
    number(baseline?.value ?? null), // not stated, as the three below
    words(baseline?.period ?? null),
    number(lastFigure?.value ?? null),
    words(lastFigure?.period ?? null),
    words(lastFigure?.source ?? null),
  ];
}

const targetsOf = ({ report }: EditionContent): ListTable => ({
  name: "streefcijfers",
  columns: columns(Object.values(textsFor("nl").openData.targetColumns)),
  rows: report.targets.map(targetRow),
});

const makers: Readonly<Record<EditionList, (content: EditionContent) => ListTable>> = {
  acties: actionsOf,
  streefcijfers: targetsOf,
};

/** Returns a list of an edition as CSV, made from its frozen content and nothing else. In Dutch, as the content is. */
export const writeEditionList = (list: EditionList, content: EditionContent): string =>
  writeCsv(makers[list](content));
