import { type WooGround, wooGroundFrom, wooGrounds } from "../../../domain/council/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { everyText, groundMark } from "../../../export/redaction/redactionPaper.ts";
import {
  addRedaction,
  decideRedaction,
  leaveWords,
  nameRedaction,
  removeWords,
} from "../../../usecases/council/changeRedaction.ts";
import { readRedaction, type SeenRedaction } from "../../../usecases/council/readRedaction.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { readProgrammeHead } from "../../../usecases/programme/readProgrammeHead.ts";
import { refusedFor } from "../../../usecases/programme/refusal.ts";
import { allOf, choiceIn, type Entered, type Read, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import { drawnBy } from "../../reportFiles.ts";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { inRedaction, redactedPaper, redactionIn, trailToRedactions } from "./redactionPlace.ts";
import { sourceOptions } from "./redactionSources.ts";
import { groundText } from "./secrecyWords.ts";

const optionOf = ({ kind, key }: { readonly kind: string; readonly key: string }) => `${kind}-${key}`;

/** What is redacted, under which title; of a file its text too. */
export const addRedactionPage = partPage({
  load: async (visit) => ({
    programme: await readProgrammeHead(visit.house, visit.actor, programmeIn(visit)),
    options: await sourceOptions(visit),
  }),
  view: (visit, { programme, options }) => {
    const { redactions: words } = visit.texts;
    const fields: readonly FormField[] = [
      {
        kind: "select",
        name: "bron",
        label: words.source,
        options: options.map((one) => ({
          value: optionOf(one),
          text: words.sourceOption[one.kind](one.title),
        })),
        empty: words.noSource,
      },
      { kind: "line", name: "titel", label: words.name, hint: words.nameHint },
      { kind: "lines", name: "tekst", label: words.text, hint: words.textHint, optional: true },
    ];
    return {
      here: "programme" as const,
      trail: trailToRedactions(visit, programme),
      back: within(visit, programme, paths.redactions),
      title: words.add,
      fields,
      consequence: words.addConsequence,
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered, visit, { options }) =>
    allOf({
      source: choiceIn(entered, "bron", options.map(optionOf), visit.texts),
      title: ok(wordIn(entered, "titel")),
      typed: ok(wordOrNull(entered, "tekst")),
    }),
  act: async ({ house, actor }, { source, title, typed }, { programme, options }) => {
    const found = options.find((one) => optionOf(one) === source);
    if (!found) return refusedFor([{ code: "V264", at: "source" }]);
    const text = (await found.text()) ?? typed ?? ""; // of a file nobody typed the text: V261
    const { kind, key } = found;
    return addRedaction(house, actor, {
      programme: programme.key,
      values: { source: { kind, key }, title, text },
    });
  },
  fieldOf: { source: "bron", title: "titel", text: "tekst" },
});

const load = (visit: OfficeVisit) => readRedaction(visit.house, visit.actor, redactionIn(visit));

function beside(visit: OfficeVisit, found: SeenRedaction) {
  const back = inRedaction(visit, found, paths.redaction);
  const { title } = found.redaction;
  const trail = [...trailToRedactions(visit, found.programme), { word: title, href: back }];
  return { here: "programme" as const, trail, back, kind: title };
}
const seenOf = ({ programme, redaction }: SeenRedaction, seen: number) => ({
  programme: programme.key,
  key: redaction.key,
  seen,
});
const version = ({ redaction }: SeenRedaction) => redaction.version;

/** Another title. */
export const nameRedactionPage = partPage({
  load,
  view: (visit, found) => {
    const { redactions: words } = visit.texts;
    return {
      ...beside(visit, found),
      title: words.rename,
      fields: [{ kind: "line", name: "titel", label: words.name, hint: words.nameHint }],
    };
  },
  start: ({ redaction }) => startWith({ titel: redaction.title }),
  version,
  read: (entered) => ok({ title: wordIn(entered, "titel") }),
  act: ({ house, actor }, { title }, found, seen) =>
    nameRedaction(house, actor, { ...seenOf(found, seen), title }),
  fieldOf: { title: "titel", removed: "titel" },
});

function groundIn(entered: Entered, { texts }: OfficeVisit): Read<WooGround> {
  const [, paragraph = "", letter = ""] = /^(\d)(\w)$/.exec(wordIn(entered, "grond")) ?? []; // nothing chosen
  const ground = wooGroundFrom("5.1", paragraph, letter);
  return ground.ok ? ground : refused({ field: "grond", text: texts.problems[ground.problem] });
}

/** Words that are taken out wherever they stand, with the ground. */
export const removeWordsPage = partPage({
  load,
  view: (visit, found) => {
    const { redactions: words, plan } = visit.texts;
    const grounds = wooGrounds.map((ground) => ({
      value: `${ground.paragraph}${ground.letter}`,
      text: `${groundMark(ground)}: ${groundText(ground, visit)}`,
    }));
    return {
      ...beside(visit, found),
      title: words.remove,
      fields: [
        { kind: "line", name: "woorden", label: words.words, hint: words.wordsHint },
        {
          kind: "select",
          name: "grond",
          label: words.ground,
          hint: words.groundHint,
          options: grounds,
          empty: plan.choose,
        },
      ],
    };
  },
  start: () => startWith({ grond: "2e" }),
  version,
  read: (entered, visit) =>
    allOf({ words: ok(wordIn(entered, "woorden")), ground: groundIn(entered, visit) }),
  act: ({ house, actor }, words, found, seen) => removeWords(house, actor, { ...seenOf(found, seen), words }),
  fieldOf: { removed: "woorden", title: "woorden" },
});

/** That words stay after all. */
export const leaveWordsPage = partPage({
  load: async (visit) => {
    const found = await load(visit);
    const number = Number(visit.params["number"]);
    const removed = found.redaction.removed[number - 1];
    if (!removed) throw new NotFound();
    return { found, number, words: removed.words };
  },
  view: (visit, { found, words: said }) => {
    const { redactions: words } = visit.texts;
    return { ...beside(visit, found), title: words.leaveTitle, lead: words.leaveLead(said), fields: [] };
  },
  start: () => startWith({}),
  version: ({ found }) => version(found),
  read: () => ok({}),
  act: ({ house, actor }, _, { found, number }, seen) =>
    leaveWords(house, actor, { ...seenOf(found, seen), number }),
  fieldOf: {},
});

/** That a redaction is as it must be: its files are set anew, looked through, and kept. */
export const decideRedactionPage = partPage({
  load,
  view: (visit, found) => {
    const { redactions: words } = visit.texts;
    return {
      ...beside(visit, found),
      title: words.decide,
      fields: [],
      consequence: words.decideConsequence,
    };
  },
  start: () => startWith({}),
  version,
  read: () => ok({}),
  act: async (visit, _, found, seen) => {
    const { drawing, at } = drawnBy(visit);
    const state = { kind: "decided", by: visit.actor.person, on: dayOf(at, timeZone) } as const;
    const paper = redactedPaper(visit, {
      ...found,
      redaction: { ...found.redaction, state },
      isHeld: false, // others read these files once nothing holds them
    });
    const [pdf, docx] = [await drawing.pdf(paper, at), await drawing.docx(paper, at)];
    if (!pdf.ok || !docx.ok) return refusedFor([{ code: "R113", at: "state" }]);
    const files = [
      { format: "pdf", language: "nl", bytes: pdf.value },
      { format: "docx", language: "nl", bytes: docx.value },
    ] as const;
    const made = everyText(paper);
    return decideRedaction(visit.house, visit.actor, { ...seenOf(found, seen), made, files });
  },
  fieldOf: {},
});
