import type { Actor } from "../../domain/access/index.ts";
import { checkSeries, type MeetingSeries } from "../../domain/governance/index.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { meetingSeriesKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";

/** What of a series may change after it began; another body, rhythm or first day is another series. */
export type SeriesChange = Pick<MeetingSeries, "name" | "from" | "until" | "place" | "endsOn">;

/** Changes the name, the times, the place or the end of a series; what is kept of a meeting stays as it is. */
export const changeMeetingSeries = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: SeriesChange },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeMeeting", event: "meeting-series-changed" },
    kind: meetingSeriesKind,
    reason: null,
    next: (series) => {
      const after = { ...series, ...values };
      return unlessRefused(after, checkSeries(after));
    },
  });
