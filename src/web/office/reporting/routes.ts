import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { showCalendar } from "./calendarPage.tsx";
import { showCard, takeCard } from "./cardPage.tsx";
import { addClosurePage, changeClosurePage } from "./closureForm.ts";
import { showCommitteeYear, takeCommitteeYear } from "./committeeYearPage.tsx";
import { changeDeliveryPage, deliverPage } from "./deliverForm.ts";
import { showDiaries, takeBackAddress, takeNewAddress } from "./diaryPage.tsx";
import { showDuties } from "./dutiesPage.tsx";
import { addDutyPage, changeDutyPage } from "./dutyForm.ts";
import { correctPage, publishPage, withdrawPage } from "./editionForms.ts";
import { showEdition, takeFile } from "./editionPage.tsx";
import { showEditions } from "./editionsPage.tsx";
import { takeFreeze, takeFreezeRound } from "./freezeReport.tsx";
import { askHandover, showHandover, takeHandover } from "./handoverPage.tsx";
import { takeBackLink } from "./linkAside.tsx";
import { narrativePage } from "./narrativePage.ts";
import { showNews, takeNews } from "./newsPage.tsx";
import { notMyCardPage } from "./notMyCard.ts";
import { showRoundReport, takeRoundReport } from "./roundReportPage.tsx";

const duty = (audit: string) => ({ may: "changeDuty" as const, audit });
const frozen = { none: "read on the page, not taken along" } as const;
const calendar = (audit: string) => ({ may: "changeCalendar" as const, audit });

export const reportingRoutes: readonly Route[] = [
  {
    get: paths.committeeYear,
    handler: showCommitteeYear,
    may: "makeReport",
    audit: { none: "read on the page, not taken along" },
  },
  { get: paths.committeeYearFile, handler: takeCommitteeYear, may: "makeReport", audit: "report-made" },
  { post: paths.freezeReport, handler: takeFreeze, may: "freezeReport", audit: "report-frozen" },
  {
    get: paths.roundReport,
    handler: showRoundReport,
    may: "makeReport",
    audit: { none: "read on the page, not taken along" },
  },
  { get: paths.roundReportFile, handler: takeRoundReport, may: "makeReport", audit: "report-made" },
  { get: paths.unitReport, handler: showRoundReport, may: "makeUnitReport", audit: frozen },
  { get: paths.unitReportFile, handler: takeRoundReport, may: "makeUnitReport", audit: "report-made" },
  { post: paths.freezeUnitReport, handler: takeFreezeRound, may: "freezeReport", audit: "report-frozen" },
  { post: paths.freezeRoundReport, handler: takeFreezeRound, may: "freezeReport", audit: "report-frozen" },
  ...[paths.yearNarrative, paths.roundNarrative].flatMap((path) =>
    formLines(path, narrativePage, { may: "writeNarrative", audit: "narrative-written" }),
  ),
  { get: paths.handover, handler: askHandover, may: "readMoney", audit: { none: "it asks for a day only" } },
  {
    get: paths.handoverAt,
    handler: showHandover,
    may: "readMoney",
    audit: { none: "read on the page, not taken along" },
  },
  { get: paths.handoverFile, handler: takeHandover, may: "readMoney", audit: "handover-file-made" },
  { get: paths.editions, handler: showEditions, may: "readEditions", audit: frozen },
  { get: paths.edition, handler: showEdition, may: "readEditions", audit: frozen },
  { get: paths.editionFile, handler: takeFile, may: "readEditions", audit: "edition-taken" },
  ...formLines(paths.correctEdition, correctPage, { may: "freezeReport", audit: "edition-corrected" }),
  ...formLines(paths.publishEdition, publishPage, { may: "publishEdition", audit: "edition-published" }),
  ...formLines(paths.withdrawEdition, withdrawPage, { may: "publishEdition", audit: "edition-withdrawn" }),
  ...formLines(
    paths.card,
    { show: showCard, take: takeCard },
    { may: "reportProgress", audit: "update-sent" },
  ),
  {
    post: paths.revokeCardLink,
    handler: takeBackLink,
    may: "reportProgress",
    audit: "card-link-revoked",
  },
  ...formLines(
    paths.actionNews,
    { show: showNews, take: takeNews },
    { may: "reportProgress", audit: "update-sent" },
  ),
  ...formLines(paths.notMyCard, notMyCardPage, { may: "reportProgress", audit: "feedback-given" }),
  {
    get: paths.duties,
    handler: showDuties,
    may: "readProgramme",
    audit: { none: "the plan is open to who reads it" },
  },
  ...formLines(paths.newDuty, addDutyPage, duty("duty-added")),
  ...formLines(paths.changeDuty, changeDutyPage, duty("duty-changed")),
  ...formLines(paths.deliverReport, deliverPage, { may: "deliverReport", audit: "report-delivered" }),
  ...formLines(paths.changeDelivery, changeDeliveryPage, { may: "deliverReport", audit: "delivery-changed" }),
  {
    get: paths.diaries,
    handler: showDiaries,
    may: "readProgramme",
    audit: { none: "the own addresses, without the addresses themselves" },
  },
  ...[paths.ownDiary, paths.bodyDiary].map((post) => ({
    post,
    handler: takeNewAddress,
    may: "readProgramme" as const,
    audit: "diary-link-made",
  })),
  ...[paths.revokeOwnDiary, paths.revokeBodyDiary].map((post) => ({
    post,
    handler: takeBackAddress,
    may: "readProgramme" as const,
    audit: "diary-link-revoked",
  })),
  {
    get: paths.calendar,
    handler: showCalendar,
    may: "readOrganisation",
    audit: { none: "no personal data" },
  },
  ...formLines(paths.newClosure, addClosurePage, calendar("closure-added")),
  ...formLines(paths.changeClosure, changeClosurePage, calendar("closure-changed")),
];
