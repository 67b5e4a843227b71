import { hasLeft } from "../../domain/access/index.ts";
import type {
  MailAbout,
  MailKind,
  MailLanguage,
  MailLetter,
  MailLink,
  MailMatter,
  OutgoingMail,
  OutgoingMailId,
  ReceivedUpdate,
} from "../../domain/mail/index.ts";
import { cardLinkPurpose, countryOf, isSameReminder } from "../../domain/reporting/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { listEnrolments } from "../../storage/office/enrolmentStore.ts";
import { listPeopleOf } from "../../storage/office/personStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { inOffice } from "../access/findActor.ts";
import type { House } from "../perform.ts";
import { type AskedNow, askedNow, cardsMatter } from "./askedNow.ts";
import { receivedNow } from "./receivedNow.ts";
import { type ReminderNow, remindersNow } from "./remindersNow.ts";

/** What is true now, read once for all mails that are about it. */
type Now = {
  readonly reminders: readonly ReminderNow[];
  readonly asked: AskedNow | undefined;
  /** What came in, by the mail that tells its sender. */
  readonly received: ReadonlyMap<OutgoingMailId, ReceivedUpdate>;
};

/** Returns what is true now, as far as these mails are about it. */
async function readNow(
  office: Office,
  { locale }: Municipality,
  mails: readonly OutgoingMail[],
): Promise<Now> {
  const isAbout = (kind: MailKind) => mails.some(({ about }) => about.kind === kind);
  return {
    reminders: isAbout("dutyReminder") ? await remindersNow(office, countryOf(locale)) : [],
    asked: isAbout("questionCards") ? await askedNow(office, mails) : undefined,
    received: await receivedNow(office, mails),
  };
}

/**
 * Returns what a mail tells now, or undefined when it is no longer true. R163: a mail is written from what is true when it is
 * sent; what is no longer true is dropped. Source: judgement.
 */
function matterOf(mail: OutgoingMail, now: Now): MailMatter | undefined {
  const { person, about } = mail;
  switch (about.kind) {
    case "dutyReminder": {
      const mine = now.reminders.filter((one) => one.person === person);
      const reports = mine
        .filter(({ reminder }) => about.reminders.some((one) => isSameReminder(one, reminder)))
        .map(({ report }) => report);
      return reports.length === 0 ? undefined : { kind: "dutyReminder", reports };
    }
    case "questionCards":
      return now.asked && cardsMatter(mail, about, now.asked);
    case "cardReceipt": {
      const received = now.received.get(mail.id);
      return received && { kind: "cardReceipt", received };
    }
    case "testMail":
      return { kind: "testMail" };
  }
}

/** Returns the language of a mail: that of the municipality, or the one in which somebody asked for it. */
function languageOf(about: MailAbout): MailLanguage {
  switch (about.kind) {
    case "dutyReminder":
    case "questionCards":
    case "cardReceipt":
      return "nl";
    case "testMail":
      return about.language;
  }
}

/** Returns the links of its own that a mail carries: one to each card; other mails lead to pages for which everybody signs in. */
function linksOf({ id }: OutgoingMail, matter: MailMatter): readonly MailLink[] {
  switch (matter.kind) {
    case "questionCards": {
      const place = { programme: matter.programme.key, round: matter.round.key };
      return matter.cards.map(({ action }) => ({
        purpose: cardLinkPurpose,
        about: { ...place, action, mail: id },
        expiresAt: matter.until,
      }));
    }
    case "dutyReminder":
    case "cardReceipt":
    case "testMail":
      return [];
  }
}

/** A mail with its letter; undefined where it is no longer true. */
export type WrittenMail<Mail extends OutgoingMail> = {
  readonly mail: Mail;
  readonly letter: MailLetter | undefined;
};

/** Returns what is to be sent of mails of one municipality, from what is true now. Who left gets no mail any more (N140). */
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
    const enrolments = new Map((await listEnrolments(office)).map((one) => [one.person, one]));
    const here = readers.filter(({ id }) => !hasLeft(enrolments.get(id), office.today));
    const people = new Map(here.map((person) => [person.id, person]));
    const now = await readNow(office, municipality, mails);
    return mails.map((mail) => {
      const [to, matter] = [people.get(mail.person), matterOf(mail, now)];
      if (to === undefined || matter === undefined) return { mail, letter: undefined };
      const [language, links] = [languageOf(mail.about), linksOf(mail, matter)];
      return { mail, letter: { id: mail.id, to, municipality, language, matter, links } };
    });
  });
