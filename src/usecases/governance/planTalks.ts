import type { Actor } from "../../domain/access/index.ts";
import { checkPlanned, type Talk, type TalkKind, talkSetOn } from "../../domain/governance/index.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import { nextKey } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { findQuestionSet } from "../../storage/office/questionSetStore.ts";
import { talkStore } from "../../storage/office/talkStore.ts";
import { type House, perform } from "../perform.ts";
import { assertPlaces } from "../programme/assertPlaces.ts";
import { talkKind } from "../programme/partKinds.ts";
import { assertOpen, type Refusal, refusedFor } from "../programme/refusal.ts";

/** Talks of one kind on one day, one with each of some units. */
export type PlannedTalks = {
  readonly programme: string;
  readonly kind: TalkKind;
  readonly on: Day;
  readonly units: readonly UnitId[];
};

/** Plans talks; each keeps the questions as they are now, also when somebody writes others later (requirements GV-03 to GV-05). */
export const planTalks = (
  house: House,
  actor: Actor,
  { programme, kind, on, units }: PlannedTalks,
): Promise<Result<readonly Talk[], Refusal>> =>
  perform<readonly Talk[], Refusal>(
    house,
    actor,
    { may: "changeTalk", event: "talks-planned" },
    async (office) => {
      const open = assertOpen(await holdProgramme(office, programme, "adding"));
      await assertPlaces(office, { units, people: [] });
      if (!open.ok) return open;
      const problems = checkPlanned({ on, units }, office.today);
      if (problems.length > 0) return refusedFor(problems);
      const questions = await findQuestionSet(office, talkSetOn(kind, on));
      const keys = (await talkStore.list(office, programme)).map(({ key }) => key);
      const talks: Talk[] = [];
      for (const unit of units) {
        const key = nextKey(talkKind.letter, [...keys, ...talks.map((talk) => talk.key)]);
        const blank = { answers: [], account: null, resistance: null, release: null } as const;
        talks.push({ key, kind, unit, on, questions, ...blank, state: { kind: "planned" }, version: 1 });
      }
      await talkStore.add(office, programme, talks);
      const details = { talks: talks.map(({ key }) => key) };
      return ok({ value: talks, trace: { subject: `programma/${programme}/gesprekken`, details } });
    },
  );
