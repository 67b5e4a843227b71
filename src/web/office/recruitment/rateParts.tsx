import { applicantSteps, type PassRate } from "../../../domain/recruitment/index.ts";
import { everybody, sharesIn, wholeOrganisation } from "../../../domain/workforce/index.ts";
import { SharePlot } from "../../charts/sharePlot.tsx";
import type { PlotRow } from "../../charts/sharePlotLayout.ts";
import { DataTable, type DataTableProps } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { CardPart } from "../representation/cardPart.tsx";
import { type CountShown, type RateLine, rateLines, shareIn } from "./rateCards.ts";

export type CountProps = { readonly visit: OfficeVisit; readonly count: CountShown; readonly day: string };

/** What a step says in one sentence, and in a second one where the lower share is far below the other. */
function saidOf(visit: OfficeVisit, rate: PassRate): string {
  const words = visit.texts.recruitment;
  const step = words.stepName[rate.step];
  const { comparison, women, menAndOthers } = rate;
  if (comparison.kind === "tooFew") return words.stepTooFew(step);
  const said = words.says[comparison.says];
  const adverse = comparison.isAdverse ? ` ${words.fourFifths}` : "";
  return words.stepSaid(step, shareIn(visit, women), shareIn(visit, menAndOthers), `${said}${adverse}`);
}

function plotRow(visit: OfficeVisit, { name, rate, group, card }: RateLine): PlotRow {
  const { share, low, high } = card;
  const isHidden = rate[group].kind === "hidden";
  const text = shareIn(visit, rate[group]);
  if (share === null || low === null || high === null) return { name, value: null, word: text, isHidden };
  return { name, value: { at: share, low, high, text }, word: text, isHidden };
}

function tableOf(visit: OfficeVisit, title: string, lines: readonly RateLine[]): DataTableProps {
  const { columns, hidden } = visit.texts.recruitment;
  const { number, percentage } = visit.formats;
  return {
    caption: title,
    captionHidden: true,
    narrow: "four",
    columns: [
      { key: "step", head: columns.step, kind: "text" },
      { key: "of", head: columns.of, kind: "number" },
      { key: "share", head: columns.share, kind: "number" },
      { key: "low", head: columns.low, kind: "number" },
      { key: "high", head: columns.high, kind: "number" },
      { key: "said", head: columns.said, kind: "status" },
    ],
    rows: lines.map(({ name, rate, group, card }) => ({
      cells: [
        name,
        card.whole === null ? hidden : number(card.whole),
        shareIn(visit, rate[group]),
        card.low === null ? "" : percentage(card.low), // without a share it has no bounds
        card.high === null ? "" : percentage(card.high), // without a share it has no bounds
        <CardPart visit={visit} card={card} />,
      ],
    })),
  };
}

/** How many of each group came through each step: in sentences, as a picture, and as a table with a card to each figure. */
export function StepsPart({ visit, count, day }: CountProps) {
  const words = visit.texts.recruitment;
  const lines = rateLines(visit, count, wholeOrganisation);
  const rates = lines.filter(({ group }) => group === "women").map(({ rate }) => rate);
  const title = words.chart(visit.formats.period(count.period));
  const { number } = visit.formats;
  return (
    <Section id="stappen" title={words.steps} width="wide">
      {rates.map((rate) => (
        <Text>{saidOf(visit, rate)}</Text>
      ))}
      <SharePlot
        id="beeld-stappen"
        rows={lines.map((line) => plotRow(visit, line))}
        words={{
          text: words.reading,
          source: words.sourceOf(count.source, number(count.counted), number(count.closed), day),
          showTable: words.showTable,
          title,
          desc: lines
            .map(({ name, rate, group }) => words.rowSaid(name, shareIn(visit, rate[group])))
            .join(" "),
          tick: visit.formats.percentage,
        }}
      />
      <DataTable {...tableOf(visit, title, lines)} />
    </Section>
  );
}

/** Who applied, was invited and was hired, as counts; what may not be seen is one mark. */
export function PoolPart({ visit, count }: CountProps) {
  const words = visit.texts.recruitment;
  const sexes = [everybody, "women", "menAndOthers"] as const;
  const figures = new Map(count.table.cells.map(({ codes, figure }) => [codes.join("\n"), figure]));
  const share = sharesIn(count.table);
  const countIn = (sex: string, step: string): string => {
    const figure = figures.get([wholeOrganisation, sex, step].join("\n"));
    return figure?.kind === "shown" ? visit.formats.number(figure.value) : words.hidden;
  };
  const womenIn = (step: string): string =>
    shareIn(
      visit,
      share({
        part: [wholeOrganisation, "women", step],
        whole: [wholeOrganisation, everybody, step],
      }),
    );
  const caption = words.poolOf(visit.formats.period(count.period));
  return (
    <Section id="sollicitanten" title={words.pool} width="wide">
      <DataTable
        caption={caption}
        captionHidden
        columns={[
          { key: "step", head: words.stepHead, kind: "text" },
          ...sexes.map((sex) => ({ key: sex, head: words.sex[sex], kind: "number" as const })),
          { key: "share", head: words.womenShare, kind: "number" },
        ]}
        rows={applicantSteps.map((step) => ({
          cells: [words.outcome[step], ...sexes.map((sex) => countIn(sex, step)), womenIn(step)],
        }))}
      />
      <Text small soft>
        {count.untold === null ? words.untoldHidden : words.untold(visit.formats.number(count.untold))}
      </Text>
    </Section>
  );
}
