import type { Person } from "../../../domain/organisation/index.ts";
import type { SeenObjective, SeenOwner } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { addObjective } from "../../../usecases/programme/addObjective.ts";
import { changeObjective } from "../../../usecases/programme/changeObjective.ts";
import { readObjective } from "../../../usecases/programme/readObjective.ts";
import { readProgrammeForm } from "../../../usecases/programme/readProgrammeForm.ts";
import { type Entered, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import { ownerIn, ownerQuestion, ownerWord, reasonQuestion } from "./typed.ts";

type Around = {
  readonly themes: readonly { readonly key: string; readonly name: string }[];
  readonly people: readonly Person[];
};

const questions = (visit: OfficeVisit, { themes }: Around): readonly FormField[] => {
  const { goals: words, programme: base } = visit.texts;
  return [
    { kind: "line", name: "titel", label: words.objectiveTitle },
    {
      kind: "select",
      name: "thema",
      label: base.theme,
      options: themes.map(({ key, name }) => ({ value: key, text: name })),
      empty: words.noTheme,
      optional: true,
    },
    ownerQuestion(visit),
    { kind: "lines", name: "haalbaar", label: words.attainable, hint: words.attainableHint, optional: true },
  ];
};

const valuesIn = (entered: Entered, { people }: Around, before: SeenOwner) => ({
  title: wordIn(entered, "titel"),
  theme: wordOrNull(entered, "thema"),
  owner: ownerIn(entered, people, before),
  attainable: wordOrNull(entered, "haalbaar"),
});

const answers = ({ title, theme, owner, attainable }: SeenObjective, { people }: Around) =>
  startWith({ titel: title, thema: theme, eigenaar: ownerWord(owner, people), haalbaar: attainable });

const fieldOf = { title: "titel", theme: "thema", owner: "eigenaar" };

export const addObjectivePage = partPage({
  load: (visit) => readProgrammeForm(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, data) => ({
    title: visit.texts.goals.addObjective,
    here: "programme",
    trail: trailTo(visit, data.programme),
    back: within(visit, data.programme, paths.programme),
    fields: questions(visit, data),
  }),
  start: () => startWith({}),
  version: () => null,
  read: (entered, _, data) => ok(valuesIn(entered, data, { kind: "notStated" })),
  act: ({ house, actor }, values, { programme }) =>
    addObjective(house, actor, { programme: programme.key, values }),
  fieldOf,
});

export const changeObjectivePage = partPage({
  load: (visit) =>
    readObjective(visit.house, visit.actor, programmeIn(visit), String(visit.params["objective"])),
  view: (visit, data) => {
    const { objective, programme } = data;
    const back = within(visit, programme, paths.objective, { objective: objective.key });
    const word = visit.texts.goals.objectiveKind(objective.key);
    return {
      title: visit.texts.goals.changeObjective,
      kind: objective.title,
      here: "programme",
      trail: [...trailTo(visit, programme), { word, href: back }],
      back,
      fields: [...questions(visit, data), reasonQuestion(visit)],
    };
  },
  start: (data) => answers(data.objective, data),
  version: ({ objective }) => objective.version,
  read: (entered, _, data) =>
    ok({ values: valuesIn(entered, data, data.objective.owner), reason: wordOrNull(entered, "reden") }),
  act: ({ house, actor }, input, { programme, objective }, seen) =>
    changeObjective(house, actor, { programme: programme.key, key: objective.key, seen, ...input }),
  fieldOf,
});
