import { courses, type RoundReport, type UnitLine } from "../../domain/reporting/index.ts";
import type { Block, Cell, Column } from "../paper.ts";
import type { RoundWording } from "./roundWording.ts";

const unitCell = ({ unit }: Pick<UnitLine, "unit">, { words, own }: RoundWording): Cell =>
  unit === null ? words.noUnit : own(unit);

function accountCell({ account }: UnitLine, { words, own }: RoundWording): Cell {
  if (account === null) return words.noAccount;
  return own(account.kind === "comply" ? words.comply(account.result) : words.explain(account.reason));
}

function answerTable({ units }: RoundReport, wording: RoundWording): readonly Block[] {
  const { words, own } = wording;
  const rows = units.flatMap((line) =>
    line.answers.map(({ question, text }) => [unitCell(line, wording), own(question), own(text)]),
  );
  if (rows.length === 0) return [];
  const { unit, question, answer } = words.columns;
  const columns: readonly Column[] = [unit, question, answer].map((title) => ({
    title,
    align: "left",
    width: 4,
  }));
  return [{ kind: "table", table: { caption: words.captions.answers, columns, rows, hasTotal: false } }];
}

/** Returns what came in per unit, how the actions go there, and what the unit itself says. */
export function unitBlocks(report: RoundReport, wording: RoundWording): readonly Block[] {
  const { words, number } = wording;
  const { unit, told, slipped, account } = words.columns;
  const heads = courses.map((course) => words.course[course]);
  const columns: readonly Column[] = [
    { title: unit, align: "left", width: 4 },
    { title: told, align: "right", width: 0 },
    ...heads.map(
      (title) =>
        ({ title: `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`, align: "right", width: 0 }) as const,
    ),
    { title: slipped, align: "right", width: 0 },
    { title: account, align: "left", width: 5 },
  ];
  const rows = report.units.map((line) => [
    unitCell(line, wording),
    words.ofAsked(number(line.answered), number(line.asked)),
    ...courses.map((course) => number(line.courses[course])),
    number(line.slipped),
    accountCell(line, wording),
  ]);
  return [
    { kind: "table", table: { caption: words.captions.units, columns, rows, hasTotal: false } },
    ...answerTable(report, wording),
  ];
}
