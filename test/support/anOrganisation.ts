import type { PersonId, UnitId } from "../../src/domain/organisation/index.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { addUnit } from "../../src/usecases/organisation/addUnit.ts";
import { aHouse, aMunicipality, anActor } from "./aHouse.ts";
import { aDraft, allowed, day } from "./aUnit.ts";
import type { DatabaseKind } from "./databases.ts";

/** Returns a municipality with two clusters, a team in the first, three people and its administrator. */
export async function anOrganisation(kind: DatabaseKind) {
  const house = await aHouse(kind);
  const municipality = await aMunicipality(house);
  const administrator = anActor(municipality, "administrator");
  const unit = async (code: string, parent: UnitId | null = null): Promise<UnitId> => {
    const input = { draft: aDraft(code, parent), day: day("2024-01-01"), reason: null };
    const [id] = allowed(await addUnit(house, administrator, input));
    if (!id) throw new Error("no unit began");
    return id;
  };
  const person = async (name: string): Promise<PersonId> => {
    const mail = `${name.toLowerCase()}@proefstad.example`;
    return allowed(await addPerson(house, administrator, { name, mail, unit: null }));
  };
  const city = await unit("SB");
  const units = { city, care: await unit("SO"), parks: await unit("SB-1", city) };
  const people = { sara: await person("Sara"), joost: await person("Joost"), fatima: await person("Fatima") };
  return { house, municipality, administrator, units, people };
}
