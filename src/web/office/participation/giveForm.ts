import { mayAct } from "../../../domain/access/index.ts";
import { facilityKinds, type GivenContribution, tellsOfBody } from "../../../domain/governance/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { giveContribution } from "../../../usecases/participation/giveContribution.ts";
import type { FoundRound } from "../../../usecases/participation/readContributionRounds.ts";
import {
  allOf,
  choiceIn,
  choiceOrNull,
  choicesIn,
  type Entered,
  type Read,
  startWith,
  wordIn,
} from "../../form.ts";
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
  const by = [...round.groups, "anonymous", ...(mayNote(visit) ? (["onBehalf"] as const) : [])] as const;
  const groups = named(round.groups, words.groupName);
  const note = { optional: true, under: words.ifOnBehalf } as const;
  const group = { kind: "select", name: "groep", label: words.group, empty: words.groupNone } as const;
  const whose = { kind: "line", name: "namens", label: words.onBehalf, hint: words.onBehalfHint } as const;
  return [
    { kind: "one", name: "naam", label: words.by, hint: words.byHint, options: named(by, words.byName) },
    ...(mayNote(visit)
      ? [
          { ...note, ...whose },
          { ...note, ...group, options: groups },
        ]
      : []),
  ];
}

/** The confirmation that a text is about nobody's health: asked only when a word in it may be. */
function healthQuestion({ texts, posted }: OfficeVisit): readonly FormField[] {
  const { contributions: words } = texts;
  if (!tellsOfBody(wordIn(posted.fields, "tekst"))) return [];
  const options = [{ value: health[0], text: words.noHealthName }];
  return [{ kind: "many", name: "gezondheid", label: words.noHealth, options, optional: true }];
}

function questions(visit: OfficeVisit, found: FoundRound): readonly FormField[] {
  const { contributions: words } = visit.texts;
  const kinds = named(facilityKinds, words.facilityName);
  const facility = { kind: "select", name: "soort", label: words.facility } as const;
  const spoken = { kind: "one", name: "vorm", label: words.spoken } as const;
  return [
    ...(isNameless(found)
      ? [{ ...facility, hint: words.facilitiesHint, options: kinds, empty: words.facilityNone }]
      : whoseQuestions(visit, found)),
    { kind: "lines", name: "tekst", label: words.text, hint: words.textHint },
    ...healthQuestion(visit),
    { kind: "one", name: "samen", label: words.together, options: named(noYes, words.togetherName) },
    ...(mayNote(visit) ? [{ ...spoken, options: named(noYes, words.spokenName) }] : []),
  ];
}

type Whose = Pick<GivenContribution, "by" | "group">;

/** Returns whose it is: one answer says both whether there is a name and as which group; of what has no name there is no group. */
function whoseIn(entered: Entered, visit: OfficeVisit, found: FoundRound): Read<Whose> {
  if (isNameless(found)) return ok({ by: { kind: "anonymous" }, group: null });
  const { groups } = found.round;
  const chosen = choiceIn(entered, "naam", [...groups, "anonymous", "onBehalf"] as const, visit.texts);
  if (!chosen.ok) return chosen;
  if (chosen.value === "anonymous") return ok({ by: { kind: "anonymous" }, group: null });
  if (chosen.value !== "onBehalf")
    return ok({ by: { kind: "person", person: visit.actor.person }, group: chosen.value });
  const group = groups.find((one) => one === wordIn(entered, "groep")) ?? null; // G157 says that one is needed
  return ok({ by: { kind: "onBehalf", who: wordIn(entered, "namens") }, group });
}

const givenIn = (entered: Entered, visit: OfficeVisit, found: FoundRound) => {
  const { texts } = visit;
  return allOf({
    whose: whoseIn(entered, visit, found),
    together: choiceIn(entered, "samen", noYes, texts),
    spoken: mayNote(visit) ? choiceIn(entered, "vorm", noYes, texts) : ok("no" as const),
    facility: isNameless(found) ? choiceOrNull(entered, "soort", facilityKinds, texts) : ok(null),
    text: ok(wordIn(entered, "tekst")),
    noHealth: ok(choicesIn(entered, "gezondheid", health).length > 0),
  });
};

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
  act: ({ house, actor }, { whose, together, spoken, ...given }, { programme, round, receipt }) => {
    const place = { programme: programme.key, round: round.key };
    const whole = { ...given, ...whose, together: together === "yes", spoken: spoken === "yes" };
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
