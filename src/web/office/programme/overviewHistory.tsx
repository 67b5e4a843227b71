import type { StatusCounts } from "../../../domain/programme/index.ts";
import type { StatusThen } from "../../../usecases/programme/readOverview.ts";
import type { StatusOverTimeProps } from "../../charts/statusData.ts";
import { StatusOverTime } from "../../charts/statusOverTime.tsx";
import { Section } from "../../components/section.tsx";
import type { StatusKind } from "../../components/statusMark.tsx";
import type { Shown } from "./overviewShown.ts";

type Series = "done" | "going" | "waiting" | "stopped" | "notStated";

const dress: readonly (readonly [Series, StatusKind])[] = [
  ["done", "done"],
  ["going", "good"],
  ["waiting", "notStarted"],
  ["stopped", "postponed"],
  ["notStated", "notStated"],
];

/** Five groups of statuses: more no eye keeps apart. */
const grouped = ({ byStatus }: StatusCounts): Readonly<Record<Series, number>> => ({
  done: byStatus.done,
  going: byStatus.ongoing + byStatus.continuous + byStatus.recurring,
  waiting: byStatus.notStarted,
  stopped: byStatus.postponed + byStatus.lapsed,
  notStated: byStatus.notStated,
});

function chartOf({ visit, overview }: Shown): StatusOverTimeProps | undefined {
  const { programme, common } = visit.texts;
  const { history: words } = programme;
  const wordOf = ({ until }: StatusThen) =>
    until === "now" ? words.now : words.quarter(until.slice(6), until.slice(0, 4));
  const periods = overview.history.map((then) => ({ word: wordOf(then), counts: grouped(then.counts) }));
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last || periods.length < 2) return undefined;
  return {
    id: "stand-beeld",
    series: dress
      .filter(([key]) => periods.some(({ counts }) => counts[key] > 0))
      .map(([key, kind]) => ({ key, kind, word: words.series[key] })),
    periods,
    words: {
      heading: words.finding(first.counts.done, last.counts.done, first.word),
      text: words.text,
      title: words.caption,
      desc: words.finding(first.counts.done, last.counts.done, first.word),
      caption: words.caption,
      period: words.period,
      total: programme.total,
      key: words.key,
      showTable: common.showAsTable,
    },
  };
}

/** How the statuses changed, quarter by quarter; nothing where less than one quarter was recorded. */
export function StatusHistory(shown: Shown) {
  const chart = chartOf(shown);
  if (!chart) return null;
  return (
    <Section id="stand" title={shown.visit.texts.programme.history.title} width="wide">
      <StatusOverTime {...chart} />
    </Section>
  );
}
