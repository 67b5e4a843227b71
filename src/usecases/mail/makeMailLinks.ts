import type { MailLink, OutgoingMail } from "../../domain/mail/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { endCardLinks } from "../../storage/access/cardLinkStore.ts";
import { addLinkToken } from "../../storage/access/sessionStore.ts";
import type { House } from "../perform.ts";

/**
 * Makes fresh secrets for the links in a mail that is about to be sent and returns them in the same order; the database keeps
 * their hashes alone. Each attempt makes others, and the earlier ones go on working: nobody knows which of them arrived. No such
 * link signs in.
 */
export async function makeMailLinks(
  house: House,
  municipality: MunicipalityId,
  { person }: Pick<OutgoingMail, "person">,
  links: readonly MailLink[],
): Promise<readonly string[]> {
  if (links.length === 0) return [];
  const made = await house.database.inRole("evenbeeld_access", municipality, async (transaction) => {
    const secrets: string[] = [];
    for (const link of links)
      secrets.push(await addLinkToken(transaction, { municipality, person, ...link }));
    return ok(secrets);
  });
  if (!made.ok) throw new Error("a link was refused");
  return made.value;
}

/**
 * Ends the links to the same cards in earlier mails to this person, once a later mail was handed in. R153: a reminder that was
 * sent ends the links of the mails before it, so that one mail at a time lets somebody in. Source: judgement.
 */
export async function endEarlierLinks(
  house: House,
  municipality: MunicipalityId,
  { id, person }: Pick<OutgoingMail, "id" | "person">,
  links: readonly MailLink[],
): Promise<void> {
  const at = house.now();
  await house.database.inRole("evenbeeld_access", municipality, async (transaction) => {
    for (const { about } of links)
      await endCardLinks(transaction, { municipality, about, of: { person, besides: id } }, at);
    return ok(true);
  });
}
