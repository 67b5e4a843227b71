import { html } from "hono/html";
import { type FiguresRead, readFigures } from "../../../usecases/workforce/readReleases.ts";
import { Empty } from "../../components/empty.tsx";
import { Folded } from "../../components/folded.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { Crossed, EarlierDays, titleOf } from "../../releasedTable.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";
import { drawnFigures } from "./drawnFigures.ts";

type Shown = { readonly visit: OfficeVisit; readonly figures: FiguresRead };

function Tables(shown: Shown) {
  const { staffFigures: words } = shown.visit.texts;
  return (
    <>
      <div class="eb-main eb-section--close">
        <Text>{words.hiddenWhy}</Text>
        <Text>{words.datedWhy}</Text>
        <Text>
          <Link href={to(shown.visit, paths.representation)}>{words.openMirror}</Link>
        </Text>
      </div>
      <Section id="aantallen" title={words.tables} width="wide" close>
        {shown.figures.tables.map((table) => (
          <Folded title={titleOf(shown, table)} open={false}>
            <Crossed {...shown} table={table} />
            <EarlierDays {...shown} table={table} />
          </Folded>
        ))}
      </Section>
    </>
  );
}

function statusOf({ visit, figures: { last, tables } }: Shown): readonly string[] {
  const { staffFigures: words } = visit.texts;
  if (last === null) return [];
  const everybody = tables[0]?.cells[0]?.figure;
  const day = visit.formats.day(last.referenceDate);
  return everybody?.kind === "shown"
    ? [words.lead(visit.formats.number(everybody.value), day)]
    : [words.leadHidden(day)];
}

function Content(shown: Shown) {
  const { visit, figures } = shown;
  const { staffFigures: words } = visit.texts;
  return (
    <>
      <Lead title={words.title} status={statusOf(shown)} />
      {figures.last === null ? (
        <Empty text={visit.demo ? words.filling : words.none} />
      ) : (
        <Tables {...shown} />
      )}
    </>
  );
}

async function drawn(visit: OfficeVisit) {
  const figures = await readFigures(visit.house, visit.actor);
  return html`${<Content visit={visit} figures={figures} />}`;
}

/** Who works here: the released figures about staff. */
export async function showStaffFigures(visit: OfficeVisit): Promise<Reply> {
  const { title } = visit.texts.staffFigures;
  const children = await drawnFigures(visit, "staff", () => drawn(visit));
  const trail = [figuresCrumb(visit), { word: title }];
  return officePage(visit, { title, here: "figures", trail, children });
}
