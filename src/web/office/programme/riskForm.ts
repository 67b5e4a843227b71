import { riskKinds, type SeenOwner, type SeenRisk } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addRisk } from "../../../usecases/programme/addRisk.ts";
import { changeRisk } from "../../../usecases/programme/changeRisk.ts";
import { type RiskRegister, readRisks } from "../../../usecases/programme/readRisks.ts";
import { allOf, choiceOrNull, dayOrNull, type Entered, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import { ownerIn, ownerQuestion, ownerWord, reasonQuestion } from "./typed.ts";

const questions = (visit: OfficeVisit): readonly FormField[] => {
  const { risks: words, common } = visit.texts;
  const lines = { kind: "lines", optional: true } as const;
  return [
    { kind: "line", name: "titel", label: words.name },
    {
      kind: "select",
      name: "soort",
      label: words.kind,
      options: riskKinds.map((kind) => ({ value: kind, text: words.kindName[kind] })),
      empty: common.notStated,
      optional: true,
    },
    { kind: "lines", name: "oorzaak", label: words.cause },
    { ...lines, name: "maatregel", label: words.mitigation },
    { ...lines, name: "tweede", label: words.secondMitigation, hint: words.secondMitigationHint },
    { ...lines, name: "gevolg", label: words.impact, hint: words.impactHint },
    ownerQuestion(visit),
    { kind: "line", type: "date", short: true, name: "bekijken", label: words.reviewOn, optional: true },
  ];
};

const riskIn = (entered: Entered, { texts }: OfficeVisit, { people }: RiskRegister, before: SeenOwner) =>
  allOf({
    title: ok(wordIn(entered, "titel")),
    kind: choiceOrNull(entered, "soort", riskKinds, texts),
    cause: ok(wordOrNull(entered, "oorzaak")),
    mitigation: ok(wordOrNull(entered, "maatregel")),
    secondMitigation: ok(wordOrNull(entered, "tweede")),
    impact: ok(wordOrNull(entered, "gevolg")),
    owner: ok(ownerIn(entered, people, before)),
    reviewOn: dayOrNull(entered, "bekijken", texts),
  });

const answers = (risk: SeenRisk, { people }: RiskRegister): Entered =>
  startWith({
    titel: risk.title,
    soort: risk.kind,
    oorzaak: risk.cause,
    maatregel: risk.mitigation,
    tweede: risk.secondMitigation,
    gevolg: risk.impact,
    eigenaar: ownerWord(risk.owner, people),
    bekijken: risk.reviewOn,
  });

const fieldOf = { title: "titel", cause: "oorzaak", impact: "gevolg", owner: "eigenaar" };

const load = (visit: OfficeVisit) => readRisks(visit.house, visit.actor, programmeIn(visit));

const place = (visit: OfficeVisit, { programme }: RiskRegister) => {
  const back = within(visit, programme, paths.risks);
  return {
    here: "programme" as const,
    trail: [...trailTo(visit, programme), { word: visit.texts.risks.title, href: back }],
    back,
  };
};

export const addRiskPage = partPage({
  load,
  view: (visit, data) => ({ ...place(visit, data), title: visit.texts.risks.add, fields: questions(visit) }),
  start: () => startWith({}),
  version: () => null,
  read: (entered, visit, data) => riskIn(entered, visit, data, { kind: "notStated" }),
  act: ({ house, actor }, values, { programme }) =>
    addRisk(house, actor, { programme: programme.key, values }),
  fieldOf,
});

export const changeRiskPage = partPage({
  load: async (visit) => {
    const register = await load(visit);
    const found = register.risks.find(({ risk }) => risk.key === visit.params["risk"]);
    if (!found) throw new NotFound();
    return { ...register, risk: found.risk };
  },
  view: (visit, data) => ({
    ...place(visit, data),
    title: visit.texts.risks.change,
    kind: data.risk.title,
    fields: [...questions(visit), reasonQuestion(visit)],
  }),
  start: (data) => answers(data.risk, data),
  version: ({ risk }) => risk.version,
  read: (entered, visit, data) => {
    const read = riskIn(entered, visit, data, data.risk.owner);
    return read.ok ? ok({ values: read.value, reason: wordOrNull(entered, "reden") }) : read;
  },
  act: ({ house, actor }, input, { programme, risk }, seen) =>
    changeRisk(house, actor, { programme: programme.key, key: risk.key, seen, ...input }),
  fieldOf,
});
