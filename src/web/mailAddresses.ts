import type { MailAddresses } from "../export/mail/drawMail.ts";
import { at, paths } from "./paths.ts";

/** Returns where links in mails lead, by the address that outsiders use. */
export const mailAddresses = (url: string): MailAddresses => ({
  duties: (municipality, programme) => url + at(paths.duties, { municipality, programme }),
  outgoingMail: (municipality) => url + at(paths.outgoingMail, { municipality }),
});
