import { ok } from "../../../domain/shared/result.ts";
import { addDossier } from "../../../usecases/council/addDossier.ts";
import { addEarlierDecision, changeDossier } from "../../../usecases/council/changeDossier.ts";
import { readDossier, type SeenDossier } from "../../../usecases/council/readDossier.ts";
import { listDocuments, type SeenDocument } from "../../../usecases/programme/readDocument.ts";
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
import { mustSay } from "../programme/typed.ts";
import { dossierIn, inDossier, trailToDossiers } from "./dossierPlace.ts";

const aDay = { kind: "line", type: "date", short: true } as const;

function headQuestions({ texts }: OfficeVisit, documents: readonly SeenDocument[]): readonly FormField[] {
  const { dossiers: words } = texts;
  const options = documents.map(({ document }) => ({ value: document.key, text: document.title }));
  const line = { kind: "line", optional: true, short: true } as const;
  const lines = { kind: "lines", optional: true } as const;
  const named: readonly FormField[] = [
    { kind: "line", name: "onderwerp", label: words.subject, hint: words.subjectHint },
    { ...aDay, name: "vergadering", label: words.meetingOn },
    { ...line, name: "agendapunt", label: words.agendaItem },
    { kind: "line", optional: true, name: "portefeuille", label: words.portfolio },
    { ...lines, name: "spoed", label: words.urgency, hint: words.urgencyHint },
    { ...lines, name: "toelichting", label: words.explanation, hint: words.explanationHint },
  ];
  const paper: readonly FormField[] = [
    {
      kind: "many",
      name: "stukken",
      label: words.documents,
      hint: words.documentsHint,
      options,
      optional: true,
    },
    {
      kind: "select",
      name: "voorstel",
      label: words.paper,
      hint: words.paperHint,
      options,
      empty: words.noPaper,
      optional: true,
    },
  ];
  const last = { ...lines, name: "besluitenlijst", label: words.publicText, hint: words.publicTextHint };
  return [...named, ...(options.length > 0 ? paper : []), last];
}

function headIn(entered: Entered, { texts }: OfficeVisit, documents: readonly SeenDocument[]) {
  const keys = documents.map(({ document }) => document.key);
  return allOf({
    subject: mustSay(ok(wordOrNull(entered, "onderwerp")), "onderwerp", texts),
    meetingOn: dayIn(entered, "vergadering", texts),
    agendaItem: ok(wordOrNull(entered, "agendapunt")),
    portfolio: ok(wordOrNull(entered, "portefeuille")),
    urgency: ok(wordOrNull(entered, "spoed")),
    explanation: ok(wordOrNull(entered, "toelichting")),
    documents: ok(choicesIn(entered, "stukken", keys)),
    paper: choiceOrNull(entered, "voorstel", keys, texts),
    publicText: ok(wordOrNull(entered, "besluitenlijst")),
  });
}

const headFields = {
  subject: "onderwerp",
  meetingOn: "vergadering",
  documents: "stukken",
  paper: "voorstel",
};

/** A dossier that is begun. */
export const addDossierPage = partPage({
  load: async (visit) => ({
    programme: await readProgrammeHead(visit.house, visit.actor, programmeIn(visit)),
    documents: await listDocuments(visit.house, visit.actor, programmeIn(visit)),
  }),
  view: (visit, { programme, documents }) => ({
    here: "programme",
    trail: trailToDossiers(visit, programme),
    back: within(visit, programme, paths.dossiers),
    title: visit.texts.dossiers.add,
    fields: headQuestions(visit, documents),
  }),
  start: () => startWith({}),
  version: () => null,
  read: (entered, visit, { documents }) => headIn(entered, visit, documents),
  act: ({ house, actor }, values, { programme }) =>
    addDossier(house, actor, { programme: programme.key, values }),
  fieldOf: headFields,
});

type LoadedDossier = SeenDossier;
/** Returns the dossier of the address; that it was read for a form is recorded too. */
export const loadDossier = (visit: OfficeVisit): Promise<LoadedDossier> =>
  readDossier(visit.house, visit.actor, dossierIn(visit));

/** Returns where a form about a dossier stands and leads back to. */
export const besideDossier = (visit: OfficeVisit, found: LoadedDossier) => {
  const back = inDossier(visit, found, paths.dossier);
  const trail = [...trailToDossiers(visit, found.programme), { word: found.dossier.subject, href: back }];
  return { here: "programme" as const, trail, back, kind: found.dossier.subject };
};

/** Returns which dossier an act is about, at the version that was seen. */
export const seenOf = ({ programme, dossier }: LoadedDossier, seen: number) => ({
  programme: programme.key,
  key: dossier.key,
  seen,
});

/** The head of a dossier and the documents in it. */
export const changeDossierPage = partPage({
  load: async (visit) => ({
    found: await loadDossier(visit),
    all: await listDocuments(visit.house, visit.actor, programmeIn(visit)),
  }),
  view: (visit, { found, all }) => ({
    ...besideDossier(visit, found),
    title: visit.texts.dossiers.change,
    fields: headQuestions(visit, all),
  }),
  start: ({ found: { dossier } }) =>
    startWith({
      onderwerp: dossier.subject,
      vergadering: dossier.meetingOn,
      agendapunt: dossier.agendaItem,
      portefeuille: dossier.portfolio,
      spoed: dossier.urgency,
      toelichting: dossier.explanation,
      stukken: dossier.documents,
      voorstel: dossier.paper,
      besluitenlijst: dossier.publicText,
    }),
  version: ({ found }) => found.dossier.version,
  read: (entered, visit, { all }) => headIn(entered, visit, all),
  act: ({ house, actor }, values, { found }, seen) =>
    changeDossier(house, actor, { ...seenOf(found, seen), values }),
  fieldOf: headFields,
});

/** What was decided before. */
export const earlierDecisionPage = partPage({
  load: loadDossier,
  view: (visit, found) => {
    const { dossiers: words } = visit.texts;
    return {
      ...besideDossier(visit, found),
      title: words.addEarlier,
      fields: [
        { kind: "line", name: "wat", label: words.what },
        { kind: "line", name: "orgaan", label: words.body },
        { ...aDay, name: "op", label: words.on },
      ],
    };
  },
  start: () => startWith({}),
  version: ({ dossier }) => dossier.version,
  read: (entered, visit) =>
    allOf({
      what: ok(wordIn(entered, "wat")),
      body: ok(wordIn(entered, "orgaan")),
      on: dayIn(entered, "op", visit.texts),
    }),
  act: ({ house, actor }, earlier, found, seen) =>
    addEarlierDecision(house, actor, { ...seenOf(found, seen), earlier }),
  fieldOf: { earlier: "op" },
});
