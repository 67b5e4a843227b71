import { mayAct } from "../../../domain/access/index.ts";
import {
  type FoundRound,
  readContributionRound,
} from "../../../usecases/participation/readContributionRounds.ts";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { linesOf } from "../council/dossierWords.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, within } from "../programme/programmePlace.ts";
import { groupsOf, inRound, periodOf, roundIn, trailToRounds } from "./contributionPlace.ts";
import { ContributionRow } from "./contributionRow.tsx";

type Shown = { readonly visit: OfficeVisit; readonly found: FoundRound };

function factsOf({ visit, found }: Shown): readonly Fact[] {
  const { contributions: words } = visit.texts;
  const { round, document, programme } = found;
  return [
    { term: words.purpose, value: words.purposeName[round.purpose] },
    ...(round.draft === null ? [] : [{ term: words.draft, value: round.draft }]),
    ...(document === null
      ? []
      : [
          {
            term: words.document,
            value: (
              <Link href={within(visit, programme, paths.document, { document: document.document.key })}>
                {document.document.title}
              </Link>
            ),
          },
        ]),
    { term: words.who, value: groupsOf(found, visit) },
    { term: words.when, value: periodOf(found, visit) },
  ];
}

function Acts({ visit, found }: Shown) {
  const { contributions: words } = visit.texts;
  if (!mayStill(visit, found.programme, "answerFeedback")) return null;
  const links = [
    ...(found.stage === "over"
      ? [{ href: inRound(visit, found, paths.closeContributionRound), word: words.close }]
      : []),
    { href: inRound(visit, found, paths.changeContributionRound), word: words.change },
  ];
  return <ActsAside visit={visit} links={links} />;
}

/** What was done with everything that came in, for everybody who was asked, once the round is closed. */
function Account({ visit, found: { tally } }: Shown) {
  const { contributions: words } = visit.texts;
  if (tally === null) return null;
  const { takenOver, partly, not, open } = tally;
  return (
    <Text>
      {words.account(takenOver + partly + not + open, takenOver, partly, not)}
      {open > 0 && ` ${words.unanswered(open)}`}
    </Text>
  );
}

function CameIn({ visit, found }: Shown) {
  const { contributions: words } = visit.texts;
  const answers = mayAct(visit.actor, "answerFeedback");
  const none = answers ? (found.stage === "closed" ? words.nothingCame : words.nothingYet) : words.noOwn;
  const mayAnswer = found.stage === "closed" && mayStill(visit, found.programme, "answerFeedback");
  return (
    <Section id="inbreng" title={answers ? words.cameIn : words.own}>
      {answers && found.stage !== "closed" && <Text soft>{words.waitsForClosing}</Text>}
      {found.contributions.length === 0 ? (
        <Text>{none}</Text>
      ) : (
        <Rows>
          {found.contributions.map((one) => (
            <ContributionRow
              visit={visit}
              contribution={one}
              known={found.known}
              answering={
                mayAnswer ? inRound(visit, found, paths.answerContribution, { contribution: one.key }) : null
              }
            />
          ))}
        </Rows>
      )}
      <Text>
        <Link href={within(visit, found.programme, paths.findContribution)} apart>
          {words.find}
        </Link>
      </Text>
    </Section>
  );
}

/** One round: what is asked, of whom and until when, and what was given and done with it. */
export async function showContributionRound(visit: OfficeVisit): Promise<Reply> {
  const found = await readContributionRound(visit.house, visit.actor, roundIn(visit));
  const { contributions: words } = visit.texts;
  const { round, programme, stage } = found;
  const shown = { visit, found };
  const status = stage === "open" ? words.openUntil(visit.formats.day(round.until)) : words.stageLead[stage];
  const children = (
    <>
      <Lead kind={words.round} title={round.title} status={[status]} />
      <Acts {...shown} />
      <div class="eb-main eb-section--close">
        {linesOf(round.question).map((line) => (
          <Text>{line}</Text>
        ))}
        {stage === "open" && mayStill(visit, programme, "giveFeedback") && (
          <p>
            <ButtonLink href={inRound(visit, found, paths.giveContribution)} word={words.give} primary />
          </p>
        )}
        <Account {...shown} />
        <Facts facts={factsOf(shown)} />
      </div>
      <CameIn {...shown} />
    </>
  );
  const trail = [...trailToRounds(visit, programme), { word: round.title }];
  return officePage(visit, { title: round.title, here: "programme", trail, children });
}
