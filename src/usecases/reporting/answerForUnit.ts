import type { Actor } from "../../domain/access/index.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import {
  checkUnitAnswer,
  takesUpdates,
  type UnitAnswer,
  type UnitAnswerDraft,
} from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { holdRound } from "../../storage/office/roundStore.ts";
import { addUnitAnswer, listUnitAnswers } from "../../storage/office/updateStore.ts";
import { assertMay, type House, perform, timeZone } from "../perform.ts";
import { assertPlaces } from "../programme/assertPlaces.ts";
import { assertOpen, type Refusal, refusedFor, someoneWasFirst } from "../programme/refusal.ts";

/** What a unit answers in a round. `seen` is the number of the answer the form showed, 0 where there was none. */
export type UnitAnswering = {
  readonly programme: string;
  readonly round: string;
  readonly unit: UnitId;
  readonly seen: number;
  readonly draft: UnitAnswerDraft;
};

/** Answers for a unit: comply or explain, and the questions of the round (requirement UP-06). */
export const answerForUnit = (
  house: House,
  actor: Actor,
  { programme, round: key, unit, seen, draft }: UnitAnswering,
): Promise<Result<number, Refusal<UnitAnswer>>> =>
  perform<number, Refusal<UnitAnswer>>(
    house,
    actor,
    { may: "answerForUnit", event: "unit-answered" },
    async (office) => {
      const open = assertOpen(await holdProgramme(office, programme, "adding"));
      await assertPlaces(office, { units: [unit], people: [] });
      assertMay(actor, "answerForUnit", { unit, people: [] });
      if (!open.ok) return open;
      const round = await holdRound(office, { programme, round: key });
      const taken = takesUpdates(round, office.at, timeZone);
      if (!taken.ok) return refusedFor([{ code: taken.problem, at: "round" }]);
      const problems = checkUnitAnswer(draft, round.questions);
      if (problems.length > 0) return refusedFor(problems);
      const last = (await listUnitAnswers(office, { programme, round: key })).findLast(
        (one) => one.unit === unit,
      );
      const number = last === undefined ? 0 : last.number;
      if (last !== undefined && number !== seen) return someoneWasFirst(last);
      const leads =
        actor.kind === "person" &&
        actor.holdings.some(({ role, units }) => role === "unitOwner" && units.has(unit));
      await addUnitAnswer(
        office,
        { programme, round: key },
        { unit, number: number + 1, ...draft, via: leads ? "self" : "onBehalf" },
      );
      const subject = `programma/${programme}/rondes/${key}/onderdelen/${unit}`;
      return ok({ value: number + 1, trace: { subject } });
    },
  );
