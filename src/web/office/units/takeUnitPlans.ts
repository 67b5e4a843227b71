import { dayOf } from "../../../domain/shared/day.ts";
import type { ListTable, ListValue } from "../../../export/listTable.ts";
import { timeZone } from "../../../usecases/perform.ts";
import type { PlannedUnit } from "../../../usecases/programme/readUnitPlans.ts";
import { exportUnitPlans } from "../../../usecases/reporting/exportUnitPlans.ts";
import { csvFile, workbookFile } from "../../tableFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { programmeIn } from "../programme/programmePlace.ts";
import { lastInvolvement, phaseNow } from "./unitWords.ts";

const widths = { unit: 40, phase: 40, worksCouncil: 28, agreement: 40 };
const words = (text: string | null): ListValue =>
  text === null ? { kind: "empty" } : { kind: "text", text };
const number = (value: number | null): ListValue =>
  value === null ? { kind: "empty" } : { kind: "number", value };

/** What a plan does not say, and everything of a unit without a plan, is an empty cell. */
function rowOf({ unit, plan, rolled, standing }: PlannedUnit, visit: OfficeVisit): readonly ListValue[] {
  const { programme, common } = visit.texts;
  const today = dayOf(visit.house.now(), timeZone);
  const said = plan !== null;
  return [
    words(unit.code),
    words(unit.name),
    words(unit.kind),
    words(said ? common.yes : common.no),
    words(said && plan.phases.length > 0 ? phaseNow(plan, today, visit) : null),
    words(programme.standing[standing.standing]),
    number(rolled.counts.total),
    number(rolled.overdue),
    number(said ? plan.indicators.length : null),
    words(said ? lastInvolvement(plan, visit) : null),
    words(said ? plan.agreement : null),
    number(said ? plan.trainingHours : null),
  ];
}

async function tableFor(visit: OfficeVisit): Promise<ListTable> {
  const units = await exportUnitPlans(visit.house, visit.actor, programmeIn(visit));
  const { sheet, columns } = visit.texts.unitPlans;
  return {
    name: sheet,
    columns: Object.entries(columns).map(([name, title]) => ({
      title,
      width: widths[name as keyof typeof widths] ?? 18, // numbers and short words share a width
    })),
    rows: units.map((one) => rowOf(one, visit)),
  };
}

/** The units with their plans as a workbook. */
export async function takeUnitPlansXlsx(visit: OfficeVisit): Promise<Reply> {
  return workbookFile(visit, `${programmeIn(visit)}-onderdelen.xlsx`, [await tableFor(visit)]);
}

/** The units with their plans as CSV. */
export async function takeUnitPlansCsv(visit: OfficeVisit): Promise<Reply> {
  return csvFile(`${programmeIn(visit)}-onderdelen.csv`, await tableFor(visit));
}
