import { mayAct } from "../../../domain/access/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { readFigurePublications, readPublishable } from "../../../usecases/workforce/publishFigures.ts";
import { type ReleaseRead, readOneRelease } from "../../../usecases/workforce/readReleases.ts";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { Crossed, titleOf } from "../../releasedTable.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { PublicPart } from "./publicPart.tsx";
import { makerWords, readerWords, releaseTrail } from "./releaseWords.ts";

/** Returns the number of a release from the address; what cannot be one is not found. */
export function releaseIn(visit: OfficeVisit): number {
  const asked = String(visit.params["release"]);
  if (!/^[1-9]\d{0,8}$/.test(asked)) throw new NotFound();
  return Number(asked);
}

type Shown = { readonly visit: OfficeVisit; readonly read: ReleaseRead };

function factsOf({ visit, read }: Shown) {
  const { one: words } = visit.texts.releases;
  const { referenceDate, at, threshold } = read.release;
  return [
    { term: words.day, value: visit.formats.day(referenceDate) },
    { term: words.at, value: visit.formats.moment(at) },
    { term: words.by, value: makerWords(visit, read) },
    { term: words.group, value: words.groupOf(visit.formats.number(threshold)) },
  ];
}

function Why({ visit, read }: Shown) {
  const { one: words } = visit.texts.releases;
  return (
    <>
      <Section id="controle" title={words.check}>
        <Text>{words.checked}</Text>
      </Section>
      <Section id="waarom" title={words.why}>
        <Text>{words.whySmall(visit.formats.number(read.release.threshold))}</Text>
        <Text>{words.whyOther}</Text>
        <Text>{words.whyTime}</Text>
      </Section>
    </>
  );
}

/** What somebody may do with a release, or see of it besides. */
async function actsOn(visit: OfficeVisit, number: number) {
  const { house, actor, texts } = visit;
  const release = { release: String(number) };
  const outside = { href: to(visit, paths.outsiderView, release), word: texts.releases.outside.link };
  const publish = { href: to(visit, paths.publishFigures, release), word: texts.publicFigures.link };
  const canPublish =
    mayAct(actor, "publishFigures") && (await readPublishable(house, actor, number)).tables.length > 0;
  return [...(mayAct(actor, "makeFigures") ? [outside] : []), ...(canPublish ? [publish] : [])];
}

/** One release as it left: its tables, the check, and why figures are hidden in general; never why this one is. */
export async function showRelease(visit: OfficeVisit): Promise<Reply> {
  const number = releaseIn(visit);
  const read = await readOneRelease(visit.house, visit.actor, number);
  const { releases: words } = visit.texts;
  const { formats } = visit;
  const title = words.release(number);
  const status = words.one.status(
    formats.day(read.release.referenceDate),
    formats.number(read.shown),
    formats.number(read.hidden),
  );
  const publications = await readFigurePublications(visit.house, visit.actor, number);
  const acts = await actsOn(visit, number);
  const shown = { visit, read };
  const children = (
    <>
      <Lead kind={words.title} title={title} status={[status]} />
      <ActsAside visit={visit} links={acts} />
      <div class="eb-main eb-section--close">
        <Facts facts={factsOf(shown)} />
      </div>
      <PublicPart {...shown} publications={publications} />
      <Why {...shown} />
      {read.figures.tables.map((table) => (
        <Section
          id={table.declared.key}
          title={titleOf({ visit, figures: read.figures }, table)}
          width="wide"
        >
          <Text small soft>
            {words.one.readers(readerWords(visit, [table.declared]))}
          </Text>
          <Crossed visit={visit} figures={read.figures} table={table} />
        </Section>
      ))}
    </>
  );
  const trail = [...releaseTrail(visit), { word: title }];
  return officePage(visit, { title, here: "figures", trail, children });
}
