import type { ListedRound, RoundCount } from "../../../usecases/reporting/readRounds.ts";
import type { StatusOverTimeProps } from "../../charts/statusData.ts";
import { StatusOverTime } from "../../charts/statusOverTime.tsx";
import { Section } from "../../components/section.tsx";
import type { StatusKind } from "../../components/statusMark.tsx";
import type { ShownRounds } from "./shownRounds.ts";

type Series = "kept" | "slipped" | "waiting" | "silent";

const dress: readonly (readonly [Series, StatusKind])[] = [
  ["kept", "done"],
  ["slipped", "good"],
  ["waiting", "notStarted"],
  ["silent", "late"],
];

/** More no eye keeps apart; the table of closed rounds has them all. */
const mostRounds = 8;

/** Returns what became of the cards of a round; together they are all that was asked. */
export const partsOf = ({
  asked,
  answered,
  silent,
  slipped,
}: RoundCount): Readonly<Record<Series, number>> => ({
  kept: answered - slipped,
  slipped,
  waiting: asked - answered - silent,
  silent,
});

const share = ({ count: { answered, asked } }: ListedRound): number =>
  asked === 0 ? 0 : Math.round((100 * answered) / asked);

function findingOf({ visit }: ShownRounds, closed: readonly ListedRound[]): string | undefined {
  const { progress } = visit.texts.rounds;
  const [last, before] = [closed.at(-1), closed.at(-2)];
  if (last === undefined) return undefined;
  return before === undefined ? progress.first(share(last)) : progress.finding(share(last), share(before));
}

function chartOf(shown: ShownRounds): StatusOverTimeProps | undefined {
  const { visit, list } = shown;
  const { progress } = visit.texts.rounds;
  // of a round in which a reader has no card there is nothing to draw
  const drawn = list.rounds
    .filter(({ count }) => count.asked > 0)
    .slice(0, mostRounds)
    .toReversed();
  const closed = drawn.filter(({ round }) => round.state.kind === "closed");
  const finding = findingOf(shown, closed);
  if (finding === undefined) return undefined;
  return {
    id: "verloop-beeld",
    series: dress.map(([key, kind]) => ({ key, kind, word: progress.series[key] })),
    periods: drawn.map(({ round, count }) => ({ word: round.name, counts: partsOf(count) })),
    words: {
      heading: finding,
      text: progress.text,
      title: progress.caption,
      desc: finding,
      caption: progress.caption,
      period: progress.round,
      total: progress.total,
      key: progress.key,
      showTable: visit.texts.common.showAsTable,
    },
  };
}

/** What came in round by round; nothing before the first round was closed. */
export function RoundProgress(shown: ShownRounds) {
  const chart = chartOf(shown);
  if (!chart) return null;
  return (
    <Section id="verloop" title={shown.visit.texts.rounds.progress.title} width="wide">
      <StatusOverTime {...chart} />
    </Section>
  );
}
