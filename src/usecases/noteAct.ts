import { randomBytes } from "node:crypto";
import { processingIn, subjectsOf } from "../domain/access/index.ts";
import type { PersonId } from "../domain/organisation/index.ts";
import type { MunicipalityId } from "../domain/shared/municipality.ts";
import { type AuditNote, appendAudit } from "../storage/audit/auditLog.ts";
import { addProcessing, type ProcessingRecord } from "../storage/audit/processingLog.ts";
import { subjectSeal } from "../storage/audit/subjectSeal.ts";
import type { DatabaseTransaction } from "../storage/database.ts";
import type { House } from "./perform.ts";

type ActPlace = { readonly transaction: DatabaseTransaction; readonly municipality: MunicipalityId };
/** What an act leaves behind, with the people whose data it handles beside those that its subject names. */
export type ActNote = AuditNote & { readonly people?: readonly PersonId[] | undefined };

/** Returns the records of the processing that an act is: none, one, or one that holds one for each person (docs/decisions/0060). */
function recordsOf(
  { files, now }: House,
  municipality: MunicipalityId,
  note: ActNote,
): readonly ProcessingRecord[] {
  const processing = processingIn(note.event);
  if (processing.of === "nobody") return [];
  const subjects = subjectsOf(processing, note);
  if (processing.of === "named" && subjects.length === 0) return [];
  const people = processing.of === "set" ? processing.set : null;
  const { activity } = processing;
  const whole = {
    trace: randomBytes(16),
    activity,
    act: note.event,
    begunAt: note.at,
    endedAt: now(),
    people,
  };
  const seal = (person: PersonId) => subjectSeal(files.place.keys, municipality).seal(person);
  const [first, ...others] = subjects;
  const alone = first !== undefined && others.length === 0 ? seal(first) : null;
  const parent = { ...whole, span: randomBytes(8), parent: null, subject: alone };
  if (others.length === 0) return [parent];
  const each = subjects.map((person) => ({
    ...{ ...whole, span: randomBytes(8), parent: parent.span },
    subject: seal(person),
  }));
  return [parent, ...each];
}

/**
 * Writes down an act, in its own transaction: the entry of the log, which accounts for who did what, and the records of processing, which
 * account for whose data were handled and why. Where one cannot be kept the act is not done.
 */
export async function noteAct(house: House, place: ActPlace, note: ActNote): Promise<void> {
  const { people: _, ...entry } = note;
  await appendAudit(place.transaction, entry);
  await addProcessing(place.transaction, recordsOf(house, place.municipality, note));
}
