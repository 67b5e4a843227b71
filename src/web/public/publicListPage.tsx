import { readPublicDecisions, readPublicRegisters } from "../../usecases/council/readPublicCouncil.ts";
import { readPublishedList } from "../../usecases/reporting/readPublished.ts";
import { readPublicFigures } from "../../usecases/workforce/readPublicFigures.ts";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Row, Rows } from "../components/rows.tsx";
import { Text } from "../components/text.tsx";
import { at, paths, publicAt } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import type { PageReply, PublicVisit } from "../visit.ts";
import { editionAt } from "./editionAddress.ts";

/** What else a municipality made public, a page each; what holds nothing is not named. */
async function otherLists(visit: PublicVisit) {
  const { publicFigures, dossiers, councilRegister } = visit.texts;
  const figures = await readPublicFigures(visit.house, visit);
  const decisions = await readPublicDecisions(visit.house, visit);
  const registers = await readPublicRegisters(visit.house, visit);
  return [
    { found: figures.length, path: paths.publicFigures, word: publicFigures.title },
    { found: decisions.length, path: paths.publicDecisions, word: dossiers.publicTitle },
    { found: registers.length, path: paths.publicCouncilRegister, word: councilRegister.publicTitle },
  ].filter(({ found }) => found > 0);
}

/** The editions that a municipality made public, the latest first. */
export async function showPublicList(visit: PublicVisit): Promise<PageReply> {
  const { municipality } = visit;
  const editions = await readPublishedList(visit.house, visit);
  const { editions: words } = visit.texts;
  const lists = await otherLists(visit);
  const status = editions.length === 0 ? words.publicNone : words.publicLead(municipality.name);
  return publicPage(visit, {
    title: words.publicTitle,
    children: (
      <div class="eb-main">
        <Lead kind={municipality.name} title={words.publicTitle} status={[status]} />
        <div class="eb-section">
          <Rows>
            {editions.map((edition) => (
              <Row>
                <Link href={editionAt(visit, edition)} apart>
                  {`${words.kind[edition.kind](edition.year)}: ${edition.title}`}
                </Link>
                <Text small soft>
                  {[
                    words.edition(edition.number),
                    words.publishedOn(visit.formats.moment(edition.publishedAt)),
                    ...(edition.corrects === null ? [] : [words.correctsShort(edition.corrects)]),
                  ].join("; ")}
                </Text>
              </Row>
            ))}
          </Rows>
          {lists.map(({ path, word }) => (
            <Text>
              <Link href={publicAt(path, { municipality: municipality.slug }, visit.language)} apart>
                {word}
              </Link>
            </Text>
          ))}
          {editions.length + lists.length > 0 && (
            <Text small>
              <Link href={at(paths.publicCatalog, { municipality: municipality.slug })} apart>
                {visit.texts.openData.catalog}
              </Link>
            </Text>
          )}
          <Text small>
            <Link
              href={publicAt(paths.publicFeed, { municipality: municipality.slug }, visit.language)}
              apart
            >
              {visit.texts.openData.follow}
            </Link>
          </Text>
        </div>
      </div>
    ),
  });
}
