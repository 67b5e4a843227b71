import type { Programme } from "../../../domain/programme/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import {
  addOpenCall,
  changeOpenCall,
  readOpenCalls,
  type SeenCall,
  signUpFor,
} from "../../../usecases/participation/openCalls.ts";
import { allOf, dayIn, type Entered, startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { trailToRounds } from "./contributionPlace.ts";

const aDay = { kind: "line", type: "date", short: true } as const;

function questions({ texts: { openCalls: words } }: OfficeVisit): readonly FormField[] {
  const places = { label: words.places, hint: words.placesHint, inputmode: "numeric" } as const;
  return [
    { kind: "line", name: "naam", label: words.name },
    { kind: "lines", name: "tekst", label: words.text, hint: words.textHint },
    { ...aDay, name: "van", label: words.from },
    { ...aDay, name: "tot", label: words.until },
    { kind: "line", name: "plaatsen", short: true, optional: true, ...places },
  ];
}

/** Returns the number of places; what is no number is refused by the rule. */
function placesIn(entered: Entered): number | null {
  const word = wordIn(entered, "plaatsen");
  if (word === "") return null;
  return /^\d{1,5}$/.test(word) ? Number(word) : 0;
}

const valuesIn = (entered: Entered, { texts }: OfficeVisit) =>
  allOf({
    title: ok(wordIn(entered, "naam")),
    text: ok(wordIn(entered, "tekst")),
    from: dayIn(entered, "van", texts),
    until: dayIn(entered, "tot", texts),
    places: ok(placesIn(entered)),
  });

const place = (visit: OfficeVisit, programme: Programme) => {
  const back = within(visit, programme, paths.openCalls);
  const trail = [...trailToRounds(visit, programme), { word: visit.texts.openCalls.title, href: back }];
  return { here: "programme" as const, trail, back };
};
const fieldOf = { title: "naam", text: "tekst", until: "tot", places: "plaatsen" };
const load = (visit: OfficeVisit) => readOpenCalls(visit.house, visit.actor, programmeIn(visit));

async function loadCall(
  visit: OfficeVisit,
): Promise<{ readonly programme: Programme; readonly seen: SeenCall }> {
  const { programme, calls } = await load(visit);
  const seen = calls.find(({ call }) => call.key === visit.params["call"]);
  if (!seen) throw new NotFound();
  return { programme, seen };
}

/** A call that is made. */
export const addCallPage = partPage({
  load,
  view: (visit, { programme }) => ({
    ...place(visit, programme),
    title: visit.texts.openCalls.add,
    fields: questions(visit),
  }),
  start: () => startWith({}),
  version: () => null,
  read: valuesIn,
  act: ({ house, actor }, values, { programme }) =>
    addOpenCall(house, actor, { programme: programme.key, values }),
  fieldOf,
});

/** The words and days of a call. */
export const changeCallPage = partPage({
  load: loadCall,
  view: (visit, { programme, seen }) => ({
    ...place(visit, programme),
    kind: seen.call.title,
    title: visit.texts.openCalls.change,
    fields: questions(visit),
  }),
  start: ({ seen: { call } }) =>
    startWith({
      naam: call.title,
      tekst: call.text,
      van: call.from,
      tot: call.until,
      plaatsen: call.places === null ? null : String(call.places),
    }),
  version: ({ seen }) => seen.call.version,
  read: valuesIn,
  act: ({ house, actor }, values, { programme, seen }, version) =>
    changeOpenCall(house, actor, { programme: programme.key, key: seen.call.key, seen: version, values }),
  fieldOf,
});

const comingPage = (comes: boolean) =>
  partPage({
    load: loadCall,
    view: (visit, { programme, seen }) => {
      const { openCalls: words } = visit.texts;
      return {
        ...place(visit, programme),
        kind: seen.call.title,
        title: comes ? words.signUp : words.signOff,
        lead: comes ? words.signUpLead : words.signOffLead,
        fields: [],
      };
    },
    start: () => startWith({}),
    version: () => null,
    read: () => ok(null),
    act: ({ house, actor }, _, { programme, seen }) =>
      signUpFor(house, actor, { programme: programme.key, call: seen.call.key, comes }),
    fieldOf: {},
  });

/** Somebody takes part. */
export const signUpPage = comingPage(true);
/** Somebody does not take part after all. */
export const signOffPage = comingPage(false);
