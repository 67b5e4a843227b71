import type { Actor } from "../../domain/access/index.ts";
import { beginSeries, type MeetingSeries, type MeetingSeriesDraft } from "../../domain/governance/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import type { House } from "../perform.ts";
import { addPart } from "../programme/changePart.ts";
import { meetingSeriesKind } from "../programme/partKinds.ts";
import type { Refusal } from "../programme/refusal.ts";

/** Begins a series of meetings, as often as it says itself or as its body comes together (requirements GV-01, GV-07, GV-08). */
export const addMeetingSeries = (
  house: House,
  actor: Actor,
  { programme, draft }: { readonly programme: string; readonly draft: MeetingSeriesDraft },
): Promise<Result<MeetingSeries, Refusal>> =>
  addPart(house, actor, {
    act: { may: "changeMeeting", event: "meeting-series-added" },
    kind: meetingSeriesKind,
    programme,
    make: async (key, office) => {
      const { values, problems } = beginSeries(draft, await listBodies(office));
      return values === null ? refused(problems) : ok({ key, ...values, version: 1 });
    },
  });
