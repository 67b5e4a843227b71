import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { adoptPlan } from "../../../usecases/programme/adoptPlan.ts";
import { closeProgramme } from "../../../usecases/programme/closeProgramme.ts";
import { type PlanVersions, readPlanVersions } from "../../../usecases/programme/readPlanVersions.ts";
import { returnPlan } from "../../../usecases/programme/returnPlan.ts";
import { submitPlan } from "../../../usecases/programme/submitPlan.ts";
import { allOf, dayIn, startWith, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import { mustSay, reasonQuestion } from "./typed.ts";

const load = (visit: OfficeVisit) => readPlanVersions(visit.house, visit.actor, programmeIn(visit));

async function loadOne(visit: OfficeVisit) {
  const found = await load(visit);
  const plan = found.plans.find(({ number }) => String(number) === visit.params["version"]);
  if (!plan) throw new NotFound();
  return { ...found, plan };
}

const place = (visit: OfficeVisit, { programme }: PlanVersions) => {
  const back = within(visit, programme, paths.versions);
  return {
    here: "programme" as const,
    trail: [...trailTo(visit, programme), { word: visit.texts.versions.title, href: back }],
    back,
  };
};

export const submitPlanPage = partPage({
  load,
  view: (visit, data) => {
    const { versions: words } = visit.texts;
    return {
      ...place(visit, data),
      title: words.submit,
      lead: words.submitLead,
      fields: [
        { kind: "line", name: "naam", label: words.versionName },
        {
          kind: "lines",
          name: "reden",
          label: words.versionReason,
          hint: words.versionReasonHint,
          optional: true,
        },
      ],
    };
  },
  start: ({ plans: [last] }) =>
    startWith(last?.status === "draft" ? { naam: last.name, reden: last.reason } : {}),
  version: () => null,
  read: (entered) => ok({ name: wordIn(entered, "naam"), reason: wordOrNull(entered, "reden") }),
  act: ({ house, actor }, named, { programme }) =>
    submitPlan(house, actor, { programme: programme.key, ...named }),
  fieldOf: { name: "naam", reason: "reden" },
});

export const adoptPlanPage = partPage({
  load: loadOne,
  view: (visit, data) => {
    const { versions: words } = visit.texts;
    const replaces = data.plans.some(({ status }) => status === "adopted");
    return {
      ...place(visit, data),
      title: words.adopt,
      kind: words.number(String(data.plan.number)),
      ...(replaces ? { consequence: words.adoptConsequence } : {}),
      fields: [
        { kind: "line", type: "date", short: true, name: "dag", label: words.adoptedOn },
        { kind: "line", name: "door", label: words.adoptedByWhom },
      ],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered, { texts }) =>
    allOf({
      adoptedOn: dayIn(entered, "dag", texts),
      adoptedBy: mustSay(ok(wordOrNull(entered, "door")), "door", texts),
    }),
  act: ({ house, actor }, decided, { programme, plan }) =>
    adoptPlan(house, actor, { programme: programme.key, number: plan.number, ...decided }),
  fieldOf: { adoptedOn: "dag", adoptedBy: "door" },
});

export const returnPlanPage = partPage({
  load: loadOne,
  view: (visit, data) => {
    const { versions: words } = visit.texts;
    return {
      ...place(visit, data),
      title: words.giveBack,
      kind: words.number(String(data.plan.number)),
      fields: [{ kind: "lines", name: "reden", label: words.giveBackReason }],
    };
  },
  start: () => startWith({}),
  version: () => null,
  read: (entered, { texts }) => allOf({ reason: mustSay(ok(wordOrNull(entered, "reden")), "reden", texts) }),
  act: ({ house, actor }, { reason }, { programme, plan }) =>
    returnPlan(house, actor, { programme: programme.key, number: plan.number, reason }),
  fieldOf: {},
});

export const closeProgrammePage = partPage({
  load,
  view: (visit, data) => ({
    ...place(visit, data),
    title: visit.texts.versions.close,
    kind: data.programme.title,
    consequence: visit.texts.versions.closeConsequence,
    fields: [reasonQuestion(visit)],
  }),
  start: () => startWith({}),
  version: ({ programme }) => programme.version,
  read: (entered) => ok(wordOrNull(entered, "reden")),
  act: ({ house, actor }, reason, { programme }, seen) =>
    closeProgramme(house, actor, { programme: programme.key, seen, reason }),
  fieldOf: {},
});
