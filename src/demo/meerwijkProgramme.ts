import type { ProgrammeFile } from "../domain/programme/index.ts";
import { addDays, type Day } from "../domain/shared/day.ts";
import type { ActionSeed, ThemeSeed } from "./actionSeed.ts";
import { agreements } from "./content/agreements.ts";
import { behaviour } from "./content/behaviour.ts";
import { belonging } from "./content/belonging.ts";
import { figures } from "./content/figures.ts";
import { foundation, surroundings } from "./content/foundation.ts";
import { growth } from "./content/growth.ts";
import { internships } from "./content/internships.ts";
import { language } from "./content/language.ts";
import { learning } from "./content/learning.ts";
import { budgets } from "./content/money.ts";
import { openCity } from "./content/openCity.ts";
import { risks } from "./content/risks.ts";
import { safety } from "./content/safety.ts";
import { selection } from "./content/selection.ts";
import { objectives, targets } from "./content/targets.ts";
import { mailOf, meerwijkPeople } from "./meerwijkPeople.ts";

type FileAction = ProgrammeFile["actions"][number];

/** The key of the programme in every address. */
export const programmeKey = "meerwijk-herkent-zich";
/** The day on which the first plan was brought in; what was recorded up to then stands in the file. */
export const broughtInOn = "2025-01-13";

export const themeSeeds: readonly ThemeSeed[] = [
  behaviour,
  safety,
  selection,
  internships,
  growth,
  belonging,
  language,
  openCity,
  agreements,
  learning,
];

const known = new Set(meerwijkPeople.map((person) => person.name));
const owned = (name: string) => ({ owner: name, ownerMail: mailOf(name) });

function partiesOf({ rasci }: ActionSeed): FileAction["participants"] {
  if (!rasci) return [];
  return rasci.map(([letter, role]) => ({
    role,
    rasci: letter,
    mail: known.has(role) ? mailOf(role) : null,
  }));
}

/** Returns an action of Meerwijk as the plan had it before anything happened. */
export function plannedAction(theme: ThemeSeed, seed: ActionSeed): FileAction {
  const planned = { start: seed.start, end: seed.end, note: null };
  return {
    key: seed.key,
    title: seed.title,
    pillar: theme.pillar,
    theme: theme.key,
    objective: seed.objective,
    ...owned(seed.owner),
    unit: seed.unit,
    participants: partiesOf(seed),
    planned,
    firstPlanned: planned,
    status: "niet gestart",
    statusReason: null,
    recurring: { rule: seed.rhythm, note: seed.rhythmNote ?? null },
    deliverable: seed.deliverable,
    // what an action of the list does not say is not stated in the plan either
    scope: seed.scope ?? null,
    priority: seed.priority ?? null,
    measure: seed.measure ?? null,
    carriedOver: seed.carriedOver ? { programme: "iedereen-telt", action: seed.carriedOver } : null,
    reportedOn: null,
    evidence: [],
  };
}

const programme: ProgrammeFile["programme"] = {
  municipality: "Gemeente Meerwijk",
  title: "Meerwijk herkent zich",
  kind: "Programma",
  period: { start: "2025-01", end: "2028-12" },
  adoptedOn: "2024-12-17",
  adoptedBy: "Gemeenteraad van Meerwijk",
  tabledFor: { body: "Gemeenteraad", date: "17 december 2024", purpose: "Vaststellen" },
  publishedOn: "2025-01",
  mandateRef: "MW-2024-0611",
  mandate: {
    title: "Bestuursopdracht Een gemeente die op Meerwijk lijkt",
    body: "College van burgemeester en wethouders",
    givenOn: "2024-06-11",
  },
  predecessor: null,
  closedOn: null,
  note: "Verzonnen voorbeeld: deze gemeente, deze mensen en deze cijfers bestaan niet.",
  evidence: [],
};

/** Returns the programme of Meerwijk as it was brought in: everything planned, nothing begun. Risks are reviewed around `today`. */
export const meerwijkProgramme = (today: Day): ProgrammeFile => ({
  schemaVersion: "2.0",
  id: programmeKey,
  lang: "nl",
  ...foundation,
  programme,
  actionSummary: null,
  themes: themeSeeds.map(({ key, name, pillar }) => ({ key, pillar, name, evidence: [] })),
  objectives: objectives.map(([key, pillar, title, owner, attainable]) => ({
    key,
    pillar,
    theme: null,
    title,
    smart: true,
    ...owned(owner),
    attainable,
    evidence: [],
  })),
  targets: [...targets],
  measurements: figures
    .filter((figure) => figure.recordedOn <= broughtInOn)
    .map((figure) => ({ ...figure, alreadyPublished: true })),
  actions: themeSeeds.flatMap((theme) =>
    theme.actions.filter((seed) => !seed.course?.addedOn).map((seed) => plannedAction(theme, seed)),
  ),
  budgets: [...budgets],
  risks: risks.map(({ owner, reviewInDays, ...risk }) => ({
    ...risk,
    ...owned(owner),
    reviewOn: addDays(today, reviewInDays),
    explicit: true,
    evidence: [],
  })),
  plans: [],
  ...surroundings,
});
