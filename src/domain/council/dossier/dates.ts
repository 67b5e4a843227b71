import type { Day } from "../../shared/day.ts";
import { type DateMention, weekdayOf } from "./dateMention.ts";
import type { DossierFinding } from "./finding.ts";

type Planned = DateMention & { readonly moment: NonNullable<DateMention["moment"]> };

/** Returns the mentions of days that were still to come, by what is planned. */
function plannedBy(
  mentions: readonly DateMention[],
  meetingOn: Day,
): ReadonlyMap<string, readonly Planned[]> {
  const planned = mentions.flatMap((mention) =>
    mention.moment !== null && mention.day >= meetingOn && !mention.isPromiseDue
      ? [{ ...mention, moment: mention.moment }]
      : [],
  );
  return Map.groupBy(planned, ({ moment }) => `${moment.kind} ${moment.of}`);
}

/**
 * V221: one thing is planned on one day, everywhere in a dossier; the decision points say which, and the head says when the
 * meeting is. What was before the meeting is history and no plan.
 */
export const conflictingDays = (
  mentions: readonly DateMention[],
  meetingOn: Day,
): readonly DossierFinding[] =>
  [...plannedBy(mentions, meetingOn).values()].flatMap((planned) => {
    const decided = planned.find(({ place }) => place.kind === "point") ?? planned[0]; // else where it stands first
    const told = new Set<string>();
    return planned.flatMap(({ place, day, moment }) => {
      const other = moment.kind === "meeting" ? meetingOn : decided?.day;
      const mark = JSON.stringify([place, day]);
      if (other === undefined || day === other || told.has(mark)) return [];
      told.add(mark);
      return [{ code: "V221", place, moment: moment.kind, day, other } as const];
    });
  });

/** V222: a day of the week that a text names is the one of that date. */
export const wrongWeekdays = (mentions: readonly DateMention[]): readonly DossierFinding[] =>
  mentions.flatMap(({ place, weekday, day }) =>
    weekday !== null && weekday !== weekdayOf(day) ? [{ code: "V222", place, weekday, day } as const] : [],
  );

/** V223: what was promised at the latest by a day is not brought after it. */
export const missedPromises = (mentions: readonly DateMention[], meetingOn: Day): readonly DossierFinding[] =>
  mentions.flatMap(({ place, day, isPromiseDue }) =>
    isPromiseDue && day < meetingOn ? [{ code: "V223", place, due: day } as const] : [],
  );
