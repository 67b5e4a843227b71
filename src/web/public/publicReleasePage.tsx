import {
  type PublicReleaseRead,
  type PublicTableRead,
  readPublicRelease,
} from "../../usecases/workforce/readPublicFigures.ts";
import { Facts } from "../components/facts.tsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Section } from "../components/section.tsx";
import { Term } from "../components/term.tsx";
import { Text } from "../components/text.tsx";
import { paths, publicAt } from "../paths.ts";
import { Crossed, EarlierDays, titleOf } from "../releasedTable.tsx";
import { publicPage } from "../shell.tsx";
import type { PageReply, PublicVisit } from "../visit.ts";
import { publicReleaseIn } from "./publicFigureAddress.ts";
import { PublicFigureFiles } from "./publicFigureFiles.tsx";

type Shown = { readonly visit: PublicVisit; readonly read: PublicReleaseRead };

/** A table of the release with the names that its units had, each figure of the day of the release. */
const tableOf = ({ visit, read: { release } }: Shown, one: PublicTableRead) => ({
  visit,
  figures: { last: release, unitNames: one.unitNames },
  table: {
    declared: one.declared,
    cells: one.cells,
  },
});

/** Returns what a public table counts, in words. */
export const publicTitle = (shown: Shown, one: PublicTableRead): string => {
  const { table, ...known } = tableOf(shown, one);
  return titleOf(known, table);
};

const sourceIn = ({ visit, read: { release } }: Shown): string =>
  visit.texts.publicFigures.source(visit.municipality.name, visit.formats.number(release.number));

function Breaks(shown: Shown) {
  const { visit, read } = shown;
  const { publicFigures: words } = visit.texts;
  const found = read.breaks.flatMap(({ key, from, to, why }) => {
    const table = read.tables.find(({ declared }) => declared.key === key);
    if (table === undefined) return [];
    return [words.break[why](publicTitle(shown, table), visit.formats.day(from), visit.formats.day(to))];
  });
  if (found.length === 0) return null;
  return (
    <Section id="reeksbreuk" title={words.breaks}>
      {found.map((text) => (
        <Text>{text}</Text>
      ))}
    </Section>
  );
}

/** What a table says, where it comes from and how it was counted. */
function TableCard({ one, ...shown }: Shown & { readonly one: PublicTableRead }) {
  const { texts, formats } = shown.visit;
  const { publicFigures: words, representation, staffFigures } = texts;
  const { crosses } = one.declared;
  const by = crosses.map((name) => staffFigures.by[name]).join(` ${staffFigures.and} `);
  return (
    <Term question={words.card}>
      <Facts
        facts={[
          { term: words.cardTerms.definition, value: words.definition(by) },
          { term: words.cardTerms.source, value: sourceIn(shown) },
          { term: words.cardTerms.date, value: formats.day(shown.read.release.referenceDate) },
          { term: words.cardTerms.population, value: representation.cardText.population },
          {
            term: words.cardTerms.classification,
            value: crosses.map((name) => words.classification[name]).join("; "),
          },
          { term: words.cardTerms.rounding, value: words.rounding },
          { term: words.cardTerms.hidden, value: representation.cardText.hidden },
        ]}
      />
    </Term>
  );
}

function Tables(shown: Shown) {
  const { visit, read } = shown;
  return (
    <>
      {read.tables.map((one) => (
        <Section id={one.declared.key} title={publicTitle(shown, one)} width="wide">
          <Text small soft>
            {visit.texts.publicFigures.sinceWhole(visit.formats.moment(one.publishedAt))}
          </Text>
          <Crossed {...tableOf(shown, one)} />
          <EarlierDays {...tableOf(shown, one)} />
          <TableCard {...shown} one={one} />
        </Section>
      ))}
    </>
  );
}

function PublicFigures(shown: Shown) {
  const { visit, read } = shown;
  const { publicFigures: words, representation } = visit.texts;
  const { formats, municipality, language } = visit;
  const { referenceDate, threshold } = read.release;
  const smallest = formats.number(threshold);
  return (
    <>
      <Lead kind={`${municipality.name} · ${words.kind}`} title={words.of(formats.day(referenceDate))} />
      <div class="eb-main eb-section--close">
        <Facts
          facts={[
            { term: words.facts.day, value: formats.day(referenceDate) },
            { term: words.facts.source, value: sourceIn(shown) },
            { term: words.facts.population, value: representation.cardText.population },
            { term: words.facts.group, value: words.groupOf(smallest) },
          ]}
        />
      </div>
      <Tables {...shown} />
      <Breaks {...shown} />
      <Section id="afgeschermd" title={words.why}>
        <Text>{words.whySmall(smallest)}</Text>
        <Text>{words.whyOther}</Text>
        <Text>{words.whyOne}</Text>
        <Text>{visit.texts.staffFigures.datedWhy}</Text>
      </Section>
      <PublicFigureFiles visit={visit} read={read} nameOf={(one) => publicTitle(shown, one)} />
      <div class="eb-main">
        <Text>
          <Link href={publicAt(paths.publicFigures, { municipality: municipality.slug }, language)} apart>
            {words.all}
          </Link>
        </Text>
      </div>
    </>
  );
}

/** The public figures of one release; a release of which nothing is public is not found, exactly as what does not exist. */
export async function showPublicRelease(visit: PublicVisit): Promise<PageReply> {
  const read = await readPublicRelease(visit.house, visit, publicReleaseIn(visit));
  const { publicFigures: words } = visit.texts;
  const title = `${words.kind}: ${words.of(visit.formats.day(read.release.referenceDate))}`;
  return publicPage(visit, { title, children: <PublicFigures visit={visit} read={read} /> });
}
