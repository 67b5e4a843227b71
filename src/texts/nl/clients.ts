import type { ApiClientStatus, ReadingRight } from "../../domain/access/index.ts";

/** The pages on which the administrator lets other systems read along. */
export const clients = {
  title: "Koppelingen",
  lead: "Via een koppeling leest een ander systeem het programma, bijvoorbeeld een dashboard. Veranderen kan het niets.",
  look: "Koppelingen bekijken",
  none: "Er is nog geen koppeling. Maak er een voor elk systeem dat mag lezen.",
  caption: "Koppelingen van de gemeente",
  name: "Naam",
  nameHint: "Welk systeem het is en van wie, bijvoorbeeld: Dashboard, team Informatie.",
  rights: "Mag lezen",
  rightsQuestion: "Wat mag deze koppeling lezen?",
  rightsHint: "Kies niet meer dan nodig is. Namen van medewerkers krijgt een koppeling nooit.",
  right: {
    programmes: "Programma's, doelstellingen en streefcijfers",
    actions: "Acties",
    money: "Geld",
  } satisfies Record<ReadingRight, string> as Record<ReadingRight, string>,
  rightHint: {
    programmes: "Met hun stand en hun cijfers.",
    actions: "Met de reden van hun stand.",
    money: "Bedragen bij het programma en bij de acties.",
  } satisfies Record<ReadingRight, string> as Record<ReadingRight, string>,
  expires: "Geldig tot en met",
  expiresHint: "Hoogstens een jaar. Daarna kunt u de koppeling vernieuwen.",
  used: "Laatst gebruikt",
  never: "nog nooit",
  status: "Stand",
  statusWord: {
    active: "Geldig",
    expired: "Verlopen",
    revoked: "Beëindigd",
  } satisfies Record<ApiClientStatus, string> as Record<ApiClientStatus, string>,
  acts: "Veranderen",
  renewLink: "Vernieuwen",
  revokeLink: "Beëindigen",
  make: "Koppeling maken",
  renew: "Koppeling vernieuwen",
  renewConsequence: "Het oude token werkt meteen niet meer. Het andere systeem heeft het nieuwe nodig.",
  revoke: "Koppeling beëindigen",
  revokeConsequence: "Het andere systeem leest meteen niets meer. Dit kunt u niet terugdraaien.",
  tokenTitle: "Het token",
  tokenLead:
    "Dit token ziet u maar één keer. Geef het langs een veilige weg aan de beheerder van het andere systeem.",
  tokenTerm: "Token",
  addressTerm: "Adres",
  documentTerm: "Beschrijving voor ontwikkelaars",
  tokenLost:
    "Is het token kwijt of gelekt? Vernieuw dan de koppeling: het oude token werkt meteen niet meer.",
  back: "Naar de koppelingen",
};
