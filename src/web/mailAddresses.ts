import type { MailAddresses } from "../export/mail/mailSaid.ts";
import { at, paths } from "./paths.ts";

/** Returns where links in mails lead, by the address that outsiders use. */
export const mailAddresses = (url: string): MailAddresses => ({
  duties: (municipality, programme) => url + at(paths.duties, { municipality, programme }),
  work: (municipality) => url + at(paths.work, { municipality }),
  card: (municipality, secret) => url + at(paths.cardLink, { municipality, secret }),
  outgoingMail: (municipality) => url + at(paths.outgoingMail, { municipality }),
});
