import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import {
  addActionPointPage,
  addItemPage,
  changeItemPage,
  endActionPointPage,
  meetingDecisionPage,
  takeItemOffPage,
} from "./itemForms.ts";
import {
  cancelMeetingPage,
  holdMeetingPage,
  moveMeetingPage,
  prepareMeetingPage,
  restoreMeetingPage,
} from "./meetingForms.ts";
import { showMeeting } from "./meetingPage.tsx";
import { takeMeetingsIcs } from "./meetingsIcs.ts";
import { showMeetings } from "./meetingsPage.tsx";
import { addSeriesPage, changeSeriesPage, extraMeetingPage } from "./seriesForms.ts";
import { showSeries } from "./seriesPage.tsx";
import { talkRoutes } from "./talkRoutes.ts";

const line = (audit: string) => ({ may: "changeMeeting" as const, audit });
const read = { none: "an agenda without what is secret to its reader" } as const;

export const meetingRoutes: readonly Route[] = [
  ...talkRoutes,
  { get: paths.meetings, handler: showMeetings, may: "readMeetings", audit: read },
  {
    get: paths.meetingsIcs,
    handler: takeMeetingsIcs,
    may: "readMeetings",
    audit: { none: "the days of the own meetings" },
  },
  ...formLines(paths.newMeetingSeries, addSeriesPage, line("meeting-series-added")),
  { get: paths.meetingSeries, handler: showSeries, may: "readMeetings", audit: read },
  ...formLines(paths.changeMeetingSeries, changeSeriesPage, line("meeting-series-changed")),
  ...formLines(paths.extraMeeting, extraMeetingPage, line("meeting-added")),
  { get: paths.meeting, handler: showMeeting, may: "readMeetings", audit: read },
  ...formLines(paths.prepareMeeting, prepareMeetingPage, line("meeting-prepared")),
  ...formLines(paths.moveMeeting, moveMeetingPage, line("meeting-moved")),
  ...formLines(paths.cancelMeeting, cancelMeetingPage, line("meeting-cancelled")),
  ...formLines(paths.restoreMeeting, restoreMeetingPage, line("meeting-restored")),
  ...formLines(paths.holdMeeting, holdMeetingPage, line("meeting-held")),
  ...formLines(paths.newAgendaItem, addItemPage, line("agenda-item-added")),
  ...formLines(paths.changeAgendaItem, changeItemPage, line("agenda-item-changed")),
  ...formLines(paths.takeItemOff, takeItemOffPage, line("agenda-item-taken-off")),
  ...formLines(paths.meetingDecision, meetingDecisionPage, line("meeting-decision-recorded")),
  ...formLines(paths.newActionPoint, addActionPointPage, line("action-point-added")),
  ...formLines(paths.actionPoint, endActionPointPage, { may: "endActionPoint", audit: "action-point-ended" }),
];
