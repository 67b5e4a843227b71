import { mayAct } from "../../../domain/access/index.ts";
import { type Contributor, facilityKinds, type GivenContribution } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { giveContribution } from "../../../usecases/participation/giveContribution.ts";
import type { FoundRound } from "../../../usecases/participation/readContributionRounds.ts";
import { allOf, choiceIn, choiceOrNull, choicesIn, type Entered, startWith, wordIn } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "../programme/partPage.tsx";
import { besideRound, loadRound } from "./roundForms.ts";

const noYes = ["no", "yes"] as const;
const health = ["nobody"] as const;

type Loaded = FoundRound & {
  /** The code of this form: a new one, or that of the form that came back. */
  readonly receipt: string;
};

const isNameless = ({ round }: FoundRound): boolean => round.purpose === "facilities";
const mayNote = ({ actor }: OfficeVisit): boolean => mayAct(actor, "answerFeedback");

/** Returns a code of chance: twenty signs in groups of four. */
function newReceipt({ house }: OfficeVisit): string {
  const signs = house.newId().replaceAll("-", "");
  return `${signs.slice(0, 12)}${signs.slice(24)}`.match(/.{4}/g)?.join("-") ?? ""; // twenty signs are five groups
}

const named = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, text: names[value] }));

function whoseQuestions(visit: OfficeVisit, { round }: FoundRound): readonly FormField[] {
  const { contributions: words } = visit.texts;
  const by = mayNote(visit) ? (["own", "anonymous", "onBehalf"] as const) : (["own", "anonymous"] as const);
  const groups = round.groups.map((value) => ({ value, text: words.groupName[value] }));
  const note = { optional: true, under: words.ifOnBehalf } as const;
  const group = { kind: "select", name: "groep", label: words.group, empty: words.groupNone } as const;
  return [
    { kind: "one", name: "naam", label: words.by, hint: words.byHint, options: named(by, words.byName) },
    ...(mayNote(visit)
      ? [{ ...note, kind: "line", name: "namens", label: words.onBehalf, hint: words.onBehalfHint } as const]
      : []),
    ...(groups.length > 1 ? [{ ...group, options: groups, optional: true, under: words.ifNamed }] : []),
  ];
}

function questions(visit: OfficeVisit, found: FoundRound): readonly FormField[] {
  const { contributions: words } = visit.texts;
  const kinds = named(facilityKinds, words.facilityName);
  const confirm = [{ value: health[0], text: words.noHealthName }];
  const facility = { kind: "select", name: "soort", label: words.facility } as const;
  return [
    ...(isNameless(found)
      ? [{ ...facility, hint: words.facilitiesHint, options: kinds, empty: words.facilityNone }]
      : whoseQuestions(visit, found)),
    { kind: "lines", name: "tekst", label: words.text, hint: words.textHint },
    { kind: "one", name: "samen", label: words.together, options: named(noYes, words.togetherName) },
    ...(mayNote(visit)
      ? [{ kind: "one", name: "vorm", label: words.spoken, options: named(noYes, words.spokenName) } as const]
      : []),
    {
      ...{ kind: "many", name: "gezondheid", label: words.noHealth, options: confirm, optional: true },
      under: words.ifHealth,
    },
  ];
}

function contributorIn(entered: Entered, { actor }: OfficeVisit, found: FoundRound): Contributor {
  const word = isNameless(found) ? "anonymous" : wordIn(entered, "naam");
  if (word === "own") return { kind: "person", person: actor.person };
  return word === "onBehalf" ? { kind: "onBehalf", who: wordIn(entered, "namens") } : { kind: "anonymous" };
}

/** Returns the group; where only one is asked it is that one, and of what has no name there is none. */
function groupIn(entered: Entered, by: Contributor, { round }: FoundRound): GivenContribution["group"] {
  if (by.kind === "anonymous") return null;
  const [only, another] = round.groups;
  if (another === undefined) return only ?? null; // a round has a group
  return round.groups.find((group) => group === wordIn(entered, "groep")) ?? null; // G157 says that one is needed
}

function givenIn(entered: Entered, visit: OfficeVisit, found: FoundRound) {
  const { texts } = visit;
  const by = contributorIn(entered, visit, found);
  const words = isNameless(found)
    ? ok("anonymous")
    : choiceIn(entered, "naam", ["own", "anonymous", "onBehalf"], texts);
  const told = mayNote(visit) ? choiceIn(entered, "vorm", noYes, texts) : ok("no" as const);
  return allOf({
    asked: words,
    by: ok(by),
    group: ok(groupIn(entered, by, found)),
    together: choiceIn(entered, "samen", noYes, texts),
    spoken: told,
    facility: isNameless(found) ? choiceOrNull(entered, "soort", facilityKinds, texts) : ok(null),
    text: ok(wordIn(entered, "tekst")),
    noHealth: ok(choicesIn(entered, "gezondheid", health).length > 0),
  });
}

/** What somebody gives in a round, in two minutes. */
export const givePage = partPage({
  load: async (visit): Promise<Loaded> => ({
    ...(await loadRound(visit)),
    receipt: wordIn(visit.posted.fields, "code") || newReceipt(visit), // a form that comes back keeps its code
  }),
  view: (visit, found) => ({
    ...besideRound(visit, found),
    title: visit.texts.contributions.give,
    lead: `${found.round.question} ${visit.texts.contributions.giveLead}`,
    fields: questions(visit, found),
    consequence: visit.texts.contributions.receiptNote(found.receipt),
    hidden: { code: found.receipt },
  }),
  start: () => startWith({ samen: "no", vorm: "no" }),
  version: () => null,
  read: givenIn,
  act: ({ house, actor }, { asked: _, together, spoken, ...given }, { programme, round, receipt }) => {
    const place = { programme: programme.key, round: round.key };
    const whole = { ...given, together: together === "yes", spoken: spoken === "yes" };
    return giveContribution(house, actor, { ...place, given: whole, receipt });
  },
  fieldOf: {
    by: "namens",
    group: "groep",
    facility: "soort",
    text: "tekst",
    noHealth: "gezondheid",
  },
});
