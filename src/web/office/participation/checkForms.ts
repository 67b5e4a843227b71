import { checkedPoints, pointAnswers } from "../../../domain/governance/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import {
  addParticipationCheck,
  changeParticipationCheck,
  readParticipationChecks,
} from "../../../usecases/participation/changeParticipationCheck.ts";
import { allOf, choiceIn, dayIn, type Entered, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { trailToRounds } from "./contributionPlace.ts";

function questions({ texts }: OfficeVisit): readonly FormField[] {
  const { participationChecks: words } = texts;
  const options = pointAnswers.map((value) => ({ value, text: words.answerName[value] }));
  return [
    { kind: "line", name: "wat", label: words.project, hint: words.projectHint },
    { kind: "line", name: "wie", label: words.expert, hint: words.expertHint },
    { kind: "line", type: "date", short: true, name: "dag", label: words.on },
    ...checkedPoints.map((name) => ({ kind: "one", name, label: words.pointName[name], options }) as const),
    { kind: "lines", name: "advies", label: words.advice, optional: true },
    { kind: "lines", name: "antwoord", label: words.answer, optional: true },
  ];
}

function valuesIn(entered: Entered, { texts }: OfficeVisit) {
  const point = (name: (typeof checkedPoints)[number]) => choiceIn(entered, name, pointAnswers, texts);
  const points = allOf({
    reach: point("reach"),
    access: point("access"),
    safety: point("safety"),
    time: point("time"),
    account: point("account"),
  });
  const rest = allOf({
    project: ok(wordIn(entered, "wat")),
    expert: ok(wordIn(entered, "wie")),
    on: dayIn(entered, "dag", texts),
    advice: ok(wordOrNull(entered, "advies")),
    answer: ok(wordOrNull(entered, "antwoord")),
  });
  if (points.ok && rest.ok) return ok({ ...rest.value, points: points.value });
  const problems = [...(rest.ok ? [] : rest.problem), ...(points.ok ? [] : points.problem)];
  return { ok: false, problem: problems } as const;
}

const place = (visit: OfficeVisit, programme: Programme) => {
  const back = within(visit, programme, paths.participationChecks);
  const trail = [
    ...trailToRounds(visit, programme),
    { word: visit.texts.participationChecks.title, href: back },
  ];
  return { here: "programme" as const, trail, back };
};
const fieldOf = { project: "wat", expert: "wie", on: "dag", advice: "advies" };
const load = (visit: OfficeVisit) => readParticipationChecks(visit.house, visit.actor, programmeIn(visit));

/** A check that is written down. */
export const addCheckPage = partPage({
  load,
  view: (visit, { programme }) => ({
    ...place(visit, programme),
    title: visit.texts.participationChecks.add,
    fields: questions(visit),
  }),
  start: () => startWith({}),
  version: () => null,
  read: valuesIn,
  act: ({ house, actor }, values, { programme }) =>
    addParticipationCheck(house, actor, { programme: programme.key, values }),
  fieldOf,
});

/** A check that is changed, or answered. */
export const changeCheckPage = partPage({
  load: async (visit) => {
    const { programme, checks } = await load(visit);
    const check = checks.find(({ key }) => key === visit.params["check"]);
    if (!check) throw new NotFound();
    return { programme, check };
  },
  view: (visit, { programme, check }) => ({
    ...place(visit, programme),
    kind: check.project,
    title: visit.texts.participationChecks.change,
    fields: questions(visit),
  }),
  start: ({ check }) =>
    startWith({
      wat: check.project,
      wie: check.expert,
      dag: check.on,
      ...check.points,
      advies: check.advice,
      antwoord: check.answer,
    }),
  version: ({ check }) => check.version,
  read: valuesIn,
  act: ({ house, actor }, values, { programme, check }, seen) =>
    changeParticipationCheck(house, actor, { programme: programme.key, key: check.key, seen, values }),
  fieldOf,
});
