import { budgetLineTable, budgetYearTable, extraTable, unitCostTable } from "../../../export/moneyTable.ts";
import { exportMoney } from "../../../usecases/programme/readMoney.ts";
import { workbookFile } from "../../tableFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { unitNameIn } from "./moneyUnits.tsx";
import { programmeIn } from "./programmePlace.ts";

/** The money as a workbook: every budget line, what each year adds up to, who pays it, and what goes extra to whom. */
export async function takeMoney(visit: OfficeVisit): Promise<Reply> {
  const found = await exportMoney(visit.house, visit.actor, programmeIn(visit));
  const { lines, years, programme, allocation, extra } = found;
  const nameOf = (code: string) => unitNameIn(found, code);
  const reader = { language: visit.language, locale: visit.municipality.locale };
  const tables = [
    budgetLineTable(lines, reader),
    budgetYearTable(years, reader),
    ...(allocation.units.length === 0 ? [] : [unitCostTable(allocation, nameOf, reader)]),
    ...(extra.length === 0 ? [] : [extraTable(extra, nameOf, reader)]),
  ];
  return workbookFile(visit, `${programme.key}-geld.xlsx`, tables);
}
