import { mayAct } from "../../../domain/access/index.ts";
import type { Document } from "../../../domain/council/index.ts";
import { documentFileName, mediaTypes } from "../../../export/documentFile.ts";
import { readAuthors } from "../../../usecases/council/readAuthors.ts";
import { readRedactions, type SeenRedaction } from "../../../usecases/council/readRedaction.ts";
import { listDocuments, readDocument, type SeenDocument } from "../../../usecases/programme/readDocument.ts";
import { readProgrammeHead } from "../../../usecases/programme/readProgrammeHead.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { authorName } from "../../personWords.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { markingOf } from "../council/secrecyWords.ts";
import { ActsAside } from "./actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "./programmePlace.ts";

type TableProps = {
  readonly visit: OfficeVisit;
  readonly key: string;
  readonly documents: readonly SeenDocument[];
  readonly mayChange: boolean;
  readonly authors: Authors;
};
type Authors = Awaited<ReturnType<typeof readAuthors>>;

/** Whether a document is secret, and on which ground, by whom and until when: the document says so (Gemeentewet 89). */
function Marking({
  visit,
  isSecret,
  inForce,
}: { readonly visit: OfficeVisit } & Omit<SeenDocument, "document">) {
  const { documents: words } = visit.texts;
  return (
    <>
      <span>{words.secrecyName[isSecret ? "secret" : "open"]}</span>
      {inForce.map((secrecy) => (
        <Text small soft>
          {markingOf(secrecy, visit)}
        </Text>
      ))}
    </>
  );
}

/** How far a document is with being accessible, and who found it in order when. */
function Accessibility({
  visit,
  document: { accessibility, corrected },
  authors,
}: Pick<TableProps, "visit" | "authors"> & { readonly document: Document }) {
  const { documents: words } = visit.texts;
  const author = corrected?.by ? authors.get(corrected.by) : undefined;
  return (
    <>
      <span>{words.accessibilityName[accessibility]}</span>
      {corrected !== null && (
        <Text small soft>
          {author
            ? words.correctedBy(authorName(author, visit), visit.formats.day(corrected.on))
            : words.correctedOn(visit.formats.day(corrected.on))}
        </Text>
      )}
    </>
  );
}

function documentTable({ visit, key, documents, mayChange, authors }: TableProps) {
  const { documents: words, plan, common } = visit.texts;
  const changeLink = ({ key: document, title }: Document) => (
    <Link href={within(visit, { key }, paths.changeDocument, { document })}>
      {words.changeShort}
      <span class="eb-visually-hidden">{`: ${title}`}</span>
    </Link>
  );
  return (
    <DataTable
      caption={plan.table(words.title)}
      captionHidden
      columns={[
        { key: "title", head: words.name, kind: "text" },
        { key: "registration", head: words.registration, kind: "text" },
        { key: "annex", head: words.annex, kind: "text" },
        { key: "secrecy", head: words.secrecy, kind: "text" },
        { key: "accessibility", head: words.accessibility, kind: "text" },
        { key: "added", head: words.addedOn, kind: "text" },
        ...(mayChange ? [{ key: "change", head: words.change, kind: "text" as const }] : []),
      ]}
      rows={documents.map(({ document, isSecret, inForce }) => ({
        id: document.key,
        cells: [
          <Link href={within(visit, { key }, paths.document, { document: document.key })}>
            {`${document.title} (${document.type})`}
          </Link>,
          document.registration ?? common.notStated,
          document.annex ?? common.notStated,
          <Marking visit={visit} isSecret={isSecret} inForce={inForce} />,
          <Accessibility visit={visit} document={document} authors={authors} />,
          visit.formats.day(document.addedOn),
          ...(mayChange ? [changeLink(document)] : []),
        ],
      }))}
    />
  );
}

/** What everybody reads of documents with secret passages: the text without these, with the ground. */
function WithoutPassages({
  visit,
  redactions,
}: {
  readonly visit: OfficeVisit;
  readonly redactions: readonly SeenRedaction[];
}) {
  if (redactions.length === 0) return null;
  return (
    <Section id="zonder-passages" title={visit.texts.documents.withoutPassages}>
      <ul class="eb-plain-list">
        {redactions.map(({ programme, redaction, leftOut }) => (
          <li>
            <Link href={within(visit, programme, paths.redaction, { redaction: redaction.key })}>
              {redaction.title}
            </Link>
            {leftOut.map((secrecy) => (
              <Text small soft>
                {markingOf(secrecy, visit)}
              </Text>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The documents of a programme; a secret one stands here only for who may read it. */
export async function showDocuments(visit: OfficeVisit): Promise<Reply> {
  const key = programmeIn(visit);
  const programme = await readProgrammeHead(visit.house, visit.actor, key);
  const documents = await listDocuments(visit.house, visit.actor, key);
  const people = documents.map(({ document }) => document.corrected?.by ?? null); // not corrected
  const authors = await readAuthors(visit.house, visit.actor, people);
  const { redactions } = await readRedactions(visit.house, visit.actor, key);
  const shown = redactions.filter(({ isHeld, leftOut }) => !isHeld && leftOut.length > 0);
  const { documents: words } = visit.texts;
  const mayChange = mayStill(visit, programme, "addDocument");
  const status = documents.length === 0 ? words.none : words.lead(documents.length);
  const links = mayChange ? [{ href: within(visit, programme, paths.newDocument), word: words.add }] : [];
  const register = mayAct(visit.actor, "readSecretDocument")
    ? [{ href: within(visit, programme, paths.secrecies), word: visit.texts.secrecy.title }]
    : [];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={[status]} />
      <ActsAside visit={visit} links={[...links, ...register]} />
      {documents.length > 0 && (
        <div class="eb-section eb-wide">{documentTable({ visit, key, documents, mayChange, authors })}</div>
      )}
      <WithoutPassages visit={visit} redactions={shown} />
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}

/** Hands over the file of a document; that a secret one was read is recorded. */
export async function takeDocument(visit: OfficeVisit): Promise<Reply> {
  const place = { programme: programmeIn(visit), document: String(visit.params["document"]) };
  const { document, isSecret, file } = await readDocument(visit.house, visit.actor, place);
  const name = documentFileName(document, isSecret);
  return { kind: "stream", name, type: mediaTypes[document.type], size: file.size, content: file.content };
}
