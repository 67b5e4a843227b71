import type { ActionStatus, Effort } from "../domain/programme/index.ts";
import { type Course, closingOf, type IndicatorDraft, type UpdateDraft } from "../domain/reporting/index.ts";
import { addDays, addMonths, type Day, daysBetween } from "../domain/shared/day.ts";
import { lastDayOf, type Period, periodFrom } from "../domain/shared/period.ts";
import { timeZone } from "../usecases/perform.ts";
import { keeper, ownerOn } from "./actionHistory.ts";
import type { Setting } from "./actionNews.ts";
import type { ActionSeed } from "./actionSeed.ts";
import { decisionSeeds } from "./content/decisions.ts";
import { indicatorSeeds } from "./content/indicators.ts";
import {
  roundNeeds,
  roundNews,
  roundObstacles,
  roundSlips,
  trainingsTold,
  unitAccounts,
} from "./content/roundNews.ts";
import { talkSeeds } from "./content/talks.ts";
import type { DemoAct, DemoDeed } from "./demoAct.ts";
import { type DemoRound, demoRounds } from "./demoRounds.ts";
import { mailOf, ownerOfUnit } from "./meerwijkPeople.ts";
import { themeSeeds } from "./meerwijkProgramme.ts";
import { officeMoment, weekday } from "./officeMoment.ts";

/** How an action stands at a moment of the history. */
type Stand = { readonly status: ActionStatus; readonly end: string | null; readonly there: boolean };

/** Returns how an action stands after a deed about it. */
function standAfter(stand: Stand, deed: DemoDeed): Stand {
  switch (deed.kind) {
    case "addAction":
      return { ...stand, there: true };
    case "reportProgress":
    case "changeStatus":
      return { ...stand, status: deed.status };
    case "planAction":
      return { ...stand, end: deed.end };
    case "answerCard":
      return { ...stand, end: deed.draft.end };
    default:
      return stand;
  }
}

const isAbout = (deed: DemoDeed, key: string): boolean => {
  if (!("action" in deed)) return false;
  return (typeof deed.action === "string" ? deed.action : deed.action.key) === key;
};

/** Returns how an action stood at a moment, by everything that was done to it before. */
function standAt(history: readonly DemoAct[], { key, end, course }: ActionSeed, at: Date): Stand {
  const begun: Stand = { status: "notStarted", end, there: course?.addedOn === undefined };
  return history
    .filter(({ at: then, deed }) => then <= at && isAbout(deed, key))
    .reduce((stand, { deed }) => standAfter(stand, deed), begun);
}

const turn = <Item>(items: readonly [Item, ...Item[]], at: number): Item =>
  items[at % items.length] ?? items[0];

type Answering = {
  readonly seed: ActionSeed;
  readonly stand: Stand;
  readonly on: Day;
  readonly draw: number;
};

/** Some actions are behind, and one in thirty stands still; what is over or waits says just that. */
function courseOf({ stand: { status, end }, on, draw }: Answering): Course {
  if (status === "done") return "done";
  if (status === "notStarted" || status === "postponed") return "notBegun";
  if (draw % 30 === 7) return "atStandstill";
  const isLate = end !== null && lastDayOf(periodFrom(end)) < on;
  return isLate || draw % 9 === 4 ? "behind" : "onSchedule";
}

/** A promise that slips: two months, said on the card with its reason. */
function laterEnd({ stand: { end, status }, on, draw }: Answering): string | null {
  if (end === null || status !== "ongoing" || draw % 8 !== 4 || !/^\d{4}-\d{2}$/.test(end)) return null;
  const last = lastDayOf(periodFrom(end));
  return last < on ? null : addMonths(last, 2).slice(0, 7);
}

function draftOf(answering: Answering): Omit<UpdateDraft, "end"> & { readonly end: Period | null } {
  const { draw, stand } = answering;
  const course = courseOf(answering);
  const [happened, next] = turn<readonly [string, string | null]>(roundNews[course], draw);
  const later = laterEnd(answering);
  const end = later ?? stand.end;
  return {
    course,
    happened,
    next,
    obstacle: course === "behind" || course === "atStandstill" ? turn(roundObstacles, draw) : null,
    need: draw % 11 === 4 || course === "atStandstill" ? turn(roundNeeds, draw) : null,
    reason: later === null ? null : turn(roundSlips, draw),
    end: end === null ? null : periodFrom(end),
  };
}

type NthRound = DemoRound & { readonly nth: number };

/** More owners answer each round, spread over its days; who is silent in the demo does not in the round that is open. */
function answerDay(seed: ActionSeed, round: NthRound, { random }: Setting): Day | null {
  if (random.whole(`${seed.key} answers ${round.due}`, 1, 7) > 3 + round.nth) return null;
  if (round.isOpen && seed.course?.quiet) return null;
  const length = daysBetween(round.opensOn, round.closesOn) - 1;
  return weekday(addDays(round.opensOn, random.whole(`${seed.key} day ${round.due}`, 1, length)));
}

/** What an owner tells of the numbers of an action: a value of the day of the answer. */
const valuesTold = ({ key }: ActionSeed, nth: number, on: Day): readonly IndicatorDraft[] =>
  indicatorSeeds
    .filter(({ action }) => action === key)
    .flatMap(({ values, people }, at): readonly IndicatorDraft[] => {
      const value = values[nth];
      const told = { indicator: `I${at + 1}`, population: people, period: periodFrom(on) };
      return value === undefined ? [] : [{ ...told, value }];
    });

function cardActs(history: readonly DemoAct[], round: NthRound, setting: Setting): readonly DemoAct[] {
  const opened = new Date(`${round.opensOn}T08:00:00Z`);
  return themeSeeds.flatMap(({ actions }) =>
    actions.flatMap((seed): readonly DemoAct[] => {
      const asked = standAt(history, seed, opened);
      const on = answerDay(seed, round, setting);
      if (!asked.there || asked.status === "done" || asked.status === "lapsed") return [];
      if (on === null || on <= round.opensOn) return [];
      const at = officeMoment(on, setting.random, `${seed.key} card ${on}`, 30);
      const stand = standAt(history, seed, at);
      if (stand.status === "lapsed") return [];
      const draw = setting.random.whole(`${seed.key} draft ${round.due}`, 0, 989);
      const values = valuesTold(seed, round.nth, on);
      const draft = { ...draftOf({ seed, stand, on, draw }), values };
      return [{ at, by: ownerOn(seed, on), deed: { kind: "answerCard", action: seed.key, draft } }];
    }),
  );
}

const clusters = ["BC", "OM", "WI", "MO", "PZ", "SO", "SB"] as const;

function unitActs(round: DemoRound, nth: number, { random }: Setting): readonly DemoAct[] {
  return clusters.flatMap((unit, at): readonly DemoAct[] => {
    const skips = round.isOpen ? at % 2 === 1 : at % 3 === nth;
    if (skips) return [];
    const on = weekday(addDays(round.opensOn, 6 + at));
    const [kind, words] = turn<(typeof unitAccounts)[number]>(unitAccounts, at + nth);
    const account = kind === "comply" ? { kind, result: words } : { kind, reason: words };
    const training = turn<Effort | null>(trainingsTold, at + nth);
    const moment = officeMoment(on, random, `${unit} answers ${round.due}`);
    return [{ at: moment, by: ownerOfUnit(unit), deed: { kind: "answerUnit", unit, account, training } }];
  });
}

/** The first round is closed by the clock, the second by who keeps the plan, on its last day. */
function closing(round: DemoRound, nth: number): readonly DemoAct[] {
  if (round.isOpen) return [];
  const by = nth % 2 === 0 ? "clock" : "person";
  const struck = new Date(closingOf(round, timeZone).getTime() + 60_000);
  const at = by === "clock" ? struck : new Date(`${round.closesOn}T14:50:00Z`);
  return [{ at, by: keeper, deed: { kind: "closeRound", by } }];
}

/** A week after a round the secretary decides on what it brought. */
function decisionActs(round: DemoRound, nth: number, { random }: Setting): readonly DemoAct[] {
  const seeds = round.isOpen ? [] : (decisionSeeds[nth] ?? []); // after other rounds nothing was decided
  const on = weekday(addDays(round.closesOn, 7));
  return seeds.map((decision, at) => ({
    at: officeMoment(on, random, `${decision.action} decided ${round.due}`, at),
    by: mailOf("Theo van Rossum"),
    deed: { kind: "decideAction", action: decision.action, decision },
  }));
}

/** Eight days after a round the secretary talks with the clusters: what is agreed, and what came of the agreement before. */
function talkActs(round: DemoRound, nth: number, { random }: Setting): readonly DemoAct[] {
  if (round.isOpen) return [];
  const on = weekday(addDays(round.closesOn, 8));
  const at = officeMoment(on, random, `talks ${round.due}`);
  return talkSeeds.flatMap(({ round: agreedIn, unit, text, within, kept }, index): readonly DemoAct[] => {
    if (agreedIn === nth) {
      const deed = { kind: "agreeWithUnit", unit, text, due: addDays(on, within) } as const;
      return [{ at, by: mailOf("Theo van Rossum"), deed }];
    }
    if (agreedIn !== nth - 1 || kept === null) return [];
    return [{ at, by: ownerOfUnit(unit), deed: { kind: "keepAgreement", number: index + 1, because: kept } }];
  });
}

/**
 * Returns what happened in the rounds of Meerwijk: opened, answered by owners and units, closed. An answer fits how the action
 * stood at that moment, and says later ends with their reason.
 */
export function roundActs(history: readonly DemoAct[], setting: Setting): readonly DemoAct[] {
  const told = [...history];
  return demoRounds(setting.today).flatMap((round, nth) => {
    const { name, due, opensOn, closesOn } = round;
    const deed = { kind: "openRound", name, due, closesOn } as const;
    const acts: readonly DemoAct[] = [
      { at: new Date(`${opensOn}T08:00:00Z`), by: keeper, deed },
      ...cardActs(told, { ...round, nth }, setting),
      ...unitActs(round, nth, setting),
      ...closing(round, nth),
      ...decisionActs(round, nth, setting),
      ...talkActs(round, nth, setting),
    ];
    told.push(...acts);
    return acts;
  });
}
