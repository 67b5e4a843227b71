import { rhythmText } from "../../shared/rhythm.ts";
import type { ProgrammeParts } from "../programmeParts.ts";
import type { SourceListName } from "../sourceList.ts";
import type { Theme } from "../theme.ts";
import { type ProgrammeFile, programmeFile2 } from "./format2.ts";
import { codeOf, type Directory, wordOfStatus, wordOfUnit, writtenOwner } from "./words.ts";

/** Returns the pillar and the theme a part stands under: a theme brings its pillar along. */
function placeOf(
  key: string | null,
  themes: ReadonlyMap<string, Theme>,
): { pillar: string | null; theme: string | null } {
  const theme = key === null ? undefined : themes.get(key);
  if (!theme) return { pillar: null, theme: null };
  return theme.kind === "pillar"
    ? { pillar: theme.key, theme: null }
    : { pillar: theme.parent, theme: theme.key };
}

type Themes = ReadonlyMap<string, Theme>;

function programmeIn({ programme }: ProgrammeParts) {
  const { title, body, givenOn, reference } = programme.mandate;
  return {
    municipality: programme.municipalityName,
    title: programme.title,
    kind: programme.kind,
    period: { start: programme.start, end: programme.end },
    adoptedOn: programme.adoptedOn,
    adoptedBy: programme.adoptedBy,
    tabledFor: programme.tabledFor,
    publishedOn: programme.publishedOn,
    mandateRef: reference,
    mandate: { title, body, givenOn },
    predecessor: programme.predecessor,
    closedOn: programme.closedOn,
    note: programme.note,
    evidence: programme.evidence,
  };
}

const objectivesIn = (parts: ProgrammeParts, themes: Themes, directory: Directory) =>
  parts.objectives.map(({ key, theme, title, owner, smartInSource, attainable, evidence }) => {
    const place = placeOf(theme, themes);
    const { owner: words, ownerMail } = writtenOwner(owner, directory);
    return { key, ...place, title, smart: smartInSource, owner: words, ownerMail, attainable, evidence };
  });

const targetsIn = (parts: ProgrammeParts, directory: Directory) =>
  // which figure a target reads is of this organisation alone: its tables and units have no place in a file
  parts.targets.map(({ version: _version, reads: _reads, unit, about, rhythm, ...target }) => ({
    ...target,
    unit: wordOfUnit[unit],
    about: codeOf(about, directory),
    cadence: rhythm === null ? null : rhythmText(rhythm),
  }));

const measurementsIn = (parts: ProgrammeParts, directory: Directory) =>
  parts.figures.map(({ version: _version, unit, about, ...figure }) => ({
    ...figure,
    unit: wordOfUnit[unit],
    about: codeOf(about, directory),
  }));

const actionsIn = (parts: ProgrammeParts, themes: Themes, directory: Directory) =>
  parts.actions.map((action) => ({
    key: action.key,
    title: action.title,
    ...placeOf(action.theme, themes),
    objective: action.objective,
    ...writtenOwner(action.owner, directory),
    unit: codeOf(action.unit, directory),
    participants: action.participants.map(({ role, rasci, person }) => ({
      role,
      rasci,
      mail: person === null ? null : (directory.mailOfPerson.get(person) ?? null),
    })),
    planned: action.planning,
    firstPlanned: action.firstPlanning,
    status: action.status === null ? null : wordOfStatus[action.status],
    statusReason: action.statusReason,
    recurring: action.rhythm === null ? null : { rule: rhythmText(action.rhythm), note: action.rhythmNote },
    deliverable: action.deliverable,
    scope: action.scope,
    priority: action.priority,
    measure: action.measure,
    carriedOver: action.carriedOver,
    reportedOn: action.reportedOn,
    evidence: action.evidence,
  }));

const budgetsIn = (parts: ProgrammeParts) =>
  parts.budgetLines.map(({ version: _version, amount, stateAsWritten, ...line }) => ({
    ...line,
    amountEUR: amount,
    status: stateAsWritten,
  }));

const risksIn = (parts: ProgrammeParts, directory: Directory) =>
  parts.risks.map(({ version: _version, mitigation, secondMitigation, owner, ...risk }) => ({
    ...risk,
    ...writtenOwner(owner, directory),
    measure: mitigation,
    secondMeasure: secondMitigation,
  }));

const listed = (parts: ProgrammeParts, name: SourceListName): readonly unknown[] =>
  parts.sourceItems.filter((item) => item.list === name).map((item) => item.body);

/** Returns the programme in format 2.0; every list of the plan it came from stands in it under the same name. */
export function fileFromParts(parts: ProgrammeParts, directory: Directory): ProgrammeFile {
  const themes = new Map(parts.themes.map((theme) => [theme.key, theme]));
  const { programme } = parts;
  return programmeFile2.parse({
    schemaVersion: "2.0",
    id: programme.key,
    lang: programme.lang,
    sources: programme.sources,
    programme: programmeIn(parts),
    vision: programme.vision,
    actionSummary: programme.statedTotals,
    principles: programme.principles,
    pillars: parts.themes
      .filter((theme) => theme.kind === "pillar")
      .map(({ key, name, evidence }) => ({ key, name, evidence })),
    themes: parts.themes
      .filter((theme) => theme.kind === "theme")
      .map(({ key, name, parent, evidence }) => ({ key, pillar: parent, name, evidence })),
    objectives: objectivesIn(parts, themes, directory),
    targets: targetsIn(parts, directory),
    benchmarks: parts.benchmarks.map(({ version: _version, ...benchmark }) => benchmark),
    measurements: measurementsIn(parts, directory),
    actions: actionsIn(parts, themes, directory),
    budgets: budgetsIn(parts),
    risks: risksIn(parts, directory),
    plans: parts.plans,
    governance: listed(parts, "governance"),
    reportingDuties: listed(parts, "reportingDuties"),
    monitoringInstruments: listed(parts, "monitoringInstruments"),
    documents: listed(parts, "documents"),
    commitments: listed(parts, "commitments"),
    motions: listed(parts, "motions"),
    decisions: listed(parts, "decisions"),
    participation: listed(parts, "participation"),
    budgetTotals: listed(parts, "budgetTotals"),
    sourceIssues: listed(parts, "sourceIssues"),
  });
}
