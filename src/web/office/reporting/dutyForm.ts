import type { SeenOwner } from "../../../domain/programme/index.ts";
import { reportKinds, type SeenDuty } from "../../../domain/reporting/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { type Rhythm, rhythmText } from "../../../domain/shared/rhythm.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addDuty } from "../../../usecases/reporting/addDuty.ts";
import { changeDuty } from "../../../usecases/reporting/changeDuty.ts";
import type { DutyRegister } from "../../../usecases/reporting/readDuties.ts";
import { allOf, choiceOrNull, dayOrNull, type Entered, saidIn, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { periodField } from "../programme/periodField.ts";
import { trailTo, within } from "../programme/programmePlace.ts";
import { rhythmOptions, rhythmOrNull } from "../programme/rhythmChoice.ts";
import { ownerIn, ownerWord, periodOrNull, reasonQuestion } from "../programme/typed.ts";
import { loadDuties } from "./dutiesPage.tsx";

type OneDuty = DutyRegister & { readonly duty: SeenDuty };

/** How often reports are asked for. */
const turns: readonly string[] = [
  "ONCE",
  "FREQ=MONTHLY",
  "FREQ=MONTHLY;INTERVAL=3",
  "FREQ=MONTHLY;INTERVAL=4",
  "FREQ=MONTHLY;INTERVAL=6",
  "FREQ=YEARLY",
  "FREQ=YEARLY;INTERVAL=2",
];

function questions(visit: OfficeVisit, { bodies }: DutyRegister, now: Rhythm | null): readonly FormField[] {
  const { duties: words, common, plan } = visit.texts;
  const may = { optional: true } as const;
  return [
    { kind: "line", name: "inhoud", label: words.content },
    {
      kind: "select",
      name: "hoe-vaak",
      label: words.rhythm,
      options: rhythmOptions(turns, now, visit),
      empty: common.notStated,
      ...may,
    },
    { kind: "line", short: true, name: "eerste", label: words.firstDue, hint: words.firstDueHint, ...may },
    { kind: "line", name: "eigenaar", label: words.from, hint: words.fromHint, ...may },
    { kind: "line", name: "aan", label: words.to, hint: words.toHint, ...may },
    {
      kind: "select",
      name: "overleg",
      label: words.body,
      options: bodies.map(({ key, name }) => ({ value: key, text: name })),
      empty: plan.none,
      ...may,
    },
    {
      kind: "many",
      name: "raad",
      label: words.awaits,
      options: [{ value: "ja", text: words.awaitsCouncil }],
      ...may,
    },
    {
      kind: "select",
      name: "soort",
      label: words.kind,
      options: reportKinds.map((kind) => ({ value: kind, text: words.kindName[kind] })),
      empty: common.notStated,
      ...may,
    },
    { kind: "line", name: "grondslag", label: words.legalBasis, ...may },
    { kind: "line", type: "date", short: true, name: "einde", label: words.endsOn, ...may },
  ];
}

const dutyIn = (
  entered: Entered,
  { texts }: OfficeVisit,
  { people, bodies }: DutyRegister,
  before: SeenOwner,
) =>
  allOf({
    content: saidIn(entered, "inhoud", texts.problems.R123),
    rhythm: rhythmOrNull(entered, "hoe-vaak", texts),
    firstDue: periodOrNull(entered, "eerste", texts),
    from: ok(ownerIn(entered, people, before)),
    to: ok(wordOrNull(entered, "aan")),
    body: choiceOrNull(
      entered,
      "overleg",
      bodies.map(({ key }) => key),
      texts,
    ),
    awaitsCouncil: ok(entered.has("raad")),
    kind: choiceOrNull(entered, "soort", reportKinds, texts),
    legalBasis: ok(wordOrNull(entered, "grondslag")),
    endsOn: dayOrNull(entered, "einde", texts),
  });

const answers = ({ duty, people }: OneDuty, { formats }: OfficeVisit): Entered =>
  startWith({
    inhoud: duty.content,
    "hoe-vaak": duty.rhythm === null ? null : rhythmText(duty.rhythm),
    eerste: periodField(duty.firstDue, formats),
    eigenaar: ownerWord(duty.from, people),
    aan: duty.to,
    overleg: duty.body,
    raad: duty.awaitsCouncil ? ["ja"] : [],
    soort: duty.kind,
    grondslag: duty.legalBasis,
    einde: duty.endsOn,
  });

const fieldOf = { content: "inhoud", endsOn: "einde", from: "eigenaar" };

export const dutiesPlace = (visit: OfficeVisit, { programme }: DutyRegister) => {
  const back = within(visit, programme, paths.duties);
  return {
    here: "programme" as const,
    trail: [...trailTo(visit, programme), { word: visit.texts.duties.title, href: back }],
    back,
  };
};

/** Returns the duty in the address with the others. */
export async function loadDuty(visit: OfficeVisit): Promise<OneDuty> {
  const register = await loadDuties(visit);
  const found = register.duties.find(({ duty }) => duty.key === visit.params["duty"]);
  if (!found) throw new NotFound();
  return { ...register, duty: found.duty };
}

export const addDutyPage = partPage({
  load: loadDuties,
  view: (visit, data) => ({
    ...dutiesPlace(visit, data),
    title: visit.texts.duties.add,
    fields: questions(visit, data, null),
  }),
  start: () => startWith({}),
  version: () => null,
  read: (entered, visit, data) => dutyIn(entered, visit, data, { kind: "notStated" }),
  act: ({ house, actor }, values, { programme }) =>
    addDuty(house, actor, { programme: programme.key, values }),
  fieldOf,
});

export const changeDutyPage = partPage({
  load: loadDuty,
  view: (visit, data) => ({
    ...dutiesPlace(visit, data),
    title: visit.texts.duties.change,
    kind: data.duty.content,
    fields: [...questions(visit, data, data.duty.rhythm), reasonQuestion(visit)],
  }),
  start: answers,
  version: ({ duty }) => duty.version,
  read: (entered, visit, data) => {
    const read = dutyIn(entered, visit, data, data.duty.from);
    return read.ok ? ok({ values: read.value, reason: wordOrNull(entered, "reden") }) : read;
  },
  act: ({ house, actor }, input, { programme, duty }, seen) =>
    changeDuty(house, actor, { programme: programme.key, key: duty.key, seen, ...input }),
  fieldOf,
});
