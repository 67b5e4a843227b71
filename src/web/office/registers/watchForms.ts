import { precisionOf } from "../../../domain/shared/period.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import type { InternshipMonitorDraft, OpenHiringPilotDraft } from "../../../domain/workforce/index.ts";
import { refusedFor } from "../../../usecases/programme/refusal.ts";
import {
  type InternshipsWatched,
  readInternshipsWatched,
  recordInternshipMonitor,
  recordOpenHiringPilot,
} from "../../../usecases/workforce/watchInternships.ts";
import { allOf, dayIn, dayOrNull, saidIn, startWith } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { linesIn, mustSay, numberWord, periodOrNull, wholeOrNull } from "../programme/typed.ts";

const number = { kind: "line", short: true, inputmode: "numeric" } as const;
const day = { kind: "line", type: "date", short: true, optional: true } as const;

const trailOf = (visit: OfficeVisit) => [
  figuresCrumb(visit),
  { word: visit.texts.internshipWatch.title, href: to(visit, paths.internshipWatch) },
];

/** When a report was promised and made, and where the numbers come from: the same of a year and of a pilot. */
const reportQuestions = ({ texts: { internshipWatch: words } }: OfficeVisit): readonly FormField[] => [
  { ...day, name: "beloofd", label: words.reportDue },
  { ...day, name: "gestuurd", label: words.reportedOn },
  { kind: "line", name: "bron", label: words.source, hint: words.sourceHint },
];

function yearQuestions(visit: OfficeVisit): readonly FormField[] {
  const { internshipWatch: words } = visit.texts;
  return [
    { ...number, name: "schooljaar", label: words.begins, hint: words.beginsHint },
    {
      ...number,
      name: "stages",
      label: words.internships,
      hint: words.internshipsHint,
      optional: true,
    },
    { ...number, name: "afgewezen", label: words.rejections, hint: words.rejectionsHint, optional: true },
    { ...number, name: "signalen", label: words.signals, hint: words.signalsHint, optional: true },
    { kind: "lines", name: "acties", label: words.actions, hint: words.actionsHint, optional: true },
    ...reportQuestions(visit),
  ];
}

/** What is known of internship discrimination in a school year. */
export const watchYearPage = partPage<null, InternshipMonitorDraft>({
  load: async () => null,
  view: (visit) => {
    const { internshipWatch: words } = visit.texts;
    return {
      title: words.toYear,
      lead: words.yearLead,
      here: "figures",
      trail: trailOf(visit),
      back: to(visit, paths.internshipWatch),
      consequence: words.consequence,
      fields: yearQuestions(visit),
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered, { texts }) => {
    const begun = mustSay(periodOrNull(entered, "schooljaar", texts), "schooljaar", texts);
    const isYear = begun.ok && precisionOf(begun.value) === "year";
    return allOf({
      schoolYear: begun.ok && !isYear ? refused({ field: "schooljaar", text: texts.problems.R198 }) : begun,
      internships: wholeOrNull(entered, "stages", texts),
      rejections: wholeOrNull(entered, "afgewezen", texts),
      signals: wholeOrNull(entered, "signalen", texts),
      actions: ok(linesIn(entered, "acties")),
      reportDue: dayOrNull(entered, "beloofd", texts),
      reportedOn: dayOrNull(entered, "gestuurd", texts),
      source: saidIn(entered, "bron", texts.problems.R198),
    });
  },
  act: async (visit, draft) => {
    const solver = await visit.openSolver();
    const recorded = await recordInternshipMonitor(visit.house, visit.actor, draft, solver);
    return recorded.ok ? recorded : refusedFor(recorded.problem);
  },
  fieldOf: {
    schoolYear: "schooljaar",
    internships: "stages",
    rejections: "afgewezen",
    signals: "signalen",
    actions: "acties",
    reportedOn: "gestuurd",
    source: "bron",
  },
});

function pilotQuestions(visit: OfficeVisit): readonly FormField[] {
  const { internshipWatch: words } = visit.texts;
  return [
    { kind: "line", name: "naam", label: words.name },
    { kind: "line", type: "date", short: true, name: "begin", label: words.startsOn },
    { ...number, name: "plekken", label: words.placesOf },
    { ...number, name: "begonnen", label: words.filledOf },
    { ...number, name: "maanden", label: words.months },
    { ...number, name: "gebleven", label: words.stayingOf, hint: words.stayingHint, optional: true },
    { ...number, name: "doel", label: words.goalOf, optional: true },
    ...reportQuestions(visit),
  ];
}

type Pilots = InternshipsWatched["pilots"];

/** How a pilot with open hiring stands; the form starts with what was agreed on the pilot that was recorded last. */
export const watchPilotPage = partPage<Pilots, OpenHiringPilotDraft>({
  load: async ({ house, actor }) => (await readInternshipsWatched(house, actor)).pilots,
  view: (visit) => {
    const { internshipWatch: words } = visit.texts;
    return {
      title: words.toPilot,
      lead: words.pilotLead,
      here: "figures",
      trail: trailOf(visit),
      back: to(visit, paths.internshipWatch),
      fields: pilotQuestions(visit),
    };
  },
  start: ([last], visit) =>
    startWith(
      last === undefined
        ? {}
        : {
            naam: last.name,
            begin: last.startsOn,
            plekken: numberWord(last.places, visit),
            maanden: numberWord(last.months, visit),
            doel: numberWord(last.goal, visit),
            beloofd: last.reportDue,
            gestuurd: last.reportedOn,
          },
    ),
  version: () => null,
  read: (entered, { texts }) => {
    const whole = (name: string) => mustSay(wholeOrNull(entered, name, texts), name, texts);
    return allOf({
      name: saidIn(entered, "naam", texts.problems.R186),
      startsOn: dayIn(entered, "begin", texts),
      places: whole("plekken"),
      filled: whole("begonnen"),
      months: whole("maanden"),
      staying: wholeOrNull(entered, "gebleven", texts),
      goal: wholeOrNull(entered, "doel", texts),
      reportDue: dayOrNull(entered, "beloofd", texts),
      reportedOn: dayOrNull(entered, "gestuurd", texts),
      source: saidIn(entered, "bron", texts.problems.R186),
    });
  },
  act: async (visit, draft) => {
    const solver = await visit.openSolver();
    const recorded = await recordOpenHiringPilot(visit.house, visit.actor, draft, solver);
    return recorded.ok ? recorded : refusedFor(recorded.problem);
  },
  fieldOf: {
    name: "naam",
    places: "plekken",
    filled: "begonnen",
    months: "maanden",
    staying: "gebleven",
    goal: "doel",
    reportedOn: "gestuurd",
    source: "bron",
  },
});
