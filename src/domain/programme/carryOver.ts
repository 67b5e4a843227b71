import type { Action } from "./action.ts";
import type { ProgrammeParts } from "./programmeParts.ts";

type Places = Pick<ProgrammeParts, "themes" | "objectives">;
/** The programme whose actions are carried over, with the themes and objectives they stand under there. */
export type Predecessor = Places & { readonly programme: string; readonly actions: readonly Action[] };
type Successor = Places & Pick<ProgrammeParts, "actions">;

/** A place that an action does not keep, with how many the successor has of the same words: none, or more than one. */
export type LostPlace = { readonly place: "theme" | "objective"; readonly namesakes: number };

/** An action of a predecessor before it is carried over: why it stays behind, or what it loses when it comes along. */
export type CarryOverChoice = {
  readonly action: Action;
  /** Null when it can come along. */
  readonly staysBehind: "done" | "lapsed" | "carriedBefore" | null;
  readonly loses: readonly LostPlace[];
};

/** Returns the key, or the key with the first number behind it that nobody has. */
function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`;
  return key;
}

const plain = (words: string): string => words.trim().toLowerCase();

type Named = { readonly key: string; readonly words: string };

/** Returns the keys in the successor that carry the words of a place in the predecessor; null when an action had none. */
function namesakesIn(from: readonly Named[], successor: readonly Named[]) {
  const keys = Map.groupBy(successor, ({ words }) => plain(words));
  return (key: string | null): readonly string[] | null => {
    const words = from.find((one) => one.key === key)?.words;
    if (words === undefined) return null;
    return (keys.get(plain(words)) ?? []).map((one) => one.key); // the successor has none of these words
  };
}

const themesOf = ({ themes }: Places) => themes.map(({ key, name }) => ({ key, words: name }));
const objectivesOf = ({ objectives }: Places) => objectives.map(({ key, title }) => ({ key, words: title }));
const only = (keys: readonly string[] | null): string | null => {
  const [first, ...more] = keys ?? []; // the action had no such place
  return first === undefined || more.length > 0 ? null : first;
};

/**
 * Returns where an action of the predecessor stands in the successor: by the words of its places, because keys are counted
 * anew there. Where more than one place carries the words, nobody can say which, so that it is *not stated*.
 */
function placesIn(from: Places, successor: Places) {
  const themes = namesakesIn(themesOf(from), themesOf(successor));
  const objectives = namesakesIn(objectivesOf(from), objectivesOf(successor));
  return (action: Pick<Action, "theme" | "objective">) => {
    const found = { theme: themes(action.theme), objective: objectives(action.objective) };
    const loses = (["theme", "objective"] as const).flatMap((place): readonly LostPlace[] => {
      const keys = found[place];
      return keys === null || only(keys) !== null ? [] : [{ place, namesakes: keys.length }];
    });
    return { places: { theme: only(found.theme), objective: only(found.objective) }, loses };
  };
}

/**
 * Returns every action of a predecessor with why it stays behind and what it would lose. An action is unfinished when it
 * is not done and not lapsed; one without a stated status is unfinished too. Source: requirement AC-07.
 */
export function carryOverChoices(from: Predecessor, successor: Successor): readonly CarryOverChoice[] {
  const before = new Set(
    successor.actions.flatMap(({ carriedOver }) =>
      carriedOver?.programme === from.programme ? [carriedOver.action] : [],
    ),
  );
  const placeOf = placesIn(from, successor);
  return from.actions.map((action) => {
    const { status } = action;
    const settled = status === "done" || status === "lapsed" ? status : null;
    return {
      action,
      staysBehind: before.has(action.key) ? "carriedBefore" : settled,
      loses: placeOf(action).loses,
    };
  });
}

/** How many choices do not keep a place because the successor has none of its words, of those that have one. */
export type PlaceLoss = { readonly place: LostPlace["place"]; readonly lost: number; readonly of: number };

/** Returns how often each place is lost for want of its words in the successor; more namesakes are told of each action. */
export const placeLosses = (choices: readonly CarryOverChoice[]): readonly PlaceLoss[] =>
  (["theme", "objective"] as const).map((place) => {
    const placed = choices.filter(({ action }) => action[place] !== null);
    const lost = placed.filter(({ loses }) =>
      loses.some((one) => one.place === place && one.namesakes === 0),
    );
    return { place, lost: lost.length, of: placed.length };
  });

/**
 * Returns the unfinished actions of a programme as new actions of its successor, each with a link to the one it carries
 * on. Those carried over before are left out. First planning and status are kept, so that slip stays visible; a theme or
 * objective stays when the successor has exactly one of the same name and is *not stated* otherwise. Source: requirement AC-07.
 */
export function carryOver(from: Predecessor, successor: Successor): readonly Action[] {
  const taken = new Set(successor.actions.map(({ key }) => key));
  const placeOf = placesIn(from, successor);
  return carryOverChoices(from, successor)
    .filter(({ staysBehind }) => staysBehind === null)
    .map(({ action }) => {
      const key = freeKey(action.key, taken);
      taken.add(key);
      return {
        ...action,
        ...placeOf(action).places,
        key,
        carriedOver: { programme: from.programme, action: action.key },
        reportedOn: null,
        version: 1,
      };
    });
}
