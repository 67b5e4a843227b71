import type { UnitId } from "../organisation/index.ts";
import { type ComplyOrExplain, found, isAccountGiven, type RuleProblem } from "../programme/index.ts";
import type { AnsweredQuestion, Question, TalkSet } from "../reporting/index.ts";
import { addMonths, type Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Stated } from "../shared/stated.ts";

export const talkKinds = ["steering", "review", "accountability"] as const;
/**
 * Which talk a unit has with the secretary: on steering every four months (Rotterdam, 004:771), on what was reached and what that
 * means each year (Utrecht, 001:1125), on the figures of the unit each year (Rotterdam, 004:697). Requirements GV-03 to GV-05.
 */
export type TalkKind = (typeof talkKinds)[number];

/** How many months after one talk the next is due. */
const turnInMonths: Readonly<Record<TalkKind, number>> = { steering: 4, review: 12, accountability: 12 };

/** What a talk always speaks of, whatever a municipality asks beside it: diversity and inclusion is a fixed item (004:771). */
export const fixedItems: Readonly<Record<TalkKind, readonly FixedItem[]>> = {
  steering: ["inclusion"],
  review: ["reached", "meaning"],
  accountability: ["figures"],
};
export type FixedItem = "inclusion" | "reached" | "meaning" | "figures";

/** That a unit resists something of the programme: what, why, and what helps (requirement RI-06). */
export type Resistance = { readonly against: string; readonly why: string; readonly helps: Stated<string> };

export type TalkState =
  | { readonly kind: "planned" }
  | { readonly kind: "held" }
  | { readonly kind: "cancelled"; readonly reason: string };

/** What a unit answers in a talk. */
export type TalkAnswers = {
  /** By the fixed items and by the keys of the questions. */
  readonly answers: readonly AnsweredQuestion[];
  readonly account: Stated<ComplyOrExplain>;
  /** Nobody said yet whether there is any; an empty list says that there is none. */
  readonly resistance: Stated<readonly Resistance[]>;
};

/** One talk with one unit, with the questions as they were when it was planned (requirements GV-03 to GV-05). */
export type Talk = TalkAnswers & {
  readonly key: string;
  readonly kind: TalkKind;
  readonly unit: UnitId;
  readonly on: Day;
  readonly questions: readonly Question[];
  readonly state: TalkState;
  /** The release of figures about staff that lay on the table when it was held; null where none did. */
  readonly release: Stated<number>;
  readonly version: number;
};

/** Returns which set of questions a talk on a day takes: steering talks have one for each quarter. */
export function talkSetOn(kind: TalkKind, on: Day): TalkSet {
  if (kind !== "steering") return kind;
  const quarters: readonly TalkSet[] = ["steeringQ1", "steeringQ2", "steeringQ3", "steeringQ4"];
  return quarters[Math.floor((Number(on.slice(5, 7)) - 1) / 3)] ?? "steeringQ4"; // there are four
}

type TalkProblem<Code extends string> = RuleProblem<Code, keyof Talk | "units" | "reason">;

/** G120: talks are planned with at least one unit, each once, and on a day of today or later. Source: judgement. */
export const checkPlanned = (
  { on, units }: { readonly on: Day; readonly units: readonly UnitId[] },
  today: Day,
): readonly TalkProblem<"G120">[] => [
  ...found(units.length > 0 && new Set(units).size === units.length, "G120", "units"),
  ...found(on >= today, "G120", "on"),
];

const keysOf = ({ kind, questions }: Pick<Talk, "kind" | "questions">): ReadonlySet<string> =>
  new Set([...fixedItems[kind], ...questions.map(({ key }) => key)]);

/**
 * G121: nothing is answered that was not asked. G122: who resists says against what and why. G123: an account that is begun says
 * the result or the reason. Source: requirements GV-03, RI-06 and UP-06.
 */
export const checkAnswers = (
  { answers, account, resistance }: TalkAnswers,
  talk: Pick<Talk, "kind" | "questions">,
): readonly TalkProblem<"G121" | "G122" | "G123">[] => [
  ...found(
    answers.every(({ question }) => keysOf(talk).has(question)),
    "G121",
    "answers",
  ),
  ...found(
    resistance === null || resistance.every(({ against, why }) => isGiven(against) && isGiven(why)),
    "G122",
    "resistance",
  ),
  ...found(account === null || isAccountGiven(account), "G123", "account"),
];

/**
 * G124: a talk that was held was planned, is of today or earlier, and its fixed items and the questions that must be answered are;
 * in a steering talk it was also told whether there is resistance. Source: requirements GV-03 to GV-05 and RI-06.
 */
export function checkHeld(
  { kind, on, questions, answers, resistance, state }: Talk,
  today: Day,
): readonly TalkProblem<"G124">[] {
  const answered = new Set(answers.filter(({ text }) => isGiven(text)).map(({ question }) => question));
  const must = questions.filter(({ required }) => required).map(({ key }) => key);
  return [
    ...found(state.kind === "planned", "G124", "state"),
    ...found(on <= today, "G124", "on"),
    ...found(
      [...fixedItems[kind], ...must].every((key) => answered.has(key)),
      "G124",
      "answers",
    ),
    ...found(kind !== "steering" || resistance !== null, "G124", "resistance"),
  ];
}

/** G125: only a talk that is planned is called off, and with a reason. Source: judgement. */
export const checkCalledOff = ({ state }: Talk, reason: Stated<string>): readonly TalkProblem<"G125">[] => [
  ...found(state.kind === "planned", "G125", "state"),
  ...found(isGiven(reason), "G125", "reason"),
];

/** Returns the day by which a unit has its next talk of a kind; null while it never had one. */
export function nextTalkBy(talks: readonly Talk[], unit: UnitId, kind: TalkKind): Day | null {
  const held = talks.filter((talk) => talk.unit === unit && talk.kind === kind && talk.state.kind === "held");
  const last = held
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return last === undefined ? null : addMonths(last, turnInMonths[kind]);
}

/** One moment at which a unit said what it resists. */
export type ResistanceAt = { readonly talk: string; readonly on: Day; readonly told: readonly Resistance[] };

/** Returns what a unit said of resistance in its talks that were held, the last first; who was not asked said nothing. */
export const resistanceOf = (talks: readonly Talk[], unit: UnitId): readonly ResistanceAt[] =>
  talks
    .filter((talk) => talk.unit === unit && talk.state.kind === "held")
    .flatMap(({ key, on, resistance }) => (resistance === null ? [] : [{ talk: key, on, told: resistance }]))
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
