import type { PublicationRead } from "../../../usecases/workforce/publishFigures.ts";
import type { ReleaseRead } from "../../../usecases/workforce/readReleases.ts";
import { Link } from "../../components/link.tsx";
import { Log } from "../../components/log.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths, publicAt } from "../../paths.ts";
import { titleOf } from "../../releasedTable.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { makerWords } from "./releaseWords.ts";

type Shown = {
  readonly visit: OfficeVisit;
  readonly read: ReleaseRead;
  readonly publications: readonly PublicationRead[];
};

/** What of a release everybody may read: since when, by whom and in which decision; nothing where nothing of it is public. */
export function PublicPart({ visit, read, publications }: Shown) {
  const { publicFigures: words } = visit.texts;
  if (publications.length === 0) return null;
  const title = (key: string): string => {
    const table = read.figures.tables.find(({ declared }) => declared.key === key);
    return table === undefined ? key : titleOf({ visit, figures: read.figures }, table); // what is public is of this release
  };
  const parts = { municipality: visit.municipality.slug, release: String(read.release.number) };
  return (
    <Section id="openbaar" title={words.section}>
      <Log
        entries={publications.map(({ key, decision, at, by }) => ({
          when: visit.formats.moment(at),
          text: `${words.publicNow(title(key))}${decision}`,
          by: makerWords(visit, { by }),
        }))}
      />
      <Text>
        <Link href={publicAt(paths.publicRelease, parts, visit.language)}>{words.open}</Link>
      </Text>
    </Section>
  );
}
