import { dayFrom } from "../../shared/day.ts";
import type { ProgrammeParts } from "../programmeParts.ts";
import { storedFigure } from "../reportedFigure.ts";
import { type SourceItem, sourceListNames } from "../sourceList.ts";
import { typedValues } from "../valueSource.ts";
import type { ProgrammeFile } from "./format2.ts";
import {
  type Directory,
  ownerOf,
  periodOf,
  planningOf,
  rhythmOf,
  statusOfWord,
  unitOf,
  unitOfWord,
} from "./words.ts";

const version = 1;
const dayOrNull = (text: string | null) => (text === null ? null : dayFrom(text));

function programmeOf(file: ProgrammeFile): ProgrammeParts["programme"] {
  const { municipality, period, mandate, mandateRef, evidence, ...rest } = file.programme;
  return {
    ...rest,
    key: file.id,
    lang: file.lang,
    municipalityName: municipality,
    start: periodOf(period.start),
    end: periodOf(period.end),
    adoptedOn: periodOf(rest.adoptedOn),
    publishedOn: periodOf(rest.publishedOn),
    mandate: {
      title: mandate.title,
      reference: mandateRef,
      body: mandate.body,
      givenOn: periodOf(mandate.givenOn),
    },
    evidence,
    vision: file.vision,
    principles: file.principles,
    statedTotals: file.actionSummary,
    sources: file.sources,
    closedOn: dayOrNull(rest.closedOn),
    version,
  };
}

const themesOf = (file: ProgrammeFile): ProgrammeParts["themes"] => [
  ...file.pillars.map((pillar) => ({ ...pillar, kind: "pillar" as const, parent: null, version })),
  ...file.themes.map(({ pillar, ...theme }) => ({
    ...theme,
    kind: "theme" as const,
    parent: pillar,
    version,
  })),
];

const objectivesOf = (file: ProgrammeFile, directory: Directory): ProgrammeParts["objectives"] =>
  file.objectives.map(({ key, pillar, theme, title, smart, attainable, evidence, ...owner }) => ({
    key,
    theme: theme ?? pillar,
    title,
    owner: ownerOf(owner, directory),
    smartInSource: smart,
    attainable,
    evidence,
    version,
  }));

const targetsOf = (file: ProgrammeFile, directory: Directory): ProgrammeParts["targets"] =>
  file.targets.map(({ cadence, unit, about, dueDate, baseline, milestones, seriesBreaks, ...target }) => ({
    ...target,
    unit: unitOfWord[unit],
    about: unitOf(about, directory),
    rhythm: rhythmOf(cadence),
    dueDate: periodOf(dueDate),
    baseline: baseline?.map((point) => ({ ...point, period: periodFromText(point.period) })) ?? null,
    milestones: milestones.map((milestone) => ({ ...milestone, period: periodFromText(milestone.period) })),
    seriesBreaks: seriesBreaks.map((found) => ({ ...found, period: periodFromText(found.period) })),
    reads: typedValues,
    version,
  }));

function periodFromText(text: string) {
  const period = periodOf(text);
  if (period === null) throw new RangeError("a period is missing");
  return period;
}

const figuresOf = (file: ProgrammeFile, directory: Directory): ProgrammeParts["figures"] =>
  file.measurements.map(({ unit, about, period, recordedOn, ...figure }) => ({
    ...storedFigure({
      ...figure,
      unit: unitOfWord[unit],
      about: unitOf(about, directory),
      period: periodOf(period),
      recordedOn: dayFrom(recordedOn),
    }),
    version,
  }));

const actionsOf = (file: ProgrammeFile, directory: Directory): ProgrammeParts["actions"] =>
  file.actions.map(
    ({ pillar, theme, unit, owner, ownerMail, participants, planned, firstPlanned, ...action }) => {
      const { recurring, status, reportedOn, ...rest } = action;
      return {
        ...rest,
        indicators: [],
        theme: theme ?? pillar,
        unit: unitOf(unit, directory),
        owner: ownerOf({ owner, ownerMail }, directory),
        participants: participants.map(({ role, rasci, mail }) => ({
          role,
          rasci,
          person: mail === null ? null : (directory.personOfMail.get(mail.toLowerCase()) ?? null),
        })),
        planning: planningOf(planned),
        firstPlanning: planningOf(firstPlanned),
        status: status === null ? null : statusOfWord[status],
        rhythm: rhythmOf(recurring?.rule ?? null),
        rhythmNote: recurring?.note ?? null,
        reportedOn: dayOrNull(reportedOn),
        version,
      };
    },
  );

const budgetLinesOf = (file: ProgrammeFile): ProgrammeParts["budgetLines"] =>
  file.budgets.map(({ amountEUR, status, ...line }) => ({
    ...line,
    amount: amountEUR,
    stateAsWritten: status,
    version,
  }));

const risksOf = (file: ProgrammeFile, directory: Directory): ProgrammeParts["risks"] =>
  file.risks.map(({ measure, secondMeasure, owner, ownerMail, reviewOn, ...risk }) => ({
    ...risk,
    mitigation: measure,
    secondMitigation: secondMeasure,
    owner: ownerOf({ owner, ownerMail }, directory),
    reviewOn: dayOrNull(reviewOn),
    version,
  }));

const sourceItemsOf = (file: ProgrammeFile): readonly SourceItem[] =>
  sourceListNames.flatMap((list) => file[list].map((body, at) => ({ list, position: at + 1, body })));

/** Returns the programme and its parts from a checked file; people and units the directory does not know stay words. */
export const partsFromFile = (file: ProgrammeFile, directory: Directory): ProgrammeParts => ({
  programme: programmeOf(file),
  themes: themesOf(file),
  objectives: objectivesOf(file, directory),
  targets: targetsOf(file, directory),
  benchmarks: file.benchmarks.map((benchmark) => ({
    ...benchmark,
    period: periodOf(benchmark.period),
    version,
  })),
  figures: figuresOf(file, directory),
  actions: actionsOf(file, directory),
  budgetLines: budgetLinesOf(file),
  risks: risksOf(file, directory),
  plans: file.plans.map((plan) => ({ ...plan, adoptedOn: dayOrNull(plan.adoptedOn) })),
  sourceItems: sourceItemsOf(file),
});
