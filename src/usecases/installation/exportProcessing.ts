import type { PersonId } from "../../domain/organisation/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { listProcessing, type ProcessingRecord } from "../../storage/audit/processingLog.ts";
import { type SubjectSeal, subjectSeal } from "../../storage/audit/subjectSeal.ts";
import { installation } from "../../storage/database.ts";
import { askDatabase } from "../../storage/installationState.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { noteAct } from "../noteAct.ts";
import { consult, type House } from "../perform.ts";

export type { ProcessingRecord } from "../../storage/audit/processingLog.ts";

/** Which records leave: of a period, and of one person by mail address where one asks. */
export type ProcessingOrder = {
  readonly from: Date;
  readonly until: Date;
  readonly mail: string | undefined;
};

/** How many records left, and how many of their subjects were sealed with a key that is not here. */
export type ProcessingExported = { readonly records: number; readonly foreign: number };

const page = 1000;

/** C124: whoever asks after a person asks after somebody who is known by that mail address. */
async function personWith(
  house: House,
  { id }: Municipality,
  mail: string | undefined,
): Promise<Result<PersonId | undefined, "C124">> {
  if (mail === undefined) return ok(undefined);
  const actor = { kind: "command", municipality: id } as const;
  const people = await consult(house, actor, "readPeople", listPeople);
  const found = people.find((one) => one.mail.toLowerCase() === mail.toLowerCase());
  return found ? ok(found.id) : refused("C124");
}

const isForeign = ({ open }: SubjectSeal, { subject }: ProcessingRecord): boolean =>
  subject !== null && open(subject) === undefined;

/**
 * Hands the records of a period to `write`, page after page and oldest first, and returns how many there were. That they were taken is an
 * act, in the log and in the records themselves. Of one person: the records of that person, and those of a set that may hold everybody.
 */
export async function exportProcessing(
  house: House,
  municipality: Municipality,
  order: ProcessingOrder,
  write: (records: readonly ProcessingRecord[]) => void,
): Promise<Result<ProcessingExported, "C124">> {
  const person = await personWith(house, municipality, order.mail);
  if (!person.ok) return person;
  const { id } = municipality;
  const seal = subjectSeal(house.files.place.keys, id);
  const subject = person.value && seal.seal(person.value);
  const { from, until } = order;
  return house.database.inRole<ProcessingExported, never>(
    "evenbeeld_audit_reader",
    id,
    async (transaction) => {
      const exported = { records: 0, foreign: 0 };
      let after: ProcessingRecord | undefined;
      do {
        const asked = { from, until, subject, after, limit: page };
        const records = await listProcessing(transaction, id, asked);
        write(records);
        exported.records += records.length;
        exported.foreign += records.filter((record) => isForeign(seal, record)).length;
        after = records.length === page ? records.at(-1) : undefined;
      } while (after !== undefined);
      const details = { from, until, records: exported.records, ofOnePerson: subject !== undefined };
      const act = {
        at: house.now(),
        event: "processing-log-exported",
        subject: "verwerkingslogboek",
      } as const;
      await noteAct(house, { transaction, municipality: id }, { ...act, actor: "command", details });
      return ok(exported);
    },
  );
}

/** Returns which version of the product wrote the records that leave. */
export async function productVersion(house: House): Promise<string> {
  const read = await house.database.inRole("evenbeeld_jobs", installation, async (transaction) =>
    ok((await askDatabase(transaction)).versions.product),
  );
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}
