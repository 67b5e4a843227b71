import { answeredBy, type PaceStep, roundPace, unansweredIn } from "../../../domain/reporting/index.ts";
import { daysBetween } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { RoundPace, type RoundPaceProps } from "../../charts/roundPace.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import type { ShownRound } from "./roundPage.tsx";
import { UnitCounts } from "./unitCounts.tsx";

function findingOf({ visit }: ShownRound, now: number, then: number | null): string {
  const { pace } = visit.texts.rounds;
  if (then === null) return pace.alone(now);
  if (now === then) return pace.same(then);
  return now > then ? pace.faster(then) : pace.slower(then);
}

/** Returns the pace of the round before, up to its last day, and how many were in on the same day. */
function beforeOf({ found: { before } }: ShownRound, day: number) {
  if (before === null) return null;
  const { round, cameIn } = before;
  const steps = roundPace(cameIn, round.opensOn, timeZone);
  return { steps, until: daysBetween(round.opensOn, round.closesOn), sameDay: answeredBy(steps, day) };
}

function chartOf(shown: ShownRound): RoundPaceProps {
  const { visit, found } = shown;
  const { pace: words } = visit.texts.rounds;
  const { round, asOf, lines, before: earlier } = found;
  const asked = lines.length;
  const steps: readonly PaceStep[] = roundPace(found.cameIn, round.opensOn, timeZone);
  const lastDay = daysBetween(round.opensOn, round.closesOn);
  const until = Math.min(daysBetween(round.opensOn, asOf), lastDay);
  const now = answeredBy(steps, until);
  const before = beforeOf(shown, until);
  const finding = findingOf(shown, now, before?.sameDay ?? null); // the first round
  const isOpen = round.state.kind === "open";
  return {
    id: "tempo-beeld",
    now: { steps, until },
    before,
    asked: Math.max(asked, earlier?.asked ?? 0) /* the first round */,
    lastDay,
    words: {
      heading: finding,
      text: words.sub,
      title: words.sub,
      desc: `${words.desc(now, asked, until + 1)}${before === null ? "" : words.descBefore(before.sameDay)}`,
      now: isOpen ? words.now(now) : words.end(now),
      before: earlier === null ? "" : words.before(earlier.cameIn.length),
      opens: visit.formats.shortDay(round.opensOn),
      closes: words.closes(visit.formats.shortDay(round.closesOn)),
      day: words.day,
      thisRound: words.thisRound,
      lastRound: words.lastRound,
      showTable: visit.texts.common.showAsTable,
    },
  };
}

/** What came in: day by day against the round before, and per unit. */
export function CameIn(shown: ShownRound) {
  const { rounds: words } = shown.visit.texts;
  const { lines } = shown.found;
  const answered = lines.length - unansweredIn(lines);
  const byLink = lines.filter(({ update }) => update?.via === "link").length;
  return (
    <Section id="binnen" title={words.inCount(answered, lines.length)} width="wide">
      {byLink > 0 && (
        <Text small soft>
          {words.byLink(byLink)}
        </Text>
      )}
      {lines.length > 0 && (
        <div class="eb-split">
          <RoundPace {...chartOf(shown)} />
          <UnitCounts {...shown} />
        </div>
      )}
    </Section>
  );
}
