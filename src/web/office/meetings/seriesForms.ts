import {
  type GovernanceBody,
  type MeetingSeries,
  type SeriesKind,
  seriesKinds,
} from "../../../domain/governance/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { addExtraMeeting } from "../../../usecases/governance/addExtraMeeting.ts";
import { addMeetingSeries } from "../../../usecases/governance/addMeetingSeries.ts";
import { changeMeetingSeries } from "../../../usecases/governance/changeMeetingSeries.ts";
import { readMeetings, readSeries } from "../../../usecases/governance/readMeetings.ts";
import {
  allOf,
  choiceIn,
  dayIn,
  dayOrNull,
  type Entered,
  saidIn,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { rhythmOptions, rhythmOrNull } from "../programme/rhythmChoice.ts";
import { inSeries, seriesIn, trailToMeetings, trailToSeries } from "./meetingPlace.ts";
import { clockIn, timeQuestions, timesFilled } from "./meetingTyped.ts";

/** How often people come together. */
const turns: readonly string[] = [
  "ONCE",
  "FREQ=WEEKLY",
  "FREQ=WEEKLY;INTERVAL=2",
  "FREQ=MONTHLY",
  "FREQ=MONTHLY;INTERVAL=2",
  "FREQ=MONTHLY;INTERVAL=3",
  "FREQ=MONTHLY;INTERVAL=4",
  "FREQ=MONTHLY;INTERVAL=6",
  "FREQ=YEARLY",
];
const aDay = { kind: "line", type: "date", short: true } as const;

function newQuestions(visit: OfficeVisit, bodies: readonly GovernanceBody[]): readonly FormField[] {
  const { series: words, kindName, kindHint } = visit.texts.meetings;
  const kinds = seriesKinds.map((value: SeriesKind) => ({
    value,
    text: kindName[value],
    hint: kindHint[value],
  }));
  return [
    { kind: "line", name: "naam", label: words.name },
    {
      kind: "select",
      name: "orgaan",
      label: words.body,
      options: bodies.map(({ key, name }) => ({ value: key, text: name })),
      empty: words.choose,
      ...(bodies.length === 0 ? { hint: words.noBodies } : {}),
    },
    { kind: "one", name: "soort", label: words.kind, options: kinds },
    {
      kind: "select",
      name: "hoe-vaak",
      label: words.rhythm,
      hint: words.rhythmHint,
      options: rhythmOptions(turns, null, visit),
      empty: words.asBody,
      optional: true,
    },
    { ...aDay, name: "eerste", label: words.first },
    ...timeQuestions(visit),
    { ...aDay, name: "laatste", label: words.ends, optional: true },
  ];
}

type Loaded = { readonly programme: Programme; readonly bodies: readonly GovernanceBody[] };
const nameIn = (entered: Entered, { texts }: OfficeVisit) => saidIn(entered, "naam", texts.problems.G104);

const draftIn = (entered: Entered, visit: OfficeVisit) =>
  allOf({
    name: nameIn(entered, visit),
    body: saidIn(entered, "orgaan", visit.texts.problems.G104),
    kind: choiceIn(entered, "soort", seriesKinds, visit.texts),
    rhythm: rhythmOrNull(entered, "hoe-vaak", visit.texts),
    firstDay: dayIn(entered, "eerste", visit.texts),
    from: clockIn(entered, "van", visit.texts),
    until: clockIn(entered, "tot", visit.texts),
    place: ok(wordOrNull(entered, "plaats")),
    endsOn: dayOrNull(entered, "laatste", visit.texts),
  });

const seriesFields = {
  name: "naam",
  body: "orgaan",
  rhythm: "hoe-vaak",
  until: "tot",
  endsOn: "laatste",
};

/** A series that begins. */
export const addSeriesPage = partPage<Loaded, Parameters<typeof addMeetingSeries>[2]["draft"]>({
  load: (visit) => readMeetings(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, { programme, bodies }) => ({
    here: "programme",
    trail: trailToMeetings(visit, programme),
    back: within(visit, programme, paths.meetings),
    title: visit.texts.meetings.series.title,
    lead: visit.texts.meetings.series.lead,
    fields: newQuestions(visit, bodies),
  }),
  start: () => startWith({ soort: "body" }),
  version: () => null,
  read: draftIn,
  act: ({ house, actor }, draft, { programme }) =>
    addMeetingSeries(house, actor, { programme: programme.key, draft }),
  fieldOf: seriesFields,
});

type OneSeries = { readonly programme: Programme; readonly series: MeetingSeries };
const loadSeries = (visit: OfficeVisit): Promise<OneSeries> =>
  readSeries(visit.house, visit.actor, seriesIn(visit));

const besideSeries = (visit: OfficeVisit, found: OneSeries) => ({
  here: "programme" as const,
  trail: trailToSeries(visit, found),
  back: inSeries(visit, found, paths.meetingSeries),
  kind: found.series.name,
});

/** What of a series may change after it began. */
export const changeSeriesPage = partPage({
  load: loadSeries,
  view: (visit, found) => {
    const { series: words } = visit.texts.meetings;
    return {
      ...besideSeries(visit, found),
      title: words.change,
      fields: [
        { kind: "line", name: "naam", label: words.name },
        ...timeQuestions(visit),
        { ...aDay, name: "laatste", label: words.ends, hint: words.endsHint, optional: true },
      ],
    };
  },
  start: ({ series }) => startWith({ naam: series.name, ...timesFilled(series), laatste: series.endsOn }),
  version: ({ series }) => series.version,
  read: (entered, visit) =>
    allOf({
      name: nameIn(entered, visit),
      from: clockIn(entered, "van", visit.texts),
      until: clockIn(entered, "tot", visit.texts),
      place: ok(wordOrNull(entered, "plaats")),
      endsOn: dayOrNull(entered, "laatste", visit.texts),
    }),
  act: ({ house, actor }, values, { programme, series }, seen) =>
    changeMeetingSeries(house, actor, { programme: programme.key, key: series.key, seen, values }),
  fieldOf: seriesFields,
});

/** A meeting outside the rhythm of its series. */
export const extraMeetingPage = partPage({
  load: loadSeries,
  view: (visit, found) => {
    const { acts: words } = visit.texts.meetings;
    return {
      ...besideSeries(visit, found),
      title: words.extra,
      fields: [
        { ...aDay, name: "op", label: words.on },
        ...timeQuestions(visit),
        { kind: "lines", name: "reden", label: words.reason, hint: words.reasonHint },
      ],
    };
  },
  start: ({ series }) => startWith(timesFilled(series)),
  version: () => null,
  read: (entered, visit) =>
    allOf({
      on: dayIn(entered, "op", visit.texts),
      from: clockIn(entered, "van", visit.texts),
      until: clockIn(entered, "tot", visit.texts),
      place: ok(wordOrNull(entered, "plaats")),
      reason: ok(wordIn(entered, "reden")),
    }),
  act: ({ house, actor }, extra, { programme, series }) =>
    addExtraMeeting(house, actor, { programme: programme.key, series: series.key, extra }),
  fieldOf: { on: "op", until: "tot", reason: "reden" },
});
