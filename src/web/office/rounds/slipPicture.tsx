import { lastDayOf, type Period } from "../../../domain/shared/period.ts";
import { MovedEnds } from "../../charts/movedEnds.tsx";
import type { OfficeVisit } from "../../visit.ts";

type Slipped = {
  readonly action: { readonly title: string };
  readonly slip: { readonly days: number; readonly from: Period; readonly to: Period };
};
type Shown = { readonly visit: OfficeVisit; readonly slipped: readonly Slipped[] };

/** The ends that moved in a round, the largest move in front, as a picture of the list below it. */
export function SlipPicture({ visit, slipped }: Shown) {
  const { pictures, rounds } = visit.texts;
  const { slips: words } = pictures;
  const [longest] = slipped;
  if (longest === undefined) return null;
  return (
    <MovedEnds
      id="verschoven-beeld"
      ends={slipped.map(({ action, slip }) => ({
        name: action.title,
        from: lastDayOf(slip.from),
        to: lastDayOf(slip.to),
        later: rounds.later(slip.days),
      }))}
      words={{
        heading: words.heading(longest.slip.days),
        text: words.text,
        title: words.title,
        desc: words.desc(longest.action.title, longest.slip.days),
        was: words.was,
        now: words.now,
        month: visit.formats.axisMonth,
        more: words.more,
      }}
    />
  );
}
