import { ok } from "../../../domain/shared/result.ts";
import { addTarget } from "../../../usecases/programme/addTarget.ts";
import { changeTarget } from "../../../usecases/programme/changeTarget.ts";
import { readTarget, readTargetChoices } from "../../../usecases/programme/readTarget.ts";
import { startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import { targetQuestions } from "./targetQuestions.ts";
import { newTargetIn, targetAnswers, targetFieldOf, targetIn } from "./targetValues.ts";
import { reasonQuestion } from "./typed.ts";

export const addTargetPage = partPage({
  load: (visit) =>
    readTargetChoices(visit.house, visit.actor, programmeIn(visit), String(visit.params["objective"])),
  view: (visit, data) => {
    const objective = String(visit.params["objective"]);
    const back = within(visit, data.programme, paths.objective, { objective });
    return {
      title: visit.texts.goals.addTarget,
      here: "programme",
      trail: [
        ...trailTo(visit, data.programme),
        { word: visit.texts.goals.objectiveKind(objective), href: back },
      ],
      back,
      fields: targetQuestions(visit, data, null),
    };
  },
  start: (_, visit) => startWith({ doel: String(visit.params["objective"]) }),
  version: () => null,
  read: newTargetIn,
  act: ({ house, actor }, values, { programme }) =>
    addTarget(house, actor, { programme: programme.key, values }),
  fieldOf: targetFieldOf,
});

export const changeTargetPage = partPage({
  load: (visit) => readTarget(visit.house, visit.actor, programmeIn(visit), String(visit.params["target"])),
  view: (visit, data) => {
    const { target, programme } = data;
    const back = within(visit, programme, paths.target, { target: target.key });
    return {
      title: visit.texts.goals.changeTarget,
      kind: target.measure,
      here: "programme",
      trail: [...trailTo(visit, programme), { word: visit.texts.goals.targetKind(target.key), href: back }],
      back,
      fields: [...targetQuestions(visit, data, target), reasonQuestion(visit)],
    };
  },
  start: ({ target }, visit) => targetAnswers(target, visit),
  version: ({ target }) => target.version,
  read: (entered, visit, data) => {
    const values = targetIn(entered, visit, data);
    return values.ok ? ok({ values: values.value, reason: wordOrNull(entered, "reden") }) : values;
  },
  act: ({ house, actor }, input, { programme, target }, seen) =>
    changeTarget(house, actor, { programme: programme.key, key: target.key, seen, ...input }),
  fieldOf: targetFieldOf,
});
