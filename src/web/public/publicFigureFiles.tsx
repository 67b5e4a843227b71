import { createHash } from "node:crypto";
import { NotFound } from "../../domain/shared/thrown.ts";
import { writePublicRelease, writePublicTable } from "../../export/publicFigures.ts";
import {
  type PublicReleaseRead,
  type PublicTableRead,
  readPublicRelease,
} from "../../usecases/workforce/readPublicFigures.ts";
import { DataTable } from "../components/dataTable.tsx";
import { Link } from "../components/link.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import type { FileReply, PublicVisit } from "../visit.ts";
import { publicFigureFileAt, publicReleaseIn } from "./publicFigureAddress.ts";

type Shown = { readonly visit: PublicVisit; readonly read: PublicReleaseRead };

const wholeFile = "cijfers.json";

const csvOf = ({ visit, read: { release } }: Shown, table: PublicTableRead): string =>
  writePublicTable({ municipality: visit.municipality.name, release }, table);

const jsonOf = ({ visit, read: { release, tables } }: Shown): string =>
  writePublicRelease({ municipality: visit.municipality.name, release }, tables);

const hashOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** The public figures of a release for who wants to count with them, each file with what it holds and its hash. */
export function PublicFigureFiles({
  nameOf,
  ...shown
}: Shown & { readonly nameOf: (table: PublicTableRead) => string }) {
  const { visit, read } = shown;
  const { publicFigures: texts, openData } = visit.texts;
  const { data: words } = texts;
  const file = (name: string) => publicFigureFileAt(visit, read.release, name);
  const whole = {
    href: file(wholeFile),
    word: words.whole,
    holds: words.holdsWhole,
    hash: hashOf(jsonOf(shown)),
  };
  const lists = read.tables.map((table) => ({
    href: file(`${table.declared.key}.csv`),
    word: words.table(nameOf(table)),
    holds: words.holds(table.cells.length),
    hash: hashOf(csvOf(shown, table)),
  }));
  return (
    <Section id="open-data" title={words.title}>
      <Text>{words.explained}</Text>
      <Text>{words.dated}</Text>
      <DataTable
        caption={words.caption}
        captionHidden
        narrow="lines"
        columns={[
          { key: "file", head: openData.columns.file, kind: "text" },
          { key: "holds", head: openData.columns.holds, kind: "text" },
          { key: "hash", head: openData.columns.hash, kind: "text" },
        ]}
        rows={[whole, ...lists].map(({ href, word, holds, hash }) => ({
          cells: [
            <Link href={href} apart>
              {word}
            </Link>,
            holds,
            <code class="eb-hash">{hash}</code>,
          ],
        }))}
      />
      <Text small soft>
        {openData.licence}
      </Text>
    </Section>
  );
}

/** A file with public figures: a table as CSV, or all of them as JSON. */
export async function takePublicFigureFile(visit: PublicVisit): Promise<FileReply> {
  const read = await readPublicRelease(visit.house, visit, publicReleaseIn(visit));
  const shown = { visit, read };
  const asked = visit.params["file"];
  const begin = `cijfers-${read.release.referenceDate}-vrijgave-${read.release.number}`;
  const reply = (name: string, type: string, text: string): FileReply => ({
    kind: "file",
    name,
    type: `${type}; charset=utf-8`,
    bytes: new TextEncoder().encode(text),
  });
  if (asked === wholeFile) return reply(`${begin}.json`, "application/json", jsonOf(shown));
  const table = read.tables.find(({ declared }) => `${declared.key}.csv` === asked);
  if (table === undefined) throw new NotFound();
  return reply(`${begin}-${table.declared.key}.csv`, "text/csv", csvOf(shown, table));
}
