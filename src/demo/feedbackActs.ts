import { dayFrom } from "../domain/shared/day.ts";
import { feedback } from "./content/feedback.ts";
import type { DemoAct } from "./demoAct.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { officeMoment } from "./officeMoment.ts";
import type { Random } from "./random.ts";

/** Returns what employees said and what was answered. */
export const feedbackActs = (random: Random): readonly DemoAct[] =>
  feedback.flatMap((item): readonly DemoAct[] => {
    const given: DemoAct = {
      at: officeMoment(dayFrom(item.on), random, item.id),
      by: mailOf(item.from),
      deed: { kind: "giveFeedback", feedback: item },
    };
    if (item.answer === null) return [given];
    const { on, from, text } = item.answer;
    const at = officeMoment(dayFrom(on), random, `answer ${item.id}`);
    return [given, { at, by: mailOf(from), deed: { kind: "answerFeedback", feedback: item, text } }];
  });
