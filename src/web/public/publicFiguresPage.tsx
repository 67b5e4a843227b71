import { readPublicFigures } from "../../usecases/workforce/readPublicFigures.ts";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Row, Rows } from "../components/rows.tsx";
import { Text } from "../components/text.tsx";
import { paths, publicAt } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import type { PageReply, PublicVisit } from "../visit.ts";
import { publicReleaseAt } from "./publicFigureAddress.ts";

/** The releases of which figures about staff are public, the last first. */
export async function showPublicFigures(visit: PublicVisit): Promise<PageReply> {
  const { municipality, formats, language } = visit;
  const releases = (await readPublicFigures(visit.house, visit)).toReversed();
  const { publicFigures: words, editions } = visit.texts;
  const [last] = releases;
  const status =
    last === undefined ? words.none : words.lead(releases.length, formats.day(last.referenceDate));
  return publicPage(visit, {
    title: words.title,
    children: (
      <div class="eb-main">
        <Lead kind={municipality.name} title={words.title} status={[status]} />
        <div class="eb-section">
          <Rows>
            {releases.map((release) => (
              <Row>
                <Link href={publicReleaseAt(visit, release)} apart>
                  {words.of(formats.day(release.referenceDate))}
                </Link>
                <Text small soft>
                  {[
                    words.tablesOf(release.tables.length),
                    words.since(formats.moment(firstPublic(release.tables))),
                  ].join("; ")}
                </Text>
              </Row>
            ))}
          </Rows>
          <Text small>
            <Link href={publicAt(paths.publicEditions, { municipality: municipality.slug }, language)} apart>
              {editions.allPublic}
            </Link>
          </Text>
        </div>
      </div>
    ),
  });
}

/** Returns when the first of some tables became public. */
export const firstPublic = (tables: readonly { readonly publishedAt: Date }[]): Date =>
  new Date(Math.min(...tables.map(({ publishedAt }) => publishedAt.getTime())));
