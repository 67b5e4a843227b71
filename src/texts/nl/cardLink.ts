/** The card that the link of a mail opens, and the pages that such a link can lead to. */
export const cardLink = {
  forWhom: (name: string, municipality: string) => `Deze kaart is voor ${name}, ${municipality}.`,
  notYou: "Bent u dat niet? Sluit deze pagina dan.",
  comesBy: "Bij het bericht komt te staan dat het met de link uit de mail kwam.",
  until: (moment: string) =>
    `De link werkt tot ${moment}, voor 1 bericht. U krijgt een bevestiging per mail.`,
  changed: "Iemand anders veranderde deze actie. Lees de kaart nog eens en verstuur dan opnieuw.",
  receivedTitle: "Uw bericht is binnen",
  receivedText: (moment: string) =>
    `Het kwam op ${moment}. Een bevestiging gaat naar uw mailadres. U bent klaar.`,
  answeredTitle: "Er is al een bericht over deze actie",
  answeredText: (moment: string) => `Het kwam op ${moment}. U hoeft niets te doen.`,
  again: "Met deze link kan er geen tweede bericht bij. Wilt u iets veranderen? Meld u dan aan.",
  deadTitle: "Deze link werkt niet",
  deadText:
    "De link is te oud of ingetrokken, de ronde is gesloten, de actie is vervallen, of het adres is niet heel overgenomen.",
  deadNewer: "Kreeg u later nog een mail? Gebruik dan de link daarin.",
  nothingChanged: "Er is niets veranderd.",
  deadSignIn: "Of meld u aan om te zien of er iets op u wacht.",
  signIn: "Aanmelden",
  otherTitle: "Deze kaart is voor iemand anders",
  otherText: (name: string) => `U bent aangemeld als ${name}. Wat op u wacht, staat bij uw eigen werk.`,
  typedText: "Het is niet bewaard. Neem het over als u het nog wilt vertellen.",
  asideTitle: "Link in de mail",
  asideText: (moment: string) => `De actiehouder kan tot ${moment} antwoorden zonder zich aan te melden.`,
  revoke: "Link intrekken",
};
