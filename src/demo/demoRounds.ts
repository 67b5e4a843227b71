import { addDays, addMonths, type Day, dayFrom, daysBetween } from "../domain/shared/day.ts";
import { broughtInOn } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";

/** A round of the demo: which report it serves, when it opens and closes, and whether it is still open. */
export type DemoRound = {
  readonly due: Day;
  readonly name: string;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly isOpen: boolean;
};

const firstDue = dayFrom("2025-04-18");
const lastDue = dayFrom("2029-01-18");
const ordinals = ["Eerste", "Tweede", "Derde", "Vierde"] as const;

/** Returns the name of the quarter that ended before a report. */
function nameFor(due: Day): string {
  const before = addMonths(due, -1);
  const quarter = Math.floor((Number(before.slice(5, 7)) - 1) / 3);
  return `${ordinals[quarter]} kwartaal ${before.slice(0, 4)}`;
}

function dues(): readonly Day[] {
  const found: Day[] = [];
  for (let due = firstDue; due <= lastDue; due = addMonths(due, 3)) found.push(due);
  return found;
}

/** Returns the rounds as they stand on a day: two that are closed, and one that is open around that day. */
export function demoRounds(today: Day): readonly DemoRound[] {
  const known = dues();
  const away = (due: Day) => Math.abs(daysBetween(due, today));
  const nearest = known.reduce((best, due) => (away(due) < away(best) ? due : best), firstDue);
  if (away(nearest) > 60) return []; // before the programme began, or after it ended
  const at = known.indexOf(nearest);
  return known
    .slice(Math.max(0, at - 2), at + 1)
    .map((due): DemoRound => {
      const isOpen = due === nearest;
      return {
        due,
        name: nameFor(due),
        opensOn: weekday(addDays(isOpen ? today : due, isOpen ? -14 : -28)),
        closesOn: weekday(addDays(isOpen ? today : due, isOpen ? 11 : -7)),
        isOpen,
      };
    })
    .filter(({ opensOn }) => opensOn > broughtInOn);
}
