import type { HandoverFile } from "../../domain/reporting/index.ts";
import { ownerWords } from "../committeeYear/actionBlocks.ts";
import { valueWords } from "../committeeYear/targetBlocks.ts";
import type { Block, Cell, Column } from "../paper.ts";
import type { HandoverWording } from "./handoverPaper.ts";

const left = (title: string, width: number): Column => ({ title, align: "left", width });
const right = (title: string): Column => ({ title, align: "right", width: 0 });

const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): readonly Block[] => [{ kind: "table", table: { caption, columns, rows, hasTotal: false } }];

/** Returns the objectives that stay, with how they stand. */
export function objectiveBlocks(file: HandoverFile, wording: HandoverWording): readonly Block[] {
  const { words, own, standing, day } = wording;
  if (file.objectives.length === 0) return [{ kind: "paragraph", text: words.noObjectives }];
  const columns = [left(words.columns.objective, 6), left(words.columns.standing, 3)];
  const rows = file.objectives.map((one) => [own(one.title), standing[one.standing]]);
  return table(words.captions.objectives(day(file.on)), columns, rows);
}

/** Returns the actions that go on, what is promised first in front. */
export function runningBlocks({ running }: HandoverFile, wording: HandoverWording): readonly Block[] {
  const { words, own, notStated, statusInCell, period, texts } = wording;
  if (running.length === 0) return [{ kind: "paragraph", text: words.lead.none }];
  const { key, action, unit, owner, status, end, slip } = words.columns;
  const columns = [
    left(key, 0),
    left(action, 5),
    left(unit, 3),
    left(owner, 3),
    left(status, 2),
    left(end, 3),
    left(slip, 2),
  ];
  const rows = running.map((one) => [
    one.key,
    own(one.title),
    one.unit === null ? notStated : own(one.unit),
    ownerWords(one.owner, wording),
    statusInCell(one.status === null ? "notStated" : one.status),
    one.end === null ? notStated : `${period(one.end)}${one.overdue ? `, ${texts.actions.overdue}` : ""}`,
    one.slipDays === 0 ? words.onTime : words.days(one.slipDays),
  ]);
  return table(words.captions.running, columns, rows);
}

/** Returns the targets that are due after the term of office. */
export function promisedBlocks({ promised }: HandoverFile, wording: HandoverWording): readonly Block[] {
  const { words, own, period, dateNotStated } = wording;
  const columns = [left(words.columns.measure, 6), left(words.columns.aim, 4), left(words.columns.due, 3)];
  const rows = promised.map((target) => [
    own(`${target.measure}, ${target.population}`),
    valueWords(target, wording),
    target.dueDate === null ? dateNotStated : period(target.dueDate),
  ]);
  return table(words.captions.promised, columns, rows);
}

/** Returns who pays after the term, year by year, with what is divided over no unit. */
function unitBlocks({ allocation }: HandoverFile, wording: HandoverWording): readonly Block[] {
  const { words, own, euros } = wording;
  const { years, units, rest } = allocation;
  if (units.length === 0) return [];
  const columns = [left(words.columns.unit, 4), ...years.map((year) => right(String(year)))];
  const rows = units.map(({ unit, amounts }) => [own(unit), ...amounts.map(euros)]);
  return table(words.captions.units, columns, [...rows, [words.notDivided, ...rest.map(euros)]]);
}

/** Returns what is invested extra in groups after the term, with where and why. */
function extraBlocks({ extra }: HandoverFile, wording: HandoverWording): readonly Block[] {
  const { words, own, euros, notStated } = wording;
  if (extra.length === 0) return [];
  const { group, since, amount, unit, why } = words.columns;
  const columns = [left(group, 4), left(since, 1), right(amount), left(unit, 3), left(why, 5)];
  const rows = extra.map((one) => [
    own(one.group),
    String(one.year),
    euros(one.amount),
    one.units.length === 0 ? notStated : own(one.units.join(", ")),
    own(one.reason),
  ]);
  return table(words.captions.extra, columns, rows);
}

/** Returns the money of the years after the term, and the amounts that come back every year. */
export function costBlocks(file: HandoverFile, wording: HandoverWording): readonly Block[] {
  const { cost, openEnded } = file;
  const { words, own, euros, notStated } = wording;
  if (cost.length === 0) return [{ kind: "paragraph", text: words.noCost }];
  const { year, claim, granted, stateNotStated, total, purpose, since, amount, state } = words.columns;
  const years = table(
    words.captions.cost,
    [left(year, 1), right(claim), right(granted), right(stateNotStated), right(total)],
    cost.map(({ year: one, byState, total: sum }) => [
      String(one),
      euros(byState.claim),
      euros(byState.granted),
      euros(byState.notStated),
      euros(sum),
    ]),
  );
  const shares = [...unitBlocks(file, wording), ...extraBlocks(file, wording)];
  if (openEnded.length === 0) return [...years, ...shares];
  const lines = openEnded.map((line) => [
    own(line.purpose),
    String(line.year),
    euros(line.amount),
    line.state === null ? notStated : words.state[line.state],
  ]);
  const columns = [left(purpose, 6), left(since, 1), right(amount), left(state, 3)];
  return [...years, ...table(words.captions.openEnded, columns, lines), ...shares];
}

/** Returns what a plan leaves open, a kind a row. */
export function openBlocks({ notStated }: HandoverFile, wording: HandoverWording): readonly Block[] {
  const { words, number, notStatedKind } = wording;
  if (notStated.length === 0) return [{ kind: "paragraph", text: words.noOpen }];
  const columns = [left(words.columns.what, 6), right(words.columns.count)];
  const rows = notStated.map(({ kind, keys, of }) => [
    notStatedKind[kind],
    words.ofAll(number(keys.length), number(of)),
  ]);
  return table(words.captions.open, columns, rows);
}
