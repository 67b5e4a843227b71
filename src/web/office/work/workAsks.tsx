import { mayAct } from "../../../domain/access/index.ts";
import { type ActionAsk, asksOf } from "../../../domain/programme/index.ts";
import { type Day, dayFrom, daysBetween } from "../../../domain/shared/day.ts";
import { lastDayOf } from "../../../domain/shared/period.ts";
import type { AskedCard, UnitPlanAsked, WorkItem } from "../../../usecases/programme/readWork.ts";
import { AskRow, type AskRowProps, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { cardAbout, cardHref, cardRow, tellsNews } from "./cardAsks.ts";

/** Something asked about an action: the first thing, what else, and the card of a round that asks about it too. */
export type Asked = WorkItem & {
  readonly ask: ActionAsk;
  readonly also: readonly ActionAsk[];
  readonly card: AskedCard | undefined;
};

const urgency: readonly ActionAsk[] = ["overdue", "noNews", "noStatus", "noPlanning"];
const mostShown = 10;

/**
 * Returns what is asked of this person, the most pressing first; an action stands in it once. Where a round asks this person
 * how an action goes, or was told, nobody is asked for its news here as well.
 */
export function askedOf(
  items: readonly WorkItem[],
  cards: readonly AskedCard[],
  today: Day,
): readonly Asked[] {
  const asked = items.flatMap((item) => {
    const card = cardAbout(item, cards);
    const [ask, ...also] = asksOf(item.action, today).filter(
      (one) => !tellsNews(one) || !(card?.mine || card?.answered),
    );
    return ask === undefined ? [] : [{ ...item, ask, also, card }];
  });
  return asked.toSorted((one, other) => urgency.indexOf(one.ask) - urgency.indexOf(other.ask));
}

function dueOf({ ask, action }: Asked, today: Day, visit: OfficeVisit): AskRowProps["due"] {
  const { work: words } = visit.texts;
  const { end } = action.planning;
  switch (ask) {
    case "overdue": {
      const last = end === null ? today : lastDayOf(end); // what is late has an end
      const day = { day: last, text: visit.formats.day(last) };
      return { text: words.daysLate(daysBetween(last, today)), late: true, before: words.ready, day };
    }
    case "noNews": {
      if (action.reportedOn === null) return { text: words.neverNews };
      const day = { day: action.reportedOn, text: visit.formats.day(action.reportedOn) };
      const days = daysBetween(dayFrom(action.reportedOn), today);
      return { text: words.daysSilent(days), before: words.lastNews, day };
    }
    case "noStatus":
      return { text: words.withoutStatus };
    case "noPlanning":
      return { text: words.withoutPlanning };
  }
}

/** Returns the act that answers: who may not change the action tells its news. */
function actOf({ ask, action, programme, subject, card }: Asked, visit: OfficeVisit) {
  const { action: words } = visit.texts;
  const place = {
    municipality: visit.municipality.slug,
    programme: programme.key,
    action: action.key,
  };
  if (mayAct(visit.actor, "changeAction", subject)) {
    if (ask === "noStatus") return { href: at(paths.actionStatus, place), word: words.status.title };
    if (ask === "noPlanning") return { href: at(paths.actionPlanning, place), word: words.planning.title };
  }
  const href = card === undefined ? at(paths.actionNews, place) : cardHref(card, visit);
  return { href, word: card === undefined ? words.news.title : visit.texts.work.card.go };
}

/** Returns the plans of units that nothing came of yet, for who may write them. */
export const plansAskedOf = ({ actor }: OfficeVisit, plans: readonly UnitPlanAsked[]) =>
  plans.filter(({ asked, unit }) => asked && mayAct(actor, "changeUnitPlan", { unit: unit.id, people: [] }));

function planRow({ unit, programme }: UnitPlanAsked, visit: OfficeVisit): AskRowProps {
  const { work: words, unitPlans } = visit.texts;
  const place = { municipality: visit.municipality.slug, programme: programme.key, unit: unit.id };
  return {
    due: { text: words.noPart },
    title: words.writePlan(unit.name),
    text: words.inProgramme(programme.title),
    action: { href: at(paths.writeUnitPlan, place), word: unitPlans.write },
  };
}

/** What this person is asked to do now, each with the button that does it: cards first, then actions and plans of units. */
export function WorkAsks(props: {
  readonly visit: OfficeVisit;
  readonly cards: readonly AskedCard[];
  readonly asked: readonly Asked[];
  readonly plans: readonly UnitPlanAsked[];
  readonly today: Day;
}) {
  const { visit, cards, asked, plans, today } = props;
  const { work: words } = visit.texts;
  const rows: readonly AskRowProps[] = [
    ...cards.map((card) => cardRow(card, today, visit)),
    ...asked.map((one) => ({
      due: dueOf(one, today, visit),
      title: words.ask[one.ask](one.action.title),
      text: [words.inProgramme(one.programme.title), ...one.also.map((ask) => words.alsoAsked[ask])]
        .join(" ")
        .trim(),
      action: actOf(one, visit),
    })),
  ];
  // a plan of a unit stands nowhere else on this page while it is asked for, and a leader has few of them
  const shown = [...rows.slice(0, mostShown), ...plans.map((one) => planRow(one, visit))];
  if (shown.length === 0) return null;
  return (
    <Section id="gevraagd" title={words.askTitle} width="wide" close>
      <Rows>
        {shown.map((row, index) => (
          <AskRow {...row} action={{ ...row.action, primary: index === 0 }} />
        ))}
      </Rows>
      {rows.length > mostShown && <Text soft>{words.asks.more(rows.length - mostShown)}</Text>}
    </Section>
  );
}
