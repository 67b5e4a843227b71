import { type Actor, holdingsOn, mayAct } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { KnownAs, Sight } from "../../domain/programme/index.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { roleBookOf } from "./findActor.ts";

async function sightWith(office: Office, actor: Actor, roles: boolean): Promise<Sight> {
  const people = await listPeople(office);
  const book = roles ? await roleBookOf(office) : undefined;
  const own = book && { ...book, deputies: [] };
  const knownAs = (person: PersonId, name: string): KnownAs => {
    // who stands in for somebody is known by the own role, where there is one
    const [first] = [own, book].flatMap((one) => (one ? holdingsOn(one, person, office.today) : []));
    return { name, role: first?.role ?? null }; // somebody without a role today
  };
  return { actor, people: new Map(people.map(({ id, name }) => [id, knownAs(id, name)])) };
}

/** Returns who reads and whom this reader may meet; roles are looked up only for who does not read the names. */
export const sightOf = (office: Office, actor: Actor): Promise<Sight> =>
  sightWith(office, actor, !mayAct(actor, "readNames"));

/** Returns the same with the roles for everybody, where a page says in which role somebody did something. */
export const sightWithRoles = (office: Office, actor: Actor): Promise<Sight> =>
  sightWith(office, actor, true);
