import { type Act, mayAct } from "../../../domain/access/index.ts";
import { Aside, AsidePart } from "../../components/aside.tsx";
import { type Fact, Facts } from "../../components/facts.tsx";
import { type LinkGroup, LinkGroups } from "../../components/linkGroups.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { ActLinks } from "./actLinks.tsx";
import { placeOf, type Shown } from "./overviewShown.ts";
import { mayStill } from "./programmePlace.ts";
import { periodOr, sourcesOf } from "./words.ts";

/** The acts that decide what this margin shows; what was drawn is kept apart for every answer to them. */
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
];

/** Returns what of the margin depends on who reads. */
export const mayWords = ({ actor }: OfficeVisit): string =>
  asked.map((act) => (mayAct(actor, act) ? act : "")).join(",");

/** Returns the pages of the programme that this visitor may see, by what somebody comes to do. */
function pagesOf(shown: Shown): readonly LinkGroup[] {
  const { visit, overview } = shown;
  const { programme: words, reporting, programmeFeedback, duties } = visit.texts;
  const here = placeOf(shown);
  const page = (path: string, word: string) => ({ href: at(path, here), word });
  const pageFor = (act: Act, path: string, word: string) =>
    mayAct(visit.actor, act) ? [page(path, word)] : [];
  const report = (year: number) => ({
    href: at(paths.committeeYear, { ...here, year: String(year) }),
    word: reporting.committeeYearTitle(year),
  });
  const { follow, account, manage } = words.pagesTo;
  return [
    {
      title: follow,
      links: [
        page(paths.actions, words.allActions),
        page(paths.planning, words.sheetTitle),
        page(paths.unitPlans, visit.texts.unitPlans.title),
        page(paths.themes, visit.texts.themes.title),
        page(paths.benchmarks, visit.texts.benchmarks.title),
        ...pageFor("giveFeedback", paths.programmeFeedback, programmeFeedback.title),
        ...pageFor("giveFeedback", paths.contributionRounds, visit.texts.contributions.title),
      ],
    },
    {
      title: account,
      links: [
        ...(overview.report.ok && mayAct(visit.actor, "makeReport") ? [report(overview.report.value)] : []),
        ...pageFor("readEditions", paths.editions, visit.texts.editions.title),
        page(paths.duties, duties.title),
        ...pageFor("readRounds", paths.rounds, visit.texts.rounds.title),
        ...pageFor("readMoney", paths.money, words.money),
        ...pageFor("readMoney", paths.handover, visit.texts.handover.title),
        ...pageFor("readRisks", paths.risks, words.risks),
        page(paths.documents, visit.texts.documents.title),
        page(paths.dossiers, visit.texts.dossiers.title),
        page(paths.advices, visit.texts.advices.title),
        ...pageFor("readConsents", paths.worksCouncil, visit.texts.worksCouncil.title),
        page(paths.legalDuties, visit.texts.legalDuties.title),
        page(paths.sources, words.fromSource),
      ],
    },
    {
      title: manage,
      links: [
        page(paths.notStated, words.notStatedTitle),
        page(paths.versions, visit.texts.versions.title),
        ...pageFor("exportProgramme", paths.programmeFile, words.exportJson),
      ],
    },
  ];
}

function actsOf({ visit, overview }: Shown) {
  const here = placeOf({ visit, overview });
  if (!mayStill(visit, overview.programme, "changeProgramme")) return [];
  const { goals, programmeForm } = visit.texts;
  return [
    { href: at(paths.changeProgramme, here), word: programmeForm.change },
    { href: at(paths.newTheme, here), word: programmeForm.addTheme },
    { href: at(paths.newObjective, here), word: goals.addObjective },
  ];
}

/** The ways to the other pages of the programme, under the answer to the first question. */
export function OtherPages(shown: Shown) {
  return <LinkGroups label={shown.visit.texts.programme.morePages} groups={pagesOf(shown)} />;
}

/** Why there is no yearly report, for who would look for one. */
function withoutReport({ visit, overview }: Shown): readonly Fact[] {
  const { report } = overview;
  if (report.ok || !mayAct(visit.actor, "makeReport")) return [];
  const { noReport, yearlyReport } = visit.texts.reporting;
  return [{ term: yearlyReport, value: noReport[report.problem.code](report.problem.year) }];
}

/** Where the programme comes from, and what can be done with it. */
export function About(shown: Shown) {
  const { visit, overview } = shown;
  const { programme: words, common } = visit.texts;
  const { programme } = overview;
  return (
    <Aside label={words.aboutProgramme} first>
      <AsidePart title={words.aboutProgramme}>
        <Facts
          facts={[
            { term: words.kind, value: programme.kind ?? common.notStated },
            { term: words.adoptedOn, value: periodOr(programme.adoptedOn, visit) },
            { term: words.adoptedBy, value: programme.adoptedBy ?? common.notStated },
            {
              term: words.mandate,
              value: programme.mandate.reference ?? programme.mandate.title ?? common.notStated,
            },
            ...sourcesOf(programme, visit).map((source) => ({ term: words.sourceDocument, value: source })),
            ...withoutReport(shown),
          ]}
        />
      </AsidePart>
      <ActLinks visit={visit} links={actsOf(shown)} />
    </Aside>
  );
}
