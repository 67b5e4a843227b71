import { type FoundTarget, readTarget } from "../../../usecases/programme/readTarget.ts";
import { GoalPath } from "../../charts/goalPath.tsx";
import { Aside, AsidePart } from "../../components/aside.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActLinks } from "./actLinks.tsx";
import { goalOf, standingMark } from "./goalOf.ts";
import { mayStill, programmeIn, trailTo, within } from "./programmePlace.ts";
import { ReadingPart, readingLines } from "./readingPart.tsx";
import { targetFacts } from "./targetFacts.tsx";
import { TargetFigures } from "./targetFigures.tsx";
import { noLineIn, targetLine } from "./targetWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: FoundTarget };

function AboutTarget({ visit, found }: Shown) {
  const { goals: words, programme: base } = visit.texts;
  const { target, objectives, programme } = found;
  const objective = objectives.find(({ key }) => key === target.objective);
  const link = (path: string, word: string) => ({
    href: within(visit, programme, path, { target: target.key }),
    word,
  });
  const links = [
    ...(target.reads.kind === "typed" && mayStill(visit, programme, "recordFigure")
      ? [link(paths.newFigure, words.addFigure)]
      : []),
    ...(mayStill(visit, programme, "changeProgramme")
      ? [link(paths.bindTarget, visit.texts.targetReads.bind), link(paths.changeTarget, words.changeTarget)]
      : []),
  ];
  return (
    <Aside label={base.partOf} first>
      {objective && (
        <AsidePart title={base.objective}>
          <p>
            <Link href={within(visit, programme, paths.objective, { objective: objective.key })}>
              {objective.title}
            </Link>
          </p>
        </AsidePart>
      )}
      <ActLinks visit={visit} links={links} />
    </Aside>
  );
}

function TargetContent(shown: Shown) {
  const { visit, found } = shown;
  const { goals: words } = visit.texts;
  const { target, standing, typed, reading } = found;
  const goal = goalOf(target, found, visit, null);
  return (
    <>
      <Lead
        kind={words.targetKind(target.key)}
        title={target.measure}
        status={[targetLine(target, standing, visit), ...readingLines(shown).map((line) => ` ${line}`)]}
      />
      <AboutTarget {...shown} />
      <Section id="pad" title={words.pathSection} width="wide" close>
        {goal ? (
          <GoalPath {...goal} />
        ) : (
          <>
            <StatusMark {...standingMark(standing.standing, visit)} />
            <Text>{noLineIn(target, visit)}</Text>
          </>
        )}
      </Section>
      <ReadingPart {...shown} />
      {(typed.length > 0 || reading === undefined) && (
        <Section id="metingen" title={words.figuresTitle(typed.length)} width="wide">
          <TargetFigures {...shown} />
        </Section>
      )}
      <Section id="feiten" title={words.factsTitle}>
        <Facts facts={targetFacts(shown)} />
      </Section>
    </>
  );
}

/** One target: its path, everything that was measured, and what exactly is meant. */
export async function showTarget(visit: OfficeVisit): Promise<Reply> {
  const key = String(visit.params["target"]);
  const found = await readTarget(visit.house, visit.actor, programmeIn(visit), key);
  const objective = found.objectives.find((one) => one.key === found.target.objective);
  const above = objective
    ? [
        {
          word: visit.texts.goals.objectiveKind(objective.key),
          href: within(visit, found.programme, paths.objective, { objective: objective.key }),
        },
      ]
    : [];
  const trail = [...trailTo(visit, found.programme), ...above, { word: visit.texts.goals.targetKind(key) }];
  const children = <TargetContent visit={visit} found={found} />;
  return officePage(visit, { title: found.target.measure, here: "programme", trail, children });
}
