import { holdingsOn, isEnrolled, type Role, replacedBy } from "../../domain/access/index.ts";
import {
  type HouseStyle,
  isSamePalette,
  type Palette,
  type Person,
  type PersonId,
} from "../../domain/organisation/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  findDemoMark,
  findMunicipality,
  getStyle,
  listMunicipalities,
  listPalettes,
} from "../../storage/access/municipalityStore.ts";
import { findEnrolment } from "../../storage/office/enrolmentStore.ts";
import { getPerson, listPeople } from "../../storage/office/personStore.ts";
import { deputyStore, roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type House, type PersonActor, timeZone } from "../perform.ts";

async function inAccess<Value>(
  house: House,
  read: (transaction: Office["transaction"]) => Promise<Value>,
): Promise<Value> {
  const result = await house.database.inRole("evenbeeld_access", null, async (transaction) =>
    ok(await read(transaction)),
  );
  if (!result.ok) throw new Error("a read was refused");
  return result.value;
}

/** Returns the municipality of an address, or undefined. */
export const municipalityAt = (house: House, slug: string): Promise<Municipality | undefined> =>
  inAccess(house, (transaction) => findMunicipality(transaction, slug));

/** Returns how a municipality looks. */
export const styleOf = (house: House, { id }: Municipality): Promise<HouseStyle> =>
  inAccess(house, (transaction) => getStyle(transaction, id));

/** Returns whether some municipality wears these colours. */
export const isWornPalette = async (house: House, palette: Palette): Promise<boolean> =>
  (await inAccess(house, listPalettes)).some((worn) => isSamePalette(worn, palette));

/** Returns every municipality, for the first page and for the operator. */
export const allMunicipalities = (house: House): Promise<readonly Municipality[]> =>
  inAccess(house, listMunicipalities);

/** Returns whether people may be picked on the sign-in page: only in a database that was filled as a demo. */
export const isDemo = async (house: House): Promise<boolean> =>
  (await inAccess(house, findDemoMark)) === true;

/** Reads inside a municipality for somebody who may not be known yet; the caller decides what may be shown. */
export async function inOffice<Value>(
  house: House,
  municipality: Municipality,
  read: (office: Office) => Promise<Value>,
): Promise<Value> {
  const at = house.now();
  const place = { municipality: municipality.id, person: null, act: "read", at, today: dayOf(at, timeZone) };
  const result = await house.database.inRole("evenbeeld_office", municipality.id, async (transaction) =>
    ok(await read({ transaction, ...place })),
  );
  if (!result.ok) throw new Error("a read was refused");
  return result.value;
}

/** Returns what decides on the roles of people. */
export const roleBookOf = async (office: Office) => ({
  assignments: await roleAssignmentStore.list(office),
  deputies: await deputyStore.list(office),
  units: await unitRecord(office),
});

/** Somebody as today has it, and whether this person takes part today. */
export type FoundActor = { readonly actor: PersonActor; readonly isHere: boolean };

/** N140: returns who a person is today; who has not begun or has left has no role, own or as a deputy. */
export const findPresent = (
  house: House,
  municipality: Municipality,
  person: PersonId,
): Promise<FoundActor> =>
  inOffice(house, municipality, async (office) => {
    const { name } = await getPerson(office, person);
    const isHere = isEnrolled(await findEnrolment(office, person), office.today);
    const book = await roleBookOf(office);
    const holdings = isHere ? holdingsOn(book, person, office.today) : [];
    const standsInFor = isHere ? replacedBy(book.deputies, person, office.today) : [];
    const actor = {
      kind: "person",
      municipality: municipality.id,
      person,
      name,
      holdings,
      standsInFor,
    } as const;
    return { actor, isHere };
  });

/** Returns who a signed-in person is today: name and roles, own ones and those of people replaced. */
export const findActor = async (
  house: House,
  municipality: Municipality,
  person: PersonId,
): Promise<PersonActor> => (await findPresent(house, municipality, person)).actor;

export type DemoPerson = { readonly person: Person; readonly roles: readonly Role[] };

/** Returns the people of a demo municipality with their roles of today; elsewhere nobody can be picked. */
export async function listDemoPeople(
  house: House,
  municipality: Municipality,
): Promise<readonly DemoPerson[]> {
  if (!(await isDemo(house))) throw new NotFound();
  return inOffice(house, municipality, async (office) => {
    const book = await roleBookOf(office);
    return (await listPeople(office)).map((person) => ({
      person,
      roles: [...new Set(holdingsOn(book, person.id, office.today).map((holding) => holding.role))],
    }));
  });
}
