import type { WorksCouncilConsentDraft } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { type Gate, readGate } from "../../../usecases/governance/readGate.ts";
import { recordConsent } from "../../../usecases/governance/recordConsent.ts";
import { withdrawConsent } from "../../../usecases/governance/withdrawConsent.ts";
import { allOf, carriedNumber, choiceOrNull, dayOrNull, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { personOptions, to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { decisionIn, staffFileTrail } from "./consentWords.ts";

const kinds = ["given", "notNeeded"] as const;

const place = (visit: OfficeVisit) => ({
  here: "figures" as const,
  trail: [...staffFileTrail(visit), { word: visit.texts.consents.title, href: to(visit, paths.consents) }],
  back: to(visit, paths.consents),
});

function questions(visit: OfficeVisit, { councils, people }: Gate): readonly FormField[] {
  const { consents: words } = visit.texts;
  const given = { optional: true, under: words.ifGiven } as const;
  const not = { optional: true, under: words.ifNotNeeded } as const;
  const day = { kind: "line", type: "date", short: true } as const;
  return [
    {
      kind: "one",
      name: "besluit",
      label: words.kind,
      options: kinds.map((value) => ({ value, text: words.kinds[value] })),
    },
    { ...day, name: "dag", label: words.day, hint: words.dayHint },
    { ...day, name: "tot", label: words.endsOn, hint: words.endsOnHint, optional: true },
    {
      ...given,
      kind: "select",
      name: "raad",
      label: words.body,
      options: councils.map(({ key, name }) => ({ value: key, text: name })),
      empty: words.bodyNone,
      ...(councils.length === 0 ? { hint: words.noCouncil } : {}),
    },
    { ...given, kind: "line", name: "stuk", label: words.document, hint: words.documentHint },
    { ...given, kind: "lines", name: "voorwaarden", label: words.conditionsLabel },
    { ...given, kind: "line", name: "waarover", label: words.scopeLabel, hint: words.scopeHint },
    { ...not, kind: "lines", name: "reden", label: words.reason },
    {
      ...not,
      kind: "select",
      name: "wie",
      label: words.decidedBy,
      options: personOptions(visit, people),
      empty: words.decidedByNone,
    },
  ];
}

/** Records what the works council decided, or that its consent is not needed. */
export const recordConsentPage = partPage<Gate, WorksCouncilConsentDraft>({
  load: (visit) => readGate(visit.house, visit.actor),
  view: (visit, gate) => ({
    ...place(visit),
    title: visit.texts.consents.record,
    lead: visit.texts.consents.recordLead,
    fields: questions(visit, gate),
  }),
  start: ({ councils }) => {
    const [only, another] = councils;
    return startWith({ besluit: "given", raad: another === undefined && only ? only.key : null });
  },
  version: () => null,
  read: (entered, { texts }, { councils, people }) => {
    const keys = councils.map(({ key }) => key);
    const ids = people.map(({ id }) => id);
    return allOf({
      kind: choiceOrNull(entered, "besluit", kinds, texts),
      day: dayOrNull(entered, "dag", texts),
      endsOn: dayOrNull(entered, "tot", texts),
      body: choiceOrNull(entered, "raad", keys, texts),
      document: ok(wordOrNull(entered, "stuk")),
      conditions: ok(wordOrNull(entered, "voorwaarden")),
      scope: ok(wordOrNull(entered, "waarover")),
      reason: ok(wordOrNull(entered, "reden")),
      decidedBy: choiceOrNull(entered, "wie", ids, texts),
    });
  },
  act: ({ house, actor }, draft) => recordConsent(house, actor, { subject: "workforceData", draft }),
  fieldOf: {
    kind: "besluit",
    day: "dag",
    endsOn: "tot",
    body: "raad",
    document: "stuk",
    reason: "reden",
    decidedBy: "wie",
  },
});

async function loadConsent(visit: OfficeVisit) {
  const gate = await readGate(visit.house, visit.actor);
  const number = carriedNumber(String(visit.params["consent"]));
  const consent = gate.consents.find((one) => one.number === number);
  if (consent === undefined) throw new NotFound();
  return { gate, consent };
}

/** Withdraws a consent: from then on nothing new comes in under it. */
export const withdrawConsentPage = partPage({
  load: loadConsent,
  view: (visit, { gate, consent }) => ({
    ...place(visit),
    kind: decisionIn(visit, gate, consent),
    title: visit.texts.consents.withdraw,
    lead: visit.texts.consents.withdrawLead,
    fields: [{ kind: "lines", name: "reden", label: visit.texts.consents.withdrawReason }],
  }),
  start: () => startWith({}),
  version: () => null,
  read: (entered) => allOf({ reason: ok(wordOrNull(entered, "reden")) }),
  act: ({ house, actor }, { reason }, { consent }) =>
    withdrawConsent(house, actor, { consent: consent.number, reason }),
  fieldOf: { reason: "reden" },
});
