import type { OutgoingMail, OutgoingMailId, ReceivedUpdate } from "../../domain/mail/index.ts";
import { closingOf } from "../../domain/reporting/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listValuesOf } from "../../storage/office/indicatorValueStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { listUpdates } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";

/** Returns what came in by link, by the mail that tells its sender so; what was told stands, so that a receipt stays true. */
export async function receivedNow(
  office: Office,
  mails: readonly OutgoingMail[],
): Promise<ReadonlyMap<OutgoingMailId, ReceivedUpdate>> {
  const found = new Map<OutgoingMailId, ReceivedUpdate>();
  for (const { id, about } of mails) {
    if (about.kind !== "cardReceipt") continue;
    const { programme, action: key, number } = about;
    const update = (await listUpdates(office, { programme, action: key })).find(
      (one) => one.number === number,
    );
    if (update === undefined || update.round === null) continue;
    const { title } = await actionStore.get(office, programme, key);
    const round = await roundStore.get(office, programme, update.round);
    const values = (await listValuesOf(office, { programme, action: key })).filter(
      (value) => value.update === number,
    );
    const of = { name: round.name, until: closingOf(round, timeZone) };
    found.set(id, { ...update, title, round: of, values });
  }
  return found;
}
