import { mayAct } from "../../../domain/access/index.ts";
import type { RoundEdition } from "../../../usecases/reporting/readRoundEditions.ts";
import { Link } from "../../components/link.tsx";
import { Log } from "../../components/log.tsx";
import { Section } from "../../components/section.tsx";
import { paths, publicAt } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { editionAt, editionName } from "../reporting/editionsPage.tsx";

type PublishedProps = { readonly visit: OfficeVisit; readonly editions: readonly RoundEdition[] };

/** The name of an edition, for who reads editions with the way to it. */
function Name({
  visit,
  edition,
}: {
  readonly visit: OfficeVisit;
  readonly edition: RoundEdition["edition"];
}) {
  const name = editionName(visit, edition);
  return mayAct(visit.actor, "readEditions") ? (
    <Link href={editionAt(visit, edition)}>{name}</Link>
  ) : (
    <span>{name}</span>
  );
}

/** Which reports on a round were frozen, for whom and by which way they are public, and where everybody reads them whole. */
export function RoundPublished({ visit, editions }: PublishedProps) {
  if (editions.length === 0) return null;
  const { editions: words, rounds, common } = visit.texts;
  return (
    <Section id="edities" title={rounds.frozen}>
      <Log
        entries={editions.map(({ edition, publication }) => ({
          when: visit.formats.moment(publication === null ? new Date(edition.madeAt) : publication.at),
          text: (
            <>
              <Name visit={visit} edition={edition} />
              {". "}
              {publication === null
                ? rounds.notPublic
                : words.published(
                    publication.audience ?? common.notStated, // R136 asks for both
                    publication.channel ?? common.notStated, // R136 asks for both
                  )}{" "}
              {publication !== null && (
                <Link
                  href={publicAt(
                    paths.publicEdition,
                    {
                      municipality: visit.municipality.slug,
                      programme: edition.programme,
                      edition: String(edition.number),
                    },
                    visit.language,
                  )}
                >
                  {rounds.readWhole(edition.number)}
                </Link>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
}
