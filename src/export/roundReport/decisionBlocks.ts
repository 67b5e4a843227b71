import type { ReportedDecision, RoundReport } from "../../domain/reporting/index.ts";
import type { Block, Cell, Column } from "../paper.ts";
import { measured } from "../wording.ts";
import type { RoundWording } from "./roundWording.ts";

function effectCell({ effect }: ReportedDecision, wording: RoundWording): Cell {
  const { decisions, own, period } = wording;
  if (effect.kind === "notMeasured") return decisions.notMeasured;
  const { unit } = effect;
  const value = unit === "things" ? wording.number(effect.value) : measured(effect.value, unit, wording);
  const said = decisions.value(value, effect.measure, period(effect.period));
  return own(`${said}. ${effect.source === null ? decisions.told : decisions.source(effect.source)}`);
}

/** Returns what was decided about actions in the round: what, when, by which role, on what effect and why. */
export function decisionBlocks(report: RoundReport, wording: RoundWording): readonly Block[] {
  const { words, decisions, own, day, notStated } = wording;
  const { action, decision, effect, why, decidedBy } = words.columns;
  const widths = [
    [action, 4],
    [decision, 2],
    [effect, 5],
    [why, 5],
    [decidedBy, 3],
  ] as const;
  const columns: readonly Column[] = widths.map(([title, width]) => ({ title, align: "left", width }));
  const rows = report.decisions.map((one) => [
    own(one.title),
    decisions.decided[one.kind],
    effectCell(one, wording),
    own(one.reason),
    `${one.by ?? notStated}, ${day(one.on)}`, // a command on the server has no role
  ]);
  return [{ kind: "table", table: { caption: words.captions.decisions, columns, rows, hasTotal: false } }];
}
