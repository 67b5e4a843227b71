import { randomUUID } from "node:crypto";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import { idFrom } from "../../src/domain/shared/id.ts";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { addMail } from "../../src/storage/office/mailStore.ts";
import { addPeople } from "../../src/storage/office/personStore.ts";
import { type House, perform } from "../../src/usecases/perform.ts";

/** One act that brings so many colleagues in with a mail to each of them; returns their addresses. */
export async function manyMails(
  house: House,
  municipality: Municipality,
  count: number,
): Promise<readonly string[]> {
  const actor = { kind: "command", municipality: municipality.id } as const;
  const people = Array.from({ length: count }, (_, at) => ({
    id: randomUUID() as PersonId,
    name: `Collega ${at + 1}`,
    mail: `collega-${at + 1}-${randomUUID().slice(0, 8)}@proefstad.example`,
    unit: null,
    version: 1,
  }));
  const about = { kind: "testMail", language: "nl" } as const;
  const added = await perform(
    house,
    actor,
    { may: "manageMail", event: "test-mail-added" },
    async (office) => {
      await addPeople(office, people);
      const mails = people.map(({ id }) => ({
        ...{ id: idFrom<"outgoingMail">(randomUUID()), person: id, about },
        occasion: "proef",
      }));
      return ok({ value: await addMail(office, mails), trace: { subject: "instellingen/post" } });
    },
  );
  if (!added.ok || added.value !== count) throw new Error("mail was refused");
  return people.map(({ mail }) => mail);
}
