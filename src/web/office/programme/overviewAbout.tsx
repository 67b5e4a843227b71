import { mayAct } from "../../../domain/access/index.ts";
import { Aside, AsidePart } from "../../components/aside.tsx";
import { type Fact, Facts } from "../../components/facts.tsx";
import { at, paths } from "../../paths.ts";
import { ActLinks } from "./actLinks.tsx";
import { placeOf, type Shown } from "./overviewShown.ts";
import { mayStill } from "./programmePlace.ts";
import { periodOr, sourcesOf } from "./words.ts";

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
