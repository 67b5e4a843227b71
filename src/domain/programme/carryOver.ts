import type { Action } from "./action.ts";
import type { ProgrammeParts } from "./programmeParts.ts";

type Successor = Pick<ProgrammeParts, "themes" | "objectives" | "actions">;

/** Returns whether an action is unfinished: not done and not lapsed. One without a stated status is unfinished too. */
const isUnfinished = ({ status }: Pick<Action, "status">): boolean =>
  status !== "done" && status !== "lapsed";

/** Returns the key, or the key with the first number behind it that nobody has. */
function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`;
  return key;
}

/**
 * Returns the unfinished actions of a programme as new actions of its successor, each with a link to the one it carries
 * on. Those carried over before are left out. First planning and status are kept, so that slip stays visible; a theme or
 * objective stays when the successor has one with the same key and is *not stated* otherwise. Source: requirement AC-07.
 */
export function carryOver(
  from: { readonly programme: string; readonly actions: readonly Action[] },
  successor: Successor,
): readonly Action[] {
  const already = new Set(
    successor.actions.flatMap(({ carriedOver }) =>
      carriedOver?.programme === from.programme ? [carriedOver.action] : [],
    ),
  );
  const taken = new Set(successor.actions.map(({ key }) => key));
  const themes = new Set(successor.themes.map(({ key }) => key));
  const objectives = new Set(successor.objectives.map(({ key }) => key));
  return from.actions
    .filter((action) => isUnfinished(action) && !already.has(action.key))
    .map((action) => {
      const key = freeKey(action.key, taken);
      taken.add(key);
      return {
        ...action,
        key,
        theme: action.theme !== null && themes.has(action.theme) ? action.theme : null,
        objective: action.objective !== null && objectives.has(action.objective) ? action.objective : null,
        carriedOver: { programme: from.programme, action: action.key },
        reportedOn: null,
        version: 1,
      };
    });
}
