import { peopleIn } from "../../domain/access/index.ts";
import { endedOn, type Term } from "../../domain/organisation/index.ts";
import { addDays, type Day } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import type { HeldStore } from "../../storage/office/heldStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { Done } from "../perform.ts";
import { unlessChanged } from "./organise.ts";

/** Which of the things that last a term ends, its last day, and why. */
export type Ending<Id> = { readonly id: Id; readonly lastDay: Day; readonly reason: string | null };

/** Gives something that lasts a term its last day; it stays in the record. */
export async function endTerm<Kind extends Term & { readonly id: string; readonly version: number }>(
  office: Office,
  store: HeldStore<Kind>,
  ending: Ending<Kind["id"]>,
  subject: string,
): Promise<Result<Done<Kind>, "O204" | "O211" | "V101">> {
  const { id, lastDay, reason } = ending;
  const ended = endedOn(await store.get(office, id), lastDay);
  if (!ended.ok) return ended;
  const note = { validFrom: addDays(lastDay, 1), reason };
  const written = unlessChanged(await store.change(office, ended.value, note));
  if (!written.ok) return written;
  return ok({
    value: ended.value,
    trace: { subject: `${subject}/${id}`, details: { lastDay }, people: peopleIn(ended.value) },
  });
}
