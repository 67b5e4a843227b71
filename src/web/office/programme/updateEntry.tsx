import type { IndicatorValue, SeenUpdate } from "../../../domain/reporting/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { endTold, givenBy, valueTold } from "../../card/cardTold.tsx";
import { courseMark } from "../../card/cardWords.ts";
import type { LogEntry } from "../../components/log.tsx";
import type { OfficeVisit } from "../../visit.ts";

/** Returns an update as it stands in the history of its action: how it went, what was told, what it changed, by whom. */
export function updateEntry(
  update: SeenUpdate,
  values: readonly IndicatorValue[],
  visit: OfficeVisit,
): LogEntry {
  const { questionCard, action, programme } = visit.texts;
  const { told } = questionCard;
  const { field, changed } = action.history;
  const day = dayOf(update.at, timeZone);
  const status = (value: SeenUpdate["statusAfter"]) =>
    value === null ? programme.statusNotStated : programme.status[value];
  const line = (term: string, text: string | null) => (text === null ? [] : [`${term}: ${text}`]);
  const { statusBefore, statusAfter, endBefore, endAfter } = update;
  const moved = statusBefore !== statusAfter;
  const lines = [
    ...line(told.obstacle, update.obstacle),
    ...line(told.next, update.next),
    ...(endBefore === endAfter ? [] : line(told.end, endTold(endBefore, endAfter, visit))),
    ...(moved ? [changed(field.status, status(statusAfter), status(statusBefore))] : []),
    ...line(told.reason, update.reason),
    ...values.flatMap((value) => line(value.name, valueTold(value, visit))),
    ...line(told.need, update.need),
  ];
  return {
    when: visit.formats.day(day),
    day,
    status: courseMark(update.course, visit),
    text: (
      <>
        {update.happened}
        {lines.map((one) => (
          <>
            <br />
            {one}
          </>
        ))}
      </>
    ),
    by: givenBy(update, visit),
  };
}
