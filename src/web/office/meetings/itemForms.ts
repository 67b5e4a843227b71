import { type AgendaItem, itemKinds } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import {
  addActionPoint,
  addAgendaItem,
  changeAgendaItem,
  recordMeetingDecision,
  takeItemOff,
} from "../../../usecases/governance/changeMeeting.ts";
import { endActionPoint, readActionPoint } from "../../../usecases/governance/endActionPoint.ts";
import type { OneMeeting } from "../../../usecases/governance/readMeetings.ts";
import { readProgrammeHead } from "../../../usecases/programme/readProgrammeHead.ts";
import {
  allOf,
  choiceOrNull,
  choicesIn,
  dayIn,
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
import { ownerIn } from "../programme/typed.ts";
import { besideMeeting, loadMeeting, seenOf } from "./meetingForms.ts";
import { meetingIn, trailToMeetings } from "./meetingPlace.ts";

const version = ({ meeting }: OneMeeting): number => meeting.version;
const aDay = { kind: "line", type: "date", short: true } as const;

function itemQuestions({ texts }: OfficeVisit, { documents, dossiers }: OneMeeting): readonly FormField[] {
  const { item: words } = texts.meetings;
  const papers = [...documents.values()].map(({ document }) => ({
    value: document.key,
    text: document.title,
  }));
  const files = [...dossiers].map(([value, text]) => ({ value, text }));
  const kinds = itemKinds.map((value) => ({ value, text: words.kindName[value] }));
  const many = { kind: "many", name: "stukken", label: words.documents, hint: words.documentsHint } as const;
  const one = { kind: "select", name: "dossier", label: words.dossier, empty: words.noDossier } as const;
  return [
    { kind: "line", name: "onderwerp", label: words.subject },
    {
      kind: "select",
      name: "soort",
      label: words.kind,
      options: kinds,
      empty: texts.common.notStated,
      optional: true,
    },
    ...(papers.length === 0 ? [] : [{ ...many, options: papers, optional: true }]),
    ...(files.length === 0 ? [] : [{ ...one, options: files, optional: true }]),
  ];
}

const itemIn = (entered: Entered, { texts }: OfficeVisit, { documents, dossiers }: OneMeeting) =>
  allOf({
    subject: ok(wordIn(entered, "onderwerp")),
    kind: choiceOrNull(entered, "soort", itemKinds, texts),
    documents: ok(choicesIn(entered, "stukken", [...documents.keys()])),
    dossier: choiceOrNull(entered, "dossier", [...dossiers.keys()], texts),
  });

/** An item that is put on the agenda. */
export const addItemPage = partPage({
  load: loadMeeting,
  view: (visit, found) => ({
    ...besideMeeting(visit, found),
    title: visit.texts.meetings.item.add,
    fields: itemQuestions(visit, found),
  }),
  start: () => startWith({}),
  version,
  read: itemIn,
  act: ({ house, actor }, values, found, seen) =>
    addAgendaItem(house, actor, { ...seenOf(found, seen), values }),
  fieldOf: { agenda: "onderwerp" },
});

type OneItem = { readonly found: OneMeeting; readonly item: AgendaItem };

async function loadItem(visit: OfficeVisit): Promise<OneItem> {
  const found = await loadMeeting(visit);
  const item = found.meeting.agenda.find(({ key }) => key === visit.params["item"]);
  if (!item) throw new NotFound();
  return { found, item };
}

/** What an item is about, and its papers. */
export const changeItemPage = partPage({
  load: loadItem,
  view: (visit, { found }) => ({
    ...besideMeeting(visit, found),
    title: visit.texts.meetings.item.change,
    fields: itemQuestions(visit, found),
  }),
  start: ({ item }) =>
    startWith({ onderwerp: item.subject, soort: item.kind, stukken: item.documents, dossier: item.dossier }),
  version: ({ found }) => version(found),
  read: (entered, visit, { found }) => itemIn(entered, visit, found),
  act: ({ house, actor }, values, { found, item }, seen) =>
    changeAgendaItem(house, actor, { ...seenOf(found, seen), item: item.key, values }),
  fieldOf: { agenda: "onderwerp" },
});

/** That an item is taken off the agenda, and why. */
export const takeItemOffPage = partPage({
  load: loadItem,
  view: (visit, { found, item }) => ({
    ...besideMeeting(visit, found),
    kind: item.subject,
    title: visit.texts.meetings.item.takeOff,
    consequence: visit.texts.meetings.item.takeOffStands,
    fields: [{ kind: "lines", name: "reden", label: visit.texts.meetings.acts.reason }],
  }),
  start: () => startWith({}),
  version: ({ found }) => version(found),
  read: (entered) => ok(wordIn(entered, "reden")),
  act: ({ house, actor }, reason, { found, item }, seen) =>
    takeItemOff(house, actor, { ...seenOf(found, seen), item: item.key, reason }),
  fieldOf: { reason: "reden", agenda: "reden" },
});

/** What was decided on an item. */
export const meetingDecisionPage = partPage({
  load: loadItem,
  view: (visit, { found, item }) => ({
    ...besideMeeting(visit, found),
    kind: item.subject,
    title: visit.texts.meetings.item.record,
    fields: [{ kind: "lines", name: "besluit", label: visit.texts.meetings.item.decision, optional: true }],
  }),
  start: ({ item }) => startWith({ besluit: item.decision }),
  version: ({ found }) => version(found),
  read: (entered) => ok(wordOrNull(entered, "besluit")),
  act: ({ house, actor }, decision, { found, item }, seen) =>
    recordMeetingDecision(house, actor, { ...seenOf(found, seen), item: item.key, decision }),
  fieldOf: { agenda: "besluit" },
});

/** What somebody does after a meeting. */
export const addActionPointPage = partPage({
  load: loadMeeting,
  view: (visit, found) => {
    const { actionPoints: words } = visit.texts.meetings;
    const standing = found.meeting.agenda.filter(({ takenOff }) => takenOff === undefined);
    const items = standing.map(({ key, subject }) => ({ value: key, text: subject }));
    const item = {
      kind: "select",
      name: "punt",
      label: words.item,
      empty: words.noItem,
      options: items,
    } as const;
    return {
      ...besideMeeting(visit, found),
      title: words.add,
      fields: [
        { kind: "lines", name: "tekst", label: words.text },
        { kind: "line", name: "eigenaar", label: words.owner, hint: visit.texts.plan.ownerHint },
        { ...aDay, name: "voor", label: words.due },
        ...(items.length === 0 ? [] : [{ ...item, optional: true }]),
      ],
    };
  },
  start: () => startWith({}),
  version,
  read: (entered, visit, { meeting, people }) =>
    allOf({
      text: ok(wordIn(entered, "tekst")),
      owner: ok(ownerIn(entered, people, { kind: "notStated" })),
      due: dayIn(entered, "voor", visit.texts),
      item: choiceOrNull(
        entered,
        "punt",
        meeting.agenda.map(({ key }) => key),
        visit.texts,
      ),
    }),
  act: ({ house, actor }, values, found, seen) =>
    addActionPoint(house, actor, { ...seenOf(found, seen), values }),
  fieldOf: { actionPoints: "tekst" },
});

/** That what was asked is done, and what came of it. */
export const endActionPointPage = partPage({
  load: async (visit) => {
    const place = { ...meetingIn(visit), actionPoint: String(visit.params["actionPoint"]) };
    return {
      programme: await readProgrammeHead(visit.house, visit.actor, programmeIn(visit)),
      place,
      asked: await readActionPoint(visit.house, visit.actor, place),
    };
  },
  view: (visit, { programme, asked }) => {
    const { actionPoints: words } = visit.texts.meetings;
    return {
      here: "programme",
      trail: trailToMeetings(visit, programme),
      back: within(visit, programme, paths.meetings),
      kind: asked.actionPoint.text,
      title: words.endTitle,
      fields: [
        { ...aDay, name: "op", label: words.on },
        { kind: "lines", name: "uitkomst", label: words.outcome, optional: true },
      ],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered, visit) =>
    allOf({ on: dayIn(entered, "op", visit.texts), outcome: ok(wordOrNull(entered, "uitkomst")) }),
  act: ({ house, actor }, done, { place }) => endActionPoint(house, actor, { ...place, done }),
  fieldOf: { actionPoints: "op" },
});
