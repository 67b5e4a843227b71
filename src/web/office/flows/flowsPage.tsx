import { html } from "hono/html";
import { type FlowsOfPeriod, toldFlows } from "../../../domain/workforce/index.ts";
import { readFlows } from "../../../usecases/workforce/readFlows.ts";
import { Aside, AsideLinks } from "../../components/aside.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";
import { drawnFigures } from "../workforce/drawnFigures.ts";
import { BesidePart, ByPart, EarlierPart } from "./flowParts.tsx";
import { rateWord, type Shown } from "./flowWords.ts";

function headingOf({ formats, texts }: OfficeVisit, { inflow, outflow }: FlowsOfPeriod["whole"]): string {
  const { heading, title } = texts.flows;
  const isCounted = (figure: typeof inflow) => figure.kind === "shown" || figure.kind === "tooFew";
  return isCounted(inflow) && isCounted(outflow)
    ? heading(formats.number(inflow.count), formats.number(outflow.count))
    : title;
}

const statusOf = (visit: OfficeVisit, { whole }: FlowsOfPeriod): readonly LeadPart[] => {
  const { flow: names, lead } = visit.texts.flows;
  return toldFlows.map((flow) => lead(names[flow], rateWord(visit, whole[flow])));
};

function Beside({ visit, period }: { readonly visit: OfficeVisit; readonly period: FlowsOfPeriod }) {
  const words = visit.texts.flows;
  const files = [
    { href: to(visit, paths.flowsXlsx), word: words.xlsx },
    { href: to(visit, paths.flowsCsv), word: words.csv },
  ];
  const parts = [
    ...period.tables.map(({ by }) => ({ href: `#per-${by}`, word: words.by[by] })),
    { href: to(visit, paths.representation), word: words.openMirror },
  ];
  return (
    <Aside label={words.also} first>
      <AsideLinks title={words.also} links={parts} />
      <AsideLinks title={words.files} links={files} />
    </Aside>
  );
}

function Content(shown: Shown) {
  const { visit, read } = shown;
  const words = visit.texts.flows;
  const [period, ...earlier] = read.periods;
  if (period === undefined)
    return (
      <>
        <Lead title={words.title} />
        <div class="eb-main eb-section--close">
          <Empty text={words.none} />
        </div>
      </>
    );
  const day = visit.formats.day;
  return (
    <>
      <Lead
        kind={words.kind(day(period.since), day(period.until))}
        title={headingOf(visit, period.whole)}
        status={statusOf(visit, period)}
      />
      <Beside visit={visit} period={period} />
      <div class="eb-main eb-section--close">
        <Text small soft>
          {words.about}
        </Text>
      </div>
      <BesidePart {...shown} period={period} />
      {period.tables.map((table) => (
        <ByPart {...shown} period={period} table={table} />
      ))}
      <EarlierPart visit={visit} periods={earlier} />
    </>
  );
}

async function drawn(visit: OfficeVisit) {
  const read = await readFlows(visit.house, visit.actor);
  return html`${<Content visit={visit} read={read} />}`;
}

/** Who came, rose, moved and left, out of released figures; drawn anew after any act. */
export async function showFlows(visit: OfficeVisit): Promise<Reply> {
  const children = await drawnFigures(visit, "flows", () => drawn(visit));
  const { title } = visit.texts.flows;
  const trail = [figuresCrumb(visit), { word: title }];
  return officePage(visit, { title, here: "figures", trail, children });
}
