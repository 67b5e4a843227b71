import type { MailKind, MailState } from "../../domain/mail/index.ts";

/** The page with the mail that Evenbeeld sends. */
export const outgoingMail = {
  title: "Uitgaande post",
  about:
    "Evenbeeld herinnert per mail aan rapportages. Hier ziet u wat wacht, wat verstuurd is en wat mislukte.",
  look: "Uitgaande post bekijken",
  connected: (from: string) => `Er is een mailserver aangesloten. Mail gaat uit vanaf ${from}.`,
  notConnected:
    "Er is geen mailserver aangesloten: alle mail wacht. Wie de installatie beheert, kan dat instellen.",
  demo: "In deze demonstratie gaat geen mail de deur uit.",
  waitingCount: (count: number) => (count === 1 ? "1 mail wacht." : `${count} mails wachten.`),
  failedCount: (count: number) => (count === 1 ? "1 mail is mislukt." : `${count} mails zijn mislukt.`),
  nothingWaits: "Er wacht geen mail.",
  none: "Er is nog geen mail gemaakt. Een mail ontstaat vanzelf, bijvoorbeeld als een rapportage bijna klaar moet zijn.",
  noneFound: "Zo is er geen mail.",
  tools: "Kies welke mail u ziet",
  stateFilter: "Stand",
  allStates: "Alle",
  caption: "Mails, de nieuwste bovenaan",
  person: "Aan",
  what: "Waarover",
  added: "Gemaakt",
  how: "Hoe staat het",
  kind: {
    dutyReminder: "herinnering aan rapportages",
    testMail: "proefmail",
  } satisfies Record<MailKind, string> as Record<MailKind, string>,
  state: {
    waiting: "wacht",
    sending: "wordt verstuurd",
    sent: "verstuurd",
    failed: "mislukt",
    dropped: "niet meer nodig",
  } satisfies Record<MailState, string> as Record<MailState, string>,
  endedAt: (moment: string) => `op ${moment}`,
  nextAt: (moment: string) => `volgende poging: ${moment}`,
  answer: {
    noAddress: "Dit adres is geen mailadres dat de mailserver kan gebruiken.",
    unknown: (code: string) => `De ontvanger neemt geen mail aan op dit adres (code ${code}).`,
    refused: (code: string) => `De mailserver weigerde deze mail (code ${code}).`,
    later: (code: string) => `De mailserver vroeg om het later nog eens te proberen (code ${code}).`,
    sender: (code: string) => `De mailserver neemt geen mail aan van deze afzender (code ${code}).`,
    password: "De mailserver nam de naam of het wachtwoord van Evenbeeld niet aan.",
    away: "De mailserver was niet bereikbaar.",
    fault: "Evenbeeld kon deze mail niet maken. Meld dit bij wie de installatie beheert.",
  },
  test: "Proefmail",
  testText: "U krijgt binnen een paar minuten een mail op uw eigen adres. Zo weet u of de post aankomt.",
  testWaits: "U krijgt een mail op uw eigen adres zodra er een mailserver is. Tot dan wacht die hierboven.",
  testButton: "Proefmail naar mijzelf sturen",
};
