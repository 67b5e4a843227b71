import { NotFound } from "../../domain/shared/thrown.ts";
import { editionPaper } from "../../export/edition/editionPaper.ts";
import {
  type PublishedReport,
  readPublished,
  readPublishedFile,
} from "../../usecases/reporting/readPublished.ts";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { PaperBlocks } from "../components/paperBlocks.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { EditionFiles } from "../editionFiles.tsx";
import { editionIn } from "../editionIn.ts";
import { paths, publicAt } from "../paths.ts";
import { fileTypes, isFormat, readerOf } from "../reportFiles.ts";
import { publicPage } from "../shell.tsx";
import type { FileReply, PageReply, PublicVisit } from "../visit.ts";
import { editionAt, editionFileAt } from "./editionAddress.ts";
import { OpenData } from "./openData.tsx";

type Shown = { readonly visit: PublicVisit; readonly found: PublishedReport };

function PublicReport({ visit, found }: Shown) {
  const { edition, content, correctedBy } = found;
  const { texts, formats, municipality, language } = visit;
  const { editions: words } = texts;
  const paper = editionPaper(content, edition.hash, readerOf(visit, municipality));
  const correction = correctedBy === null ? null : { ...edition, number: correctedBy };
  return (
    <>
      <Lead kind={`${municipality.name} · ${paper.kind}`} title={paper.title} status={[paper.lead]} />
      <ul class="eb-stamp eb-wide">
        {[...paper.stamp, words.stamp.publicSince(formats.moment(edition.publishedAt))].map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
      {correction && (
        <p class="eb-caveat">
          <Link href={editionAt(visit, correction)}>{words.corrected(correction.number)}</Link>
        </p>
      )}
      {paper.caveat !== null && <p class="eb-caveat">{paper.caveat}</p>}
      <PaperBlocks sections={paper.sections} />
      <EditionFiles
        texts={texts}
        formats={edition.files.map(({ format }) => format).filter((format) => format !== "json")}
        address={(format) => editionFileAt(visit, edition, format)}
      />
      <OpenData visit={visit} found={found} />
      <Section id="nakijken" title={words.check}>
        <Text>{words.checkExplained}</Text>
        <Text>{words.wholeHash}</Text>
        <p>
          <code class="eb-hash">{edition.hash}</code>
        </p>
        <Text>
          <Link href={publicAt(paths.publicEditions, { municipality: municipality.slug }, language)} apart>
            {words.allPublic}
          </Link>
        </Text>
      </Section>
    </>
  );
}

/** One public edition; what is not public is not found, exactly as what does not exist. */
export async function showPublicEdition(visit: PublicVisit): Promise<PageReply> {
  const found = await readPublished(visit.house, visit, editionIn(visit));
  const { editions: words } = visit.texts;
  const title = `${words.kind[found.edition.kind](found.edition.year)}: ${found.edition.title}`;
  return publicPage(visit, { title, children: <PublicReport visit={visit} found={found} /> });
}

/** A file of a public edition. */
export async function takePublicFile(visit: PublicVisit): Promise<FileReply> {
  const place = editionIn(visit);
  const format = String(visit.params["format"]);
  if (!isFormat(format)) throw new NotFound();
  const { bytes } = await readPublishedFile(visit.house, visit, { ...place, format });
  const name = `${place.programme}-editie-${place.number}.${format}`;
  return { kind: "file", name, type: fileTypes[format].type, bytes };
}
