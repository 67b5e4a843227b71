import { type Act, type Actor, type LoggedAct, mayAct, type Subject } from "../domain/access/index.ts";
import type { PersonId } from "../domain/organisation/index.ts";
import { dayOf } from "../domain/shared/day.ts";
import type { MunicipalityId } from "../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import { AlreadyDone, NotAllowed, NotFound } from "../domain/shared/thrown.ts";
import type { Database, DatabaseRole } from "../storage/database.ts";
import type { FileStore } from "../storage/files/fileStore.ts";
import { raiseRevision } from "../storage/office/revisionStore.ts";
import { type FormHashes, takeForm } from "../storage/office/takenFormStore.ts";
import type { Office } from "../storage/office/versioned.ts";
import type { Memory } from "./memory.ts";
import { noteAct } from "./noteAct.ts";

/** What every act needs from outside: the database, the files beside it, the clock and new identifiers. */
export type House = {
  readonly database: Database;
  readonly files: FileStore;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly memory: Memory;
  /** The form that this visit carries out; absent where no form was sent. */
  readonly form?: SentForm;
};

/**
 * A form as one person sent it: hashes that only the holder of the session can make. The first act of a visit takes it,
 * once; the same form sent again, with nothing done in between, finds it taken.
 */
export type SentForm = { readonly takeHashes: () => FormHashes | null };

export type PersonActor = Actor & { readonly kind: "person" };
export type ClientActor = Actor & { readonly kind: "client" };
/** Who works inside one municipality: a person, a command on the server, or another system that reads. */
export type OfficeActor = Exclude<Actor, { readonly kind: "operator" }>;

const personOf = (actor: OfficeActor): PersonId | null => (actor.kind === "person" ? actor.person : null);
/** Returns how an actor stands in the log: by number, never by name. */
export function nameInLog(actor: OfficeActor): string {
  if (actor.kind === "person") return actor.person;
  return actor.kind === "client" ? actor.client : "command";
}

/** What an act leaves in the log: what it was about and what changed, without the words of third parties. */
export type Trace = {
  readonly subject: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Who was linked, let go or told of in it, beside the person that the subject names. */
  readonly people?: readonly PersonId[];
};

/** What an act hands back and what it leaves in the log. */
export type Done<Value> = { readonly value: Value; readonly trace: Trace };

export const timeZone = "Europe/Amsterdam";

function officeOf(
  house: House,
  place: { municipality: MunicipalityId; person: PersonId | null },
  act: string,
) {
  const at = house.now();
  return (transaction: Office["transaction"]): Office => ({
    transaction,
    ...place,
    act,
    at,
    today: dayOf(at, timeZone),
  });
}

/** What an act is called where it is allowed and logged, and the database role it works under where that is not the office's. */
export type ActName = { readonly may: Act; readonly event: LoggedAct; readonly role?: DatabaseRole };

/** Throws the page that fits when the actor may not do the act: a person of another municipality finds nothing. */
export function assertMay(actor: Actor, act: Act, subject?: Subject): asserts actor is OfficeActor {
  if (actor.kind === "operator") throw new NotFound();
  if (!mayAct(actor, act, subject)) throw new NotAllowed();
}

/** Throws when the form of this visit was carried out a moment ago. What is only read may be read again. */
async function assertFirst({ form }: House, office: Office, event: string): Promise<void> {
  if (form === undefined || event.endsWith("-read")) return;
  const sent = form.takeHashes();
  if (sent !== null && !(await takeForm(office, sent))) throw new AlreadyDone();
}

/**
 * One act of one person: checks the permission, opens one transaction for one municipality, and, when the work is not
 * refused, writes one audit entry in that same transaction. `work` asks again with `assertMay` where the unit or the
 * people of the thing decide.
 */
export async function perform<Value, Problem>(
  house: House,
  actor: Actor,
  act: ActName,
  work: (office: Office) => Promise<Result<Done<Value>, Problem>>,
): Promise<Result<Value, Problem>> {
  assertMay(actor, act.may);
  const place = { municipality: actor.municipality, person: personOf(actor) };
  const makeOffice = officeOf(house, place, act.event);
  const role = act.role ?? "evenbeeld_office"; // nearly every act is of the office
  const done = await house.database.inRole(role, actor.municipality, async (transaction) => {
    const office = makeOffice(transaction);
    const result = await work(office);
    if (!result.ok) return result;
    const { subject, details, people } = result.value.trace;
    const note = {
      at: office.at,
      event: act.event,
      subject,
      actor: nameInLog(actor),
      details: details ?? {},
      people,
    };
    await raiseRevision(office); // acts of one municipality come one by one from here on
    await assertFirst(house, office, act.event);
    await noteAct(house, office, note);
    return ok(result.value.value);
  });
  house.memory.noteAct(); // after the commit: before it, the old state could be asked once more and kept
  return done;
}

/**
 * Takes in what somebody gives without a name (docs/decisions/0047). The permission is checked; after that nothing knows who it was
 * or when: the work gets no person and no time of the day, the log gets no entry and the revision stays.
 */
export async function takeNameless<Value, Problem>(
  house: House,
  actor: Actor,
  may: Act,
  work: (office: Office) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  assertMay(actor, may);
  const today = dayOf(house.now(), timeZone);
  const nobody = { municipality: actor.municipality, person: null, act: "nameless" };
  const at = new Date(`${today}T00:00:00Z`);
  return house.database.inRole("evenbeeld_office", actor.municipality, (transaction) =>
    work({ transaction, ...nobody, at, today }),
  );
}

/** Does everything an act would do and keeps nothing of it: the dry run of an import. */
export async function rehearse<Value, Problem>(
  house: House,
  actor: Actor,
  act: { readonly may: Act; readonly event: LoggedAct },
  work: (office: Office) => Promise<Result<Done<Value>, Problem>>,
): Promise<Result<Value, Problem>> {
  assertMay(actor, act.may);
  const makeOffice = officeOf(
    house,
    { municipality: actor.municipality, person: personOf(actor) },
    act.event,
  );
  const undone = await house.database.inRole("evenbeeld_office", actor.municipality, async (transaction) =>
    refused(await work(makeOffice(transaction))),
  );
  if (undone.ok) throw new Error("a rehearsal was kept");
  return undone.problem.ok ? ok(undone.problem.value.value) : undone.problem;
}

/** A read of one person: checks the permission and reads in one transaction; nothing is written. */
export async function consult<Value>(
  house: House,
  actor: Actor,
  may: Act | Omit<ActName, "event">,
  work: (office: Office) => Promise<Value>,
): Promise<Value> {
  const read: Omit<ActName, "event"> = typeof may === "string" ? { may } : may;
  assertMay(actor, read.may);
  const makeOffice = officeOf(house, { municipality: actor.municipality, person: personOf(actor) }, "read");
  const role = read.role ?? "evenbeeld_office"; // as above
  const result = await house.database.inRole(role, actor.municipality, async (transaction) =>
    ok(await work(makeOffice(transaction))),
  );
  if (!result.ok) throw new Error("a read was refused");
  return result.value;
}
