import type { MailLetter, MailOutcome } from "../../domain/mail/index.ts";
import { drawMail } from "../../export/mail/drawMail.ts";
import type { MailAddresses } from "../../export/mail/mailSaid.ts";
import { allMunicipalities } from "../../usecases/access/findActor.ts";
import { lettersOf, type WrittenMail } from "../../usecases/mail/lettersOf.ts";
import { endEarlierLinks, makeMailLinks } from "../../usecases/mail/makeMailLinks.ts";
import { type Batch, settleBatch, type TakenMail, takeBatch } from "../../usecases/mail/outbox.ts";
import type { House } from "../../usecases/perform.ts";
import type { JobLog } from "../doDueJobs.ts";
import { type Mark, marksOf } from "./marksOf.ts";
import type { PostBox, Posted } from "./postBox.ts";

/** What sending mail needs: the way to the server, where links lead, who is told of faults, and when to stop. */
export type Sender = {
  readonly postBox: PostBox;
  readonly addresses: MailAddresses;
  readonly log: JobLog;
  readonly stopping: AbortSignal;
};

type Sending = Sender & { readonly house: House; readonly batch: Batch; readonly mark: Mark };

/** How many mails a process takes at once. */
const batchSize = 100;
/** So long before another process may take a mail over, sending it is no longer begun; in milliseconds. */
const margin = 5 * 60_000;

/** Returns whether a mail takes the place of earlier ones about the same. */
const isReminder = ({ matter }: MailLetter): boolean => matter.kind === "questionCards" && matter.reminder;

/** Writes a mail and hands it in; the secrets of its links, where it has any, are made here and kept nowhere. */
async function postLetter(
  { house, batch, postBox, addresses }: Sending,
  mail: TakenMail,
  letter: MailLetter,
): Promise<Posted> {
  const { links, language } = letter;
  const secrets = await makeMailLinks(house, batch.municipality.id, mail, links);
  const drawn = drawMail(letter, { addresses, secrets });
  return await postBox.post({ ...drawn, messageId: mail.messageId, language, at: house.now() });
}

function outcomeOf(posted: Posted): MailOutcome {
  switch (posted.kind) {
    case "accepted":
      return { kind: "sent" };
    case "refused":
      return posted;
    case "later":
    case "away":
      return { kind: "putOff", answer: posted.answer };
  }
}

/** Sends one mail and writes down at once what came of it. Returns whether the server can take another. */
async function sendOne(sending: Sending, { mail, letter }: WrittenMail<TakenMail>): Promise<boolean> {
  const { log, mark } = sending;
  if (letter === undefined) {
    await mark({ mail, outcome: { kind: "dropped" } });
    return true;
  }
  const posted = await postLetter(sending, mail, letter).catch((error: unknown): Posted => {
    // a link that cannot be kept now, or a mail that cannot be drawn, must not hold up the mails of others
    log("send-mail", error);
    return { kind: "later", answer: "FAULT" };
  });
  await mark({ mail, outcome: outcomeOf(posted) });
  if (posted.kind === "accepted" && isReminder(letter))
    await endEarlierLinks(sending.house, sending.batch.municipality.id, mail, letter.links).catch(
      // the mail is with its reader: it must not leave again because the links of others could not be ended
      (error: unknown) => log("end-mail-links", error),
    );
  return posted.kind !== "away";
}

/**
 * Sends a batch, several mails at once, and gives back what it did not begin. Returns whether the server can take more. Killed
 * here, a process leaves no more mails sent and unmarked than go at once.
 */
async function sendBatch(sending: Sending): Promise<boolean> {
  const { house, batch, postBox, stopping } = sending;
  const queue = [...(await lettersOf(house, batch.municipality, batch.mails))];
  let goesOn = true;
  const mayBegin = () =>
    goesOn && !stopping.aborted && house.now().getTime() < batch.until.getTime() - margin;
  const lane = async () => {
    while (mayBegin()) {
      const next = queue.shift();
      if (next === undefined) return;
      if (!(await sendOne(sending, next))) goesOn = false;
    }
  };
  await Promise.all(Array.from({ length: postBox.lanes }, lane));
  await settleBatch(
    house,
    batch,
    queue.map(({ mail }) => ({ mail, outcome: { kind: "untried" } })),
  );
  return goesOn && !stopping.aborted;
}

/**
 * Sends all mail that waits, one municipality after the other. It may run in several processes at once: each takes other
 * mails. A server that is away ends the round; what waits is tried again in a later one.
 */
export async function sendMail(house: House, sender: Sender): Promise<void> {
  const asked = { limit: batchSize, domain: sender.postBox.domain };
  for (const municipality of await allMunicipalities(house))
    for (;;) {
      const batch = await takeBatch(house, municipality, asked);
      if (batch.mails.length === 0) break;
      if (!(await sendBatch({ ...sender, house, batch, mark: marksOf(house, batch) }))) return;
    }
}
