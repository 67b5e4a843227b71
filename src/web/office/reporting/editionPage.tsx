import { mayAct } from "../../../domain/access/index.ts";
import { type EditionHead, standingPublication } from "../../../domain/reporting/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { editionPaper, shortHash } from "../../../export/edition/editionPaper.ts";
import { readEdition, type SeenEdition, takeEditionFile } from "../../../usecases/reporting/readEdition.ts";
import { Lead } from "../../components/lead.tsx";
import { Log } from "../../components/log.tsx";
import { PaperBlocks } from "../../components/paperBlocks.tsx";
import { Section } from "../../components/section.tsx";
import { EditionFiles } from "../../editionFiles.tsx";
import { editionIn } from "../../editionIn.ts";
import { paths, publicAt } from "../../paths.ts";
import { fileTypes, isFormat, readerOf } from "../../reportFiles.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { EditionCheck } from "./editionCheck.tsx";
import { Comparison } from "./editionComparison.tsx";
import { editionAt, editionName } from "./editionsPage.tsx";

const publicEditionAt = ({ municipality, language }: OfficeVisit, { programme, number }: EditionHead) =>
  publicAt(
    paths.publicEdition,
    { municipality: municipality.slug, programme, edition: String(number) },
    language,
  );

/** Returns what this visitor may do with an edition now. */
function actsOf(visit: OfficeVisit, { edition, editions, programme, content }: SeenEdition) {
  const { editions: words } = visit.texts;
  const to = (path: string, word: string) => ({
    href: within(visit, programme, path, { edition: String(edition.number) }),
    word,
  });
  const isPublic = standingPublication(edition.publications) !== undefined;
  const isCorrected = editions.some(({ corrects }) => corrects === edition.number);
  const publish = isPublic
    ? to(paths.withdrawEdition, words.withdraw)
    : to(paths.publishEdition, words.publish);
  return [
    ...(isPublic ? [{ href: publicEditionAt(visit, edition), word: words.readPublic }] : []),
    // R177: what no longer fits can be taken back, and is not made public
    ...(mayAct(visit.actor, "publishEdition") && (isPublic || content !== null) ? [publish] : []),
    ...(mayAct(visit.actor, "freezeReport") && !isCorrected ? [to(paths.correctEdition, words.correct)] : []),
  ];
}

function Publications({ visit, seen }: { readonly visit: OfficeVisit; readonly seen: SeenEdition }) {
  const { editions: words, common } = visit.texts;
  const { publications } = seen.edition;
  if (publications.length === 0) return null;
  return (
    <Section id="openbaar" title={words.publications}>
      <Log
        entries={publications.toReversed().map(({ act, at: moment, audience, channel, reason }) => ({
          when: visit.formats.moment(moment),
          text:
            act === "published"
              ? words.published(audience ?? common.notStated, channel ?? common.notStated) // R136 asks for both
              : words.withdrawn(reason ?? common.notStated), // R138 asks for it
        }))}
      />
    </Section>
  );
}

/** What an edition says about itself before its first figure. */
function Opening({ visit, seen }: { readonly visit: OfficeVisit; readonly seen: SeenEdition }) {
  const { edition, content, editions, programme } = seen;
  const { editions: words } = visit.texts;
  const links = actsOf(visit, seen);
  const paper = content && editionPaper(content, edition.hash, readerOf(visit, visit.municipality));
  const correction = editions.find(({ corrects }) => corrects === edition.number);
  return (
    <>
      <Lead
        kind={programme.title}
        title={editionName(visit, edition)}
        status={
          correction
            ? [{ text: words.corrected(correction.number), href: editionAt(visit, correction) }]
            : paper
              ? [paper.lead]
              : []
        }
      />
      <ActsAside visit={visit} links={links} />
      <ul class="eb-stamp eb-wide">
        {(paper?.stamp ?? [words.stamp.hash(shortHash(edition.hash))]).map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
      {typeof paper?.caveat === "string" && <p class="eb-caveat">{paper.caveat}</p>}
    </>
  );
}

function Frozen({ visit, seen }: { readonly visit: OfficeVisit; readonly seen: SeenEdition }) {
  if (seen.content === null) return null;
  const reader = readerOf(visit, visit.municipality);
  return <PaperBlocks sections={editionPaper(seen.content, seen.edition.hash, reader).sections} />;
}

/** An edition: what it says, whether it still fits, how it differs from the one before it, and what can be done with it. */
export async function showEdition(visit: OfficeVisit): Promise<Reply> {
  const seen = await readEdition(visit.house, visit.actor, editionIn(visit));
  const { editions: words } = visit.texts;
  const { programme, edition } = seen;
  const children = (
    <>
      <Opening visit={visit} seen={seen} />
      <EditionCheck texts={visit.texts} formats={visit.formats} seen={seen} />
      <EditionFiles
        texts={visit.texts}
        formats={seen.files.map(({ format }) => format)}
        address={(format) =>
          within(visit, programme, paths.editionFile, { edition: String(edition.number), format })
        }
      />
      {seen.comparison && <Comparison visit={visit} comparison={seen.comparison} />}
      <Publications visit={visit} seen={seen} />
      <Frozen visit={visit} seen={seen} />
    </>
  );
  const title = editionName(visit, edition);
  const list = { word: words.title, href: within(visit, programme, paths.editions) };
  const trail = [...trailTo(visit, programme), list, { word: words.edition(edition.number) }];
  return officePage(visit, { title, here: "programme", trail, children });
}

/** Hands over a file of an edition as it was drawn when the report was frozen. */
export async function takeFile(visit: OfficeVisit): Promise<Reply> {
  const place = editionIn(visit);
  const format = String(visit.params["format"]);
  if (!isFormat(format)) throw new NotFound();
  const { bytes } = await takeEditionFile(visit.house, visit.actor, { ...place, format });
  const name = `${programmeIn(visit)}-editie-${place.number}.${format}`;
  return { kind: "file", name, type: fileTypes[format].type, bytes };
}
