import { askedRights, type WorItem, worItems } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addConsentRequest } from "../../../usecases/governance/addConsentRequest.ts";
import { changeConsentRequest } from "../../../usecases/governance/changeConsentRequest.ts";
import { changeWorItem } from "../../../usecases/governance/changeWorItem.ts";
import {
  type ConsentRequests,
  readConsentRequest,
  readConsentRequests,
  type StandingRequest,
} from "../../../usecases/governance/readConsentRequests.ts";
import {
  allOf,
  choiceIn,
  choiceOrNull,
  choicesIn,
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
import { requestIn, trailToCouncil } from "./councilPlace.ts";
import { itemText, itemWords } from "./lawSection.tsx";

const gates = ["no", "workforceData"] as const;

function questions(visit: OfficeVisit, found: ConsentRequests): readonly FormField[] {
  const { worksCouncil: words } = visit.texts;
  const named = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, text: names[value] }));
  const bodies = found.councils.map(({ key, name }) => ({ value: key, text: name }));
  const items = worItems.map((value) => ({ value, text: itemText(value, { visit, found }) }));
  return [
    { kind: "line", name: "onderwerp", label: words.subject, hint: words.subjectHint },
    { kind: "one", name: "recht", label: words.right, options: named(askedRights, words.rightName) },
    {
      ...{ kind: "select", name: "raad", label: words.body, options: bodies, empty: words.bodyNone },
      ...(bodies.length === 0 ? { hint: words.noCouncil } : {}),
    },
    {
      ...{ kind: "select", name: "onderdeel", label: words.item, hint: words.itemHint, optional: true },
      ...{ options: items, empty: words.itemNone },
    },
    { kind: "one", name: "poort", label: words.gate, options: named(gates, words.gateName) },
    { kind: "lines", name: "toelichting", label: words.explanation, optional: true },
    {
      ...{ kind: "many", name: "acties", label: words.actions, hint: words.actionsHint, optional: true },
      options: found.actions.map(({ key, title }) => ({ value: key, text: title })),
    },
  ];
}

function valuesIn(entered: Entered, { texts }: OfficeVisit, { councils, actions }: ConsentRequests) {
  const gate = choiceIn(entered, "poort", gates, texts);
  const bodies = councils.map(({ key }) => key);
  const keys = actions.map(({ key }) => key);
  return allOf({
    title: ok(wordIn(entered, "onderwerp")),
    right: choiceIn(entered, "recht", askedRights, texts),
    body: choiceIn(entered, "raad", bodies, texts),
    item: choiceOrNull(entered, "onderdeel", worItems, texts),
    gate: gate.ok ? ok(gate.value === "no" ? null : gate.value) : gate,
    explanation: ok(wordOrNull(entered, "toelichting")),
    actions: ok(choicesIn(entered, "acties", keys)),
  });
}

const fieldOf = { title: "onderwerp", body: "raad", gate: "poort", actions: "acties" };

/** A request that is drafted. */
export const addRequestPage = partPage({
  load: (visit) => readConsentRequests(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, found) => ({
    here: "programme",
    trail: trailToCouncil(visit, found.programme),
    back: within(visit, found.programme, paths.worksCouncil),
    title: visit.texts.worksCouncil.add,
    fields: questions(visit, found),
  }),
  start: ({ councils }) => {
    const [only, another] = councils;
    const raad = another === undefined && only ? only.key : null;
    return startWith({ recht: "consent", poort: "no", raad });
  },
  version: () => null,
  read: valuesIn,
  act: ({ house, actor }, values, { programme }) =>
    addConsentRequest(house, actor, { programme: programme.key, values }),
  fieldOf,
});

export const loadRequest = (visit: OfficeVisit) =>
  readConsentRequest(visit.house, visit.actor, requestIn(visit));
export type LoadedRequest = ConsentRequests & { readonly one: StandingRequest };

/** Returns where a form about a request stands and leads back to. */
export const besideRequest = (visit: OfficeVisit, { programme, one }: LoadedRequest) => {
  const back = within(visit, programme, paths.consentRequest, { request: one.request.key });
  const trail = [...trailToCouncil(visit, programme), { word: one.request.title, href: back }];
  return { here: "programme" as const, trail, back, kind: one.request.title };
};

/** Returns which request an act is about, at the version that was seen. */
export const seenRequest = ({ programme, one }: LoadedRequest, seen: number) => ({
  programme: programme.key,
  key: one.request.key,
  seen,
});

/** What a request is about, and which actions wait for it. */
export const changeRequestPage = partPage({
  load: loadRequest,
  view: (visit, found) => ({
    ...besideRequest(visit, found),
    title: visit.texts.worksCouncil.change,
    fields: questions(visit, found),
  }),
  start: ({ one: { request } }) =>
    startWith({
      onderwerp: request.title,
      recht: request.right,
      raad: request.body,
      onderdeel: request.item,
      poort: request.gate ?? "no", // most requests open no gate of the product
      toelichting: request.explanation,
      acties: request.actions,
    }),
  version: ({ one }) => one.request.version,
  read: valuesIn,
  act: ({ house, actor }, values, found, seen) =>
    changeConsentRequest(house, actor, { ...seenRequest(found, seen), values }),
  fieldOf,
});

function itemIn(visit: OfficeVisit): WorItem {
  const item = worItems.find((one) => one === visit.params["item"]);
  if (item === undefined) throw new NotFound();
  return item;
}

const itemChoices = ["own", "none"] as const;

/** The words of the municipality for an item of the law. */
export const worItemPage = partPage({
  load: async (visit) => {
    const item = itemIn(visit);
    const found = await readConsentRequests(visit.house, visit.actor, programmeIn(visit));
    return { item, found, shown: itemWords(item, { visit, found }) };
  },
  view: (visit, { item, found }) => {
    const { worksCouncil: words } = visit.texts;
    const options = itemChoices.map((value) => ({ value, text: words.itemChoices[value] }));
    return {
      here: "programme",
      trail: trailToCouncil(visit, found.programme),
      back: within(visit, found.programme, paths.worksCouncil),
      kind: words.itemShort(item),
      title: words.changeItemTitle,
      fields: [
        { kind: "one", name: "keuze", label: words.itemChoice, options },
        { kind: "lines", name: "tekst", label: words.itemWords, optional: true },
      ],
    };
  },
  start: ({ shown }) => startWith({ keuze: shown.text === "" ? "none" : "own", tekst: shown.text }),
  version: ({ shown }) => shown.version,
  read: (entered, { texts }) =>
    allOf({ choice: choiceIn(entered, "keuze", itemChoices, texts), words: ok(wordIn(entered, "tekst")) }),
  act: ({ house, actor }, { choice, words }, { item }, seen) =>
    changeWorItem(house, actor, { item, words: choice === "none" ? null : words, seen }),
  fieldOf: { words: "tekst" },
});
