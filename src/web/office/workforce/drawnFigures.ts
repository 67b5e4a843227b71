import { mayAct } from "../../../domain/access/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import type { OfficeVisit } from "../../visit.ts";

/** What of the figures depends on who reads, and when: the language, and which figures are for whom. */
function seenBy({ actor, municipality, language, house, demo }: OfficeVisit): string {
  const today = dayOf(house.now(), timeZone);
  const may = (["readOutside", "readManagementFigures"] as const).map((permission) =>
    mayAct(actor, permission),
  );
  return [municipality.id, language, municipality.locale, today, demo, ...may].join(" ");
}

/** Returns figures as they were drawn, for everybody who sees the same; they are drawn anew after any act. */
export const drawnFigures = <Drawn>(
  visit: OfficeVisit,
  name: string,
  draw: () => Promise<Drawn>,
): Promise<Drawn> => visit.house.memory.recall(`${name} ${seenBy(visit)}`, visit.revision, draw);
