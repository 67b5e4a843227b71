import type { OutsiderCell, OutsiderView } from "../../../domain/disclosure/index.ts";
import { type OutsiderRead, readOutsiderView } from "../../../usecases/workforce/readOutsiderView.ts";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { Crossed, titleOf } from "../../releasedTable.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { releaseIn } from "./releasePage.tsx";
import { releaseTrail } from "./releaseWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly read: OutsiderRead };

const nameOf = (codes: readonly string[]): string => codes.join("\n");

function Tables({ view, visit, read }: Shown & { readonly view: OutsiderView }) {
  const { figures } = read;
  const { formats, texts } = visit;
  const { outside: words } = texts.releases;
  const wordOf = ({ least, most }: OutsiderCell): string =>
    most === null
      ? words.from(formats.number(least))
      : words.between(formats.number(least), formats.number(most));
  return (
    <>
      {figures.tables.map((table, nth) => {
        const cells = new Map((view[nth] ?? []).map((cell) => [nameOf(cell.codes), wordOf(cell)])); // a list for each table
        return (
          <Section id={table.declared.key} title={titleOf({ visit, figures }, table)} width="wide">
            <Crossed
              visit={visit}
              figures={figures}
              table={table}
              saidOf={({ codes }) => cells.get(nameOf(codes))}
            />
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
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}
