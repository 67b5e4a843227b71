import type { MatchClaim } from "../../domain/access/index.ts";

/** Signing in at the provider of the municipality, and the page on which the administrator sets it. */
export const signIn = {
  title: "Aanmelden",
  lead: (municipality: string) => `Gebruik het account dat u bij ${municipality} hebt.`,
  go: "Aanmelden met uw account",
  again: "Opnieuw aanmelden",
  failedTitle: "Aanmelden is niet gelukt",
  noRoleTitle: "U hebt hier nu geen rol",
  outTitle: "U bent afgemeld",
  outLead: "U bent afgemeld bij Evenbeeld. Bij uw gemeente bent u misschien nog aangemeld.",
  outThere: "Ook afmelden bij uw gemeente",
  settings: "Aanmelden van medewerkers",
  about: "Medewerkers melden zich aan met het account dat zij al hebben. Dit heet OpenID Connect.",
  look: "Aanmelden bekijken",
  notSet: "Er is nog niets ingesteld. Mensen komen nu alleen binnen met een link.",
  isSet: (host: string) => `Mensen melden zich aan bij ${host}.`,
  change: "Aanmelden instellen",
  issuer: "Adres van de aanmelddienst",
  issuerHint: "De aanmelddienst noemt dit de issuer. Het begint met https.",
  clientId: "Naam van Evenbeeld bij de aanmelddienst",
  clientIdHint: "De aanmelddienst noemt dit client id of toepassings-id.",
  matchBy: "Waaraan herkennen wij iemand de eerste keer?",
  matchByHint:
    "Dit moet gelijk zijn aan het e-mailadres in Evenbeeld. Daarna telt alleen het vaste nummer van het account.",
  match: {
    email: "Aan het e-mailadres, als de aanmelddienst zegt dat het is gecontroleerd",
    preferred_username: "Aan de aanmeldnaam, als alleen uw gemeente die namen geeft",
  } satisfies Record<MatchClaim, string> as Record<MatchClaim, string>,
  rolesClaim: "Waar de app-rollen staan",
  rolesClaimHint: "De naam van het gegeven in het antwoord. Bijna altijd: roles.",
  roleHint:
    "App-rollen die deze rol geven, met een komma ertussen. Leeg: u geeft deze rol zelf in Evenbeeld.",
  unitOwnerHint:
    "Per regel een app-rol, het teken = en de code van het onderdeel. Bijvoorbeeld: Leiding = 12.",
  rolesUnder: "Rollen via de aanmelddienst",
  roleBound: (role: string, appRoles: string) => `${role}: ${appRoles}`,
  rolesTerm: "Rollen die de aanmelddienst geeft",
  noRoles: "Geen. U geeft alle rollen zelf in Evenbeeld.",
  consequence:
    "Wie de aanmelddienst beheert, bepaalt wie er binnenkomt en met welke rol. De wijziging staat in het logboek.",
  thereTitle: "Dit stelt u in bij de aanmelddienst",
  thereLead: "Maak daar een webtoepassing en neem deze gegevens over.",
  redirect: "Adres waar het antwoord heen gaat",
  keys: "Adres van onze openbare sleutel",
  certificate: "Onze openbare sleutel als certificaat",
  certificateLink: "Certificaat opslaan",
  endThere: "Adres om te melden dat iemand zich heeft afgemeld",
  afterOut: "Adres na het afmelden",
  tryTitle: "Probeer het aan",
  tryText: "Wij lezen de beschrijving en de sleutels van de aanmelddienst. Er verandert niets.",
  tryButton: "Probeer het aan",
  tryGood: (host: string, keys: string) =>
    `De aanmelddienst antwoordt. Aanmelden gaat via ${host}. Wij vonden ${keys} sleutels.`,
  tryIssuer: "De aanmelddienst noemt zichzelf in elk antwoord. Dat is veilig.",
  tryNoIssuer:
    "De aanmelddienst noemt zichzelf niet in elk antwoord. Evenbeeld controleert het dan aan het adres en het token.",
  tryEnds: "U kunt u ook bij de aanmelddienst afmelden.",
  unbind: "Account losmaken",
  unbindLead: (name: string) =>
    `Bij de volgende aanmelding herkennen wij ${name} opnieuw aan het e-mailadres.`,
  unbindConsequence: "Open pagina's van deze persoon sluiten meteen. Dit staat in het logboek.",
  tryNoEnds: "Afmelden bij de aanmelddienst kan niet vanuit Evenbeeld.",
};
