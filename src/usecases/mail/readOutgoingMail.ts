import type { Actor } from "../../domain/access/index.ts";
import type { OutgoingMail } from "../../domain/mail/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { countMail, listMail, type MailAsked, type MailCount } from "../../storage/office/mailStore.ts";
import { listPeopleOf } from "../../storage/office/personStore.ts";
import { type House, perform } from "../perform.ts";

export type { MailAsked, MailCount } from "../../storage/office/mailStore.ts";

/** A page of the outbox, with how many mails there are in each state and who they go to. */
export type Outbox = {
  readonly mails: readonly OutgoingMail[];
  readonly counts: MailCount;
  readonly names: ReadonlyMap<PersonId, string>;
};

/** Returns a page of the outbox; reading to whom mail went is recorded. */
export async function readOutgoingMail(house: House, actor: Actor, asked: MailAsked): Promise<Outbox> {
  const act = { may: "manageMail", event: "mail-read" } as const;
  const read = await perform(house, actor, act, async (office) => {
    const mails = await listMail(office, asked);
    const people = await listPeopleOf(
      office,
      mails.map(({ person }) => person),
    );
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const value = { mails, counts: await countMail(office), names };
    return ok({ value, trace: { subject: "instellingen/post" } });
  });
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}
