import type { Action } from "./action.ts";
import type { ProgrammeParts } from "./programmeParts.ts";

type Places = Pick<ProgrammeParts, "themes" | "objectives">;
/** The programme whose actions are carried over, with the themes and objectives they stand under there. */
export type Predecessor = Places & { readonly programme: string; readonly actions: readonly Action[] };
type Successor = Places & Pick<ProgrammeParts, "actions">;

/** An action of a predecessor before it is carried over: why it stays behind, or what it loses when it comes along. */
export type CarryOverChoice = {
  readonly action: Action;
  /** Null when it can come along. */
  readonly staysBehind: "done" | "lapsed" | "carriedBefore" | null;
  /** The places that the successor does not have. */
  readonly loses: readonly ("theme" | "objective")[];
};

/** Returns the key, or the key with the first number behind it that nobody has. */
function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`;
  return key;
}

const plain = (words: string): string => words.trim().toLowerCase();

/** Returns how the places of an action are called in the successor: by their words, because keys are counted anew there. */
function placesIn(from: Places, successor: Places) {
  const themes = new Map(successor.themes.map(({ key, name }) => [plain(name), key]));
  const objectives = new Map(successor.objectives.map(({ key, title }) => [plain(title), key]));
  return ({ theme, objective }: Pick<Action, "theme" | "objective">) => {
    const name = from.themes.find(({ key }) => key === theme)?.name;
    const title = from.objectives.find(({ key }) => key === objective)?.title;
    return {
      theme: name === undefined ? null : (themes.get(plain(name)) ?? null), // the successor has no such theme
      objective: title === undefined ? null : (objectives.get(plain(title)) ?? null), // nor such an objective
    };
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
    const place = placeOf(action);
    const settled = status === "done" || status === "lapsed" ? status : null;
    return {
      action,
      staysBehind: before.has(action.key) ? "carriedBefore" : settled,
      loses: (["theme", "objective"] as const).filter((one) => action[one] !== null && place[one] === null),
    };
  });
}

/**
 * Returns the unfinished actions of a programme as new actions of its successor, each with a link to the one it carries
 * on. Those carried over before are left out. First planning and status are kept, so that slip stays visible; a theme or
 * objective stays when the successor has one of the same name and is *not stated* otherwise. Source: requirement AC-07.
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
        ...placeOf(action),
        key,
        carriedOver: { programme: from.programme, action: action.key },
        reportedOn: null,
        version: 1,
      };
    });
}
