const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The first steps of a new municipality, and what comes after a plan was brought in. */
export const beginning = {
  title: "De eerste stappen",
  lead: (done: number, all: number) =>
    done === 0
      ? `Welkom. Begin met de eerste van ${all} stappen. `
      : `U hebt ${done} van de ${all} eerste stappen gedaan. `,
  state: { done: "Gedaan", next: "Nu doen", later: "Daarna" },
  units: {
    title: "Leg de onderdelen vast",
    open: "Begin bovenaan, bijvoorbeeld met de clusters of directies. De rest kan later.",
    done: (count: number) => (count === 1 ? "Er is 1 onderdeel." : `Er zijn ${count} onderdelen.`),
  },
  people: {
    title: "Voeg collega's toe en geef hun een rol",
    alone: "U bent hier nu de enige.",
    withoutRole: (count: number) =>
      `Er zijn ${count} mensen, maar alleen de beheerder heeft een rol. Open een persoon en kies: Rol geven.`,
    done: (count: number, withRole: number) =>
      `Er zijn ${many(count, "mens", "mensen")}. Een andere rol dan beheerder: ${withRole}.`,
  },
  manager: {
    title: "Kies wie de programmamanager is",
    open: "De programmamanager brengt het plan in en houdt het bij. Open een persoon en kies: Rol geven.",
    done: (names: string) => `Dat is ${names}.`,
    go: "Naar de mensen",
  },
  houseStyle: {
    title: "Kies de huisstijl",
    open: "Uw kleur en uw beeldmerk staan dan op elke pagina. Past de kleur die er al is? Sla die dan op.",
    done: "De kleuren of het beeldmerk zijn gekozen.",
  },
  plan: {
    title: "Lees een plan in",
    own: "Evenbeeld laat eerst zien wat er in het bestand staat. Daarna beslist u.",
    byNobody: "Dat doet de programmamanager, als u die hebt gekozen.",
    byManager: (names: string) => `Dat doet ${names}. U hoeft hier zelf niets te doen.`,
    done: "Er staat een plan in Evenbeeld.",
  },
  firstPlan: {
    due: "Nog geen plan",
    title: "Lees het eerste plan in",
  },
  bringers: {
    named: (count: number, names: string) =>
      count === 1
        ? `Een plan inlezen of beginnen doet de programmamanager: ${names}.`
        : `Een plan inlezen of beginnen doen de programmamanagers: ${names}.`,
    role: "Een plan inlezen of beginnen doet de programmamanager.",
    nobody: "Een plan inlezen of beginnen doet de programmamanager. Die rol heeft nu niemand.",
    giveRole: "Geef iemand deze rol",
  },
  next: {
    title: (programme: string) => `Wat nu komt: ${programme}`,
    gaps: {
      due: (count: number) => many(count, "gat", "gaten"),
      title: "Vul aan wat het plan nog niet zegt",
      go: "Bekijk wat er ontbreekt",
    },
    units: {
      due: (count: number) => many(count, "onderdeel", "onderdelen"),
      title: "Vraag de onderdelen om hun deel",
      text: (names: string) => `Nog geen plan van ${names}.`,
      more: (count: number) => `nog ${count}`,
      go: "Plannen van onderdelen",
    },
    owners: {
      due: (count: number) => many(count, "actie", "acties"),
      title: "Koppel de actiehouders",
      nobody: (count: number) => `Zonder actiehouder: ${count}.`,
      inWords: (count: number) => `Alleen in woorden, nog geen persoon: ${count}.`,
      go: "Actiehouders koppelen",
    },
  },
};
