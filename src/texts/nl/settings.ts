import type { Ground, SettingName, Tone } from "../../domain/organisation/index.ts";
import type { Locale } from "../../domain/shared/municipality.ts";

/** The pages on which a municipality chooses its name, country, colours, logo and smallest group. */
export const settings = {
  title: "Instellingen",
  lead: (name: string) =>
    `Hier staat wat voor iedereen van ${name} geldt: naam, land, huisstijl en de kleinste groep.`,
  now: "Nu",
  chosen: "Gekozen",
  chosenBy: (day: string, person: string) => `op ${day} door ${person}`,
  chosenOn: (day: string) => `op ${day}`,
  notChosen: "nog niet; dit is de instelling van Evenbeeld zelf",
  asAdded: "nog niet; zo is de gemeente toegevoegd",
  reason: "Reden",
  part: {
    name: "Naam",
    locale: "Land",
    palette: "Kleuren",
    logo: "Beeldmerk",
    smallestGroup: "Kleinste groep",
  } satisfies Record<SettingName, string> as Record<SettingName, string>,
  change: {
    name: "Naam veranderen",
    locale: "Land veranderen",
    palette: "Kleuren kiezen",
    logo: "Beeldmerk kiezen",
    smallestGroup: "Kleinste groep veranderen",
  } satisfies Record<SettingName, string> as Record<SettingName, string>,
  nameHint: "Zo staat de gemeente boven elke pagina. Het adres van de pagina's verandert niet.",
  localeQuestion: "In welk land ligt de gemeente?",
  localeHint: "Datums, getallen en bedragen worden geschreven zoals in dat land.",
  localeName: { "nl-NL": "Nederland", "nl-BE": "België (Vlaanderen)" } satisfies Record<
    Locale,
    string
  > as Record<Locale, string>,
  localeExample: (day: string, number: string, amount: string) => `${day} · ${number} · ${amount}`,
  example: "Voorbeeld",
  paletteLead: "Kies 4 tinten van de eigen kleur. Evenbeeld rekent na of iedereen ze kan lezen.",
  look: "Eerst bekijken",
  tone: {
    accent: "Hoofdkleur",
    accentDeep: "Donkere tint",
    accentMid: "Middelste tint",
    accentPale: "Lichte tint",
  } satisfies Record<Tone, string> as Record<Tone, string>,
  toneHint: {
    accent: "Voor links, knoppen en wat gereed is in een grafiek. Schrijf een kleur als #1a2b3c.",
    accentDeep: "Voor een link of knop onder de muis.",
    accentMid: "Voor lijnen in grafieken.",
    accentPale: "Voor vlakken in grafieken: wat nog moet gebeuren.",
  } satisfies Record<Tone, string> as Record<Tone, string>,
  ground: {
    paper: "wit",
    wash: "lichtgrijs",
    ink: "de kleur van de tekst",
    accent: "de hoofdkleur",
  } satisfies Record<Ground, string> as Record<Ground, string>,
  unwritten: (tone: string) => `${tone}: schrijf de kleur als #1a2b3c.`,
  faint: (tone: string, ground: string, found: string, required: string) =>
    `${tone} met ${ground}: het contrast is ${found} en moet ${required} of meer zijn.`,
  colour: "Kleur",
  colours: "De 4 kleuren",
  contrast: (ground: string, found: string, required: string) =>
    `met ${ground}: contrast ${found}, nodig ${required}`,
  previewTitle: "Zo ziet het eruit",
  previewText: "Deze pagina draagt de nieuwe kleuren al. Voor anderen verandert er pas iets als u ze kiest.",
  previewLink: "Een link in een zin",
  previewButton: "Een knop",
  previewPicture: "Een verzonnen voorbeeld",
  previewStatusHead: "Stand",
  previewPlanning: "Planning",
  previewStatus: { done: "Gereed", ongoing: "Loopt", late: "Te laat" },
  logoNone: "Nog geen beeldmerk. Naast de naam staat het teken van Evenbeeld.",
  logoFile: "Bestand",
  logoHint:
    "Een PNG, JPEG of WebP van hoogstens 200 kB en 2.000 bij 2.000 pixels. Een SVG kan niet: daarin kan een programma zitten.",
  logoKeep: "Zonder nieuw bestand blijft het plaatje zoals het is.",
  logoMissing: "Kies een bestand.",
  logoText: "Tekst bij het beeldmerk",
  logoTextHint:
    "Voor wie het plaatje niet ziet. Laat leeg als er niet meer op staat dan de naam, want de naam staat er al naast.",
  logoTextNone: "geen; de naam staat ernaast",
  logoSize: (width: string, height: string) => `${width} bij ${height} pixels`,
  logoSizeTerm: "Formaat",
  removeLogo: "Beeldmerk weghalen",
  removeLogoConsequence:
    "Naast de naam komt weer het teken van Evenbeeld. U kunt later opnieuw een beeldmerk kiezen.",
  groupText:
    "Een cijfer over minder mensen dan dit wordt geweigerd, omdat iemand erin te herkennen is. Het kan niet lager dan 5.",
  groupPeople: (count: string) => `${count} mensen`,
  groupQuestion: "Over hoeveel mensen moet een cijfer ten minste gaan?",
  groupReason: "Waarom lager?",
  groupReasonHint: "Alleen nodig als u het getal verlaagt.",
  groupConsequence:
    "Dit geldt voor cijfers die vanaf nu worden ingevuld. Met een lager getal kunnen mensen in kleine groepen eerder herkenbaar zijn. Wat eenmaal bekend is, kan niet worden teruggehaald.",
};
