import { type Act, mayAct } from "../../../domain/access/index.ts";
import { type LinkGroup, LinkGroups } from "../../components/linkGroups.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { placeOf, type Shown } from "./overviewShown.ts";

/** The acts that decide what the overview leads to; what was drawn is kept apart for every answer to them. */
const asked: readonly Act[] = [
  "makeReport",
  "readEditions",
  "readMoney",
  "readRisks",
  "changeProgramme",
  "exportProgramme",
  "giveFeedback",
  "readRounds",
  "readConsents",
  "readMeetings",
  "readTalks",
];

/** Returns what of the overview depends on who reads. */
export const mayWords = ({ actor }: OfficeVisit): string =>
  asked.map((act) => (mayAct(actor, act) ? act : "")).join(",");

/** How a page of the programme is named here: for everybody, or for who may act. */
function pagesFor(shown: Shown) {
  const here = placeOf(shown);
  const page = (path: string, word: string) => ({ href: at(path, here), word });
  const pageFor = (act: Act, path: string, word: string) =>
    mayAct(shown.visit.actor, act) ? [page(path, word)] : [];
  return { page, pageFor };
}

type Pages = ReturnType<typeof pagesFor>;

function toFollow({ visit: { texts } }: Shown, { page }: Pages): LinkGroup {
  const { programme: words } = texts;
  return {
    title: words.pagesTo.follow,
    links: [
      page(paths.actions, words.allActions),
      page(paths.planning, words.sheetTitle),
      page(paths.unitPlans, texts.unitPlans.title),
      page(paths.themes, texts.themes.title),
      page(paths.benchmarks, texts.benchmarks.title),
    ],
  };
}

function toAccount(shown: Shown, { page, pageFor }: Pages): LinkGroup {
  const { visit, overview } = shown;
  const { programme: words, reporting, editions, duties, rounds, handover } = visit.texts;
  const report = (year: number) => ({
    href: at(paths.committeeYear, { ...placeOf(shown), year: String(year) }),
    word: reporting.committeeYearTitle(year),
  });
  return {
    title: words.pagesTo.account,
    links: [
      ...(overview.report.ok && mayAct(visit.actor, "makeReport") ? [report(overview.report.value)] : []),
      ...pageFor("readEditions", paths.editions, editions.title),
      page(paths.duties, duties.title),
      ...pageFor("readRounds", paths.rounds, rounds.title),
      ...pageFor("readMoney", paths.money, words.money),
      ...pageFor("readMoney", paths.handover, handover.title),
      ...pageFor("readRisks", paths.risks, words.risks),
    ],
  };
}

function toCouncil({ visit: { texts } }: Shown, { page }: Pages): LinkGroup {
  return {
    title: texts.programme.pagesTo.council,
    links: [
      page(paths.documents, texts.documents.title),
      page(paths.dossiers, texts.dossiers.title),
      page(paths.letters, texts.letters.title),
      page(paths.redactions, texts.redactions.title),
      page(paths.councilRegister, texts.councilRegister.title),
      page(paths.legalDuties, texts.legalDuties.title),
    ],
  };
}

function together({ visit: { texts } }: Shown, { page, pageFor }: Pages): LinkGroup {
  return {
    title: texts.programme.pagesTo.together,
    links: [
      ...pageFor("readMeetings", paths.meetings, texts.meetings.title),
      ...pageFor("readTalks", paths.talks, texts.talks.title),
      ...pageFor("readConsents", paths.worksCouncil, texts.worksCouncil.title),
      ...pageFor("giveFeedback", paths.contributionRounds, texts.contributions.title),
      ...pageFor("giveFeedback", paths.programmeFeedback, texts.programmeFeedback.title),
      page(paths.advices, texts.advices.title),
    ],
  };
}

function toManage({ visit: { texts } }: Shown, { page, pageFor }: Pages): LinkGroup {
  const { programme: words } = texts;
  return {
    title: words.pagesTo.manage,
    links: [
      page(paths.notStated, words.notStatedTitle),
      page(paths.sources, words.fromSource),
      page(paths.versions, texts.versions.title),
      ...pageFor("exportProgramme", paths.programmeFile, words.exportJson),
    ],
  };
}

/** The ways to the other pages of the programme that this visitor may see, by what somebody comes to do, under the answer to the first question. */
export function OtherPages(shown: Shown) {
  const pages = pagesFor(shown);
  const groups = [toFollow, toAccount, toCouncil, together, toManage].map((group) => group(shown, pages));
  return <LinkGroups label={shown.visit.texts.programme.morePages} groups={groups} />;
}
