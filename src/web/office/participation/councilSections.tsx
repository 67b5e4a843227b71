import { mayAct } from "../../../domain/access/index.ts";
import type { ConsentRequests } from "../../../usecases/governance/readConsentRequests.ts";
import type { ContributionRounds } from "../../../usecases/participation/readContributionRounds.ts";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "../programme/programmePlace.ts";
import { inRound, periodOf } from "./contributionPlace.ts";

/** How the programme goes, in one sentence, and where it can be followed (requirement PW-08). */
export function ProgressSection({
  visit,
  found: { programme, counts },
}: {
  readonly visit: OfficeVisit;
  readonly found: ConsentRequests;
}) {
  const { worksCouncil: words, programme: names, duties } = visit.texts;
  const { byStatus, total } = counts;
  const running = byStatus.ongoing + byStatus.continuous + byStatus.recurring;
  const rest = total - running - byStatus.done;
  const links = [
    { path: paths.actions, word: names.allActions },
    { path: paths.planning, word: names.sheetTitle },
    { path: paths.duties, word: duties.title },
    ...(mayAct(visit.actor, "readEditions")
      ? [{ path: paths.editions, word: visit.texts.editions.title }]
      : []),
  ];
  return (
    <Section id="voortgang" title={words.progress}>
      <Text>{words.progressOf(total, byStatus.done, running, rest)}</Text>
      <Rows>
        {links.map(({ path, word }) => (
          <Row>
            <Link href={within(visit, programme, path)} apart>
              {word}
            </Link>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** The rounds that ask the works council what it makes of something. */
export function AskedSection({
  visit,
  found,
}: {
  readonly visit: OfficeVisit;
  readonly found: ContributionRounds;
}) {
  const { worksCouncil: words, contributions } = visit.texts;
  const asked = found.rounds.filter(({ round }) => round.groups.includes("worksCouncil"));
  return (
    <Section id="inbreng" title={words.asked}>
      {asked.length === 0 ? (
        <Text>{words.notAsked}</Text>
      ) : (
        <Rows>
          {asked.map((one) => (
            <Row>
              <Link
                href={inRound(visit, { ...one, programme: found.programme }, paths.contributionRound)}
                apart
              >
                {one.round.title}
              </Link>
              <Text small soft>{`${contributions.stageName[one.stage]}, ${periodOf(one, visit)}`}</Text>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
