import { entryKinds, type SeenEntry } from "../../../domain/council/index.ts";
import type { SeenOwner } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { addCouncilEntry } from "../../../usecases/council/addCouncilEntry.ts";
import { changeCouncilEntry } from "../../../usecases/council/changeCouncilEntry.ts";
import { readCouncilEntry } from "../../../usecases/council/readCouncilEntry.ts";
import { type EntryForm, readEntryForm } from "../../../usecases/council/readEntryForm.ts";
import { allOf, choiceIn, choiceOrNull, choicesIn, type Entered, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { periodField } from "../programme/periodField.ts";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { mustSay, ownerIn, ownerWord, periodOrNull, reasonQuestion } from "../programme/typed.ts";
import { atEntry, entryIn, nameOf, trailToRegister } from "./registerPlace.ts";

type OneEntry = EntryForm & { readonly entry: SeenEntry };

const load = (visit: OfficeVisit): Promise<EntryForm> =>
  readEntryForm(visit.house, visit.actor, programmeIn(visit));

/** Returns the commitment or motion of the address with what its forms choose from; that a secret one was read for a form is recorded too. */
export async function loadEntry(visit: OfficeVisit): Promise<OneEntry> {
  const { entry } = await readCouncilEntry(visit.house, visit.actor, entryIn(visit));
  return { ...(await load(visit)), entry };
}

/** Returns where a form about a commitment or motion stands and leads back to. */
export function besideEntry(visit: OfficeVisit, { programme, entry }: OneEntry) {
  const back = atEntry(visit, programme, entry);
  const trail = [...trailToRegister(visit, programme), { word: nameOf(entry), href: back }];
  return { here: "programme" as const, trail, back, kind: nameOf(entry) };
}

/** Returns which entry an act is about, at the version that was seen. */
export const seenOf = ({ programme, entry }: OneEntry, seen: number) => ({
  programme: programme.key,
  key: entry.key,
  seen,
});

/** The documents of the programme to choose from. */
export const documentOptions = ({ documents }: EntryForm) =>
  [...documents.values()].map(({ key, title }) => ({ value: key, text: title }));

const motionsOf = ({ entries }: EntryForm) => entries.filter(({ kind }) => kind === "motion");

/** The questions about who, when and where. */
function whoAndWhen({ texts }: OfficeVisit): readonly FormField[] {
  const { councilRegister: words, plan } = texts;
  const line = { kind: "line", optional: true } as const;
  return [
    { ...line, short: true, name: "termijn", label: words.due, hint: words.dueHint },
    { ...line, short: true, name: "informeren", label: words.informOn, hint: words.informOnHint },
    { ...line, name: "door", label: words.by, hint: words.byHint },
    { ...line, name: "aan", label: words.to, hint: words.toHint },
    { ...line, short: true, name: "gedaan-op", label: words.madeOn, hint: words.madeOnHint },
    { ...line, name: "vergadering", label: words.meeting },
    { ...line, name: "portefeuille", label: words.portfolio },
    { ...line, name: "eigenaar", label: words.responsible, hint: plan.ownerHint },
  ];
}

/** The questions about what it hangs together with. */
function bindingQuestions(
  { texts }: OfficeVisit,
  form: EntryForm,
  asksMotion: boolean,
): readonly FormField[] {
  const { councilRegister: words, plan } = texts;
  const under = words.belongs;
  const motions = motionsOf(form).map((one) => ({ value: one.key, text: nameOf(one) }));
  const documents = documentOptions(form);
  const actions = form.actions.map(({ key, title }) => ({ value: key, text: title }));
  const optional = true as const;
  const select = { kind: "select", empty: plan.none, optional, under } as const;
  return [
    ...(asksMotion && motions.length > 0
      ? [{ ...select, name: "motie", label: words.motion, options: motions }]
      : []),
    ...(documents.length > 0
      ? [{ ...select, name: "stuk", label: words.madeIn, hint: words.madeInHint, options: documents }]
      : []),
    { kind: "line", name: "adres", label: words.link, hint: words.linkHint, optional, under },
    ...(actions.length > 0
      ? [{ kind: "many" as const, name: "acties", label: words.actions, options: actions, optional, under }]
      : []),
  ];
}

const questions = (visit: OfficeVisit, form: EntryForm, asksMotion: boolean): readonly FormField[] => {
  const { councilRegister: words } = visit.texts;
  return [
    { kind: "lines", name: "tekst", label: words.text, hint: words.textHint },
    { kind: "line", short: true, name: "nummer", label: words.number, optional: true },
    ...whoAndWhen(visit),
    ...bindingQuestions(visit, form, asksMotion),
  ];
};

function valuesIn(entered: Entered, { texts }: OfficeVisit, form: EntryForm, before: SeenOwner) {
  const motions = motionsOf(form).map(({ key }) => key);
  const actions = form.actions.map(({ key }) => key);
  return {
    text: mustSay(ok(wordOrNull(entered, "tekst")), "tekst", texts),
    number: ok(wordOrNull(entered, "nummer")),
    due: periodOrNull(entered, "termijn", texts),
    informOn: periodOrNull(entered, "informeren", texts),
    by: ok(wordOrNull(entered, "door")),
    to: ok(wordOrNull(entered, "aan")),
    madeOn: periodOrNull(entered, "gedaan-op", texts),
    meeting: ok(wordOrNull(entered, "vergadering")),
    portfolio: ok(wordOrNull(entered, "portefeuille")),
    responsible: ok(ownerIn(entered, form.people, before)),
    motion: choiceOrNull(entered, "motie", motions, texts),
    madeIn: choiceOrNull(entered, "stuk", [...form.documents.keys()], texts),
    link: ok(wordOrNull(entered, "adres")),
    actions: ok(choicesIn(entered, "acties", actions)),
  };
}

const fieldOf = {
  text: "tekst",
  number: "nummer",
  madeOn: "gedaan-op",
  actions: "acties",
  madeIn: "stuk",
  kind: "motie",
  link: "adres",
};

/** A commitment or motion that is added. */
export const addEntryPage = partPage({
  load,
  view: (visit, form) => {
    const { councilRegister: words } = visit.texts;
    const kinds = entryKinds.map((value) => ({ value, text: words.kindName[value] }));
    return {
      here: "programme",
      trail: trailToRegister(visit, form.programme),
      back: within(visit, form.programme, paths.councilRegister),
      title: words.add,
      fields: [
        { kind: "one", name: "soort", label: words.kind, options: kinds },
        ...questions(visit, form, true),
      ],
    };
  },
  start: () => startWith({ soort: "commitment" }),
  version: () => null,
  read: (entered, visit, form) => {
    const values = valuesIn(entered, visit, form, { kind: "notStated" });
    return allOf({ ...values, kind: choiceIn(entered, "soort", entryKinds, visit.texts) });
  },
  act: ({ house, actor }, { kind, ...values }, { programme }) =>
    addCouncilEntry(house, actor, { programme: programme.key, kind, values }),
  fieldOf,
});

/** What a commitment or motion says, and what it hangs together with. */
export const changeEntryPage = partPage({
  load: loadEntry,
  view: (visit, form) => ({
    ...besideEntry(visit, form),
    title: visit.texts.councilRegister.change,
    fields: [...questions(visit, form, form.entry.kind === "commitment"), reasonQuestion(visit)],
  }),
  start: ({ entry, people }, { formats }) =>
    startWith({
      tekst: entry.text,
      nummer: entry.number,
      termijn: periodField(entry.due, formats),
      informeren: periodField(entry.informOn, formats),
      door: entry.by,
      aan: entry.to,
      "gedaan-op": periodField(entry.madeOn, formats),
      vergadering: entry.meeting,
      portefeuille: entry.portfolio,
      eigenaar: ownerWord(entry.responsible, people),
      motie: entry.motion,
      stuk: entry.madeIn,
      adres: entry.link,
      acties: entry.actions,
    }),
  version: ({ entry }) => entry.version,
  read: (entered, visit, form) => {
    const read = allOf(valuesIn(entered, visit, form, form.entry.responsible));
    return read.ok ? ok({ values: read.value, reason: wordOrNull(entered, "reden") }) : read;
  },
  act: ({ house, actor }, input, form, seen) =>
    changeCouncilEntry(house, actor, { ...seenOf(form, seen), ...input }),
  fieldOf,
});
