import type { Meeting, SeenMeeting } from "../../../domain/governance/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import type { OfficeVisit } from "../../visit.ts";

type Stand = Pick<Meeting, "state" | "on" | "day" | "moved" | "restored" | "extra">;

/** Returns how a meeting stands, in words: what is planned and was some day ago waits for its report. */
export function stateWord(
  { state, on, day, moved, restored, extra }: Stand,
  today: Day,
  visit: OfficeVisit,
): string {
  const { state: words } = visit.texts.meetings;
  const base = state.kind === "planned" && on < today ? words.waiting : words[state.kind];
  const from = on === day ? words.movedTime : words.moved(visit.formats.day(day));
  const again = restored !== null && state.kind === "planned" ? [words.restored] : [];
  return [base, ...again, ...(moved === null ? [] : [from]), ...(extra === null ? [] : [words.extra])].join(
    ", ",
  );
}

/** Returns why a meeting is not as its series gives it, the last reason first; nothing where it is. */
export function reasonsOf({ state, moved, restored, extra }: Stand, visit: OfficeVisit): readonly string[] {
  const { because } = visit.texts.meetings.state;
  const cancelled = state.kind === "cancelled" ? state.reason : null;
  const again = state.kind === "cancelled" ? null : restored;
  return [cancelled, again, moved, extra].flatMap((reason) => (reason === null ? [] : [because(reason)]));
}

/** Returns from when until when, in words. */
export const timeWord = (
  { from, until }: Pick<SeenMeeting, "from" | "until">,
  { texts }: OfficeVisit,
): string => texts.meetings.time(from, until);
