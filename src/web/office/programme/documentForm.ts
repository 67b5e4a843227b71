import { accessibilityStatuses } from "../../../domain/council/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import type { NamedFile } from "../../../usecases/council/receivedFile.ts";
import { addDocument } from "../../../usecases/programme/addDocument.ts";
import { changeDocument } from "../../../usecases/programme/changeDocument.ts";
import { listDocuments } from "../../../usecases/programme/readDocument.ts";
import { readProgrammeHead } from "../../../usecases/programme/readProgrammeHead.ts";
import { allOf, choiceIn, type FormProblem, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import { mustSay, reasonQuestion } from "./typed.ts";

const secrecies = ["open", "secret"] as const;

function fileIn({ posted, texts }: OfficeVisit): Result<NamedFile, FormProblem> {
  const file = posted.received.get("bestand");
  return file ? ok(file) : refused({ field: "bestand", text: texts.documents.missing });
}

/** The numbers under which a document is known elsewhere. */
const numberQuestions = ({ texts }: OfficeVisit): readonly FormField[] => {
  const { documents: words } = texts;
  const line = { kind: "line", short: true, optional: true } as const;
  return [
    { ...line, name: "registratie", label: words.registration, hint: words.registrationHint },
    { ...line, name: "bijlage", label: words.annex, hint: words.annexHint },
    { kind: "line", optional: true, name: "adres", label: words.link, hint: words.linkHint },
  ];
};

const place = (visit: OfficeVisit, programme: Programme) => {
  const back = within(visit, programme, paths.documents);
  return {
    here: "programme" as const,
    trail: [...trailTo(visit, programme), { word: visit.texts.documents.title, href: back }],
    back,
  };
};

const loadProgramme = (visit: OfficeVisit) => readProgrammeHead(visit.house, visit.actor, programmeIn(visit));

/** A file that is added with its secrecy mark. */
export const addDocumentPage = partPage({
  load: loadProgramme,
  view: (visit, programme) => {
    const { documents: words } = visit.texts;
    return {
      ...place(visit, programme),
      title: words.add,
      fields: [
        { kind: "line", name: "titel", label: words.name },
        ...numberQuestions(visit),
        {
          kind: "file",
          name: "bestand",
          label: words.file,
          hint: words.fileHint,
          accept: ".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg",
        },
        {
          kind: "one",
          name: "geheim",
          label: words.secrecy,
          options: secrecies.map((one) => ({ value: one, text: words.secrecyName[one] })),
        },
      ],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered, visit) =>
    allOf({
      title: mustSay(ok(wordOrNull(entered, "titel")), "titel", visit.texts),
      registration: ok(wordOrNull(entered, "registratie")),
      annex: ok(wordOrNull(entered, "bijlage")),
      link: ok(wordOrNull(entered, "adres")),
      secrecy: choiceIn(entered, "geheim", secrecies, visit.texts),
      file: fileIn(visit),
    }),
  act: ({ house, actor }, document, programme) =>
    addDocument(house, actor, { programme: programme.key, ...document }),
  fieldOf: { title: "titel", file: "bestand", link: "adres" },
});

/** The title of a document, and how far it is with being made accessible. */
export const changeDocumentPage = partPage({
  load: async (visit) => {
    const programme = await loadProgramme(visit);
    const documents = await listDocuments(visit.house, visit.actor, programme.key);
    const seen = documents.find(({ document }) => document.key === visit.params["document"]);
    if (!seen) throw new NotFound();
    return { programme, document: seen.document };
  },
  view: (visit, { programme, document }) => {
    const { documents: words } = visit.texts;
    return {
      ...place(visit, programme),
      title: words.change,
      kind: document.title,
      fields: [
        { kind: "line", name: "titel", label: words.name },
        ...numberQuestions(visit),
        {
          kind: "one",
          name: "toegankelijk",
          label: words.accessibility,
          hint: words.accessibilityHint,
          options: accessibilityStatuses.map((one) => ({ value: one, text: words.accessibilityName[one] })),
        },
        reasonQuestion(visit),
      ],
    };
  },
  start: ({ document }) =>
    startWith({
      titel: document.title,
      registratie: document.registration,
      bijlage: document.annex,
      adres: document.link,
      toegankelijk: document.accessibility,
    }),
  version: ({ document }) => document.version,
  read: (entered, visit) => {
    const values = allOf({
      title: mustSay(ok(wordOrNull(entered, "titel")), "titel", visit.texts),
      registration: ok(wordOrNull(entered, "registratie")),
      annex: ok(wordOrNull(entered, "bijlage")),
      link: ok(wordOrNull(entered, "adres")),
      accessibility: choiceIn(entered, "toegankelijk", accessibilityStatuses, visit.texts),
    });
    return values.ok ? ok({ values: values.value, reason: wordOrNull(entered, "reden") }) : values;
  },
  act: ({ house, actor }, input, { programme, document }, seen) =>
    changeDocument(house, actor, { programme: programme.key, key: document.key, seen, ...input }),
  fieldOf: { title: "titel", link: "adres" },
});
