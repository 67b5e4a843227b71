import type { Actor } from "../../domain/access/index.ts";
import {
  type ActionPoint,
  type AgendaItem,
  checkFreeDay,
  checkItemStands,
  checkReason,
  checkRestored,
  checkTurn,
  type Meeting,
  type MeetingTimes,
  meetingsOf,
} from "../../domain/governance/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { House } from "../perform.ts";
import { changeMeeting, type SeenMeetingPlace } from "./writeMeeting.ts";

/** Where a meeting goes, and why. */
export type MeetingMove = MeetingTimes & {
  readonly on: Day;
  readonly place: Stated<string>;
  readonly reason: string;
};

/** Moves a meeting to another day, time or place, with the reason; it stays known by the day that it had first. */
export const moveMeeting = (
  house: House,
  actor: Actor,
  { move: { reason, ...to }, ...place }: SeenMeetingPlace & { readonly move: MeetingMove },
) =>
  changeMeeting(house, actor, {
    ...place,
    event: "meeting-moved",
    next: (before, { series, kept, office }) => {
      const meeting = { ...before, ...to, moved: reason, turns: before.turns + 1 };
      const others = meetingsOf(series, kept, { from: to.on, to: to.on });
      return {
        meeting,
        problems: [
          ...checkReason(reason),
          ...checkTurn(before, "move", office.today),
          ...checkFreeDay(others, meeting),
        ],
      };
    },
  });

/** Calls a meeting off, with the reason; it stays in the list. */
export const cancelMeeting = (
  house: House,
  actor: Actor,
  { reason, ...place }: SeenMeetingPlace & { readonly reason: string },
) =>
  changeMeeting(house, actor, {
    ...place,
    event: "meeting-cancelled",
    next: (before, { office }) => ({
      meeting: { ...before, state: { kind: "cancelled", reason }, turns: before.turns + 1 },
      problems: [...checkReason(reason), ...checkTurn(before, "cancel", office.today)],
    }),
  });

/** Lets a meeting that was called off go on after all, with the reason, on the day that it had. */
export const restoreMeeting = (
  house: House,
  actor: Actor,
  { reason, ...place }: SeenMeetingPlace & { readonly reason: string },
) =>
  changeMeeting(house, actor, {
    ...place,
    event: "meeting-restored",
    next: (before, { series, kept, office }) => {
      const { on } = before;
      const others = meetingsOf(series, kept, { from: on, to: on });
      return {
        meeting: { ...before, state: { kind: "planned" }, restored: reason, turns: before.turns + 1 },
        problems: [
          ...checkReason(reason),
          ...checkRestored(before, office.today),
          ...checkFreeDay(others, before),
        ],
      };
    },
  });

export type MeetingReport = Pick<Meeting, "facilitator" | "reflection">;

/** Records that a meeting was held, with what it brought where that is a mirror session or a conversation (requirement GV-09). */
export const holdMeeting = (
  house: House,
  actor: Actor,
  { report, ...place }: SeenMeetingPlace & { readonly report: MeetingReport },
) =>
  changeMeeting(house, actor, {
    ...place,
    event: "meeting-held",
    next: (before, { office }) => ({
      meeting: { ...before, ...report, state: { kind: "held" } },
      problems: checkTurn(before, "hold", office.today),
    }),
  });

/** Writes the theme of a meeting and who leads it from outside (requirements GV-08, GV-09). */
export const prepareMeeting = (
  house: House,
  actor: Actor,
  { values, ...place }: SeenMeetingPlace & { readonly values: Pick<Meeting, "theme" | "facilitator"> },
) =>
  changeMeeting(house, actor, {
    ...place,
    event: "meeting-prepared",
    next: (before) => ({ meeting: { ...before, ...values, turns: before.turns + 1 }, problems: [] }),
  });

export type ItemValues = Omit<AgendaItem, "key" | "decision" | "takenOff">;

/** Puts an item on the agenda, with its papers (requirements GV-02, GV-07). */
export const addAgendaItem = (
  house: House,
  actor: Actor,
  { values, ...place }: SeenMeetingPlace & { readonly values: ItemValues },
) =>
  changeMeeting(house, actor, {
    ...place,
    event: "agenda-item-added",
    next: (before) => {
      const item = { key: `AP${house.newId().slice(0, 8)}`, ...values, decision: null };
      return { meeting: { ...before, agenda: [...before.agenda, item] }, problems: [] };
    },
  });

type OneItem = SeenMeetingPlace & { readonly item: string };

function itemOf({ agenda }: Meeting, key: string): AgendaItem {
  const found = agenda.find((item) => item.key === key);
  if (found === undefined) throw new NotFound();
  return found;
}

function withItem(meeting: Meeting, key: string, to: (item: AgendaItem) => AgendaItem): Meeting {
  itemOf(meeting, key);
  return { ...meeting, agenda: meeting.agenda.map((item) => (item.key === key ? to(item) : item)) };
}

/** Changes an item on the agenda; what was decided on it stays. */
export const changeAgendaItem = (
  house: House,
  actor: Actor,
  { item, values, ...place }: OneItem & { readonly values: ItemValues },
) =>
  changeMeeting(house, actor, {
    ...place,
    event: "agenda-item-changed",
    next: (before, { office }) => ({
      meeting: withItem(before, item, (one) => ({ ...one, ...values })),
      problems: checkItemStands(itemOf(before, item), before, "change", office.today),
    }),
  });

/** Takes an item off the agenda before the meeting, with the reason; it stays to be read that it was there. */
export const takeItemOff = (
  house: House,
  actor: Actor,
  { item, reason, ...place }: OneItem & { readonly reason: string },
) =>
  changeMeeting(house, actor, {
    ...place,
    event: "agenda-item-taken-off",
    next: (before, { office }) => ({
      meeting: withItem(before, item, (one) => ({ ...one, takenOff: reason })),
      problems: [
        ...checkReason(reason),
        ...checkItemStands(itemOf(before, item), before, "takeOff", office.today),
      ],
    }),
  });

/** Writes down what was decided on an item of a meeting that was held. */
export const recordMeetingDecision = (
  house: House,
  actor: Actor,
  { item, decision, ...place }: OneItem & { readonly decision: Stated<string> },
) =>
  changeMeeting(house, actor, {
    ...place,
    event: "meeting-decision-recorded",
    next: (before, { office }) => ({
      meeting: withItem(before, item, (one) => ({ ...one, decision })),
      problems: checkItemStands(itemOf(before, item), before, "change", office.today),
    }),
  });

/** Asks somebody to do something after a meeting, by a day (requirement GV-02). */
export const addActionPoint = (
  house: House,
  actor: Actor,
  { values, ...place }: SeenMeetingPlace & { readonly values: Omit<ActionPoint, "key" | "done"> },
) =>
  changeMeeting(house, actor, {
    ...place,
    event: "action-point-added",
    next: (before) => {
      if (values.item !== null) itemOf(before, values.item);
      const actionPoint = { key: `VA${house.newId().slice(0, 8)}`, ...values, done: null };
      return { meeting: { ...before, actionPoints: [...before.actionPoints, actionPoint] }, problems: [] };
    },
  });
