import type { MailLink, OutgoingMail } from "../../domain/mail/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { addLinkToken } from "../../storage/access/sessionStore.ts";
import type { House } from "../perform.ts";

/**
 * Makes a fresh secret for a link in a mail that is about to be sent and returns it; the database keeps its hash alone. Each
 * attempt makes another, and the earlier ones go on working: nobody knows which of them arrived. No such link signs in.
 */
export async function makeMailLink(
  house: House,
  municipality: MunicipalityId,
  { person }: Pick<OutgoingMail, "person">,
  link: MailLink,
): Promise<string> {
  const made = await house.database.inRole("evenbeeld_access", municipality, async (transaction) =>
    ok(await addLinkToken(transaction, { municipality, person, ...link })),
  );
  if (!made.ok) throw new Error("a link was refused");
  return made.value;
}
