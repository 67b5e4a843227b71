import type { ProgrammeBureau } from "../../../domain/organisation/index.ts";
import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import type { Texts } from "../../../texts/index.ts";
import { addBureau } from "../../../usecases/organisation/addBureau.ts";
import { changeBureau } from "../../../usecases/organisation/changeBureau.ts";
import { actPage } from "../../actForm.tsx";
import {
  allOf,
  dayIn,
  dayOrNull,
  type Entered,
  type FormProblem,
  saidIn,
  seenIn,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { idIn, organisationCrumb, to } from "./places.ts";
import { dayQuestion, reasonQuestion, termQuestions } from "./questions.ts";
import { loadChoices } from "./unitForms.ts";

const place = (visit: OfficeVisit) => ({
  here: "organisation" as const,
  trail: [organisationCrumb(visit)],
  back: to(visit, paths.organisation),
});

const bureauQuestions = ({ texts: { organisation: words } }: OfficeVisit): readonly FormField[] => [
  { kind: "line", name: "naam", label: words.name },
  { kind: "line", short: true, name: "fte", label: words.fte, hint: words.fteHint, optional: true },
  { kind: "line", name: "hierarchisch", label: words.hierarchicalLine, optional: true },
  { kind: "line", name: "functioneel", label: words.functionalLine, optional: true },
];

/** Reads a number as people write it, with a comma or a point; nothing typed is not stated. */
function fteIn(entered: Entered, texts: Texts): Result<number | null, FormProblem> {
  const word = wordIn(entered, "fte");
  if (word === "") return ok(null);
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(word))
    return refused({ field: "fte", text: texts.organisation.fteWrong });
  return ok(Number(word.replace(",", ".")));
}

const bureauWords = (entered: Entered, texts: Texts) => ({
  name: saidIn(entered, "naam", texts.problems.O303),
  fte: fteIn(entered, texts),
  hierarchicalLine: ok(wordOrNull(entered, "hierarchisch")),
  functionalLine: ok(wordOrNull(entered, "functioneel")),
});

async function loadBureau(visit: OfficeVisit): Promise<ProgrammeBureau> {
  const { bureaus } = await loadChoices(visit);
  const bureau = bureaus.find(({ id }) => id === idIn<"programmeBureau">(visit, "one"));
  if (!bureau) throw new NotFound();
  return bureau;
}

export const addBureauPage = actPage({
  load: () => Promise.resolve(null),
  view: (visit) => ({
    ...place(visit),
    title: visit.texts.organisation.addBureau,
    fields: [...bureauQuestions(visit), ...termQuestions(visit)],
  }),
  start: () => startWith({}),
  read: (entered, { texts }) =>
    allOf({
      ...bureauWords(entered, texts),
      fromDay: dayIn(entered, "vanaf", texts),
      untilDay: dayOrNull(entered, "tot", texts),
    }),
  act: (visit, bureau) => addBureau(visit.house, visit.actor, bureau),
  fieldOf: { O204: "tot", O303: "naam" },
});

export const changeBureauPage = actPage({
  load: loadBureau,
  view: (visit, { version }) => ({
    ...place(visit),
    title: visit.texts.organisation.changeBureau,
    hidden: { versie: String(version) },
    fields: [...bureauQuestions(visit), dayQuestion(visit), reasonQuestion(visit)],
  }),
  start: ({ name, fte, hierarchicalLine, functionalLine }, { formats }) =>
    startWith({
      naam: name,
      fte: fte === null ? null : formats.number(fte),
      hierarchisch: hierarchicalLine,
      functioneel: functionalLine,
    }),
  read: (entered, { texts }, { id }) => {
    const read = allOf({ ...bureauWords(entered, texts), day: dayIn(entered, "dag", texts) });
    if (!read.ok) return read;
    const { day, ...values } = read.value;
    const seen = seenIn(entered);
    return ok({ id, seen, values, day, reason: wordOrNull(entered, "reden") });
  },
  act: (visit, change) => changeBureau(visit.house, visit.actor, change),
  fieldOf: { O204: "dag", O211: "dag", O303: "naam" },
});
