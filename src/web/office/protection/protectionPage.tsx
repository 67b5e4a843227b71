import { mayAct } from "../../../domain/access/index.ts";
import { decisionOf, explorations } from "../../../domain/governance/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { countedFor, dataItems, retentionKinds } from "../../../domain/workforce/index.ts";
import { readExplorations } from "../../../usecases/governance/readExplorations.ts";
import { readProtection } from "../../../usecases/governance/readProtection.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { readImports } from "../../../usecases/workforce/readImports.ts";
import { readReleases } from "../../../usecases/workforce/readReleases.ts";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import {
  CharacteristicTable,
  HandlingTable,
  ItemTable,
  NeverTable,
  retentionFacts,
  WhoTable,
} from "./protectionParts.tsx";
import { explorationWord, retentionWord } from "./protectionPlace.ts";

async function read({ house, actor }: OfficeVisit) {
  return {
    handlings: await readProtection(house, actor),
    retention: (await readImports(house, actor)).retention,
    releases: await readReleases(house, actor),
    decisions: await readExplorations(house, actor),
  };
}
type Shown = { readonly visit: OfficeVisit; readonly found: Awaited<ReturnType<typeof read>> };

function Items({ visit, found }: Shown) {
  const { protection: words } = visit.texts;
  const idle = dataItems.filter((item) => countedFor[item].length === 0).map((item) => words.items[item]);
  return (
    <Section id="gegevens" title={words.itemsTitle} width="wide">
      <ItemTable visit={visit} retention={found.retention} />
      {idle.length > 0 && <Text>{words.notCountedLead(idle.join(", "))}</Text>}
      <p>
        <Link href={to(visit, paths.protectionCsv)} apart>
          {words.exportCsv}
        </Link>
      </p>
    </Section>
  );
}

function Retention({ visit, found }: Shown) {
  const { protection: words } = visit.texts;
  return (
    <Section id="bewaren" title={words.retentionTitle}>
      <Facts facts={retentionFacts(visit, found.retention)} />
      {mayAct(visit.actor, "changeRetention") &&
        retentionKinds.map((kind) => (
          <p>
            <Link href={to(visit, paths.changeRetention, { kind: retentionWord[kind] })} apart>
              {words.changeRetention[kind]}
            </Link>
          </p>
        ))}
    </Section>
  );
}

function Out({ visit, found: { releases } }: Shown) {
  const { protection: words, staffFigures } = visit.texts;
  const [last] = releases;
  return (
    <Section id="eruit" title={words.outTitle}>
      <Text>
        {last === undefined
          ? words.outNone
          : words.out(releases.length, visit.formats.day(dayOf(last.at, timeZone)))}
      </Text>
      <Text>{words.outLead}</Text>
      <p>
        <Link href={to(visit, paths.staffFigures)} apart>
          {staffFigures.title}
        </Link>
      </p>
    </Section>
  );
}

function Explorations({ visit, found }: Shown) {
  const { protection: words, exploration } = visit.texts;
  return (
    <Section id="verkenningen" title={words.explorationsTitle}>
      <Text>{exploration.noRegistration}</Text>
      <ul>
        {explorations.map((one) => {
          const { title, alternatives } = exploration.of[one];
          const decision = decisionOf(one, found.decisions);
          const name = decision && (alternatives[decision.alternative]?.name ?? decision.alternative); // every one has a name
          return (
            <li>
              <Link href={to(visit, paths.exploration, { exploration: explorationWord[one] })}>{title}</Link>:{" "}
              {name?.toLowerCase() ?? exploration.openShort /* nothing was decided */}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** What is kept of staff, for what, on which ground and how long; how it was used, and what never comes in. */
export async function showProtection(visit: OfficeVisit): Promise<Reply> {
  const shown = { visit, found: await read(visit) };
  const { protection: words, about, staffFile } = visit.texts;
  return officePage(visit, {
    title: words.title,
    here: "protection",
    children: (
      <>
        <Lead title={words.title} status={[words.lead]} />
        <div class="eb-main eb-section--close">
          <Text>{words.notChecked}</Text>
          <Text>{words.papers}</Text>
          <p>
            <Link href={to(visit, paths.staffFile)} apart>
              {staffFile.title}
            </Link>
          </p>
          <p>
            <Link href={to(visit, paths.processingLog)} apart>
              {visit.texts.processing.logTitle}
            </Link>
          </p>
          <p>
            <Link href={to(visit, paths.privacy)} apart>{`${words.privacy}: ${about.privacy.title}`}</Link>
          </p>
        </div>
        <Items {...shown} />
        <Retention {...shown} />
        <Section id="wie" title={words.whoTitle} width="wide">
          <Text>{words.whoLead}</Text>
          <WhoTable visit={visit} />
        </Section>
        <Section id="gebruikt" title={words.readsTitle} width="wide">
          <Text>{words.readsLead}</Text>
          <HandlingTable visit={visit} handlings={shown.found.handlings} />
        </Section>
        <Out {...shown} />
        <Section id="nooit" title={words.neverTitle} width="wide">
          <NeverTable visit={visit} />
          <Text>{words.alsoNever}</Text>
        </Section>
        <Section id="kenmerken" title={words.characteristicsTitle} width="wide">
          <CharacteristicTable visit={visit} />
        </Section>
        <Explorations {...shown} />
      </>
    ),
  });
}
