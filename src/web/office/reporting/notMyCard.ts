import { ok } from "../../../domain/shared/result.ts";
import { giveFeedback } from "../../../usecases/programme/giveFeedback.ts";
import type { SeenCard } from "../../../usecases/reporting/readCard.ts";
import { startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { cardTrail, loadCard } from "./cardPage.tsx";
import { cardAddress } from "./cardPlace.ts";

/** Returns what the programme team reads: a sentence that is always the same, and what was typed. */
const saidOf = (visit: OfficeVisit, { round }: SeenCard, typed: string): string =>
  `${visit.texts.questionCard.notMeSentence(round.name)} ${typed}`.trim();

/** Somebody who cannot answer tells the programme team so, as feedback on the action. */
export const notMyCardPage = partPage({
  load: loadCard,
  view: (visit, card) => {
    const { questionCard: words } = visit.texts;
    const back = cardAddress(visit, paths.card);
    return {
      here: "work",
      trail: [...cardTrail(visit, card), { word: words.title, href: back }],
      back,
      title: words.notMeTitle,
      kind: card.action.title,
      lead: words.notMeLead,
      fields: [{ kind: "lines", name: "wie", label: words.notMeText, optional: true }],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered) => ok(wordIn(entered, "wie")),
  act: (visit, typed, card) =>
    giveFeedback(visit.house, visit.actor, {
      programme: card.programme.key,
      action: card.action.key,
      text: saidOf(visit, card, typed),
    }),
  fieldOf: { text: "wie" },
  done: "passedOn",
});
