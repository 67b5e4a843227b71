import type { Meeting, MeetingSeries } from "../../../domain/governance/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import type { Crumb } from "../../components/trail.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

/** Returns which series the address is about. */
export const seriesIn = (visit: OfficeVisit) => ({
  programme: programmeIn(visit),
  series: String(visit.params["series"]),
});

/** Returns which meeting the address is about. */
export const meetingIn = (visit: OfficeVisit) => ({ ...seriesIn(visit), day: String(visit.params["day"]) });

type Place = {
  readonly programme: Pick<Programme, "key" | "title">;
  readonly series: Pick<MeetingSeries, "key" | "name">;
};
type MeetingPlace = Place & { readonly meeting: Pick<Meeting, "day" | "on"> };

/** Returns an address within a series. */
export const inSeries = (visit: OfficeVisit, { programme, series }: Place, path: string): string =>
  within(visit, programme, path, { series: series.key });

/** Returns an address within a meeting; it is known by the day that it had first. */
export const inMeeting = (
  visit: OfficeVisit,
  { programme, series, meeting }: MeetingPlace,
  path: string,
  filled: Readonly<Record<string, string>> = {},
): string => within(visit, programme, path, { series: series.key, day: meeting.day, ...filled });

/** Returns the way to the meetings of a programme. */
export const trailToMeetings = (visit: OfficeVisit, programme: Place["programme"]): readonly Crumb[] => [
  ...trailTo(visit, programme),
  { word: visit.texts.meetings.title, href: within(visit, programme, paths.meetings) },
];

/** Returns the way to a series. */
export const trailToSeries = (visit: OfficeVisit, place: Place): readonly Crumb[] => [
  ...trailToMeetings(visit, place.programme),
  { word: place.series.name, href: inSeries(visit, place, paths.meetingSeries) },
];
