import { ok } from "../../../domain/shared/result.ts";
import { addProgramme, type ProgrammeValues } from "../../../usecases/programme/addProgramme.ts";
import { listProgrammes } from "../../../usecases/programme/readProgramme.ts";
import { allOf, type Entered, startWith, wordIn, wordOrNull } from "../../form.ts";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { periodQuestion, predecessorQuestion } from "./programmeForm.ts";
import { periodOrNull } from "./typed.ts";

const nothingYet = {
  kind: null,
  adoptedOn: null,
  adoptedBy: null,
  publishedOn: null,
  mandate: { title: null, reference: null, body: null, givenOn: null },
  vision: { text: null, evidence: [] },
  principles: [],
  note: null,
} as const;

function programmeIn(entered: Entered, { texts }: OfficeVisit) {
  const read = allOf({
    key: ok(wordIn(entered, "adres")),
    title: ok(wordIn(entered, "titel")),
    predecessor: ok(wordOrNull(entered, "vorig")),
    start: periodOrNull(entered, "begin", texts),
    end: periodOrNull(entered, "einde", texts),
  });
  if (!read.ok) return read;
  const { key, ...stated } = read.value;
  const values: ProgrammeValues = { ...nothingYet, ...stated };
  return ok({ key, values });
}

/** A new programme, empty but for its name and period; the rest is filled in where it stands. */
export const addProgrammePage = partPage({
  load: (visit) => listProgrammes(visit.house, visit.actor),
  view: (visit, programmes) => {
    const { programmeForm: words, programme: base } = visit.texts;
    const back = at(paths.programmes, { municipality: visit.municipality.slug });
    return {
      title: words.add,
      here: "programme",
      trail: [{ word: base.listTitle, href: back }],
      back,
      fields: [
        { kind: "line", name: "titel", label: words.title },
        { kind: "line", short: true, name: "adres", label: words.key, hint: words.keyHint },
        predecessorQuestion(visit, programmes),
        periodQuestion(visit, "begin", words.start),
        periodQuestion(visit, "einde", words.end),
      ],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: programmeIn,
  act: ({ house, actor, municipality }, { key, values }) =>
    addProgramme(house, actor, {
      key,
      lang: municipality.locale.slice(0, 2),
      municipalityName: municipality.name,
      values,
    }),
  fieldOf: { title: "titel", key: "adres", predecessor: "vorig", end: "einde" },
});
