import { ok } from "../../../domain/shared/result.ts";
import {
  cancelMeeting,
  holdMeeting,
  moveMeeting,
  prepareMeeting,
  restoreMeeting,
} from "../../../usecases/governance/changeMeeting.ts";
import { type OneMeeting, readMeetingToChange } from "../../../usecases/governance/readMeetings.ts";
import { allOf, dayIn, type Entered, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { inMeeting, meetingIn, trailToSeries } from "./meetingPlace.ts";
import { clockIn, timeQuestions, timesFilled } from "./meetingTyped.ts";

/** Returns the meeting of the address, for who writes its agenda. */
export const loadMeeting = (visit: OfficeVisit): Promise<OneMeeting> =>
  readMeetingToChange(visit.house, visit.actor, meetingIn(visit));

/** Returns where a form about a meeting stands and leads back to. */
export function besideMeeting(visit: OfficeVisit, found: OneMeeting) {
  const back = inMeeting(visit, found, paths.meeting);
  const day = visit.formats.day(found.meeting.on);
  return {
    here: "programme" as const,
    trail: [...trailToSeries(visit, found), { word: day, href: back }],
    back,
    kind: `${found.series.name}, ${day}`,
  };
}

/** Returns which meeting an act is about, at the version that was seen. */
export const seenOf = ({ programme, series, meeting }: OneMeeting, seen: number) => ({
  programme: programme.key,
  series: series.key,
  day: meeting.day,
  seen,
});

const version = ({ meeting }: OneMeeting): number => meeting.version;
const reasonQuestion = ({ texts }: OfficeVisit): FormField => {
  const { acts: words } = texts.meetings;
  return { kind: "lines", name: "reden", label: words.reason, hint: words.reasonHint };
};

const ledFromOutside = (
  { series }: OneMeeting,
  { texts }: OfficeVisit,
  optional: boolean,
): readonly FormField[] => {
  const { facilitator: label, facilitatorHint: hint } = texts.meetings;
  return series.kind === "mirror" ? [{ kind: "line", name: "begeleider", label, hint, optional }] : [];
};

/** The theme of a meeting, and who leads it from outside. */
export const prepareMeetingPage = partPage({
  load: loadMeeting,
  view: (visit, found) => ({
    ...besideMeeting(visit, found),
    title: visit.texts.meetings.acts.prepare,
    fields: [
      { kind: "line", name: "thema", label: visit.texts.meetings.theme, optional: true },
      ...ledFromOutside(found, visit, true),
    ],
  }),
  start: ({ meeting }) => startWith({ thema: meeting.theme, begeleider: meeting.facilitator }),
  version,
  read: (entered) =>
    ok({ theme: wordOrNull(entered, "thema"), facilitator: wordOrNull(entered, "begeleider") }),
  act: ({ house, actor }, values, found, seen) =>
    prepareMeeting(house, actor, { ...seenOf(found, seen), values }),
  fieldOf: {},
});

const moveIn = (entered: Entered, { texts }: OfficeVisit) =>
  allOf({
    on: dayIn(entered, "op", texts),
    from: clockIn(entered, "van", texts),
    until: clockIn(entered, "tot", texts),
    place: ok(wordOrNull(entered, "plaats")),
    reason: ok(wordIn(entered, "reden")),
  });

/** Another day, time or place. */
export const moveMeetingPage = partPage({
  load: loadMeeting,
  view: (visit, found) => ({
    ...besideMeeting(visit, found),
    title: visit.texts.meetings.acts.move,
    fields: [
      { kind: "line", type: "date", short: true, name: "op", label: visit.texts.meetings.acts.on },
      ...timeQuestions(visit),
      reasonQuestion(visit),
    ],
  }),
  start: ({ meeting }) => startWith({ op: meeting.on, ...timesFilled(meeting) }),
  version,
  read: moveIn,
  act: ({ house, actor }, move, found, seen) => moveMeeting(house, actor, { ...seenOf(found, seen), move }),
  fieldOf: { on: "op", until: "tot", reason: "reden" },
});

/** A meeting that does not go on. */
export const cancelMeetingPage = partPage({
  load: loadMeeting,
  view: (visit, found) => ({
    ...besideMeeting(visit, found),
    title: visit.texts.meetings.acts.cancel,
    consequence: visit.texts.meetings.acts.stands,
    fields: [reasonQuestion(visit)],
  }),
  start: () => startWith({}),
  version,
  read: (entered) => ok(wordIn(entered, "reden")),
  act: ({ house, actor }, reason, found, seen) =>
    cancelMeeting(house, actor, { ...seenOf(found, seen), reason }),
  fieldOf: { reason: "reden" },
});

/** That a meeting which was called off goes on after all. */
export const restoreMeetingPage = partPage({
  load: loadMeeting,
  view: (visit, found) => ({
    ...besideMeeting(visit, found),
    title: visit.texts.meetings.acts.restore,
    fields: [reasonQuestion(visit)],
  }),
  start: () => startWith({}),
  version,
  read: (entered) => ok(wordIn(entered, "reden")),
  act: ({ house, actor }, reason, found, seen) =>
    restoreMeeting(house, actor, { ...seenOf(found, seen), reason }),
  fieldOf: { reason: "reden", state: "reden", on: "reden" },
});

/** That a meeting was held, and what it brought. */
export const holdMeetingPage = partPage({
  load: loadMeeting,
  view: (visit, found) => {
    const { acts: words, reflection } = visit.texts.meetings;
    const optional = found.series.kind !== "mirror";
    return {
      ...besideMeeting(visit, found),
      title: words.hold,
      lead: words.holdLead,
      fields: [
        ...ledFromOutside(found, visit, false),
        { kind: "lines", name: "verslag", label: reflection[found.series.kind], optional },
      ],
    };
  },
  start: ({ meeting }) => startWith({ begeleider: meeting.facilitator, verslag: meeting.reflection }),
  version,
  read: (entered) =>
    ok({ facilitator: wordOrNull(entered, "begeleider"), reflection: wordOrNull(entered, "verslag") }),
  act: ({ house, actor }, report, found, seen) =>
    holdMeeting(house, actor, { ...seenOf(found, seen), report }),
  fieldOf: { facilitator: "begeleider", reflection: "verslag" },
});
