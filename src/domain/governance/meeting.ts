import { found, type Owner, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Stated } from "../shared/stated.ts";
import { daysOfSeries, type MeetingSeries, type Window } from "./meetingSeries.ts";
import type { MeetingTimes } from "./meetingTimes.ts";

/** How a meeting stands: it is still to come, it was held, or it was called off and why. */
export type MeetingState =
  | { readonly kind: "planned" }
  | { readonly kind: "held" }
  | { readonly kind: "cancelled"; readonly reason: string };

export const itemKinds = ["information", "discussion", "decision"] as const;
/** What an item on an agenda is for (requirement GV-07). */
export type ItemKind = (typeof itemKinds)[number];

/** One item of an agenda, with its papers and what was decided on it. */
export type AgendaItem = {
  /** Chance alone: a number in a row would tell of an item that its reader may not see. */
  readonly key: string;
  readonly subject: string;
  readonly kind: Stated<ItemKind>;
  /** The keys of documents of the programme. */
  readonly documents: readonly string[];
  /** The key of a dossier of the programme. */
  readonly dossier: Stated<string>;
  readonly decision: Stated<string>;
  /** Why it was taken off the agenda before the meeting; absent while it is on it. */
  readonly takenOff?: string;
};

/** What somebody does after a meeting, and by when (requirement GV-02). */
export type ActionPoint = {
  /** Chance alone, as with items. */
  readonly key: string;
  /** The item it came from; it is as secret as that. */
  readonly item: Stated<string>;
  readonly text: string;
  readonly owner: Owner;
  readonly due: Day;
  readonly done: { readonly on: Day; readonly outcome: Stated<string> } | null;
};

/** One meeting of a series: its day, what is on the agenda, what was decided and what follows. */
export type Meeting = MeetingTimes & {
  readonly key: string;
  readonly series: string;
  /** The day by which it is known: the one its series gave it, or the one an extra meeting was made for. */
  readonly day: Day;
  /** Why there is a meeting outside the series; null for one that its series gave. */
  readonly extra: Stated<string>;
  /** The day on which it is; another one than `day` after it was moved. */
  readonly on: Day;
  readonly place: Stated<string>;
  /** Why it was moved; null where it was not. */
  readonly moved: Stated<string>;
  /** Why it goes on after it was called off; null where it was never called off. */
  readonly restored: Stated<string>;
  readonly state: MeetingState;
  readonly theme: Stated<string>;
  /** Who leads a mirror session from outside (requirement GV-09). */
  readonly facilitator: Stated<string>;
  readonly agenda: readonly AgendaItem[];
  readonly actionPoints: readonly ActionPoint[];
  /** What a mirror session or conversation brought. */
  readonly reflection: Stated<string>;
  /** How often its day, its times or its state changed: what a calendar has to know, and nothing of the agenda. */
  readonly turns: number;
  /** 0 while nothing of it is kept: its series gives it. */
  readonly version: number;
};

/** Returns how a meeting of a series is kept: by its series and the day by which it is known. */
export const meetingKey = (series: string, day: Day): string => `${series}-${day}`;

/** Returns a meeting as its series gives it. */
export const givenMeeting = ({ key: series, from, until, place }: MeetingSeries, day: Day): Meeting => ({
  key: meetingKey(series, day),
  series,
  day,
  extra: null,
  on: day,
  from,
  until,
  place,
  moved: null,
  restored: null,
  state: { kind: "planned" },
  theme: null,
  facilitator: null,
  agenda: [],
  actionPoints: [],
  reflection: null,
  turns: 0,
  version: 0,
});

const byMoment = (one: Meeting, other: Meeting): number =>
  `${one.on}${one.from}${one.day}` < `${other.on}${other.from}${other.day}` ? -1 : 1;

/**
 * Returns the meetings of a series in a window of days, by the day on which they are: those that its rhythm gives and those that
 * were kept, where one that was kept stands in the place of the day it was given. Source: requirements GV-01 and GV-02.
 */
export function meetingsOf(
  series: MeetingSeries,
  kept: readonly Meeting[],
  window: Window,
): readonly Meeting[] {
  const own = kept.filter((one) => one.series === series.key);
  const known = new Set(own.map(({ day }) => day));
  const given = daysOfSeries(series, window).filter((day) => !known.has(day));
  return [
    ...given.map((day) => givenMeeting(series, day)),
    ...own.filter(({ on }) => on >= window.from && on <= window.to),
  ].toSorted(byMoment);
}

/** Returns the meeting that is known by a day, or undefined where the series has none. */
export function meetingOn(series: MeetingSeries, kept: readonly Meeting[], day: Day): Meeting | undefined {
  const own = kept.find((one) => one.series === series.key && one.day === day);
  if (own) return own;
  return daysOfSeries(series, { from: day, to: day }).length > 0 ? givenMeeting(series, day) : undefined;
}

type MeetingProblem<Code extends string> = RuleProblem<Code, keyof Meeting | "reason">;

/** G107: who moves a meeting, calls it off or adds one says why. Source: requirement GV-02. */
export const checkReason = (reason: Stated<string>): readonly MeetingProblem<"G107">[] =>
  found(isGiven(reason), "G107", "reason");

/**
 * G108: only a meeting that is planned is moved, called off or held, and one that is held was on a day of today or earlier.
 * Source: judgement.
 */
export const checkTurn = (
  before: Pick<Meeting, "state" | "on">,
  turn: "move" | "cancel" | "hold",
  today: Day,
): readonly MeetingProblem<"G108">[] => [
  ...found(before.state.kind === "planned", "G108", "state"),
  ...found(turn !== "hold" || before.on <= today, "G108", "on"),
];

/**
 * G180: an item is taken off the agenda while the meeting is planned, up to its day, and once; after that nothing of it
 * changes. Source: judgement.
 */
export const checkItemStands = (
  { takenOff }: Pick<AgendaItem, "takenOff">,
  before: Pick<Meeting, "state" | "on">,
  turn: "takeOff" | "change",
  today: Day,
): readonly MeetingProblem<"G180">[] => {
  const isAhead = before.state.kind === "planned" && before.on >= today;
  return found(takenOff === undefined && (turn === "change" || isAhead), "G180", "agenda");
};

/** G181: only a meeting that was called off goes on after all, up to the day on which it would be. Source: judgement. */
export const checkRestored = (
  { state, on }: Pick<Meeting, "state" | "on">,
  today: Day,
): readonly MeetingProblem<"G181">[] => found(state.kind === "cancelled" && on >= today, "G181", "state");

/** G111: on one day a series has one meeting: an extra or moved one finds a day that is free. Source: judgement. */
export const checkFreeDay = (
  others: readonly Meeting[],
  { key, on }: Pick<Meeting, "key" | "on">,
): readonly MeetingProblem<"G111">[] =>
  found(
    !others.some((one) => one.key !== key && one.on === on && one.state.kind !== "cancelled"),
    "G111",
    "on",
  );

/** The documents and dossiers of a programme, by their keys. */
export type KnownPapers = { readonly documents: readonly string[]; readonly dossiers: readonly string[] };

/**
 * G106: a meeting ends later on the clock than it begins. G109: an item says what it is about, and its papers are of this
 * programme, each once. G110: what was decided is written down of a meeting that was held. G112: what follows says what and who,
 * and is due on the day of the meeting or later. G113: what was done was done on the day of the meeting or later and not after
 * today. G114: a mirror session that was held says who led it and what it brought. Source: requirements GV-02, GV-07, GV-09.
 */
export function checkMeeting(
  meeting: Meeting,
  {
    series,
    known,
    today,
  }: { readonly series: MeetingSeries; readonly known: KnownPapers; readonly today: Day },
): readonly MeetingProblem<"G106" | "G109" | "G110" | "G112" | "G113" | "G114">[] {
  const { agenda, actionPoints, state, on, from, until } = meeting;
  const isKnown = ({ documents, dossier }: AgendaItem): boolean =>
    documents.every((key) => known.documents.includes(key)) &&
    new Set(documents).size === documents.length &&
    (dossier === null || known.dossiers.includes(dossier));
  const isComplete = ({ text, owner, due }: ActionPoint) =>
    isGiven(text) && owner.kind !== "notStated" && due >= on;
  const isMirror = series.kind === "mirror" && state.kind === "held";
  return [
    ...found(from < until, "G106", "until"),
    ...found(
      agenda.every((item) => isGiven(item.subject) && isKnown(item)),
      "G109",
      "agenda",
    ),
    ...found(state.kind === "held" || agenda.every(({ decision }) => decision === null), "G110", "agenda"),
    ...found(actionPoints.every(isComplete), "G112", "actionPoints"),
    ...found(
      actionPoints.every(({ done }) => done === null || (done.on >= on && done.on <= today)),
      "G113",
      "actionPoints",
    ),
    ...found(!isMirror || isGiven(meeting.facilitator), "G114", "facilitator"),
    ...found(!isMirror || isGiven(meeting.reflection), "G114", "reflection"),
  ];
}

type WithActionPoints = Pick<Meeting, "on" | "key"> & {
  readonly actionPoints: readonly Pick<ActionPoint, "due" | "done">[];
};

/** What is still open of the meetings of a series before a day, what is due first first: the next meeting begins with it. */
export const openBefore = <One extends WithActionPoints>(
  meetings: readonly One[],
  { on, key }: Pick<Meeting, "on" | "key">,
): readonly { readonly meeting: One; readonly actionPoint: One["actionPoints"][number] }[] =>
  meetings
    .filter((one) => one.on < on && one.key !== key)
    .flatMap((meeting) => meeting.actionPoints.map((actionPoint) => ({ meeting, actionPoint })))
    .filter(({ actionPoint }) => actionPoint.done === null)
    .toSorted((one, other) => (one.actionPoint.due < other.actionPoint.due ? -1 : 1));
