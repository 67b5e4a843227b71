import type { OutsiderCell, OutsiderView } from "../../../domain/disclosure/index.ts";
import type { DatedTable } from "../../../domain/workforce/index.ts";
import { type OutsiderRead, readOutsiderView } from "../../../usecases/workforce/readOutsiderView.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { releaseIn } from "./releasePage.tsx";
import { releaseTrail } from "./releaseWords.ts";
import { titleOf, wordOf } from "./staffFiguresPage.tsx";

type Shown = { readonly visit: OfficeVisit; readonly read: OutsiderRead };
type OneTable = Shown & { readonly table: DatedTable; readonly cells: readonly OutsiderCell[] };

function Intervals({ visit, read: { figures }, table, cells }: OneTable) {
  const { outside: words } = visit.texts.releases;
  const { formats } = visit;
  return (
    <DataTable
      caption={titleOf({ visit, figures }, table)}
      captionHidden
      columns={[
        { key: "cell", head: words.cell, kind: "text" },
        { key: "least", head: words.least, kind: "number" },
        { key: "most", head: words.most, kind: "number" },
      ]}
      rows={cells.map(({ codes, least, most }) => ({
        cells: [
          codes.map((code) => wordOf({ visit, figures }, code)).join(", "),
          formats.number(least),
          most === null ? words.noMost : formats.number(most),
        ],
      }))}
    />
  );
}

function Tables({ view, ...shown }: Shown & { readonly view: OutsiderView }) {
  const { visit, read } = shown;
  const { outside: words } = visit.texts.releases;
  return (
    <>
      {read.figures.tables.map((table, nth) => {
        const cells = view[nth] ?? []; // a view has a list for each table
        return (
          <Section id={table.declared.key} title={titleOf({ visit, figures: read.figures }, table)}>
            {cells.length === 0 ? (
              <Empty text={words.none} />
            ) : (
              <Intervals {...shown} table={table} cells={cells} />
            )}
          </Section>
        );
      })}
    </>
  );
}

function statusOf({ visit, read: { view } }: Shown): string {
  const { outside: words } = visit.texts.releases;
  if (view === undefined) return words.notComputed;
  const cells = view.flat();
  const exact = cells.filter(({ least, most }) => least === most).length;
  const all = visit.formats.number(cells.length);
  if (cells.length === 0) return words.nothing;
  return exact === 0 ? words.leadNone(all) : words.lead(visit.formats.number(exact), all);
}

/** What somebody who reads a release can compute of what it hides. Nothing on it is more than that. */
export async function showOutsiderView(visit: OfficeVisit): Promise<Reply> {
  const number = releaseIn(visit);
  const read = await readOutsiderView(visit.house, visit.actor, number);
  const { releases } = visit.texts;
  const { outside: words } = releases;
  const shown = { visit, read };
  const children = (
    <>
      <Lead kind={releases.release(number)} title={words.title} status={[statusOf(shown)]} />
      <div class="eb-main eb-section--close">
        <Text>{words.about}</Text>
        <Text>{words.sure}</Text>
        <Text>{words.limits}</Text>
        <Text>{words.exact}</Text>
      </div>
      {read.view !== undefined && <Tables {...shown} view={read.view} />}
    </>
  );
  const release = {
    word: releases.release(number),
    href: to(visit, paths.figureRelease, { release: String(number) }),
  };
  const trail = [...releaseTrail(visit), release, { word: words.title }];
  return officePage(visit, { title: words.title, here: "organisation", trail, children });
}
