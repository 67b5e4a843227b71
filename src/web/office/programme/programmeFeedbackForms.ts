import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { answerFeedback } from "../../../usecases/programme/answerFeedback.ts";
import { giveFeedback } from "../../../usecases/programme/giveFeedback.ts";
import { readFeedback } from "../../../usecases/programme/readFeedback.ts";
import { startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";

export const loadFeedback = (visit: OfficeVisit) =>
  readFeedback(visit.house, visit.actor, programmeIn(visit));
type Loaded = Awaited<ReturnType<typeof loadFeedback>>;

const place = (visit: OfficeVisit, { programme }: Loaded) => {
  const back = within(visit, programme, paths.programmeFeedback);
  return {
    here: "programme" as const,
    trail: [...trailTo(visit, programme), { word: visit.texts.programmeFeedback.title, href: back }],
    back,
  };
};

/** What somebody says about the programme as a whole. */
export const giveProgrammeFeedbackPage = partPage({
  load: loadFeedback,
  view: (visit, data) => {
    const { action, programmeFeedback } = visit.texts;
    return {
      ...place(visit, data),
      title: programmeFeedback.give,
      kind: data.programme.title,
      fields: [{ kind: "lines", name: "reactie", label: action.feedback.text, hint: action.feedback.hint }],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered) => ok(wordIn(entered, "reactie")),
  act: ({ house, actor }, text, { programme }) =>
    giveFeedback(house, actor, { programme: programme.key, action: null, text }),
  fieldOf: { text: "reactie" },
});

/** The answer to what somebody said about the programme as a whole. */
export const answerProgrammeFeedbackPage = partPage({
  load: async (visit) => {
    const found = await loadFeedback(visit);
    const one = found.feedback.find(({ key }) => key === visit.params["feedback"]);
    if (!one) throw new NotFound();
    return { ...found, one };
  },
  view: (visit, data) => {
    const { feedback: words } = visit.texts.action;
    return {
      ...place(visit, data),
      title: words.answerTitle,
      kind: data.programme.title,
      lead: data.one.text,
      fields: [{ kind: "lines", name: "antwoord", label: words.answer }],
    };
  },
  start: ({ one }) => startWith({ antwoord: one.answer === null ? null : one.answer.text }),
  version: ({ one }) => one.version,
  read: (entered) => ok(wordIn(entered, "antwoord")),
  act: ({ house, actor }, text, { programme, one }, seen) =>
    answerFeedback(house, actor, { programme: programme.key, key: one.key, seen, text }),
  fieldOf: { text: "antwoord" },
});
