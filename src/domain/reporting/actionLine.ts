import type { PersonId } from "../organisation/index.ts";
import { type Action, type ActionStatus, isOverdue, type Owner, type Theme } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import type { Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";

/** Who owns an action, as a report may say it: a role in words, somebody whose role is not stated, or nobody stated. */
export type OwnerRole =
  | { readonly kind: "role"; readonly text: string }
  | { readonly kind: "somebody" }
  | { readonly kind: "notStated" };

/** A person of the municipality with the role that a report may name. */
export type NamedRole = {
  readonly person: PersonId;
  readonly name: string;
  readonly role: Stated<string>;
};

/** An action as one row of a report. */
export type ActionLine = {
  readonly key: string;
  readonly title: string;
  readonly theme: Stated<string>;
  readonly owner: OwnerRole;
  readonly plannedEnd: Stated<Period>;
  readonly status: ActionStatus | "notStated";
  readonly overdue: boolean;
};

/** Says of an owner what a report may say. */
export type RoleOfOwner = (owner: Owner) => OwnerRole;

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, " ");

const roleOf = (named: NamedRole | undefined): OwnerRole =>
  named === undefined || named.role === null ? { kind: "somebody" } : { kind: "role", text: named.role };

/**
 * R108: a report names roles, not people: a linked person becomes the role, and so do words that hold the name of
 * somebody of the municipality. A name nobody here knows cannot be told from a role. Source: house rule on public papers.
 */
export function ownerRoles(people: readonly NamedRole[]): RoleOfOwner {
  const byPerson = new Map(people.map((named) => [named.person, named]));
  const byName = people.map((named) => ({ name: plain(named.name), named }));
  return (owner) => {
    if (owner.kind === "notStated") return { kind: "notStated" };
    if (owner.kind === "person") return roleOf(byPerson.get(owner.person));
    const text = plain(owner.text);
    const found = byName.find(({ name }) => text.includes(name));
    return found ? roleOf(found.named) : { kind: "role", text: owner.text };
  };
}

/** An action as a list to take along may hold it: its owner as a role, its parties left out. */
export type ListedAction = Omit<Action, "owner" | "participants"> & { readonly owner: OwnerRole };

/** Returns the actions for a list to take along: nobody's name is in it (R108). */
export const listedActions = (
  actions: readonly Action[],
  people: readonly NamedRole[],
): readonly ListedAction[] => {
  const roleOfOwner = ownerRoles(people);
  return actions.map(({ participants: _, ...action }) => ({ ...action, owner: roleOfOwner(action.owner) }));
};

/** What a report reads of an action: its owner as a role already. */
export type ReportedAction = Pick<
  Action,
  "key" | "title" | "theme" | "status" | "reportedOn" | "carriedOver"
> & { readonly owner: OwnerRole; readonly planning: Pick<Action["planning"], "start" | "end"> };

/** Returns the actions as rows of a report, in the order of the plan; a theme is named, not keyed. */
export function actionLines(
  {
    actions,
    themes,
  }: {
    readonly actions: readonly ReportedAction[];
    readonly themes: readonly Pick<Theme, "key" | "name">[];
  },
  asOf: Day,
): readonly ActionLine[] {
  const names = new Map(themes.map((theme) => [theme.key, theme.name]));
  return actions.map((action) => ({
    key: action.key,
    title: action.title,
    theme: action.theme === null ? null : (names.get(action.theme) ?? action.theme), // a key without a theme is shown itself
    owner: action.owner,
    plannedEnd: action.planning.end,
    status: action.status === null ? "notStated" : action.status,
    overdue: isOverdue(action, asOf),
  }));
}
