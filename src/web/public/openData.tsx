import { createHash } from "node:crypto";
import { NotFound } from "../../domain/shared/thrown.ts";
import { type EditionList, editionLists, writeEditionList } from "../../export/edition/editionLists.ts";
import { type PublishedReport, readPublished } from "../../usecases/reporting/readPublished.ts";
import { DataTable } from "../components/dataTable.tsx";
import { Link } from "../components/link.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { editionIn } from "../editionIn.ts";
import type { FileReply, PublicVisit } from "../visit.ts";
import { editionFileAt, editionListAt } from "./editionAddress.ts";

type Shown = { readonly visit: PublicVisit; readonly found: PublishedReport };

const listRow = ({ visit, found }: Shown, list: EditionList) => {
  const { openData: words } = visit.texts;
  const { report } = found.content;
  const count = list === "acties" ? report.actions.length : report.targets.length;
  const hash = createHash("sha256").update(writeEditionList(list, found.content), "utf8").digest("hex");
  return {
    href: editionListAt(visit, found.edition, list),
    word: words.file[list],
    holds: words.holds[list](count),
    hash,
  };
};

/** The data of a public edition for who wants to count with them, each file with what it holds and its hash. */
export function OpenData(shown: Shown) {
  const { visit, found } = shown;
  const { openData: words } = visit.texts;
  const whole = found.edition.files
    .filter(({ format }) => format === "json")
    .map(({ hash }) => ({
      href: editionFileAt(visit, found.edition, "json"),
      word: words.file.json,
      holds: words.holds.json,
      hash,
    }));
  return (
    <Section id="open-data" title={words.title}>
      <Text>{words.explained}</Text>
      <DataTable
        caption={words.caption}
        captionHidden
        narrow="lines"
        columns={[
          { key: "file", head: words.columns.file, kind: "text" },
          { key: "holds", head: words.columns.holds, kind: "text" },
          { key: "hash", head: words.columns.hash, kind: "text" },
        ]}
        rows={[...whole, ...editionLists.map((list) => listRow(shown, list))].map((file) => ({
          cells: [
            <Link href={file.href} apart>
              {file.word}
            </Link>,
            file.holds,
            <code class="eb-hash">{file.hash}</code>,
          ],
        }))}
      />
      <Text small soft>
        {words.frozen}
      </Text>
      <Text small soft>
        {words.licence}
      </Text>
    </Section>
  );
}

/** A list of a public edition. */
export async function takePublicList(visit: PublicVisit): Promise<FileReply> {
  const place = editionIn(visit);
  const list = editionLists.find((one) => `${one}.csv` === visit.params["list"]);
  if (list === undefined) throw new NotFound();
  const { content } = await readPublished(visit.house, visit, place);
  const name = `${place.programme}-editie-${place.number}-${list}.csv`;
  const bytes = new TextEncoder().encode(writeEditionList(list, content));
  return { kind: "file", name, type: "text/csv; charset=utf-8", bytes };
}
