import { dialogueKinds } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import {
  addDialogueTable,
  changeDialogueTable,
  setFollowUp,
} from "../../../usecases/participation/changeDialogueTable.ts";
import { readDialogueTable, readDialogueTables } from "../../../usecases/participation/readDialogueTables.ts";
import {
  allOf,
  carriedNumber,
  choiceIn,
  choiceOrNull,
  dayIn,
  dayOrNull,
  type Entered,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { inTalk, trailToTalks } from "./dialogueTablePlace.ts";

const aDay = { kind: "line", type: "date", short: true } as const;

function questions({ texts: { dialogueTables: words } }: OfficeVisit): readonly FormField[] {
  const kinds = dialogueKinds.map((value) => ({ value, text: words.kindName[value] }));
  const facilitator = { label: words.facilitator, hint: words.facilitatorHint, optional: true } as const;
  return [
    { kind: "one", name: "soort", label: words.kind, options: kinds },
    { kind: "line", name: "naam", label: words.name },
    { ...aDay, name: "dag", label: words.on },
    { kind: "line", name: "leiding", ...facilitator },
    { kind: "lines", name: "waarover", label: words.about },
    { kind: "lines", name: "gezegd", label: words.notes, hint: words.notesHint, optional: true },
  ];
}

const valuesIn = (entered: Entered, { texts }: OfficeVisit) =>
  allOf({
    kind: choiceIn(entered, "soort", dialogueKinds, texts),
    title: ok(wordIn(entered, "naam")),
    on: dayIn(entered, "dag", texts),
    facilitator: ok(wordOrNull(entered, "leiding")),
    about: ok(wordIn(entered, "waarover")),
    notes: ok(wordOrNull(entered, "gezegd")),
  });

const fieldOf = { title: "naam", about: "waarover", notes: "gezegd", on: "dag" };

/** A talk that is added. */
export const addTalkPage = partPage({
  load: (visit) => readDialogueTables(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, { programme }) => ({
    here: "programme",
    trail: trailToTalks(visit, programme),
    back: within(visit, programme, paths.dialogueTables),
    title: visit.texts.dialogueTables.add,
    fields: questions(visit),
  }),
  start: () => startWith({ soort: "dialogueTable" }),
  version: () => null,
  read: valuesIn,
  act: ({ house, actor }, values, { programme }) =>
    addDialogueTable(house, actor, { programme: programme.key, values }),
  fieldOf,
});

const load = (visit: OfficeVisit) =>
  readDialogueTable(visit.house, visit.actor, {
    programme: programmeIn(visit),
    table: String(visit.params["table"]),
  });
type Loaded = Awaited<ReturnType<typeof load>>;

const beside = (visit: OfficeVisit, found: Loaded) => {
  const { programme, one } = found;
  const back = inTalk(visit, found, paths.dialogueTable);
  const trail = [...trailToTalks(visit, programme), { word: one.title, href: back }];
  return { here: "programme" as const, trail, back, kind: one.title };
};
const seenTalk = ({ programme, one }: Loaded, seen: number) => ({
  programme: programme.key,
  key: one.key,
  seen,
});

/** What a talk is about, and what was said. */
export const changeTalkPage = partPage({
  load,
  view: (visit, found) => ({
    ...beside(visit, found),
    title: visit.texts.dialogueTables.change,
    fields: questions(visit),
  }),
  start: ({ one }) =>
    startWith({
      soort: one.kind,
      naam: one.title,
      dag: one.on,
      leiding: one.facilitator,
      waarover: one.about,
      gezegd: one.notes,
    }),
  version: ({ one }) => one.version,
  read: valuesIn,
  act: ({ house, actor }, values, found, seen) =>
    changeDialogueTable(house, actor, { ...seenTalk(found, seen), values }),
  fieldOf,
});

function followQuestions({ texts }: OfficeVisit, { actions }: Loaded): readonly FormField[] {
  const { dialogueTables: words } = texts;
  const options = actions.map(({ key, title }) => ({ value: key, text: title }));
  const action = { kind: "select", name: "actie", label: words.action, optional: true } as const;
  return [
    { kind: "lines", name: "wat", label: words.what },
    { kind: "line", name: "wie", label: words.who, hint: words.whoHint, optional: true },
    { ...aDay, name: "uiterlijk", label: words.due, optional: true },
    { ...action, options, empty: words.actionNone },
    { ...aDay, name: "gedaan-op", label: words.doneOn, optional: true },
  ];
}

const followIn = (entered: Entered, { texts }: OfficeVisit, { actions }: Loaded) => {
  const keys = actions.map(({ key }) => key);
  return allOf({
    what: ok(wordIn(entered, "wat")),
    who: ok(wordOrNull(entered, "wie")),
    due: dayOrNull(entered, "uiterlijk", texts),
    action: choiceOrNull(entered, "actie", keys, texts),
    doneOn: dayOrNull(entered, "gedaan-op", texts),
  });
};

/** Something that follows from a talk. */
export const addFollowUpPage = partPage({
  load,
  view: (visit, found) => ({
    ...beside(visit, found),
    title: visit.texts.dialogueTables.addFollowUp,
    fields: followQuestions(visit, found),
  }),
  start: () => startWith({}),
  version: ({ one }) => one.version,
  read: followIn,
  act: ({ house, actor }, followUp, found, seen) =>
    setFollowUp(house, actor, { ...seenTalk(found, seen), number: null, followUp }),
  fieldOf: { followUps: "wat" },
});

async function loadFollowUp(visit: OfficeVisit) {
  const found = await load(visit);
  const number = carriedNumber(String(visit.params["follow"]));
  const followUp = found.one.followUps[number - 1];
  if (!followUp) throw new NotFound();
  return { found, number, followUp };
}

/** How far something is that follows from a talk. */
export const changeFollowUpPage = partPage({
  load: loadFollowUp,
  view: (visit, { found }) => ({
    ...beside(visit, found),
    title: visit.texts.dialogueTables.changeFollowUp,
    fields: followQuestions(visit, found),
  }),
  start: ({ followUp }) =>
    startWith({
      wat: followUp.what,
      wie: followUp.who,
      uiterlijk: followUp.due,
      actie: followUp.action,
      "gedaan-op": followUp.doneOn,
    }),
  version: ({ found }) => found.one.version,
  read: (entered, visit, { found }) => followIn(entered, visit, found),
  act: ({ house, actor }, followUp, { found, number }, seen) =>
    setFollowUp(house, actor, { ...seenTalk(found, seen), number, followUp }),
  fieldOf: { followUps: "wat" },
});
