import type { CheckedDossier } from "../../../usecases/council/readDossier.ts";
import type { SeenDocument } from "../../../usecases/programme/readDocument.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { mayStill, within } from "../programme/programmePlace.ts";
import { accessibilityWarning } from "./accessibilityWarning.ts";
import { markingOf } from "./secrecyWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: CheckedDossier };

/** Whether a document is secret, and on which ground and until when. */
function Marking({ visit, seen }: { readonly visit: OfficeVisit; readonly seen: SeenDocument }) {
  const { secrecyName } = visit.texts.documents;
  return (
    <>
      <span>{secrecyName[seen.isSecret ? "secret" : "open"]}</span>
      {seen.inForce.map((secrecy) => (
        <Text small soft>
          {markingOf(secrecy, visit)}
        </Text>
      ))}
    </>
  );
}

function ChangeLink({ visit, found, seen }: Shown & { readonly seen: SeenDocument }) {
  const { key: document, title } = seen.document;
  return (
    <Link href={within(visit, found.programme, paths.changeDocument, { document })}>
      {visit.texts.documents.changeShort}
      <span class="eb-visually-hidden">{`: ${title}`}</span>
    </Link>
  );
}

function DocumentTable({ visit, found }: Shown) {
  const { dossiers: words, documents: columns, common } = visit.texts;
  const mayChange = mayStill(visit, found.programme, "addDocument");
  return (
    <DataTable
      caption={words.documents}
      captionHidden
      narrow="lines"
      columns={[
        { key: "title", head: columns.name, kind: "text" },
        { key: "registration", head: columns.registration, kind: "text" },
        { key: "annex", head: columns.annex, kind: "text" },
        { key: "secrecy", head: columns.secrecy, kind: "text" },
        { key: "accessibility", head: columns.accessibility, kind: "text" },
        ...(mayChange ? [{ key: "change", head: columns.change, kind: "text" as const }] : []),
      ]}
      rows={found.documents.map((seen) => ({
        id: seen.document.key,
        cells: [
          <Link href={within(visit, found.programme, paths.document, { document: seen.document.key })}>
            {`${seen.document.title} (${seen.document.type})`}
          </Link>,
          seen.document.registration ?? common.notStated,
          seen.document.annex ?? common.notStated,
          <Marking visit={visit} seen={seen} />,
          columns.accessibilityName[seen.document.accessibility],
          ...(mayChange ? [<ChangeLink visit={visit} found={found} seen={seen} />] : []),
        ],
      }))}
    />
  );
}

/** The documents of a dossier that its reader may see; who may change one is led to its form. */
export function DocumentSection({ visit, found }: Shown) {
  const { dossiers: words } = visit.texts;
  const warning = mayStill(visit, found.programme, "addDocument")
    ? accessibilityWarning(
        found.documents.map(({ document }) => document),
        visit,
      )
    : null;
  return (
    <Section id="stukken" title={words.documents} width="wide">
      {warning !== null && <Text>{warning}</Text>}
      {found.documents.length === 0 ? (
        <Text>{words.noDocuments}</Text>
      ) : (
        <DocumentTable visit={visit} found={found} />
      )}
    </Section>
  );
}
