import type { ProcessingActivity } from "../../domain/access/index.ts";

type Told = {
  readonly title: string;
  readonly about: string;
  readonly purpose: string;
  readonly basis: string;
};

const task = "taak van algemeen belang (AVG artikel 6, lid 1, onder e)";
const duty = "wettelijke plicht (AVG artikel 6, lid 1, onder c)";

const activities: Readonly<Record<ProcessingActivity, Told>> = {
  staffFile: {
    title: "Personeelsbestand tellen",
    about: "wie er werkt, stage loopt of is ingehuurd",
    purpose: "bewaren en tellen hoe de organisatie de stad spiegelt, en wissen na de bewaartermijn",
    basis: task,
  },
  jobCount: {
    title: "Banen van de banenafspraak tellen",
    about: "wie in het doelgroepregister staat",
    purpose: "banen tellen voor het doel; van niemand blijft een regel",
    basis: "door de gemeente te noemen",
  },
  applications: {
    title: "Sollicitaties en stages tellen",
    about: "wie solliciteert of stage loopt",
    purpose: "zien of mensen elke stap even vaak halen; van niemand blijft een regel",
    basis: task,
  },
  programmePeople: {
    title: "Mensen die met het programma werken",
    about: "actiehouders, leden van overleggen, beheerders en lezers",
    purpose: "een actie een houder geven, aanmelden, en vertellen wie wat mag",
    basis: task,
  },
  actLog: {
    title: "Het logboek van handelingen",
    about: "iedereen die iets doet in het programma",
    purpose: "verantwoorden wie wat deed, en een vervalsing vinden",
    basis: duty,
  },
  mailAndLinks: {
    title: "Post, kaarten en agenda’s",
    about: "actiehouders en lezers van een agenda",
    purpose: "vragen hoe het gaat, herinneren, en een agenda laten meelezen",
    basis: task,
  },
  councilNames: {
    title: "Namen in stukken",
    about: "wie in een brief, dossier of tekst genoemd wordt",
    purpose: "een stuk laten lezen zonder die namen, en het bewaren",
    basis: "wettelijke plicht (Woo artikel 5.1)",
  },
  contributions: {
    title: "Inbreng",
    about: "wie iets vindt of vraagt, onder de eigen naam",
    purpose: "mensen horen voor er besloten wordt, en antwoorden",
    basis: task,
  },
};

/** What is done with personal data, and how often that was written down. */
export const processing = {
  title: "Verwerkingen",
  lead: "Waarvoor deze gemeente hier gegevens van mensen gebruikt.",
  notChecked: "Nog niet juridisch getoetst. De gemeente vult aan wie verantwoordelijk is.",
  about: "Over wie",
  purpose: "Waarvoor",
  basis: "Grondslag",
  number: "Nummer",
  numberNote:
    "Verandert een tekst, dan krijgt zij een ander nummer. Zo wijst een regel altijd naar wat toen gold.",
  activities,
  logTitle: "Logboek van verwerkingen",
  logLead: "Hoe vaak er gegevens van mensen zijn gebruikt. Over wie dat ging staat hier niet.",
  logNote:
    "Elke handeling schrijft haar regel zelf, in dezelfde stap. Niemand kan een regel veranderen. Na 3 jaar wordt zij gewist.",
  logNameless: "Wat zonder naam is ingebracht, staat niet in dit logboek.",
  logReads: "Wie alleen een pagina bekijkt, wordt niet bijgehouden. De lijst met mensen en het logboek wel.",
  logExport:
    "De beheerder van de installatie bewaart de regels als bestand, ook van 1 persoon die daarom vraagt. Ook dat staat in het logboek.",
  period: "Periode",
  periods: { maand: "afgelopen maand", jaar: "afgelopen jaar", alles: "alles" },
  tableTitle: "Per verwerking",
  tableCaption: (period: string) => `Verwerkingen, ${period}`,
  activity: "Verwerking",
  times: "Keer",
  last: "Laatst",
  untold: "niet verteld",
  never: "nog niet",
  untoldNote:
    "Van stukken vertellen we geen aantal: dat kan verraden dat er iets geheim is. Handelingen in een programma tellen daarom ook niet mee.",
};
