import type { Actor } from "../../domain/access/index.ts";
import {
  checkFreeDay,
  checkReason,
  givenMeeting,
  type Meeting,
  type MeetingTimes,
  meetingOn,
  meetingsOf,
} from "../../domain/governance/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { type House, perform } from "../perform.ts";
import { assertOpen, type Refusal, refusedFor } from "../programme/refusal.ts";
import type { SeriesPlace } from "./readMeetings.ts";
import { aroundMeeting, keepChecked } from "./writeMeeting.ts";

/** A meeting that its series does not give, and why it is needed. */
export type ExtraMeeting = MeetingTimes & {
  readonly on: Day;
  readonly place: Stated<string>;
  readonly reason: string;
};

/** Adds a meeting outside the rhythm of its series, with the reason. */
export const addExtraMeeting = (
  house: House,
  actor: Actor,
  { extra: { reason, ...to }, ...place }: SeriesPlace & { readonly extra: ExtraMeeting },
): Promise<Result<Meeting, Refusal<Meeting>>> =>
  perform<Meeting, Refusal<Meeting>>(
    house,
    actor,
    { may: "changeMeeting", event: "meeting-added" },
    async (office) => {
      const open = assertOpen(await holdProgramme(office, place.programme, "adding"));
      const around = await aroundMeeting(office, place);
      if (!open.ok) return open;
      const { series, kept } = around;
      // also the day of a meeting that was moved away or called off is taken: by that day it is known
      if (meetingOn(series, kept, to.on) !== undefined) return refusedFor([{ code: "G111", at: "on" }]);
      const before = givenMeeting(series, to.on);
      const meeting = { ...before, ...to, extra: reason };
      const others = meetingsOf(series, kept, { from: to.on, to: to.on });
      const problems = [...checkReason(reason), ...checkFreeDay(others, meeting)];
      return keepChecked(around, place.programme, before, { meeting, problems });
    },
  );
