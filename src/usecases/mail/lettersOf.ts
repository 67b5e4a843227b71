import type {
  MailAbout,
  MailLanguage,
  MailLetter,
  MailLink,
  MailMatter,
  OutgoingMail,
} from "../../domain/mail/index.ts";
import { countryOf, isSameReminder } from "../../domain/reporting/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { listPeopleOf } from "../../storage/office/personStore.ts";
import { inOffice } from "../access/findActor.ts";
import type { House } from "../perform.ts";
import { type ReminderNow, remindersNow } from "./remindersNow.ts";

/** What is true now, read once for all mails that are about it. */
type Now = { readonly reminders: readonly ReminderNow[] };

/**
 * Returns what a mail tells now, or undefined when it is no longer true. R163: a mail is written from what is true when it is
 * sent; what is no longer true is dropped. Source: judgement.
 */
function matterOf({ person, about }: OutgoingMail, now: Now): MailMatter | undefined {
  switch (about.kind) {
    case "dutyReminder": {
      const mine = now.reminders.filter((one) => one.person === person);
      const reports = mine
        .filter(({ reminder }) => about.reminders.some((one) => isSameReminder(one, reminder)))
        .map(({ report }) => report);
      return reports.length === 0 ? undefined : { kind: "dutyReminder", reports };
    }
    case "testMail":
      return { kind: "testMail" };
  }
}

/** Returns the language of a mail: that of the municipality, or the one in which somebody asked for it. */
function languageOf(about: MailAbout): MailLanguage {
  switch (about.kind) {
    case "dutyReminder":
      return "nl";
    case "testMail":
      return about.language;
  }
}

/** Returns the link of its own that a mail carries; a reminder leads to a page for which everybody signs in. */
function linkOf({ kind }: MailAbout): MailLink | null {
  switch (kind) {
    case "dutyReminder":
    case "testMail":
      return null;
  }
}

/** A mail with its letter; undefined where it is no longer true. */
export type WrittenMail<Mail extends OutgoingMail> = {
  readonly mail: Mail;
  readonly letter: MailLetter | undefined;
};

/** Returns what is to be sent of mails of one municipality, from what is true now. */
export const lettersOf = <Mail extends OutgoingMail>(
  house: House,
  municipality: Municipality,
  mails: readonly Mail[],
): Promise<readonly WrittenMail<Mail>[]> =>
  inOffice(house, municipality, async (office) => {
    const readers = await listPeopleOf(
      office,
      mails.map(({ person }) => person),
    );
    const people = new Map(readers.map((person) => [person.id, person]));
    const reminds = mails.some(({ about }) => about.kind === "dutyReminder");
    const now = { reminders: reminds ? await remindersNow(office, countryOf(municipality.locale)) : [] };
    return mails.map((mail) => {
      const [to, matter] = [people.get(mail.person), matterOf(mail, now)];
      if (to === undefined || matter === undefined) return { mail, letter: undefined };
      const [language, link] = [languageOf(mail.about), linkOf(mail.about)];
      return { mail, letter: { id: mail.id, to, municipality, language, matter, link } };
    });
  });
