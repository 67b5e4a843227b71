import type { Municipality } from "../../domain/shared/municipality.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { editionPaper } from "../../export/edition/editionPaper.ts";
import {
  type PublicEdition,
  type PublishedReport,
  readPublished,
  readPublishedFile,
  readPublishedList,
} from "../../usecases/reporting/readPublished.ts";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { PaperBlocks } from "../components/paperBlocks.tsx";
import { Row, Rows } from "../components/rows.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { EditionFiles } from "../editionFiles.tsx";
import { editionIn } from "../editionIn.ts";
import { at, paths } from "../paths.ts";
import { fileTypes, isFormat, readerOf } from "../reportFiles.ts";
import { publicPage } from "../shell.tsx";
import type { Reply, Visit } from "../visit.ts";

/** Everybody may look at a municipality; where there is none, there is nothing. */
function municipalityOf({ municipality }: Visit): Municipality {
  if (municipality === null) throw new NotFound();
  return municipality;
}

type Numbered = Pick<PublicEdition, "programme" | "number">;
const addressOf = (path: string, { slug }: Municipality, { programme, number }: Numbered, rest = {}) =>
  at(path, { municipality: slug, programme, edition: String(number), ...rest });

/** The editions that a municipality made public, the latest first. */
export async function showPublicList(visit: Visit): Promise<Reply> {
  const municipality = municipalityOf(visit);
  const editions = await readPublishedList(visit.house, municipality, visit.revision);
  const { editions: words } = visit.texts;
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
                <Link href={addressOf(paths.publicEdition, municipality, edition)} apart>
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
        </div>
      </div>
    ),
  });
}

type Shown = {
  readonly visit: Visit;
  readonly municipality: Municipality;
  readonly found: PublishedReport;
};

function PublicReport({ visit, municipality, found }: Shown) {
  const { edition, content, correctedBy } = found;
  const { editions: words } = visit.texts;
  const paper = editionPaper(content, edition.hash, readerOf(visit, municipality));
  const correction = correctedBy === null ? null : { ...edition, number: correctedBy };
  return (
    <>
      <Lead kind={`${municipality.name} · ${paper.kind}`} title={paper.title} status={[paper.lead]} />
      <ul class="eb-stamp eb-wide">
        {[...paper.stamp, words.stamp.publicSince(visit.formats.moment(edition.publishedAt))].map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
      {correction && (
        <p class="eb-caveat">
          <Link href={addressOf(paths.publicEdition, municipality, correction)}>
            {words.corrected(correction.number)}
          </Link>
        </p>
      )}
      {paper.caveat !== null && <p class="eb-caveat">{paper.caveat}</p>}
      <PaperBlocks sections={paper.sections} />
      <EditionFiles
        texts={visit.texts}
        formats={edition.formats}
        address={(format) => addressOf(paths.publicEditionFile, municipality, edition, { format })}
      />
      <Section id="nakijken" title={words.check}>
        <Text>{words.checkExplained}</Text>
        <Text>{words.wholeHash}</Text>
        <p>
          <code class="eb-hash">{edition.hash}</code>
        </p>
        <Text>
          <Link href={at(paths.publicEditions, { municipality: municipality.slug })} apart>
            {words.allPublic}
          </Link>
        </Text>
      </Section>
    </>
  );
}

/** One public edition; what is not public is not found, exactly as what does not exist. */
export async function showPublicEdition(visit: Visit): Promise<Reply> {
  const municipality = municipalityOf(visit);
  const place = { ...editionIn(visit), revision: visit.revision };
  const found = await readPublished(visit.house, municipality, place);
  const { editions: words } = visit.texts;
  const title = `${words.kind[found.edition.kind](found.edition.year)}: ${found.edition.title}`;
  return publicPage(visit, {
    title,
    children: <PublicReport visit={visit} municipality={municipality} found={found} />,
  });
}

/** A file of a public edition. */
export async function takePublicFile(visit: Visit): Promise<Reply> {
  const municipality = municipalityOf(visit);
  const place = { ...editionIn(visit), revision: visit.revision };
  const format = String(visit.params["format"]);
  if (!isFormat(format)) throw new NotFound();
  const { bytes } = await readPublishedFile(visit.house, municipality, { ...place, format });
  const name = `${place.programme}-editie-${place.number}.${format}`;
  return { kind: "file", name, type: fileTypes[format].type, bytes };
}
