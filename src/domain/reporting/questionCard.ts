import type { UnitId } from "../organisation/index.ts";
import { type Action, daysWithoutNews } from "../programme/index.ts";
import { type Day, dayFrom, daysBetween } from "../shared/day.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import { type Course, courses, type Update } from "./update.ts";

/** What a round asks about one action: on which day, and what was promised then. */
export type QuestionCard = {
  readonly action: string;
  readonly askedOn: Day;
  readonly promisedEnd: Stated<Period>;
};

/** Whether a card is answered, waits, or is silent: asked, and no news for thirty days. Source: glossary, "Silent". */
export type CardState = "answered" | "waiting" | "silent";

/** How much later an action is promised than when the round opened. */
export type RoundSlip = {
  readonly days: number;
  readonly from: Period;
  readonly to: Period;
  readonly reason: string | null;
};

/** A card with its action, what was answered, and what it shows. */
export type CardLine<Shown> = {
  readonly card: QuestionCard;
  readonly action: Shown;
  readonly state: CardState;
  /** The last answer in this round. */
  readonly update: Update | null;
  /** Days since anybody told anything, or null when nobody ever did. */
  readonly daysSilent: number | null;
  readonly slip: RoundSlip | null;
};

type Asked = {
  readonly key: string;
  readonly unit: UnitId | null;
  readonly status: Action["status"];
  readonly reportedOn: string | null;
  readonly planning: { readonly end: Stated<Period> };
};

/** Returns whether a card asks for nothing any more: its action was dropped before anybody answered. Source: docs/decisions/0024. */
export const asksNothing = ({ status }: Pick<Action, "status">, isAnswered: boolean): boolean =>
  status === "lapsed" && !isAnswered;

function stateOf(
  card: QuestionCard,
  update: Update | null,
  reportedOn: string | null,
  today: Day,
): CardState {
  if (update !== null) return "answered";
  const since = reportedOn === null ? card.askedOn : reportedOn;
  return daysBetween(dayFrom(since), today) > daysWithoutNews ? "silent" : "waiting";
}

function slipIn(card: QuestionCard, update: Update | null): RoundSlip | null {
  const [from, to] = [card.promisedEnd, update?.endAfter];
  if (!update || from === null || !to) return null;
  const days = daysBetween(lastDayOf(from), lastDayOf(to));
  return days > 0 ? { days, from, to, reason: update.reason } : null;
}

/**
 * Returns the cards of a round as they stand on a day, in the order of the plan. `updates` are those of the round in the order
 * in which they came: the last one of an action stands. What asks for nothing any more is not among them.
 */
export function cardLines<Shown extends Asked>(
  cards: readonly QuestionCard[],
  updates: readonly Update[],
  actions: readonly Shown[],
  today: Day,
): readonly CardLine<Shown>[] {
  const asked = new Map(cards.map((card) => [card.action, card]));
  const last = new Map(updates.map((update) => [update.action, update]));
  return actions.flatMap((action) => {
    const card = asked.get(action.key);
    const update = last.get(action.key) ?? null; // not answered yet
    if (card === undefined || asksNothing(action, update !== null)) return [];
    const { reportedOn } = action;
    return [
      {
        card,
        action,
        state: stateOf(card, update, reportedOn, today),
        update,
        daysSilent: reportedOn === null ? null : daysBetween(dayFrom(reportedOn), today),
        slip: slipIn(card, update),
      },
    ];
  });
}

/** Returns how many cards of a round nobody answered. */
export const unansweredIn = (lines: readonly Pick<CardLine<unknown>, "state">[]): number =>
  lines.filter(({ state }) => state !== "answered").length;

/** What came in of one unit; null stands for actions that no unit has. */
export type UnitCount = {
  readonly unit: UnitId | null;
  readonly asked: number;
  readonly answered: number;
  readonly silent: number;
  readonly slipped: number;
  /** How the answered ones go. */
  readonly courses: Readonly<Record<Course, number>>;
};

function coursesIn(lines: readonly Pick<CardLine<unknown>, "update">[]): UnitCount["courses"] {
  const count = (course: Course) => lines.filter(({ update }) => update?.course === course).length;
  return Object.fromEntries(courses.map((course) => [course, count(course)])) as UnitCount["courses"];
}

/** Returns what came in of the cards of one unit, or of a unit with everything under it. */
export const countOfUnit = (
  unit: UnitId | null,
  lines: readonly Pick<CardLine<unknown>, "state" | "slip" | "update">[],
): UnitCount => ({
  unit,
  asked: lines.length,
  answered: lines.filter(({ state }) => state === "answered").length,
  silent: lines.filter(({ state }) => state === "silent").length,
  slipped: lines.filter(({ slip }) => slip !== null).length,
  courses: coursesIn(lines),
});

/** Returns what came in per unit, in the order in which the units first occur. Source: requirement RC-01. */
export function countsPerUnit(lines: readonly CardLine<Pick<Asked, "unit">>[]): readonly UnitCount[] {
  const groups = Map.groupBy(lines, ({ action }) => action.unit);
  return [...groups].map(([unit, group]) => countOfUnit(unit, group));
}
