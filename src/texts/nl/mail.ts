import type { ReminderStep } from "../../domain/reporting/index.ts";

const days = (count: number) => (count === 1 ? "1 dag" : `${count} dagen`);

/** What mails say. A mail stands alone: it says who sends it, why, and where a link leads. */
export const mail = {
  greeting: (name: string) => `Beste ${name},`,
  sentFor: (municipality: string) => `Deze mail is automatisch gemaakt door Evenbeeld, voor ${municipality}.`,
  noReply: "Op deze mail kunt u niet antwoorden.",
  dutyReminder: {
    title: "Rapportages die op u wachten",
    subjectOne: {
      now: (content: string, day: string) => `Herinnering: ${content}, uiterlijk ${day}`,
      soon: (content: string, day: string) => `Bijna zover: ${content}, uiterlijk ${day}`,
      overdue: (content: string) => `Te laat: ${content}`,
    } satisfies Record<ReminderStep, (content: string, day: string) => string> as Record<
      ReminderStep,
      (content: string, day: string) => string
    >,
    subjectMany: (count: number, late: number) =>
      late === 0
        ? `Herinnering: ${count} rapportages wachten op u`
        : `${count} rapportages wachten op u, ${late} te laat`,
    lead: "Dit moet nog klaar. Is een rapportage al opgeleverd? Meld dat op de pagina, dan stopt de herinnering.",
    step: {
      overdue: "Te laat",
      soon: "Bijna zover",
      now: "Nu te maken",
    } satisfies Record<ReminderStep, string> as Record<ReminderStep, string>,
    due: (day: string, away: number) => {
      if (away === 0) return `Uiterlijk vandaag, ${day}.`;
      return away > 0
        ? `Uiterlijk ${day}, over ${days(away)}.`
        : `Had klaar moeten zijn op ${day}, ${days(-away)} geleden.`;
    },
    receiver: (who: string) => `Voor: ${who}.`,
    owner: (who: string) => `Volgens het plan van: ${who}. Er is nog geen collega gekozen.`,
    programme: (title: string) => `Programma: ${title}.`,
    link: (title: string) => `Naar de rapportageplichten van ${title}`,
    why: "U krijgt deze mail omdat u deze rapportage maakt, of omdat u het programma leidt.",
  },
  testMail: {
    title: "De post komt aan",
    text: "U vroeg om een proefmail. Evenbeeld kan mail sturen naar dit adres.",
    link: "Naar de uitgaande post",
    why: "U krijgt deze mail omdat u er zelf om vroeg.",
  },
};
