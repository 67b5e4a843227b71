import { alternativesOf, keepsWithPerson } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { decideExploration } from "../../../usecases/governance/decideExploration.ts";
import { allOf, choiceOrNull, dayOrNull, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import { to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { alternativeIn, explorationIn, explorationWord, protectionCrumb } from "./protectionPlace.ts";

/** Records what was decided about an exploration. */
export const decideExplorationPage = partPage({
  load: (visit) => Promise.resolve(explorationIn(visit)),
  view: (visit, exploration) => {
    const { exploration: words } = visit.texts;
    const back = to(visit, paths.exploration, { exploration: explorationWord[exploration] });
    return {
      title: words.decide,
      lead: words.decideLead,
      here: "protection",
      trail: [protectionCrumb(visit), { word: words.of[exploration].title, href: back }],
      back,
      fields: [
        {
          kind: "one",
          name: "besluit",
          label: words.decision,
          options: alternativesOf[exploration]
            .filter((alternative) => !keepsWithPerson(alternative))
            .map((value) => ({ value, text: alternativeIn(visit, exploration, value) })),
        },
        { kind: "line", name: "wie", label: words.decidedBy, hint: words.decidedByHint },
        { kind: "line", type: "date", short: true, name: "dag", label: words.day },
        { kind: "lines", name: "reden", label: words.reason },
        {
          kind: "lines",
          name: "toets",
          label: words.legalCheck,
          hint: words.legalCheckHint,
          optional: true,
        },
      ],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered, { texts }, exploration) =>
    allOf({
      exploration: ok(exploration),
      alternative: choiceOrNull(entered, "besluit", alternativesOf[exploration], texts),
      decidedBy: ok(wordOrNull(entered, "wie")),
      day: dayOrNull(entered, "dag", texts),
      reason: ok(wordOrNull(entered, "reden")),
      legalCheck: ok(wordOrNull(entered, "toets")),
    }),
  act: ({ house, actor }, draft) => decideExploration(house, actor, draft),
  fieldOf: { alternative: "besluit", decidedBy: "wie", day: "dag", reason: "reden" },
});
