import { instantOfClock } from "../domain/governance/index.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import type { DiaryEvent } from "../export/diary.ts";
import type { Texts } from "../texts/index.ts";
import type { CalendarMeeting } from "../usecases/governance/ownMeetings.ts";
import { timeZone } from "../usecases/perform.ts";
import { at, paths } from "./paths.ts";

type Writing = {
  readonly municipality: Municipality;
  /** The address outsiders use. */
  readonly outside: string;
  readonly texts: Texts;
};

/** Returns a meeting as a calendar file has it: when, where and why it changed, and nothing of its agenda. */
export function eventOf(
  { programme, series, meeting, sequence }: CalendarMeeting,
  { municipality, outside, texts }: Writing,
): DiaryEvent {
  const { calendar: words, state } = texts.meetings;
  const place = { municipality: municipality.slug, programme: programme.key, series: series.key };
  const link = `${outside}${at(paths.meeting, { ...place, day: meeting.day })}`;
  const isCancelled = meeting.state.kind === "cancelled";
  const reasons = [
    meeting.state.kind === "cancelled" ? meeting.state.reason : null,
    meeting.moved,
    meeting.extra,
  ].flatMap((reason) => (reason === null ? [] : [state.because(reason)]));
  return {
    name: `meeting ${municipality.id} ${programme.key} ${meeting.key}`,
    starts: instantOfClock(meeting.on, meeting.from, timeZone),
    ends: instantOfClock(meeting.on, meeting.until, timeZone),
    place: meeting.place,
    isCancelled,
    sequence,
    title: isCancelled ? words.cancelled(series.name) : series.name,
    lines: [
      ...(meeting.theme === null ? [] : [words.theme(meeting.theme)]),
      ...reasons,
      programme.title,
      words.look(link),
    ],
    link,
  };
}
