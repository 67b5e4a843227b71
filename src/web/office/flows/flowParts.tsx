import {
  type FlowBeside,
  type FlowFigure,
  type FlowsOfPeriod,
  type FlowTable,
  notToldCode,
  toldFlows,
} from "../../../domain/workforce/index.ts";
import { groupWord } from "../../../export/groupWord.ts";
import { SharePlot } from "../../charts/sharePlot.tsx";
import type { PlotRow } from "../../charts/sharePlotLayout.ts";
import { DataTable, type DataTableProps } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { Term } from "../../components/term.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { FlowCard } from "./flowCard.tsx";
import { rateWord, type Shown, wholeRate } from "./flowWords.ts";

type OfPeriod = Shown & { readonly period: FlowsOfPeriod };

function plotRow(visit: OfficeVisit, name: string, figure: FlowFigure): PlotRow {
  const word = rateWord(visit, figure);
  const shown = figure.kind === "shown" ? figure : null;
  return {
    name,
    value: shown && {
      at: wholeRate(shown.share),
      low: wholeRate(shown.interval.lower),
      high: wholeRate(shown.interval.upper),
      text: word,
    },
    word,
    isHidden: figure.kind === "hidden",
  };
}

const plotRows = (visit: OfficeVisit, beside: readonly FlowBeside[]): readonly PlotRow[] => {
  const { flow: names, women: womenWord, others: othersWord, rowName } = visit.texts.flows;
  return beside.flatMap(({ flow, women, others }) => [
    plotRow(visit, rowName(names[flow], womenWord), women),
    plotRow(visit, rowName(names[flow], othersWord), others),
  ]);
};

/** What the comparison says of one flow, with the ratio and its bounds. */
function besideWords({ formats, texts }: OfficeVisit, { ratio, interval }: FlowBeside): string {
  const words = texts.flows;
  const twoDecimals = (value: number): string => formats.number(Math.round(value * 100) / 100);
  if (ratio === null || interval === null) return words.noRatio;
  return words.ratio(twoDecimals(ratio), twoDecimals(interval.lower), twoDecimals(interval.upper));
}

function besideTable({ visit, period: { beside, since, until } }: OfPeriod): DataTableProps {
  const { flows: words } = visit.texts;
  const day = visit.formats.day;
  return {
    caption: words.besideTitle(day(since), day(until)),
    captionHidden: true,
    narrow: "lines",
    columns: [
      { key: "flow", head: words.beside, kind: "text" },
      { key: "women", head: words.women, kind: "number" },
      { key: "others", head: words.others, kind: "number" },
      { key: "said", head: words.said, kind: "text" },
    ],
    rows: beside.map((one) => ({
      cells: [
        words.flow[one.flow],
        rateWord(visit, one.women),
        rateWord(visit, one.others),
        besideWords(visit, one),
      ],
    })),
  };
}

/** Each flow of women beside that of everybody else: what differs clearly in words, and all as a picture. */
export function BesidePart(shown: OfPeriod) {
  const { visit, period } = shown;
  const { flows: words } = visit.texts;
  const day = visit.formats.day;
  const clear = period.beside.filter(({ stand }) => stand === "more" || stand === "fewer");
  const isCompared = period.beside.some(({ stand }) => stand !== "notCompared");
  const rows = plotRows(visit, period.beside);
  return (
    <Section id="vrouwen" title={words.beside} close>
      {clear.length === 0 ? (
        <Text>{isCompared ? words.noClear : words.notCompared}</Text>
      ) : (
        <ul class="eb-plain-list">
          {clear.map((one) => (
            <li>
              {words.stand[one.stand](words.flow[one.flow])}. {besideWords(visit, one)}
            </li>
          ))}
        </ul>
      )}
      <SharePlot
        id="beeld-stromen"
        rows={rows}
        words={{
          text: words.reading,
          source: words.source(visit.formats.number(period.release), day(period.since), day(period.until)),
          showTable: words.showTable,
          title: words.besideTitle(day(period.since), day(period.until)),
          desc: rows.map(({ name, word }) => words.rowSaid(name, word)).join(" "),
          tick: visit.formats.percentage,
        }}
        table={besideTable(shown)}
      />
      <div class="eb-split">
        <Term question={words.howWhy}>{words.howAnswer}</Term>
        <Term question={words.hiddenWhy}>{words.hiddenAnswer}</Term>
      </div>
    </Section>
  );
}

/** The flows by one characteristic: each group with its rates, and a card with the counts of women and others. */
export function ByPart({ table: { by, rows }, ...shown }: OfPeriod & { readonly table: FlowTable }) {
  const { visit, period } = shown;
  const { flows: words } = visit.texts;
  const groups = [...Map.groupBy(rows, ({ code }) => code)].flatMap(([code, own]) => {
    const [whole] = own;
    const isThere = whole !== undefined && toldFlows.some((flow) => whole.flows[flow].kind !== "nobody");
    return isThere && code !== notToldCode
      ? [{ code, whole, own, name: groupWord(visit.texts, shown.read.unitNames, { by, code }) }]
      : [];
  });
  return (
    <Section id={`per-${by}`} title={words.by[by]} width="wide">
      <DataTable
        caption={visit.texts.staffFigures.table(words.by[by])}
        captionHidden
        narrow="four"
        columns={[
          { key: "group", head: words.group, kind: "text" },
          ...toldFlows.map((flow) => ({ key: flow, head: words.flow[flow], kind: "number" as const })),
          { key: "card", head: words.said, kind: "status" },
        ]}
        rows={groups.map(({ whole, own, name }, nth) => ({
          total: nth === 0,
          cells: [
            name,
            ...toldFlows.map((flow) => rateWord(visit, whole.flows[flow])),
            <FlowCard visit={visit} group={{ by, name, period, rows: own }} />,
          ],
        }))}
      />
    </Section>
  );
}

/** The flows of the whole organisation in the periods before. */
export function EarlierPart({
  visit,
  periods,
}: {
  readonly visit: OfficeVisit;
  readonly periods: readonly FlowsOfPeriod[];
}) {
  const { flows: words } = visit.texts;
  const day = visit.formats.day;
  if (periods.length === 0) return null;
  return (
    <Section id="eerder" title={words.earlier} width="wide">
      <DataTable
        caption={visit.texts.staffFigures.table(words.earlier)}
        captionHidden
        narrow="four"
        columns={[
          { key: "period", head: words.period, kind: "text" },
          ...toldFlows.map((flow) => ({ key: flow, head: words.flow[flow], kind: "number" as const })),
        ]}
        rows={periods.map(({ since, until, whole }) => ({
          cells: [
            words.kind(day(since), day(until)),
            ...toldFlows.map((flow) => rateWord(visit, whole[flow])),
          ],
        }))}
      />
    </Section>
  );
}
