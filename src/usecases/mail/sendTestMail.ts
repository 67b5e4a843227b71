import type { MailLanguage } from "../../domain/mail/index.ts";
import { idFrom } from "../../domain/shared/id.ts";
import { ok } from "../../domain/shared/result.ts";
import { addMail } from "../../storage/office/mailStore.ts";
import { type House, type PersonActor, perform } from "../perform.ts";

/** Adds a mail to the own address that only says that mail arrives; it is sent at the next round. */
export async function sendTestMail(house: House, actor: PersonActor, language: MailLanguage): Promise<void> {
  const act = { may: "manageMail", event: "test-mail-added" } as const;
  const id = idFrom<"outgoingMail">(house.newId());
  const added = await perform(house, actor, act, async (office) => {
    const about = { kind: "testMail", language } as const;
    await addMail(office, [{ id, person: actor.person, about, occasion: id }]);
    return ok({ value: true, trace: { subject: "instellingen/post" } });
  });
  if (!added.ok) throw new Error("a test mail was refused");
}
