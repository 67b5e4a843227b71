import type { Actor } from "../../domain/access/index.ts";
import { checkQuestions, type QuestionSet } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { keepQuestionSet, listQuestionSets } from "../../storage/office/questionSetStore.ts";
import { type House, perform } from "../perform.ts";
import { type Refusal, refusedFor, someoneWasFirst } from "../programme/refusal.ts";

/**
 * Writes the questions of a kind of round; `version` is the one the form showed, 0 where there were none. A round that was
 * opened before keeps the questions it was opened with.
 */
export const changeQuestionSet = (
  house: House,
  actor: Actor,
  set: QuestionSet,
): Promise<Result<QuestionSet, Refusal<QuestionSet>>> =>
  perform<QuestionSet, Refusal<QuestionSet>>(
    house,
    actor,
    { may: "changeRound", event: "questions-changed" },
    async (office) => {
      const problems = checkQuestions(set.questions);
      if (problems.length > 0) return refusedFor(problems);
      if (!(await keepQuestionSet(office, set))) {
        const kept = (await listQuestionSets(office)).find(({ kind }) => kind === set.kind);
        return someoneWasFirst(kept ?? { ...set, questions: [], version: 0 }); // never kept: nobody was first
      }
      const subject = `rondes/vragen/${set.kind}`;
      return ok({ value: { ...set, version: set.version + 1 }, trace: { subject } });
    },
  );
