import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import { addDocument } from "../../../usecases/programme/addDocument.ts";
import { readProgrammeHead } from "../../../usecases/programme/readProgrammeHead.ts";
import { allOf, choiceIn, type FormProblem, startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";

const secrecies = ["open", "secret"] as const;

function fileIn({ posted, texts }: OfficeVisit): Result<Uint8Array, FormProblem> {
  const file = posted.files.get("bestand");
  return file ? ok(file.bytes) : refused({ field: "bestand", text: texts.documents.missing });
}

/** A file that is added with its secrecy mark. */
export const addDocumentPage = partPage({
  load: (visit) => readProgrammeHead(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, programme) => {
    const { documents: words } = visit.texts;
    const back = within(visit, programme, paths.documents);
    return {
      title: words.add,
      here: "programme",
      trail: [...trailTo(visit, programme), { word: words.title, href: back }],
      back,
      fields: [
        { kind: "line", name: "titel", label: words.name },
        {
          kind: "file",
          name: "bestand",
          label: words.file,
          hint: words.fileHint,
          accept: ".pdf,.docx,.xlsx,.odt",
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
      title: ok(wordIn(entered, "titel")),
      secrecy: choiceIn(entered, "geheim", secrecies, visit.texts),
      bytes: fileIn(visit),
    }),
  act: ({ house, actor }, document, programme) =>
    addDocument(house, actor, { programme: programme.key, ...document }),
  fieldOf: { title: "titel", bytes: "bestand" },
});
