import type { BodyMember } from "../domain/governance/index.ts";
import type { PersonId, UnitId } from "../domain/organisation/index.ts";
import { type Day, dayFrom } from "../domain/shared/day.ts";
import { parseRhythm } from "../domain/shared/rhythm.ts";
import { addPerson } from "../usecases/access/addPerson.ts";
import { grantRole } from "../usecases/access/grantRole.ts";
import { addBody } from "../usecases/organisation/addBody.ts";
import { addBureau } from "../usecases/organisation/addBureau.ts";
import { addUnit } from "../usecases/organisation/addUnit.ts";
import { appointCoordinator } from "../usecases/organisation/appointCoordinator.ts";
import { appointOfficeHolder } from "../usecases/organisation/appointOfficeHolder.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { type BodySeed, bodies, coordinators, offices } from "./content/offices.ts";
import { done } from "./done.ts";
import { mailOf, meerwijkPeople } from "./meerwijkPeople.ts";
import { type DemoUnit, meerwijkUnits } from "./meerwijkUnits.ts";

/** The day on which the organisation of the demo begins. */
export const foundedOn: Day = dayFrom("2025-01-01");

/** Units that begin on a day, parents before children. */
export type DemoUnits = { readonly units: readonly DemoUnit[]; readonly day: Day };

/** The units that the programme knows, from the first day. */
export const presentUnits: DemoUnits = { units: meerwijkUnits, day: foundedOn };

/** Where people and units are found back by what the content calls them. */
export type Meerwijkers = {
  readonly personOfMail: ReadonlyMap<string, PersonId>;
  readonly unitOfCode: ReadonlyMap<string, UnitId>;
};

/** Returns what stands under a key that the content of the demo always has. */
export function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const found = map.get(key);
  if (found === undefined) throw new RangeError(`not in Meerwijk: ${key}`);
  return found;
}

/** Fills units as the administrator would, and returns where they are found by their code. */
export async function fillUnits(
  house: House,
  administrator: PersonActor,
  { units, day }: DemoUnits,
): Promise<ReadonlyMap<string, UnitId>> {
  const unitOfCode = new Map<string, UnitId>();
  for (const { code, name, kind, parent } of units) {
    const draft = { code, name, kind, parent: parent === null ? null : known(unitOfCode, parent) };
    const [unit] = done(await addUnit(house, administrator, { draft, day, reason: null }));
    if (unit !== undefined) unitOfCode.set(code, unit);
  }
  return unitOfCode;
}

async function fillPeople(
  house: House,
  administrator: PersonActor,
  unitOfCode: Meerwijkers["unitOfCode"],
  begun: Day,
): Promise<Meerwijkers["personOfMail"]> {
  const personOfMail = new Map([[mailOf(administrator.name), administrator.person]]);
  const unitFor = (code: string | null) => (code === null ? null : known(unitOfCode, code));
  for (const { name, mail, unit, roles } of meerwijkPeople) {
    // the first administrator came with the municipality
    if (personOfMail.has(mail)) continue;
    const person = done(await addPerson(house, administrator, { name, mail, unit: unitFor(unit) }));
    personOfMail.set(mail, person);
    for (const { role, unit: of } of roles) {
      const term = { fromDay: begun, untilDay: null };
      done(await grantRole(house, administrator, { person, role, unit: unitFor(of), ...term }));
    }
  }
  return personOfMail;
}

function memberOf(words: string, { personOfMail }: Meerwijkers): BodyMember {
  const person = personOfMail.get(mailOf(words));
  return person === undefined ? { kind: "asWritten", text: words } : { kind: "person", person };
}

async function fillBody(
  house: House,
  administrator: PersonActor,
  seed: BodySeed,
  meerwijkers: Meerwijkers,
): Promise<void> {
  const { members, chair, secretary, rhythm, ...body } = seed;
  done(
    await addBody(house, administrator, {
      ...body,
      rhythm: done(parseRhythm(rhythm)),
      members: members.map((words) => memberOf(words, meerwijkers)),
      chair: memberOf(chair, meerwijkers),
      secretary: memberOf(secretary, meerwijkers),
    }),
  );
}

async function fillOffices(
  house: House,
  administrator: PersonActor,
  meerwijkers: Meerwijkers,
  begun: Day,
): Promise<void> {
  const term = { fromDay: begun, untilDay: null };
  const personNamed = (name: string) => known(meerwijkers.personOfMail, mailOf(name));
  for (const [office, name, mandateText] of offices) {
    const holding = { office, person: personNamed(name), mandateText, ...term };
    done(await appointOfficeHolder(house, administrator, holding));
  }
  for (const [code, name] of Object.entries(coordinators)) {
    const unit = known(meerwijkers.unitOfCode, code);
    done(await appointCoordinator(house, administrator, { person: personNamed(name), unit, ...term }));
  }
  const bureau = {
    name: "Programmateam Meerwijk herkent zich",
    fte: 3.5,
    hierarchicalLine: "Afdeling Strategie en Programma’s",
    functionalLine: "Gemeentesecretaris",
    ...term,
  };
  done(await addBureau(house, administrator, bureau));
}

/** Fills units, people with their roles, offices and bodies as the administrator would, and returns where they are. */
export async function fillOrganisation(
  house: House,
  administrator: PersonActor,
  demoUnits: DemoUnits,
): Promise<Meerwijkers> {
  const unitOfCode = await fillUnits(house, administrator, demoUnits);
  const personOfMail = await fillPeople(house, administrator, unitOfCode, demoUnits.day);
  const meerwijkers = { unitOfCode, personOfMail };
  await fillOffices(house, administrator, meerwijkers, demoUnits.day);
  for (const body of bodies) await fillBody(house, administrator, body, meerwijkers);
  return meerwijkers;
}
