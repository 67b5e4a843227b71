import type { Actor } from "../../domain/access/index.ts";
import {
  type Action,
  type ActionIndicator,
  type Programme,
  type SeenAction,
  type SeenAuthor,
  type Sight,
  seenAction,
  seenAuthor,
  subjectOf,
} from "../../domain/programme/index.ts";
import {
  type AnsweredVia,
  answeredVia,
  closingOf,
  type IndicatorValue,
  lastValueOf,
  type ReportingRound,
  type SeenUpdate,
  seenUpdate,
  takesUpdates,
  type Update,
} from "../../domain/reporting/index.ts";
import { type Day, dayOf } from "../../domain/shared/day.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { listActionVersions } from "../../storage/office/actionHistoryStore.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listValuesOf } from "../../storage/office/indicatorValueStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { listCards, roundStore } from "../../storage/office/roundStore.ts";
import { listUpdates } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightWithRoles } from "../access/sightOf.ts";
import { assertMay, consult, type House, timeZone } from "../perform.ts";
import { openCardOf } from "./openCards.ts";

/** What somebody told about an action outside this round, the last time anybody did. */
export type LastTold = {
  readonly on: Day;
  readonly told: string;
  /** What was to come next; null where that was not asked or not said. */
  readonly next: string | null;
  readonly by: SeenAuthor | null;
};

/** A question card as the one who answers it meets it. */
export type SeenCard = {
  readonly programme: Programme;
  readonly round: ReportingRound;
  readonly action: SeenAction;
  readonly today: Day;
  /** The instant at which the round closes by itself. */
  readonly closesAt: Date;
  /** Whether an answer can come in, or be changed, now. */
  readonly takes: boolean;
  /** The day on which the action was dropped while the card was open; null where the card takes an answer or the round is over. */
  readonly droppedOn: Day | null;
  /** How an answer of this reader comes. */
  readonly via: AnsweredVia;
  readonly lastTold: LastTold | null;
  /** The indicators of the action, each with the last value that was told of it. */
  readonly indicators: readonly {
    readonly indicator: ActionIndicator;
    readonly last: IndicatorValue | null;
  }[];
  /** What was told of the indicators in this round, the last of each. */
  readonly values: readonly IndicatorValue[];
  /** The answer that stands in this round. */
  readonly answer: SeenUpdate | null;
  /** That answer is of this reader. */
  readonly own: boolean;
};

/** The same questions outside a round: what is told stands by itself, and is never changed. */
export type NewsCard = Omit<SeenCard, "round" | "closesAt" | "answer" | "droppedOn"> & {
  readonly round: null;
  readonly closesAt: null;
  readonly answer: null;
  /** The round that asks about the action now: then its card is the place to tell. */
  readonly askedIn: string | null;
};

type Place = { readonly programme: string; readonly round: string | null; readonly key: string };
type CardPlace = Place & { readonly round: string };

/** What was told comes by a card of another round, or as news on the page of the action. */
async function lastToldIn(
  office: Office,
  { programme, round, key }: Place,
  sight: Sight,
): Promise<LastTold | null> {
  const seen = (by: Update["by"]) => (by === null ? null : seenAuthor(sight, by));
  const updates = (await listUpdates(office, { programme, action: key })).filter(
    (update) => round === null || update.round !== round,
  );
  const news = (await listActionVersions(office, programme, key)).filter(
    ({ act }) => act === "progress-reported",
  );
  const told = [
    ...updates.toReversed().map(({ at, happened, next, by }) => ({ at, told: happened, next, by })),
    ...news.flatMap(({ at, reason, by }) => (reason === null ? [] : [{ at, told: reason, next: null, by }])),
  ];
  const last = told.toSorted((one, other) => one.at.getTime() - other.at.getTime()).at(-1);
  if (last === undefined) return null;
  const { at, told: words, next, by } = last;
  return { on: dayOf(at, timeZone), told: words, next, by: seen(by) };
}

async function indicatorsOf(office: Office, programme: string, { key, indicators }: Action) {
  const values = await listValuesOf(office, { programme, action: key });
  return indicators.map((indicator) => ({ indicator, last: lastValueOf(indicator.key, values) ?? null })); // never told
}

/** Returns what was told of the indicators of an action with these updates, the last of each. */
async function valuesWith(
  office: Office,
  place: { readonly programme: string; readonly action: string },
  updates: readonly Update[],
): Promise<readonly IndicatorValue[]> {
  const numbers = new Set(updates.map(({ number }) => number));
  const values = (await listValuesOf(office, place)).filter(({ update }) => numbers.has(update));
  return [...new Map(values.map((value) => [value.indicator, value])).values()];
}

/** Returns what a card shows of its action, in a round or outside any. */
async function aroundCard(office: Office, actor: Actor, place: Place, action: Action) {
  assertMay(actor, "reportProgress", subjectOf(action));
  const sight = await sightWithRoles(office, actor);
  return {
    programme: await getProgramme(office, place.programme),
    action: seenAction(sight, action),
    today: office.today,
    via: answeredVia(actor, action.owner, false),
    lastTold: await lastToldIn(office, place, sight),
    indicators: await indicatorsOf(office, place.programme, action),
  };
}

/** Returns the day on which an action became what it is: of a lapsed one, when it was dropped. */
async function droppedOn(office: Office, programme: string, { key, status }: Action): Promise<Day> {
  const versions = (await listActionVersions(office, programme, key)).toReversed();
  const before = versions.findIndex(({ action }) => action.status !== status);
  const since = before === -1 ? versions.at(-1) : versions[before - 1];
  if (since === undefined) throw new Error("an action without a version");
  return dayOf(since.at, timeZone);
}

/** Returns the questions about one action outside a round, for who may tell how it goes. */
export const readNewsCard = (
  house: House,
  actor: Actor,
  { programme, key }: Omit<Place, "round">,
): Promise<NewsCard> =>
  consult(house, actor, "reportProgress", async (office) => {
    const action = await actionStore.get(office, programme, key);
    const around = await aroundCard(office, actor, { programme, round: null, key }, action);
    const asked = await openCardOf(office, { programme, action: key });
    return {
      ...around,
      round: null,
      closesAt: null,
      values: [],
      answer: null,
      own: false,
      takes: around.programme.closedOn === null,
      askedIn: asked === undefined ? null : asked.round.key,
    };
  });

/** Returns the question card of one action in one round, for who may answer it; an action that is not asked about has none. */
export const readCard = (house: House, actor: Actor, place: CardPlace): Promise<SeenCard> =>
  consult(house, actor, "reportProgress", async (office) => {
    const { programme: of, round: asked, key } = place;
    const round = await roundStore.get(office, of, asked);
    const action = await actionStore.get(office, of, key);
    const cards = await listCards(office, place);
    if (!cards.some((card) => card.action === key)) throw new NotFound();
    const around = await aroundCard(office, actor, place, action);
    const sight = await sightWithRoles(office, actor);
    const updates = (await listUpdates(office, { programme: of, action: key })).filter(
      (update) => update.round === asked,
    );
    const [answer] = updates;
    const isOpen = around.programme.closedOn === null && takesUpdates(round, office.at, timeZone).ok;
    const isDropped = action.status === "lapsed";
    return {
      ...around,
      round,
      closesAt: closingOf(round, timeZone),
      takes: isOpen && !isDropped,
      droppedOn: isOpen && isDropped ? await droppedOn(office, of, action) : null,
      values: await valuesWith(office, { programme: of, action: key }, updates),
      answer: answer === undefined ? null : seenUpdate(sight, answer),
      own: answer !== undefined && answer.by === office.person,
    };
  });
