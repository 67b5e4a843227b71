import { type MailOutcome, settleMail } from "../../domain/mail/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { settleTaken, type TakenMail, takeMail } from "../../storage/jobs/outboxStore.ts";
import type { House } from "../perform.ts";

export type { TakenMail } from "../../storage/jobs/outboxStore.ts";

/** Mails that this process sends, until another may take them over. */
export type Batch = {
  readonly municipality: Municipality;
  readonly lease: string;
  readonly until: Date;
  readonly mails: readonly TakenMail[];
};

const minute = 60_000;
/** Longer than sending a batch can take: a mail is taken over from a process that died, not from a slow one. */
const leaseMinutes = 15;

/** Takes mails of a municipality that are to be sent, for as long as the lease lasts. */
export async function takeBatch(
  house: House,
  municipality: Municipality,
  { limit, domain }: { readonly limit: number; readonly domain: string },
): Promise<Batch> {
  const at = house.now();
  const until = new Date(at.getTime() + leaseMinutes * minute);
  const lease = house.newId();
  const taking = { municipality: municipality.id, limit, lease, at, until, domain };
  const mails = await house.database.inRole("evenbeeld_jobs", municipality.id, async (transaction) =>
    ok(await takeMail(transaction, taking)),
  );
  if (!mails.ok) throw new Error("a job was refused");
  return { municipality, lease, until, mails: mails.value };
}

/** What came of a mail. */
export type Settling = { readonly mail: TakenMail; readonly outcome: MailOutcome };

/** Writes down what came of mails of a batch. */
export async function settleBatch(
  house: House,
  { municipality, lease }: Batch,
  settlings: readonly Settling[],
): Promise<void> {
  if (settlings.length === 0) return;
  const at = house.now();
  const rows = settlings.map(({ mail, outcome }) => ({
    id: mail.id,
    settled: settleMail(mail, outcome, at),
  }));
  const place = { municipality: municipality.id, lease };
  await house.database.inRole("evenbeeld_jobs", municipality.id, async (transaction) =>
    ok(await settleTaken(transaction, place, rows)),
  );
}
