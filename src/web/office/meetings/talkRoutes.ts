import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { showTalkArchive } from "./talkArchivePage.tsx";
import { answerTalkPage, cancelTalkPage, holdTalkPage, planTalksPage } from "./talkForms.ts";
import { showTalk } from "./talkPage.tsx";
import { showTalks } from "./talksPage.tsx";

const may = "changeTalk";
const audit = { none: "talks of the units that the reader leads or watches over" } as const;

export const talkRoutes: readonly Route[] = [
  { get: paths.talks, handler: showTalks, may: "readTalks", audit },
  ...formLines(paths.planTalks, planTalksPage, { may, audit: "talks-planned" }),
  { get: paths.talkArchive, handler: showTalkArchive, may: "readTalks", audit },
  { get: paths.talk, handler: showTalk, may: "readTalks", audit },
  ...formLines(paths.answerTalk, answerTalkPage, { may: "answerTalk", audit: "talk-answered" }),
  ...formLines(paths.holdTalk, holdTalkPage, { may, audit: "talk-held" }),
  ...formLines(paths.cancelTalk, cancelTalkPage, { may, audit: "talk-cancelled" }),
];
