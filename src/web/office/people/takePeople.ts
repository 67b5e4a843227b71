import { peopleTable, peopleTemplate } from "../../../export/peopleTable.ts";
import { exportPeople, unitsOfToday } from "../../../usecases/people/exportPeople.ts";
import { workbookFile } from "../../tableFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";

/** Everybody who has not left, in the columns of the example. */
export async function takePeople(visit: OfficeVisit): Promise<Reply> {
  const { people, units } = await exportPeople(visit.house, visit.actor);
  const sorted = people.toSorted((one, other) => visit.formats.compare(one.person.name, other.person.name));
  return workbookFile(visit, "mensen.xlsx", [peopleTable(visit.texts, sorted, units)]);
}

/** The columns to fill in, with the words of the roles and the codes of the units. */
export const takePeopleTemplate = async (visit: OfficeVisit): Promise<Reply> =>
  workbookFile(
    visit,
    "voorbeeld.xlsx",
    peopleTemplate(visit.texts, await unitsOfToday(visit.house, visit.actor)),
  );
