import type { ListTable } from "../../../export/listTable.ts";
import { peopleTable, peopleTemplate } from "../../../export/peopleTable.ts";
import { writeXlsx } from "../../../export/xlsx.ts";
import { languageTag } from "../../../texts/index.ts";
import { exportPeople, unitsOfToday } from "../../../usecases/people/exportPeople.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";

async function workbook(visit: OfficeVisit, name: string, tables: readonly ListTable[]): Promise<Reply> {
  const bytes = await writeXlsx(tables, languageTag(visit.language, visit.municipality.locale));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { kind: "file", name, type, bytes };
}

/** Everybody who has not left, in the columns of the example. */
export async function takePeople(visit: OfficeVisit): Promise<Reply> {
  const { people, units } = await exportPeople(visit.house, visit.actor);
  const sorted = people.toSorted((one, other) => visit.formats.compare(one.person.name, other.person.name));
  return workbook(visit, "mensen.xlsx", [peopleTable(visit.texts, sorted, units)]);
}

/** The columns to fill in, with the words of the roles and the codes of the units. */
export const takePeopleTemplate = async (visit: OfficeVisit): Promise<Reply> =>
  workbook(
    visit,
    "voorbeeld.xlsx",
    peopleTemplate(visit.texts, await unitsOfToday(visit.house, visit.actor)),
  );
