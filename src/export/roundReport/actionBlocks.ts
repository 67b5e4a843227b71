import type { RoundReport } from "../../domain/reporting/index.ts";
import { actionTable } from "../committeeYear/actionBlocks.ts";
import type { Block, Cell, Column } from "../paper.ts";
import type { RoundWording } from "./roundWording.ts";

type Told = { readonly title: string; readonly unit: string | null };

const whose = ({ title, unit }: Told, { words, own }: RoundWording): readonly Cell[] => [
  own(title),
  unit === null ? words.noUnit : own(unit),
];
const said = (text: string | null, { notStated, own }: RoundWording): Cell =>
  text === null ? notStated : own(text);

function tableOf(
  caption: string,
  titles: readonly (readonly [string, number])[],
  rows: readonly (readonly Cell[])[],
): readonly Block[] {
  const columns: readonly Column[] = titles.map(([title, width]) => ({ title, align: "left", width }));
  return [{ kind: "table", table: { caption, columns, rows, hasTotal: false } }];
}

/** Returns what became done since the round before, and what came in. */
export function movedBlocks({ finished, added }: RoundReport, wording: RoundWording): readonly Block[] {
  const { words } = wording;
  const { what, action, unit } = words.columns;
  const titles = [
    [action, 6],
    [unit, 3],
    [what, 3],
  ] as const;
  const rows = [
    ...finished.map((one) => [...whose(one, wording), words.finished]),
    ...added.map((one) => [...whose(one, wording), words.added]),
  ];
  return tableOf(words.captions.moved, titles, rows);
}

/** Returns the actions that are promised later than when the round opened, with why. */
export function slipBlocks({ slips }: RoundReport, wording: RoundWording): readonly Block[] {
  const { words, period } = wording;
  const { action, unit, from, to, why } = words.columns;
  const titles = [
    [action, 5],
    [unit, 3],
    [from, 2],
    [to, 2],
    [why, 5],
  ] as const;
  const rows = slips.map((slip) => [
    ...whose(slip, wording),
    period(slip.from),
    period(slip.to),
    said(slip.reason, wording),
  ]);
  return tableOf(words.captions.slips, titles, rows);
}

/** Returns the actions at a standstill with what is in the way. */
export function standstillBlocks({ standstills }: RoundReport, wording: RoundWording): readonly Block[] {
  const { words } = wording;
  const { action, unit, obstacle } = words.columns;
  const titles = [
    [action, 5],
    [unit, 3],
    [obstacle, 6],
  ] as const;
  const rows = standstills.map((one) => [...whose(one, wording), said(one.obstacle, wording)]);
  return tableOf(words.captions.standstills, titles, rows);
}

/** Returns what the owners told, an action a row. */
export function toldBlocks({ told }: RoundReport, wording: RoundWording): readonly Block[] {
  const { words, own } = wording;
  const { action, unit, course, happened, next } = words.columns;
  const titles = [
    [action, 4],
    [unit, 2],
    [course, 2],
    [happened, 6],
    [next, 4],
  ] as const;
  const rows = told.map((one) => [
    ...whose(one, wording),
    words.course[one.course],
    own(one.happened),
    said(one.next, wording),
  ]);
  return tableOf(words.captions.told, titles, rows);
}

/** Returns every action as a row. */
export const listedActionBlocks = ({ actions, asOf }: RoundReport, wording: RoundWording): readonly Block[] =>
  actionTable(actions, wording.words.captions.actions(wording.day(asOf)), wording);
