import type { CommitteeYearReport, EditionContent, OwnerRole } from "../../domain/reporting/index.ts";
import { releaseAddress } from "../../domain/workforce/index.ts";
import { textsFor } from "../../texts/index.ts";
import { writeCsv } from "../csv.ts";
import { type ListTable, type ListValue, numberValue as number, wordsValue as words } from "../listTable.ts";

/** The lists of an edition for who wants to count with it. */
export const editionLists = ["acties", "streefcijfers"] as const;
export type EditionList = (typeof editionLists)[number];

const columns = (titles: readonly string[]) => titles.map((title) => ({ title, width: 20 }));

const ownerValue = (owner: OwnerRole, somebody: string): ListValue => {
  if (owner.kind === "notStated") return words(null);
  return words(owner.kind === "role" ? owner.text : somebody);
};

/** Every action with its status and planning; owners are roles (R108), periods stand as in the JSON file. */
function actionsOf(content: EditionContent): ListTable {
  const { programme, report: texts, openData } = textsFor("nl");
  const { actions } = content.kind === "committeeYear" ? content.input : content.input.now;
  const { report } = content;
  const starts = new Map(actions.map(({ key, planning }) => [key, planning.start]));
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

type Line = Pick<
  CommitteeYearReport["targets"][number],
  "key" | "measure" | "population" | "comparator" | "value" | "unit" | "dueDate" | "baseline"
> & {
  readonly last: {
    readonly value: number;
    readonly period: string | null;
    readonly source: string | null;
  } | null;
};

/** Of a released value the address of its release, as figures of a yearly report have it. */
const sourceOf = ({ release }: { readonly release?: number }): string | null =>
  release === undefined ? null : releaseAddress(release);

/** The targets of whichever report; a report on a round does not say where its last figure comes from. */
const linesOf = (content: EditionContent): readonly Line[] =>
  content.kind === "committeeYear"
    ? content.report.targets.map(({ lastFigure, ...target }) => ({ ...target, last: lastFigure }))
    : content.report.targets.map(({ last, ...target }) => ({
        ...target,
        last: last === null ? null : { ...last, source: sourceOf(last) },
      }));

function targetRow({ key, measure, population, baseline, last, ...target }: Line) {
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
    number(last?.value ?? null),
    words(last?.period ?? null),
    words(last?.source ?? null),
  ];
}

const targetsOf = (content: EditionContent): ListTable => ({
  name: "streefcijfers",
  columns: columns(Object.values(textsFor("nl").openData.targetColumns)),
  rows: linesOf(content).map(targetRow),
});

const makers: Readonly<Record<EditionList, (content: EditionContent) => ListTable>> = {
  acties: actionsOf,
  streefcijfers: targetsOf,
};

/** Returns a list of an edition as CSV, made from its frozen content and nothing else. In Dutch, as the content is. */
export const writeEditionList = (list: EditionList, content: EditionContent): string =>
  writeCsv(makers[list](content));
