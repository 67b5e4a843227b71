import { type Act, mayAct } from "../../../domain/access/index.ts";
import { Aside, AsidePart } from "../../components/aside.tsx";
import { Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { ActLinks } from "./actLinks.tsx";
import { placeOf, type Shown } from "./overviewShown.ts";
import { mayStill } from "./programmePlace.ts";
import { periodOr, sourcesOf } from "./words.ts";

/** The acts that decide what this margin shows; what was drawn is kept apart for every answer to them. */
const asked: readonly Act[] = ["makeReport", "readMoney", "readRisks", "changeProgramme", "exportProgramme"];

/** Returns what of the margin depends on who reads. */
export const mayWords = ({ actor }: OfficeVisit): string =>
  asked.map((act) => (mayAct(actor, act) ? act : "")).join(",");

/** Returns the latest year a report can be about: this year, the last one of a plan that ended or was closed, none before it begins. */
function lastYearOf({ overview: { programme, today } }: Shown): string | undefined {
  const { start, end, closedOn } = programme;
  const now = today.slice(0, 4);
  if (start !== null && start.slice(0, 4) > now) return undefined;
  const [last] = [now, end, closedOn].flatMap((day) => day?.slice(0, 4) ?? []).toSorted(); // none stated, none closed
  return last;
}

/** Returns the pages of the programme that this visitor may see. */
function pagesOf(shown: Shown) {
  const { visit } = shown;
  const { programme: words } = visit.texts;
  const here = placeOf(shown);
  const year = lastYearOf(shown);
  const page = (path: string, word: string) => ({ href: at(path, here), word });
  return [
    page(paths.actions, words.allActions),
    page(paths.unitPlans, visit.texts.unitPlans.title),
    page(paths.planning, words.sheetTitle),
    page(paths.themes, visit.texts.themes.title),
    page(paths.benchmarks, visit.texts.benchmarks.title),
    page(paths.duties, visit.texts.duties.title),
    page(paths.notStated, words.notStatedTitle),
    page(paths.sources, words.fromSource),
    page(paths.versions, visit.texts.versions.title),
    page(paths.documents, visit.texts.documents.title),
    ...(mayAct(visit.actor, "readMoney") ? [page(paths.money, words.money)] : []),
    ...(mayAct(visit.actor, "readRisks") ? [page(paths.risks, words.risks)] : []),
    ...(mayAct(visit.actor, "exportProgramme") ? [page(paths.programmeFile, words.exportJson)] : []),
    ...(year !== undefined && mayAct(visit.actor, "makeReport")
      ? [
          {
            href: at(paths.committeeYear, { ...here, year }),
            word: visit.texts.reporting.committeeYearTitle(Number(year)),
          },
        ]
      : []),
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

/** The ways to the other pages of the programme, in a few lines under the answer to the first question. */
export function OtherPages(shown: Shown) {
  return (
    <nav class="eb-main" aria-label={shown.visit.texts.programme.morePages}>
      <ul class="eb-stamp">
        {pagesOf(shown).map(({ href, word }) => (
          <li>
            <Link href={href}>{word}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
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
          ]}
        />
      </AsidePart>
      <ActLinks visit={visit} links={actsOf(shown)} />
    </Aside>
  );
}
