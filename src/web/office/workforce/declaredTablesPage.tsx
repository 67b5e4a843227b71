import type { PersonId } from "../../../domain/organisation/index.ts";
import type { SeenAuthor } from "../../../domain/programme/index.ts";
import type { DeclaredTable } from "../../../domain/workforce/index.ts";
import { readChosen } from "../../../usecases/workforce/declareTables.ts";
import { readAskers } from "../../../usecases/workforce/readReleases.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Log } from "../../components/log.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { crossedWords, makerWords, readerWords, releaseTrail, tableWords } from "./releaseWords.ts";

type Chosen = Awaited<ReturnType<typeof readChosen>>;

function TableList({ visit, tables }: { visit: OfficeVisit; tables: readonly DeclaredTable[] }) {
  const { tables: words } = visit.texts.releases;
  const at = (path: string, table: string): string => to(visit, path, { table });
  return (
    <DataTable
      caption={words.title}
      captionHidden
      narrow="lines"
      columns={[
        { key: "table", head: words.columns.table, kind: "text" },
        { key: "levels", head: words.columns.levels, kind: "text" },
        { key: "rhythm", head: words.columns.rhythm, kind: "text" },
        { key: "readers", head: words.columns.readers, kind: "text" },
        { key: "flows", head: words.columns.flows, kind: "text" },
        { key: "acts", head: words.columns.acts, kind: "text" },
      ]}
      rows={tables.map((table) => {
        const { key, crosses, unitLevels, everyMonths, withFlows } = table;
        const name = crossedWords(visit, table);
        return {
          cells: [
            <Link href={at(paths.changeDeclaredTable, key)} apart>
              {name}
            </Link>,
            crosses.includes("unit") ? visit.formats.number(unitLevels) : "",
            words.everyMonths[everyMonths],
            readerWords(visit, [table]),
            words.withFlows[withFlows ? "yes" : "no"],
            <Link href={at(paths.dropDeclaredTable, key)} apart>
              {words.dropOf(name)}
            </Link>,
          ],
        };
      })}
    />
  );
}

function History({
  visit,
  chosen,
  makers,
}: {
  readonly visit: OfficeVisit;
  readonly chosen: Chosen;
  readonly makers: ReadonlyMap<PersonId, SeenAuthor>;
}) {
  const { tables: words } = visit.texts.releases;
  const entries = chosen.map(({ tables, by, at }) => {
    const text = words.chosen(tables.map((table) => tableWords(visit, table)).join("; "));
    if (at === null) return { when: words.begin, text };
    const maker = by === null ? null : (makers.get(by) ?? null); // each of them was looked up
    return { when: visit.formats.moment(at), text, by: makerWords(visit, { by: maker }) };
  });
  return (
    <Section id="eerder" title={words.history}>
      <Log entries={entries} />
    </Section>
  );
}

/** Which tables are released, for who makes figures, and what was chosen before. */
export async function showDeclaredTables(visit: OfficeVisit): Promise<Reply> {
  const chosen = await readChosen(visit.house, visit.actor);
  const makers = await readAskers(
    visit.house,
    visit.actor,
    chosen.flatMap(({ by }) => by ?? []),
  );
  const { releases } = visit.texts;
  const { tables: words } = releases;
  const now = chosen[0]?.tables ?? []; // there is always what everybody begins with
  const children = (
    <>
      <Lead title={words.title} status={[words.lead(now.length)]} />
      <ActsAside visit={visit} links={[{ href: to(visit, paths.newDeclaredTable), word: words.add }]} />
      <div class="eb-main eb-section--close">
        <Text>{words.about}</Text>
        <Text>{words.later}</Text>
      </div>
      <div class="eb-section eb-wide">
        <TableList visit={visit} tables={now} />
      </div>
      <History visit={visit} chosen={chosen} makers={makers} />
    </>
  );
  const trail = [...releaseTrail(visit), { word: words.title }];
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}
