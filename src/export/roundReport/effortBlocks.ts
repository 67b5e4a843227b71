import { type Effort, hoursInDay } from "../../domain/programme/index.ts";
import type { RoundReport } from "../../domain/reporting/index.ts";
import type { Block, Cell, Column } from "../paper.ts";
import type { RoundWording } from "./roundWording.ts";

function toldCell(told: Effort | null, { words, number }: RoundWording): Cell {
  return told === null ? words.notTold : words.effort[told.measure](number(told.amount));
}

/** Returns what training cost each unit: hours by its plan beside what it told in the round. */
export function effortBlocks({ efforts }: RoundReport, wording: RoundWording): readonly Block[] {
  const { words, own, number, notStated } = wording;
  const { unit, planned, toldTraining, hours } = words.columns;
  const right = (title: string): Column => ({ title, align: "right", width: 0 });
  const columns: readonly Column[] = [
    { title: unit, align: "left", width: 4 },
    right(planned),
    right(toldTraining),
    right(hours),
  ];
  const rows = efforts.map((effort) => [
    own(effort.unit),
    effort.planned === null ? notStated : number(effort.planned),
    toldCell(effort.told, wording),
    effort.hours === null ? words.notTold : number(effort.hours),
  ]);
  return [
    {
      kind: "table",
      table: {
        caption: words.captions.efforts,
        columns,
        rows,
        hasTotal: false,
      },
    },
    { kind: "note", text: words.effortNote(hoursInDay) },
  ];
}
