import {
  instantOn,
  type SecretPart,
  type SecretReceiver,
  secrecyBodies,
  secretReceivers,
  wooGroundFrom,
  wooGrounds,
} from "../../../domain/council/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { giveSecretDocuments, liftSecrecy } from "../../../usecases/council/changeSecrecy.ts";
import { imposeSecrecy } from "../../../usecases/council/imposeSecrecy.ts";
import { readSecrecies, readSecrecy, type SecrecyRegister } from "../../../usecases/council/readSecrecy.ts";
import { timeZone } from "../../../usecases/perform.ts";
import {
  allOf,
  choiceIn,
  dayIn,
  type Entered,
  type Read,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { accessibilityWarning } from "./accessibilityWarning.ts";
import { bodyText, groundText } from "./secrecyWords.ts";

const place = (visit: OfficeVisit, { programme }: SecrecyRegister) => {
  const back = within(visit, programme, paths.secrecies);
  const documents = within(visit, programme, paths.documents);
  return {
    here: "programme" as const,
    trail: [
      ...trailTo(visit, programme),
      { word: visit.texts.documents.title, href: documents },
      { word: visit.texts.secrecy.title, href: back },
    ],
    back,
  };
};

const bodyOptions = ({ texts }: OfficeVisit) =>
  secrecyBodies.map((value) => ({ value, text: texts.secrecy.bodyName[value] }));
const aDay = { kind: "line", type: "date", short: true } as const;

function imposeQuestions(visit: OfficeVisit, { documents }: SecrecyRegister): readonly FormField[] {
  const { secrecy: words, plan } = visit.texts;
  const grounds = wooGrounds.map((ground) => ({
    value: `${ground.paragraph}${ground.letter}`,
    text: groundText(ground, visit),
  }));
  return [
    { kind: "one", name: "orgaan", label: words.body, options: bodyOptions(visit) },
    { kind: "line", name: "commissie", label: words.committee, hint: words.committeeHint, optional: true },
    {
      kind: "many",
      name: "stukken",
      label: words.parts,
      options: documents.map(({ key, title }) => ({ value: key, text: title })),
    },
    { kind: "lines", name: "deel", label: words.passage, hint: words.passageHint, optional: true },
    {
      kind: "select",
      name: "grond",
      label: words.ground,
      hint: words.groundHint,
      options: grounds,
      empty: plan.choose,
    },
    { kind: "lines", name: "motivering", label: words.reasoning, hint: words.reasoningHint },
    { ...aDay, name: "opgelegd", label: words.imposedOn },
    { ...aDay, name: "bekijken", label: words.reviewOn },
    { kind: "one", name: "opheffen", label: words.mayLift, options: bodyOptions(visit) },
  ];
}

function groundIn(entered: Entered, { texts }: OfficeVisit) {
  const [, paragraph = "", letter = ""] = /^(\d)(\w)$/.exec(wordIn(entered, "grond")) ?? []; // nothing chosen
  const ground = wooGroundFrom("5.1", paragraph, letter);
  return ground.ok ? ground : refused({ field: "grond", text: texts.problems[ground.problem] });
}

/** Returns the passages that were typed, each on a line: its place, and after a colon its secret words. */
function passagesIn(entered: Entered): readonly Omit<SecretPart, "document">[] {
  const lines = wordIn(entered, "deel")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const typed = lines.map((line) => {
    const [, place = line, words = ""] = /^([^:]*): +(.+)$/.exec(line) ?? []; // no colon: a place alone
    return { place: place.trim(), words: words.trim() };
  });
  if (typed.length === 0) return [{ passage: null }];
  return [...Map.groupBy(typed, ({ place }) => place)].map(([passage, all]) => {
    const words = all.flatMap((one) => (one.words === "" ? [] : [one.words]));
    return words.length === 0 ? { passage } : { passage, words };
  });
}

const partsIn = (entered: Entered): readonly SecretPart[] =>
  // none chosen
  (entered.get("stukken") ?? []).flatMap((document) =>
    passagesIn(entered).map((passage) => ({ document, ...passage })),
  );

/** Secrecy as a body imposed it. */
export const imposeSecrecyPage = partPage({
  load: (visit) => readSecrecies(visit.house, visit.actor, programmeIn(visit)),
  view: (visit, register) => ({
    ...place(visit, register),
    title: visit.texts.secrecy.add,
    fields: imposeQuestions(visit, register),
    consequence: visit.texts.secrecy.imposeConsequence,
  }),
  start: () => startWith({}),
  version: () => null,
  read: (entered, visit) =>
    allOf({
      body: choiceIn(entered, "orgaan", secrecyBodies, visit.texts),
      committee: ok(wordOrNull(entered, "commissie")),
      parts: ok(partsIn(entered)),
      ground: groundIn(entered, visit),
      reasoning: ok(wordIn(entered, "motivering")),
      imposedOn: dayIn(entered, "opgelegd", visit.texts),
      reviewOn: dayIn(entered, "bekijken", visit.texts),
      mayLift: choiceIn(entered, "opheffen", secrecyBodies, visit.texts),
    }),
  act: ({ house, actor }, values, { programme }) =>
    imposeSecrecy(house, actor, { programme: programme.key, values }),
  fieldOf: {
    committee: "commissie",
    reasoning: "motivering",
    parts: "stukken",
    imposedOn: "opgelegd",
    reviewOn: "bekijken",
  },
});

const loadOne = (visit: OfficeVisit) =>
  readSecrecy(visit.house, visit.actor, {
    programme: programmeIn(visit),
    key: String(visit.params["secrecy"]),
  });
type Loaded = Awaited<ReturnType<typeof loadOne>>;

/** Returns which secrecy a form is about, and on which documents that is. */
function aboutOne(visit: OfficeVisit, { secrecy, documents }: Loaded) {
  const { secrecy: words } = visit.texts;
  const keys = new Set(secrecy.parts.map(({ document }) => document));
  const titles = documents.filter(({ key }) => keys.has(key)).map(({ title }) => title);
  return {
    kind: words.heading(secrecy.key, bodyText(secrecy, visit), visit.formats.day(secrecy.imposedOn)),
    lead: words.about(visit.formats.list(titles)),
  };
}
const seenOf = ({ programme, secrecy }: Loaded, seen: number) => ({
  programme: programme.key,
  key: secrecy.key,
  seen,
});

/** To which body what is secret was given. */
export const giveSecretPage = partPage({
  load: loadOne,
  view: (visit, found) => {
    const { secrecy: words } = visit.texts;
    const options = secretReceivers.map((value) => ({ value, text: words.receiverName[value] }));
    return {
      ...place(visit, found),
      ...aboutOne(visit, found),
      title: words.give,
      fields: [
        { kind: "one", name: "aan", label: words.to, options },
        { ...aDay, name: "op", label: words.on },
      ],
    };
  },
  start: () => startWith({}),
  version: ({ secrecy }) => secrecy.version,
  read: (entered, visit) =>
    allOf({
      to: choiceIn<SecretReceiver>(entered, "aan", secretReceivers, visit.texts),
      on: dayIn(entered, "op", visit.texts),
    }),
  act: ({ house, actor }, input, found, seen) =>
    giveSecretDocuments(house, actor, { ...seenOf(found, seen), ...input }),
  fieldOf: { givenTo: "aan", imposedOn: "op" },
});

/** Returns the instant that was typed, on the clock of the Netherlands. */
function instantIn(entered: Entered, { texts }: OfficeVisit): Read<Date | "now"> {
  const when = choiceIn(entered, "wanneer", ["now", "at"], texts);
  if (!when.ok || when.value === "now") return when.ok ? ok("now") : when;
  const day: Read<Day> = dayIn(entered, "dag", texts);
  if (!day.ok) return day;
  const instant = instantOn(day.value, wordIn(entered, "tijd"), timeZone);
  return instant.ok ? instant : refused({ field: "tijd", text: texts.problems[instant.problem] });
}

function liftQuestions(visit: OfficeVisit): readonly FormField[] {
  const { secrecy: words } = visit.texts;
  const whens = (["now", "at"] as const).map((value) => ({ value, text: words.whenName[value] }));
  return [
    { kind: "one", name: "orgaan", label: words.liftBy, options: bodyOptions(visit) },
    { ...aDay, name: "besloten", label: words.decidedOn },
    { kind: "one", name: "wanneer", label: words.when, options: whens },
    { ...aDay, name: "dag", label: words.atDay, hint: words.atAlone, optional: true },
    { kind: "line", short: true, name: "tijd", label: words.atTime, hint: words.atTimeHint, optional: true },
  ];
}

/** What becomes public while it is not accessible yet (V270); nothing where all is in order. */
const warningOf = (visit: OfficeVisit, { secrecy, documents }: Loaded): string => {
  const keys = new Set(secrecy.parts.map(({ document }) => document));
  return (
    accessibilityWarning(
      documents.filter(({ key }) => keys.has(key)),
      visit,
    ) ?? ""
  ); // all is in order
};

/** That the body which may do so ends a secrecy, at once or at an instant. */
export const liftSecrecyPage = partPage({
  load: loadOne,
  view: (visit, found) => ({
    ...place(visit, found),
    ...aboutOne(visit, found),
    title: visit.texts.secrecy.lift,
    fields: liftQuestions(visit),
    consequence: [visit.texts.secrecy.liftConsequence, warningOf(visit, found)].join(" ").trim(),
  }),
  start: () => startWith({}),
  version: ({ secrecy }) => secrecy.version,
  read: (entered, visit) =>
    allOf({
      by: choiceIn(entered, "orgaan", secrecyBodies, visit.texts),
      decidedOn: dayIn(entered, "besloten", visit.texts),
      at: instantIn(entered, visit),
    }),
  act: ({ house, actor }, lift, found, seen) => liftSecrecy(house, actor, { ...seenOf(found, seen), lift }),
  fieldOf: { mayLift: "orgaan", imposedOn: "besloten", state: "wanneer" },
});
