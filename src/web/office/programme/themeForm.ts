import type { Theme } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addTheme } from "../../../usecases/programme/addTheme.ts";
import { changeTheme } from "../../../usecases/programme/changeTheme.ts";
import { readProgrammeForm } from "../../../usecases/programme/readProgrammeForm.ts";
import { allOf, choiceIn, type Entered, saidIn, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";

const kinds = ["pillar", "theme"] as const;

const load = (visit: OfficeVisit) => readProgrammeForm(visit.house, visit.actor, programmeIn(visit));

async function loadOne(visit: OfficeVisit) {
  const found = await load(visit);
  const theme = found.themes.find(({ key }) => key === visit.params["theme"]);
  if (!theme) throw new NotFound();
  return { ...found, theme };
}

/** Returns the questions about a theme; `pillars` are those that it can stand under. */
function questions({ texts }: OfficeVisit, pillars: readonly Theme[]): readonly FormField[] {
  const { programmeForm: words } = texts;
  return [
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
      options: pillars.map(({ key, name }) => ({ value: key, text: name })),
      empty: words.acrossPillars,
      optional: true,
    },
  ];
}

const valuesIn = (entered: Entered, { texts }: OfficeVisit) =>
  allOf({
    name: saidIn(entered, "naam", texts.problems.P104),
    kind: choiceIn(entered, "soort", kinds, texts),
    parent: ok(wordOrNull(entered, "onder")),
  });

const isPillar = ({ kind }: Theme): boolean => kind === "pillar";
const fieldOf = { name: "naam", kind: "soort", parent: "onder" };

/** A pillar, a theme under a pillar, or a theme that cuts across pillars. */
export const addThemePage = partPage({
  load,
  view: (visit, { programme, themes }) => ({
    title: visit.texts.programmeForm.addTheme,
    here: "programme",
    trail: trailTo(visit, programme),
    back: within(visit, programme, paths.themes),
    fields: questions(visit, themes.filter(isPillar)),
  }),
  start: () => startWith({}),
  version: () => null,
  read: valuesIn,
  act: ({ house, actor }, values, { programme }) =>
    addTheme(house, actor, { programme: programme.key, values }),
  fieldOf,
});

/** A theme gets another name, kind or pillar; what stands under it stays under it. */
export const changeThemePage = partPage({
  load: loadOne,
  view: (visit, { programme, themes, theme }) => {
    const back = within(visit, programme, paths.themes);
    return {
      title: visit.texts.themes.change,
      kind: theme.name,
      here: "programme",
      trail: [...trailTo(visit, programme), { word: visit.texts.themes.title, href: back }],
      back,
      fields: questions(
        visit,
        themes.filter((one) => isPillar(one) && one.key !== theme.key),
      ),
    };
  },
  start: ({ theme }) => startWith({ naam: theme.name, soort: theme.kind, onder: theme.parent }),
  version: ({ theme }) => theme.version,
  read: valuesIn,
  act: ({ house, actor }, values, { programme, theme }, seen) =>
    changeTheme(house, actor, { programme: programme.key, key: theme.key, seen, values }),
  fieldOf,
});
