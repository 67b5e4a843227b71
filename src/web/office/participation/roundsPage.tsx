import {
  type ContributionRounds,
  readContributionRounds,
} from "../../../usecases/participation/readContributionRounds.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { groupsOf, inRound, periodOf } from "./contributionPlace.ts";
import { YearlySection } from "./yearlySection.tsx";

type Shown = { readonly visit: OfficeVisit; readonly found: ContributionRounds };

function RoundTable({ visit, found }: Shown) {
  const { contributions: words } = visit.texts;
  return (
    <DataTable
      caption={visit.texts.consents.tableOf(words.rounds)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "what", head: words.what, kind: "text" },
        { key: "who", head: words.who, kind: "text" },
        { key: "when", head: words.when, kind: "text" },
        { key: "stage", head: words.stage, kind: "text" },
      ]}
      rows={found.rounds.map((one) => ({
        id: one.round.key,
        cells: [
          <Link href={inRound(visit, { ...one, programme: found.programme }, paths.contributionRound)}>
            {one.round.title}
          </Link>,
          groupsOf(one, visit),
          periodOf(one, visit),
          words.stageName[one.stage],
        ],
      }))}
    />
  );
}

function statusOf({ visit, found: { rounds, yearly } }: Shown): readonly LeadPart[] {
  const { contributions: words } = visit.texts;
  const open = rounds.filter(({ stage }) => stage === "open").length;
  const late = yearly.filter(({ state }) => state === "late").length;
  return [
    ...(late === 0 ? [] : [{ text: words.late(late), href: "#jaarlijks", late: true }, " "]),
    ...(rounds.length === 0
      ? [words.none]
      : [words.lead(rounds.length), open === 0 ? words.noneOpen : words.openNow(open)]),
  ];
}

/** The rounds of a programme, and what is asked every year. */
export async function showContributionRounds(visit: OfficeVisit): Promise<Reply> {
  const found = await readContributionRounds(visit.house, visit.actor, programmeIn(visit));
  const { contributions: words } = visit.texts;
  const { programme, rounds } = found;
  const links = mayStill(visit, programme, "answerFeedback")
    ? [{ href: within(visit, programme, paths.newContributionRound), word: words.add }]
    : [];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={statusOf({ visit, found })} />
      <ActsAside visit={visit} links={links} />
      {rounds.length > 0 && (
        <Section id="rondes" title={words.rounds} width="wide">
          <RoundTable visit={visit} found={found} />
          <Text>
            <Link href={within(visit, programme, paths.findContribution)} apart>
              {words.find}
            </Link>
          </Text>
        </Section>
      )}
      <div class="eb-main">
        <Text>
          <Link href={within(visit, programme, paths.openCalls)} apart>
            {visit.texts.openCalls.title}
          </Link>
        </Text>
        <Text>
          <Link href={within(visit, programme, paths.dialogueTables)} apart>
            {visit.texts.dialogueTables.title}
          </Link>
        </Text>
        <Text>
          <Link href={within(visit, programme, paths.participationChecks)} apart>
            {visit.texts.participationChecks.title}
          </Link>
        </Text>
      </div>
      <YearlySection visit={visit} yearly={found.yearly} />
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
