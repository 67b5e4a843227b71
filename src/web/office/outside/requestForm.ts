import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import { type BarometerCut, barometerVariants } from "../../../domain/workforce/index.ts";
import { refusedFor } from "../../../usecases/programme/refusal.ts";
import { readBarometerRequests, requestBarometer } from "../../../usecases/workforce/requestBarometer.ts";
import { allOf, choiceIn, dayIn, type Entered, type FormProblem, saidIn, startWith } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { linesIn, mustSay, shortLine, wholeOrNull } from "../programme/typed.ts";
import { outsideTrail } from "./outsideWords.ts";

const questions = ({ texts: { outside: words } }: OfficeVisit): readonly FormField[] => [
  { kind: "line", type: "date", short: true, name: "peildatum", label: words.date },
  {
    kind: "one",
    name: "soort",
    label: words.variant,
    options: barometerVariants.map((value) => ({ value, text: words.variants[value] })),
  },
  {
    kind: "line",
    short: true,
    inputmode: "numeric",
    name: "aantal",
    label: words.employees,
    hint: words.employeesHint,
  },
  { kind: "lines", name: "deelgroepen", label: words.subgroups, hint: words.subgroupsHint, optional: true },
  { kind: "line", name: "wie", label: words.body, hint: words.bodyHint },
  { kind: "line", name: "door", label: words.informedBy, hint: words.informedByHint },
  { kind: "line", type: "date", short: true, name: "op", label: words.informedOn },
];

const line = /^([^;]+);([^;]+);\s*(\d[\d. ]*)$/;

/** Reads a subgroup a line, under the characteristics in the order in which they are named. */
function cutsIn(entered: Entered, visit: OfficeVisit): Result<readonly BarometerCut[], FormProblem> {
  const cuts = new Map<string, { name: string; employees: number }[]>();
  for (const text of linesIn(entered, "deelgroepen")) {
    const [, characteristic, name, number] = line.exec(text) ?? [];
    if (characteristic === undefined || name === undefined || number === undefined)
      return refused({ field: "deelgroepen", text: visit.texts.outside.subgroupWrong(shortLine(text)) });
    const known = cuts.get(characteristic.trim()) ?? []; // the first of its characteristic
    const subgroup = { name: name.trim(), employees: Number(number.replace(/[. ]/g, "")) };
    cuts.set(characteristic.trim(), [...known, subgroup]);
  }
  return ok([...cuts].map(([characteristic, subgroups]) => ({ characteristic, subgroups })));
}

const cutLines = (cuts: readonly BarometerCut[]): string =>
  cuts
    .flatMap(({ characteristic, subgroups }) =>
      subgroups.map(({ name, employees }) => `${characteristic}; ${name}; ${employees}`),
    )
    .join("\n");

/** A request for the Barometer; it starts with the subgroups of the one before, because CBS asks for the same. */
export const barometerRequestPage = partPage({
  load: async ({ house, actor }) => (await readBarometerRequests(house, actor)).at(0)?.request ?? null, // the first request
  view: (visit) => ({
    title: visit.texts.outside.newRequest,
    lead: visit.texts.outside.requestLead,
    here: "figures",
    trail: outsideTrail(visit),
    back: to(visit, paths.outside),
    fields: questions(visit),
  }),
  start: (before) =>
    before === null
      ? startWith({})
      : startWith({ soort: before.variant, deelgroepen: cutLines(before.cuts), wie: before.informed.body }),
  version: () => null,
  read: (entered, visit) => {
    const { texts } = visit;
    const told = texts.problems.W159;
    const read = allOf({
      referenceDate: dayIn(entered, "peildatum", texts),
      variant: choiceIn(entered, "soort", barometerVariants, texts),
      employees: mustSay(wholeOrNull(entered, "aantal", texts), "aantal", texts),
      cuts: cutsIn(entered, visit),
      body: saidIn(entered, "wie", told),
      by: saidIn(entered, "door", told),
      on: dayIn(entered, "op", texts),
    });
    if (!read.ok) return read;
    const { body, by, on, ...rest } = read.value;
    return ok({ ...rest, informed: { body, by, on } });
  },
  act: async ({ house, actor }, draft) => {
    const asked = await requestBarometer(house, actor, draft);
    return asked.ok ? asked : refusedFor(asked.problem);
  },
  fieldOf: { employees: "aantal", cuts: "deelgroepen", informed: "op" },
});
