import type { RoleAssignmentId } from "../../domain/access/index.ts";
import { type Claim, endedBefore, holdingsOn, isEnrolled, roleChanges } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { addDays, dayOf } from "../../domain/shared/day.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { bindAccount, findPersonOf } from "../../storage/access/accountStore.ts";
import type { SetProvider } from "../../storage/access/identityProviderStore.ts";
import { findEnrolment } from "../../storage/office/enrolmentStore.ts";
import { lockOrganisation } from "../../storage/office/organisationLock.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { raiseRevision } from "../../storage/office/revisionStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type ActNote, noteAct } from "../noteAct.ts";
import { type House, timeZone } from "../perform.ts";
import { inOffice, roleBookOf } from "./findActor.ts";
import { inAccess } from "./inAccess.ts";
import { startSession } from "./signIn.ts";

export type AdmitProblem = "N110" | "N111" | "N112";

/** Who came in, and the secret of the new session. */
export type Admitted = { readonly secret: string; readonly person: PersonId };

/** Returns the only person with this mail address, whatever its capitals. */
async function personWithMail(
  house: House,
  municipality: Municipality,
  mail: string | null,
): Promise<PersonId | undefined> {
  const wanted = mail?.trim().toLowerCase();
  if (wanted === undefined || wanted === "") return undefined;
  const people = await inOffice(house, municipality, listPeople);
  return people.find((one) => one.mail.toLowerCase() === wanted)?.id;
}

/**
 * N110: the account belongs to somebody who is known here: bound to it before, or, the first time only, with the mail address that
 * the provider vouches for. N111: who is bound to one account does not come in with another one of the same provider.
 */
async function personOf(
  house: House,
  municipality: Municipality,
  claim: Claim,
): Promise<Result<PersonId, "N110" | "N111">> {
  const bound = await inAccess(house, municipality.id, async (place) => ok(await findPersonOf(place, claim)));
  if (bound.ok && bound.value !== undefined) return ok(bound.value);
  const person = await personWithMail(house, municipality, claim.mail);
  if (person === undefined) return refused("N110");
  return inAccess<PersonId, "N111">(house, municipality.id, async (place) => {
    if (!(await bindAccount(place, person, claim))) return refused("N111");
    await noteAct(house, place, {
      at: house.now(),
      event: "account-bound",
      subject: `mensen/${person}`,
      actor: "provider",
      details: { issuer: claim.issuer },
    });
    return ok(person);
  });
}

type Given = { readonly event: "role-granted" | "role-ended"; readonly details: ActNote["details"] };

const note = (house: House, office: Office, person: PersonId, { event, details }: Given) =>
  noteAct(house, office, {
    at: office.at,
    event,
    subject: `mensen/${person}`,
    actor: "provider",
    details,
  });

type Applied = { readonly changed: boolean; readonly hasRole: boolean };

/** Gives and takes the roles that the provider decides on, each with its entry in the log. */
async function applyRoles(
  house: House,
  office: Office,
  provider: SetProvider,
  signedIn: { readonly person: PersonId; readonly appRoles: readonly string[] },
): Promise<Applied> {
  const { person, appRoles } = signedIn;
  const { today } = office;
  if (!isEnrolled(await findEnrolment(office, person), today)) return { changed: false, hasRole: false };
  const changes = async () =>
    roleChanges(await roleAssignmentStore.list(office), provider, { person, appRoles, today });
  const first = await changes();
  const changed = first.begins.length + first.ends.length > 0;
  if (changed) {
    await lockOrganisation(office);
    const { begins, ends } = await changes();
    for (const begun of begins) {
      const id = house.newId() as RoleAssignmentId;
      await roleAssignmentStore.add(office, { ...begun, id, version: 1 }, { validFrom: today });
      const details = { role: begun.role, unit: begun.unit };
      await note(house, office, person, { event: "role-granted", details });
    }
    for (const over of ends) {
      await roleAssignmentStore.change(office, endedBefore(over, today), { validFrom: today });
      const details = { role: over.role, unit: over.unit, lastDay: addDays(today, -1) };
      await note(house, office, person, { event: "role-ended", details });
    }
    await raiseRevision(office);
  }
  return { changed, hasRole: holdingsOn(await roleBookOf(office), person, today).length > 0 };
}

/**
 * Lets somebody in whom the provider vouches for, and returns who it is with the secret of a new session. Roles that the municipality bound to
 * app roles are given and taken first (N120), but not of who left (N140). N112: somebody without any role today, own or as a deputy, does not
 * come in.
 */
export async function finishSignIn(
  house: House,
  municipality: Municipality,
  provider: SetProvider,
  claim: Claim,
): Promise<Result<Admitted, AdmitProblem>> {
  const person = await personOf(house, municipality, claim);
  if (!person.ok) return person;
  const at = house.now();
  const place = { municipality: municipality.id, person: null, act: "roles-by-sign-in", at };
  const applied = await house.database.inRole("evenbeeld_office", municipality.id, async (transaction) =>
    ok(
      await applyRoles(house, { transaction, ...place, today: dayOf(at, timeZone) }, provider, {
        person: person.value,
        appRoles: claim.appRoles,
      }),
    ),
  );
  if (!applied.ok) throw new Error("roles were refused");
  if (applied.value.changed) house.memory.noteAct();
  if (!applied.value.hasRole) return refused("N112");
  const { issuer, subject, sid } = claim;
  const account = { municipality: municipality.id, person: person.value };
  const secret = await startSession(house, account, "provider", { issuer, subject, sid });
  return ok({ secret, person: person.value });
}
