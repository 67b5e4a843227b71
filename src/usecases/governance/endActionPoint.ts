import type { Actor } from "../../domain/access/index.ts";
import type { ActionPoint, Meeting } from "../../domain/governance/index.ts";
import { personOf } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { assertMay, consult, type House, perform } from "../perform.ts";
import { assertOpen, type Refusal, refusedFor } from "../programme/refusal.ts";
import { meetingBook } from "./meetingsOffice.ts";
import type { AskedActionPoint, MeetingPlace } from "./readMeetings.ts";
import { aroundMeeting, keepChecked } from "./writeMeeting.ts";

export type ActionPointPlace = MeetingPlace & { readonly actionPoint: string };

/** The meeting that keeps something that was asked, as far as its reader may see it; who may not say how it went finds nothing. */
async function findAsked(
  office: Office,
  actor: Actor,
  place: ActionPointPlace,
): Promise<AskedActionPoint & { readonly whole: Meeting }> {
  const book = await meetingBook(office, actor, place.programme);
  const series = book.series.find(({ key }) => key === place.series);
  const whole = book.kept.find((one) => one.series === place.series && one.day === place.day);
  const actionPoint = whole && book.see(whole).actionPoints.find(({ key }) => key === place.actionPoint);
  if (!series || !whole || !actionPoint) throw new NotFound();
  const kept = whole.actionPoints.find(({ key }) => key === place.actionPoint);
  const owner = kept ? personOf(kept.owner) : null;
  assertMay(actor, "endActionPoint", { unit: null, people: owner === null ? [] : [owner] });
  return { series, meeting: whole, actionPoint, whole };
}

/** Returns what was asked of somebody in a meeting, for who says how it went. */
export const readActionPoint = (
  house: House,
  actor: Actor,
  place: ActionPointPlace,
): Promise<AskedActionPoint> =>
  consult(house, actor, "endActionPoint", (office) => findAsked(office, actor, place));

/** Says that what was asked in a meeting was done, and what came of it: by who was asked or who writes the agenda. */
export const endActionPoint = (
  house: House,
  actor: Actor,
  {
    done,
    ...place
  }: ActionPointPlace & { readonly done: { readonly on: Day; readonly outcome: Stated<string> } },
): Promise<Result<Meeting, Refusal<unknown>>> =>
  perform<Meeting, Refusal<unknown>>(
    house,
    actor,
    { may: "endActionPoint", event: "action-point-ended" },
    async (office) => {
      const open = assertOpen(await holdProgramme(office, place.programme, "adding"));
      const { whole, actionPoint } = await findAsked(office, actor, place);
      if (!open.ok) return open;
      if (actionPoint.done !== null) return refusedFor([{ code: "G113", at: "actionPoints" }]);
      const to = (one: ActionPoint): ActionPoint => (one.key === actionPoint.key ? { ...one, done } : one);
      const meeting = { ...whole, actionPoints: whole.actionPoints.map(to) };
      return keepChecked(await aroundMeeting(office, place), place.programme, whole, {
        meeting,
        problems: [],
      });
    },
  );
