import { programmeKey } from "../../src/demo/meerwijkProgramme.ts";
import { personOf } from "../../src/domain/programme/index.ts";
import { listOpenCards } from "../../src/storage/office/openCardStore.ts";
import { findActor, inOffice, listDemoPeople } from "../../src/usecases/access/findActor.ts";
import { readWork } from "../../src/usecases/programme/readWork.ts";
import type { Demo } from "./demoSite.ts";

/** Returns the employees of Meerwijk who own one action that a round asks about, and did not answer yet. */
export async function employeesAsked({
  house,
  meerwijk: { municipality },
}: Demo): Promise<readonly string[]> {
  const people = await listDemoPeople(house, municipality);
  const cards = await inOffice(house, municipality, listOpenCards);
  return people
    .filter(({ person, roles }) => {
      const own = cards.filter(({ action }) => personOf(action.owner) === person.id);
      return roles.join() === "employee" && own.length === 1 && own.every(({ answered }) => !answered);
    })
    .map(({ person }) => person.name);
}

/** Returns the keys of the demo programme's actions of somebody's unit about which a round asks others, still without an answer. */
export async function cardsOfUnit({ house, meerwijk: { municipality } }: Demo, leader: string) {
  const people = await listDemoPeople(house, municipality);
  const found = people.find(({ person }) => person.name === leader);
  if (!found) throw new Error(`${leader} is not there`);
  const { cards } = await readWork(house, await findActor(house, municipality, found.person.id), "NL");
  return cards
    .filter(({ programme, mine, answered }) => programme.key === programmeKey && !mine && !answered)
    .map(({ action }) => action.key);
}
