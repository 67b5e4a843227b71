import { checkedPoints, type ParticipationCheck, pointsMet } from "../../../domain/governance/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import { readParticipationChecks } from "../../../usecases/participation/changeParticipationCheck.ts";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { linesOf } from "../council/dossierWords.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, within } from "../programme/programmePlace.ts";
import { trailToRounds } from "./contributionPlace.ts";

type Props = {
  readonly visit: OfficeVisit;
  readonly programme: Programme;
  readonly check: ParticipationCheck;
};

/** One check: what was judged, point by point, what is advised and what is done with it. */
function CheckSection({ visit, programme, check }: Props) {
  const { participationChecks: words } = visit.texts;
  const { key, project, expert, on, points, advice, answer } = check;
  const { yes, partly, no } = pointsMet(check);
  return (
    <Section id={key} title={project}>
      <Text small soft>
        {words.by(expert, visit.formats.day(on))}
      </Text>
      <Text>{words.points(yes, partly, no)}</Text>
      <Facts
        facts={[
          ...checkedPoints.map((point) => ({
            term: words.pointName[point],
            value: words.answerName[points[point]],
          })),
          ...(advice === null
            ? []
            : [{ term: words.advice, value: linesOf(advice).map((line) => <Text>{line}</Text>) }]),
          { term: words.answer, value: answer ?? words.noAnswer },
        ]}
      />
      {mayStill(visit, programme, "recordAdvice") && (
        <Text small>
          <Link href={within(visit, programme, paths.changeParticipationCheck, { check: key })} apart>
            {words.changeOf(project)}
          </Link>
        </Text>
      )}
    </Section>
  );
}

/** How experts judge ways of taking part in a programme. */
export async function showChecks(visit: OfficeVisit): Promise<Reply> {
  const { programme, checks } = await readParticipationChecks(visit.house, visit.actor, programmeIn(visit));
  const { participationChecks: words } = visit.texts;
  const open = checks.filter(({ answer }) => answer === null).length;
  const status = [words.lead(checks.length), open === 0 ? words.noneOpen : words.open(open)];
  const links = mayStill(visit, programme, "recordAdvice")
    ? [{ href: within(visit, programme, paths.newParticipationCheck), word: words.add }]
    : [];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={checks.length === 0 ? [words.none] : status} />
      <ActsAside visit={visit} links={links} />
      {checks.map((check) => (
        <CheckSection visit={visit} programme={programme} check={check} />
      ))}
    </>
  );
  const trail = [...trailToRounds(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
