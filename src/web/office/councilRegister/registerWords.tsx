import { dueNow, lacksReason, type SeenEntry, standingOf } from "../../../domain/council/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { standingMark } from "../../standingMark.ts";
import type { OfficeVisit } from "../../visit.ts";
import { periodOr } from "../programme/words.ts";

type Speaking = Pick<OfficeVisit, "texts" | "formats">;
type Shown = { readonly visit: Speaking; readonly entry: SeenEntry; readonly today: Day };

/** Returns what is said about something that is late or will be; null where nothing has to be said. */
export function lateWords({ visit, entry, today }: Shown): string | null {
  const { councilRegister: words } = visit.texts;
  const { late } = entry;
  if (entry.state.kind !== "open") return null;
  if (lacksReason(entry, today)) return words.noReason;
  if (late === null) return null;
  return (standingOf(entry, today) === "overdue" ? words.lateWhy : words.laterWhy)(late.why);
}

/** How it stands, and why it is late: a late one without a reason says that. */
export function Standing(shown: Shown) {
  const { visit, entry, today } = shown;
  const said = lateWords(shown);
  return (
    <>
      <StatusMark {...standingMark(standingOf(entry, today), visit)} />
      {said !== null && <Text small>{said}</Text>}
    </>
  );
}

/** When it is due now, with what was promised first where that was another. */
export function Due({ visit, entry }: Pick<Shown, "visit" | "entry">) {
  const { councilRegister: words } = visit.texts;
  const isMoved = entry.late?.newDue != null && entry.due !== null;
  return (
    <>
      <span>{periodOr(dueNow(entry), visit)}</span>
      {isMoved && (
        <Text small soft>
          {words.firstDueWas(periodOr(entry.due, visit))}
        </Text>
      )}
    </>
  );
}
