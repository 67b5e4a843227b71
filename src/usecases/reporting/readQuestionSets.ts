import type { Actor } from "../../domain/access/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { type QuestionSet, reportKinds, talkSets } from "../../domain/reporting/index.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { listQuestionSets } from "../../storage/office/questionSetStore.ts";
import { consult, type House } from "../perform.ts";

/** The questions of every kind of round and talk, also of the kinds for which nobody wrote any. */
export type QuestionSets = { readonly programme: Programme; readonly sets: readonly QuestionSet[] };

/** Returns the questions of every kind of round and talk; they are the same in all programmes of a municipality. */
export const readQuestionSets = (house: House, actor: Actor, programme: string): Promise<QuestionSets> =>
  consult(house, actor, "changeRound", async (office) => {
    const kept = await listQuestionSets(office);
    const sets = [...reportKinds, ...talkSets].map(
      (kind) => kept.find((set) => set.kind === kind) ?? { kind, questions: [], version: 0 }, // nobody wrote any
    );
    return { programme: await getProgramme(office, programme), sets };
  });
