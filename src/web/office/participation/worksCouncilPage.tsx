import { mayAct } from "../../../domain/access/index.ts";
import {
  type ConsentRequests,
  readConsentRequests,
  type StandingRequest,
} from "../../../usecases/governance/readConsentRequests.ts";
import { readContributionRounds } from "../../../usecases/participation/readContributionRounds.ts";
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
import { openWord, standWord } from "./councilPlace.ts";
import { AskedSection, ProgressSection } from "./councilSections.tsx";
import { LawSection } from "./lawSection.tsx";
import { YearlySection } from "./yearlySection.tsx";

type Shown = { readonly visit: OfficeVisit; readonly found: ConsentRequests };

function RequestTable({ visit, found }: Shown) {
  const { worksCouncil: words } = visit.texts;
  const cellsOf = (one: StandingRequest) => [
    <Link href={within(visit, found.programme, paths.consentRequest, { request: one.request.key })}>
      {one.request.title}
    </Link>,
    words.rightName[one.request.right],
    standWord(one, visit),
    openWord(one, visit),
  ];
  return (
    <DataTable
      caption={visit.texts.consents.tableOf(words.requests)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "what", head: words.what, kind: "text" },
        { key: "right", head: words.asks, kind: "text" },
        { key: "state", head: words.state, kind: "text" },
        { key: "open", head: words.opensHead, kind: "text" },
      ]}
      rows={found.requests.map((one) => ({ id: one.request.key, cells: cellsOf(one) }))}
    />
  );
}

/** What began and goes on while the consent it needs does not stand. */
function RunsWithout({ visit, found }: Shown) {
  const { worksCouncil: words } = visit.texts;
  const begun = found.requests.flatMap(({ isOpen, actions }) =>
    isOpen === false
      ? actions.filter(
          ({ status }) => status === "ongoing" || status === "continuous" || status === "recurring",
        )
      : [],
  );
  return (
    <>
      {begun.map(({ key, title }) => (
        <Text>
          <Link href={within(visit, found.programme, paths.action, { action: key })} late>
            {words.runsWithout(title)}
          </Link>
        </Text>
      ))}
    </>
  );
}

function statusOf({ visit, found: { requests } }: Shown): readonly LeadPart[] {
  const { worksCouncil: words } = visit.texts;
  if (requests.length === 0) return [words.none];
  const waiting = requests.filter(({ stands }) => stands === "asked").length;
  const open = waiting === 0 ? words.nothingWaits : { text: words.waiting(waiting), href: "#aanvragen" };
  return [words.lead(requests.length), open];
}

/** What the works council is asked and answered, how the programme goes, what it is asked each year, and what the law says. */
export async function showWorksCouncil(visit: OfficeVisit): Promise<Reply> {
  const found = await readConsentRequests(visit.house, visit.actor, programmeIn(visit));
  const { worksCouncil: words } = visit.texts;
  const { programme } = found;
  const shown = { visit, found };
  const asked = mayAct(visit.actor, "giveFeedback")
    ? await readContributionRounds(visit.house, visit.actor, programme.key)
    : null;
  const links = mayStill(visit, programme, "askWorksCouncil")
    ? [{ href: within(visit, programme, paths.newConsentRequest), word: words.add }]
    : [];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={statusOf(shown)} />
      <ActsAside visit={visit} links={links} />
      {found.requests.length > 0 && (
        <Section id="aanvragen" title={words.requests} width="wide">
          <RunsWithout {...shown} />
          <RequestTable {...shown} />
        </Section>
      )}
      {asked !== null && <AskedSection visit={visit} found={asked} />}
      {asked !== null && (
        <YearlySection visit={visit} yearly={asked.yearly.filter(({ group }) => group === "worksCouncil")} />
      )}
      <ProgressSection {...shown} />
      <LawSection {...shown} />
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
