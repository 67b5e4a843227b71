import type { RoleAssignmentId } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { type Municipality, type MunicipalityId, parseSlug } from "../../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import {
  findMunicipality,
  addMunicipality as storeMunicipality,
} from "../../storage/access/municipalityStore.ts";
import { addLinkToken } from "../../storage/access/sessionStore.ts";
import { installation } from "../../storage/database.ts";
import { addPeople, listPeople } from "../../storage/office/personStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { noteAct } from "../noteAct.ts";
import { type House, timeZone } from "../perform.ts";

export type NewMunicipality = {
  readonly slug: string;
  readonly name: string;
  readonly cbsCode: string | null;
  readonly locale: Municipality["locale"];
  readonly administrator: { readonly name: string; readonly mail: string };
};

/** How long a one-time link works, in milliseconds: a week. */
export const linkLasts = 7 * 24 * 60 * 60 * 1000;

async function registerMunicipality(
  house: House,
  wanted: NewMunicipality,
): Promise<Result<Municipality, "M101" | "M102">> {
  const slug = parseSlug(wanted.slug);
  if (!slug.ok) return slug;
  const at = house.now();
  return house.database.inRole("evenbeeld_access", installation, async (transaction) => {
    const known = await findMunicipality(transaction, slug.value);
    if (known) return ok(known);
    const { name, cbsCode, locale } = wanted;
    const municipality = { id: house.newId() as MunicipalityId, slug: slug.value, name, cbsCode, locale };
    await storeMunicipality(transaction, municipality, at);
    const note = {
      at,
      event: "municipality-added" as const,
      subject: slug.value,
      actor: "operator",
      details: { name },
    };
    await noteAct(house, { transaction, municipality: installation }, note);
    return ok(municipality);
  });
}

/** Adds the first administrator; refused (M102) when the municipality has people already. */
async function addFirstAdministrator(house: House, municipality: Municipality, wanted: NewMunicipality) {
  const at = house.now();
  const today = dayOf(at, timeZone);
  const person = house.newId() as PersonId;
  return house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
    const office = {
      transaction,
      municipality: municipality.id,
      person: null,
      act: "administrator-added",
      at,
      today,
    };
    if ((await listPeople(office)).length > 0) return refused("M102");
    await addPeople(office, [{ id: person, ...wanted.administrator, unit: null, version: 1 }]);
    const id = house.newId() as RoleAssignmentId;
    const role = {
      id,
      person,
      role: "administrator",
      unit: null,
      fromDay: today,
      untilDay: null,
      version: 1,
    } as const;
    await roleAssignmentStore.add(office, role);
    await noteAct(house, office, {
      at,
      event: "administrator-added",
      subject: `mensen/${person}`,
      actor: "operator",
      details: {},
    });
    return ok(person);
  });
}

export type AddedMunicipality = { readonly municipality: Municipality; readonly linkSecret: string };

/**
 * Adds a municipality and its first administrator and returns the secret of the one-time link. It is the one act in two
 * transactions, first the address, then the person; when the second failed it is simply done again.
 * M101: the name in the address does not fit. M102: the municipality exists and has its people already.
 */
export async function addMunicipality(
  house: House,
  wanted: NewMunicipality,
): Promise<Result<AddedMunicipality, "M101" | "M102">> {
  const registered = await registerMunicipality(house, wanted);
  if (!registered.ok) return registered;
  const municipality = registered.value;
  house.memory.noteAct();
  const administrator = await addFirstAdministrator(house, municipality, wanted);
  if (!administrator.ok) return administrator;
  const expiresAt = new Date(house.now().getTime() + linkLasts);
  const link = {
    municipality: municipality.id,
    person: administrator.value,
    purpose: "first-administrator",
    expiresAt,
  };
  return house.database.inRole("evenbeeld_access", municipality.id, async (transaction) =>
    ok({ municipality, linkSecret: await addLinkToken(transaction, link) }),
  );
}
