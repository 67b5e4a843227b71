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
  questionCards: {
    subject: (count: number, round: string) =>
      count === 1 ? `Hoe gaat het met uw actie? ${round}` : `Hoe gaat het met uw ${count} acties? ${round}`,
    reminder: (subject: string) => `Herinnering: ${subject}`,
    title: (count: number) =>
      count === 1 ? "Hoe gaat het met uw actie?" : `Hoe gaat het met uw ${count} acties?`,
    lead: (programme: string) =>
      `Vertel in 2 minuten hoe het gaat. U hoeft zich niet aan te melden. Programma: ${programme}.`,
    again: "Wij hebben nog geen bericht van u. De links in eerdere mails werken niet meer.",
    link: (title: string) => `Vertel hoe het gaat: ${title}`,
    until: (moment: string) => `Een link werkt tot ${moment}, voor 1 bericht.`,
    own: "De links zijn alleen voor u. Stuur deze mail niet door: wie een link heeft, kan voor u antwoorden.",
    why: "U krijgt deze mail omdat u de actiehouder bent.",
  },
  cardReceipt: {
    title: "Uw bericht is binnen",
    subject: (title: string) => `Uw bericht is binnen: ${title}`,
    lead: (moment: string, round: string) =>
      `Op ${moment} kwam dit bericht binnen met de link uit uw mail. Ronde: ${round}.`,
    told: "Dit staat erin",
    happened: (text: string) => `Wat er is gebeurd: ${text}`,
    course: (word: string) => `Hoe het ervoor staat: ${word}.`,
    end: (period: string) => `Klaar: ${period}.`,
    noEnd: "Er is nog geen datum.",
    wrong: (moment: string) =>
      `Is dit niet van u, of klopt het niet? Meld u aan en verander het tot ${moment}, of zeg het tegen het programmateam.`,
    link: "Naar Evenbeeld",
    why: "U krijgt deze mail omdat er een bericht kwam met uw link.",
  },
  testMail: {
    title: "De post komt aan",
    text: "U vroeg om een proefmail. Evenbeeld kan mail sturen naar dit adres.",
    link: "Naar de uitgaande post",
    why: "U krijgt deze mail omdat u er zelf om vroeg.",
  },
};
