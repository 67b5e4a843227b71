import { ok } from "../../../domain/shared/result.ts";
import {
  accountForDelay,
  endCouncilEntry,
  reopenCouncilEntry,
  settleCouncilEntry,
} from "../../../usecases/council/moveCouncilEntry.ts";
import { allOf, choiceIn, choiceOrNull, dayIn, startWith, wordIn, wordOrNull } from "../../form.ts";
import { partPage } from "../programme/partPage.tsx";
import { periodField } from "../programme/periodField.ts";
import { mustSay, periodOrNull } from "../programme/typed.ts";
import { besideEntry, documentOptions, loadEntry, seenOf } from "./entryForm.ts";

const version = ({ entry }: Awaited<ReturnType<typeof loadEntry>>) => entry.version;

/** That it is settled, on which day, with which document. */
export const settleEntryPage = partPage({
  load: loadEntry,
  view: (visit, form) => {
    const { councilRegister: words, plan } = visit.texts;
    const documents = documentOptions(form);
    return {
      ...besideEntry(visit, form),
      title: words.settle,
      fields: [
        { kind: "line", type: "date", short: true, name: "op", label: words.settleOn },
        ...(documents.length === 0
          ? []
          : [
              {
                kind: "select" as const,
                name: "stuk",
                label: words.settleWith,
                options: documents,
                empty: plan.none,
                optional: true,
              },
            ]),
        { kind: "lines", name: "hoe", label: words.settleHow, hint: words.settleHowHint, optional: true },
      ],
    };
  },
  start: ({ entry: { state }, today }) =>
    state.kind === "settled"
      ? startWith({ op: state.on, stuk: state.document, hoe: state.how })
      : startWith({ op: today }),
  version,
  read: (entered, { texts }, form) =>
    allOf({
      on: dayIn(entered, "op", texts),
      document: choiceOrNull(entered, "stuk", [...form.documents.keys()], texts),
      how: ok(wordOrNull(entered, "hoe")),
    }),
  act: ({ house, actor }, settled, form, seen) =>
    settleCouncilEntry(house, actor, { ...seenOf(form, seen), settled }),
  fieldOf: { state: "op" },
});

const ends = ["lapsed", "withdrawn"] as const;

/** That it lapsed or was withdrawn, and why. */
export const endEntryPage = partPage({
  load: loadEntry,
  view: (visit, form) => {
    const { councilRegister: words } = visit.texts;
    return {
      ...besideEntry(visit, form),
      title: words.end,
      fields: [
        {
          kind: "one",
          name: "einde",
          label: words.endKind,
          options: ends.map((value) => ({ value, text: words.standing[value] })),
        },
        { kind: "line", type: "date", short: true, name: "op", label: words.endOn },
        { kind: "lines", name: "waarom", label: words.endWhy, hint: words.whyHint },
      ],
    };
  },
  start: ({ today }) => startWith({ op: today }),
  version,
  read: (entered, { texts }) =>
    allOf({
      kind: choiceIn(entered, "einde", ends, texts),
      on: dayIn(entered, "op", texts),
      why: mustSay(ok(wordOrNull(entered, "waarom")), "waarom", texts),
    }),
  act: ({ house, actor }, ended, form, seen) =>
    endCouncilEntry(house, actor, { ...seenOf(form, seen), ended }),
  fieldOf: { state: "op" },
});

/** That it is open again, and why. */
export const reopenEntryPage = partPage({
  load: loadEntry,
  view: (visit, form) => {
    const { councilRegister: words } = visit.texts;
    return {
      ...besideEntry(visit, form),
      title: words.reopen,
      fields: [{ kind: "lines", name: "waarom", label: words.endWhy, hint: words.whyHint }],
    };
  },
  start: () => startWith({}),
  version,
  read: (entered) => ok(wordOrNull(entered, "waarom")),
  act: ({ house, actor }, reason, form, seen) =>
    reopenCouncilEntry(house, actor, { ...seenOf(form, seen), reason }),
  fieldOf: { state: "waarom" },
});

/** Why it comes later, and when. */
export const explainDelayPage = partPage({
  load: loadEntry,
  view: (visit, form) => {
    const { councilRegister: words } = visit.texts;
    return {
      ...besideEntry(visit, form),
      title: words.explain,
      fields: [
        { kind: "lines", name: "waarom", label: words.why, hint: words.whyHint },
        {
          kind: "line",
          short: true,
          name: "termijn",
          label: words.newDue,
          hint: words.newDueHint,
          optional: true,
        },
      ],
    };
  },
  start: ({ entry: { late } }, { formats }) =>
    startWith({ waarom: late?.why ?? null, termijn: periodField(late?.newDue ?? null, formats) }), // nothing was said yet
  version,
  read: (entered, { texts }) =>
    allOf({ why: ok(wordIn(entered, "waarom")), newDue: periodOrNull(entered, "termijn", texts) }),
  act: ({ house, actor }, account, form, seen) =>
    accountForDelay(house, actor, { ...seenOf(form, seen), account }),
  fieldOf: { late: "termijn" },
});
