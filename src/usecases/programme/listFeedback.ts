import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Feedback } from "../../domain/programme/index.ts";
import { feedbackStore } from "../../storage/office/feedbackStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { consult, type House } from "../perform.ts";

/** Returns the feedback on a programme: all of it for those who answer, the own for everybody else. */
export const listFeedback = (house: House, actor: Actor, programme: string): Promise<readonly Feedback[]> =>
  consult(house, actor, "giveFeedback", async (office) => {
    await getProgramme(office, programme);
    const all = await feedbackStore.list(office, programme);
    return mayAct(actor, "answerFeedback") ? all : all.filter(({ from }) => from === office.person);
  });
