import { ok } from "../../../domain/shared/result.ts";
import { addTheme } from "../../../usecases/programme/addTheme.ts";
import { readProgrammeForm } from "../../../usecases/programme/readProgrammeForm.ts";
import { allOf, choiceIn, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";

const kinds = ["pillar", "theme"] as const;

/** A pillar, a theme under a pillar, or a theme that cuts across pillars. */
export const addThemePage = partPage({
  load: (visit) => readProgrammeForm(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, { programme, themes }) => {
    const { programmeForm: words } = visit.texts;
    return {
      title: words.addTheme,
      here: "programme",
      trail: trailTo(visit, programme),
      back: within(visit, programme, paths.programme),
      fields: [
        { kind: "line", name: "naam", label: words.themeName },
        {
          kind: "one",
          name: "soort",
          label: words.themeKind,
          options: kinds.map((kind) => ({ value: kind, text: words.themeKindName[kind] })),
        },
        {
          kind: "select",
          name: "onder",
          label: words.under,
          options: themes
            .filter(({ kind }) => kind === "pillar")
            .map(({ key, name }) => ({ value: key, text: name })),
          empty: words.acrossPillars,
          optional: true,
        },
      ],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered, { texts }) =>
    allOf({
      name: ok(wordIn(entered, "naam")),
      kind: choiceIn(entered, "soort", kinds, texts),
      parent: ok(wordOrNull(entered, "onder")),
    }),
  act: ({ house, actor }, values, { programme }) =>
    addTheme(house, actor, { programme: programme.key, values }),
  fieldOf: { name: "naam", parent: "onder" },
});
