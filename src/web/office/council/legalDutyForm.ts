import { type LegalDuty, legalSubjects } from "../../../domain/council/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addLegalDuty } from "../../../usecases/council/addLegalDuty.ts";
import { changeLegalDuty } from "../../../usecases/council/changeLegalDuty.ts";
import { type LegalRegister, readLegalDuties } from "../../../usecases/council/readLegalDuties.ts";
import { allOf, choiceOrNull, dayOrNull, type Entered, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { reasonQuestion } from "../programme/typed.ts";

const questions = (visit: OfficeVisit): readonly FormField[] => {
  const { legalDuties: words, common } = visit.texts;
  const day = { kind: "line", type: "date", short: true, optional: true } as const;
  return [
    { kind: "line", name: "wet", label: words.law, hint: words.lawHint },
    { kind: "line", name: "artikel", label: words.article, hint: words.articleHint, optional: true },
    { kind: "lines", name: "plicht", label: words.duty },
    {
      kind: "select",
      name: "onderwerp",
      label: words.subject,
      options: legalSubjects.map((subject) => ({ value: subject, text: words.subjectName[subject] })),
      empty: common.notStated,
      optional: true,
    },
    { kind: "line", name: "tekst", label: words.source, hint: words.sourceHint, optional: true },
    { kind: "lines", name: "acties", label: words.actions, hint: words.actionsHint, optional: true },
    { kind: "line", name: "getoetst", label: words.checkedBy, optional: true },
    { ...day, name: "getoetstop", label: words.checkedOn },
    { ...day, name: "bekijken", label: words.reviewOn },
  ];
};

const linesIn = (word: string): readonly string[] =>
  word
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const dutyIn = (entered: Entered, { texts }: OfficeVisit) =>
  allOf({
    law: ok(wordIn(entered, "wet")),
    article: ok(wordOrNull(entered, "artikel")),
    duty: ok(wordIn(entered, "plicht")),
    subject: choiceOrNull(entered, "onderwerp", legalSubjects, texts),
    source: ok(wordOrNull(entered, "tekst")),
    actions: ok(linesIn(wordIn(entered, "acties"))),
    checkedBy: ok(wordOrNull(entered, "getoetst")),
    checkedOn: dayOrNull(entered, "getoetstop", texts),
    reviewOn: dayOrNull(entered, "bekijken", texts),
  });

const answers = (duty: LegalDuty): Entered =>
  startWith({
    wet: duty.law,
    artikel: duty.article,
    plicht: duty.duty,
    onderwerp: duty.subject,
    tekst: duty.source,
    acties: duty.actions.join("\n"),
    getoetst: duty.checkedBy,
    getoetstop: duty.checkedOn,
    bekijken: duty.reviewOn,
  });

const fieldOf = { law: "wet", duty: "plicht", source: "tekst", checkedOn: "getoetstop", actions: "acties" };

const load = (visit: OfficeVisit) => readLegalDuties(visit.house, visit.actor, programmeIn(visit));

const place = (visit: OfficeVisit, { programme }: LegalRegister) => {
  const back = within(visit, programme, paths.legalDuties);
  return {
    here: "programme" as const,
    trail: [...trailTo(visit, programme), { word: visit.texts.legalDuties.title, href: back }],
    back,
  };
};

export const addLegalDutyPage = partPage({
  load,
  view: (visit, data) => ({
    ...place(visit, data),
    title: visit.texts.legalDuties.add,
    fields: questions(visit),
  }),
  start: () => startWith({}),
  version: () => null,
  read: dutyIn,
  act: ({ house, actor }, values, { programme }) =>
    addLegalDuty(house, actor, { programme: programme.key, values }),
  fieldOf,
});

export const changeLegalDutyPage = partPage({
  load: async (visit) => {
    const register = await load(visit);
    const found = register.duties.find(({ duty }) => duty.key === visit.params["duty"]);
    if (!found) throw new NotFound();
    return { ...register, duty: found.duty };
  },
  view: (visit, data) => ({
    ...place(visit, data),
    title: visit.texts.legalDuties.change,
    kind: data.duty.law,
    fields: [...questions(visit), reasonQuestion(visit)],
  }),
  start: ({ duty }) => answers(duty),
  version: ({ duty }) => duty.version,
  read: (entered, visit) => {
    const read = dutyIn(entered, visit);
    return read.ok ? ok({ values: read.value, reason: wordOrNull(entered, "reden") }) : read;
  },
  act: ({ house, actor }, input, { programme, duty }, seen) =>
    changeLegalDuty(house, actor, { programme: programme.key, key: duty.key, seen, ...input }),
  fieldOf,
});
