import type { StartStep } from "../../domain/programme/index.ts";

const units = (count: number) => `${count} ${count === 1 ? "onderdeel" : "onderdelen"}`;

/** The page on which units stand beside each other by where they began. */
export const unitComparison = {
  title: "Onderdelen vergelijken",
  link: "Onderdelen vergelijken op begin en tempo",
  lead: (count: number) => `${units(count)} naast elkaar, op volgorde van waar zij begonnen. `,
  leadNone: "Er is op dit niveau geen onderdeel om te vergelijken.",
  caution:
    "Vergelijk alleen onderdelen die op dezelfde plek begonnen. Wie met minder begon, kan hard werken en toch minder ver zijn. Dit is geen ranglijst.",
  tools: "Kies welke onderdelen u naast elkaar ziet",
  levelOf: "Onderdelen van",
  highest: "de hele organisatie",
  start: {
    notBegun: "Begon zonder aanpak",
    firstSteps: "Had eerste stappen gezet",
    partly: "Deed het al op een deel van de plekken",
    usual: "Deed het al als gewoon werk",
  } satisfies Record<StartStep, string> as Record<StartStep, string>,
  startNotStated: "Begin niet vermeld",
  startNotStatedText:
    "Van deze onderdelen zegt het plan niet waar zij begonnen, of er is nog geen plan. Vergelijk hun tempo niet met dat van andere.",
  group: (start: string, count: number) => `${start}: ${units(count)}`,
  caption: (group: string) => `${group}: profiel, groei, inzet en tempo`,
  profile: "Profiel en omvang",
  formation: (fte: string) => `${fte} fte`,
  formationNotStated: "omvang niet vermeld",
  profileNotStated: "profiel niet vermeld",
  growth: "Groei volgens het plan",
  hours: "Uren training per jaar",
  actions: "Acties",
  pace: "Tempo",
  paceOf: (unit: string) => `Tempo van ${unit} per ronde`,
  inRound: (round: string, answered: number, asked: number) =>
    asked === 0 ? `${round}: niets gevraagd` : `${round}: ${answered} van ${asked} beantwoord`,
  last: "Laatste ronde",
  answered: (answered: number, asked: number) =>
    asked === 0 ? "niets gevraagd" : `${answered} van ${asked} beantwoord`,
  silent: (count: number) => `${count} stil`,
  noReach: "leest u niet",
  noReachText: "Het tempo ziet u alleen van uw eigen onderdeel. De plannen zijn van iedereen.",
  split: (count: number) =>
    count === 1
      ? "1 actie staat nog op een onderdeel dat is gesplitst. Die telt hier bij geen van de delen mee."
      : `${count} acties staan nog op een onderdeel dat is gesplitst. Die tellen hier bij geen van de delen mee.`,
  noRounds: "Er is nog geen ronde geweest. Het tempo komt er dan bij.",
  howToRead: (rounds: number) =>
    rounds === 1
      ? "Elk beeld is de laatste ronde. De kolom is alles wat aan het onderdeel is gevraagd, met alles wat eronder valt."
      : `Elk beeld is de laatste ${rounds} rondes, de oudste links. Elke kolom is alles wat aan het onderdeel is gevraagd, met alles wat eronder valt.`,
  round: "Ronde",
  asked: "Gevraagd",
  numbers: (group: string) => `Tempo in aantallen: ${group}`,
};
