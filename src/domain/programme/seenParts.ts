import { mayAct } from "../access/index.ts";
import type { Stated } from "../shared/stated.ts";
import type { Action } from "./action.ts";
import type { Objective } from "./objective.ts";
import { type Owner, peopleOf } from "./owner.ts";
import type { ProgrammeParts } from "./programmeParts.ts";
import type { Participant } from "./rasci.ts";
import type { Risk } from "./risk.ts";
import { type SeenPerson, type Sight, seenPerson, seenWords } from "./sight.ts";

/** The mark of what was brought down to what one reader may read; only this file makes it. */
declare const seen: unique symbol;
type Seen<Part> = Part & { readonly [seen]: true };
const marked = <Part>(part: Part): Seen<Part> => part as Seen<Part>; // the mark exists for the compiler alone

/** An owner as a reader may read it. */
export type SeenOwner =
  | Exclude<Owner, { kind: "person" }>
  | Extract<SeenPerson, { kind: "role" }>
  | (Extract<SeenPerson, { kind: "person" }> & { readonly asWritten: string | null });

/** A party as a reader may read it; without words it is known by the role alone. */
export type SeenParty = Omit<Participant, "role"> & {
  readonly role: Stated<string>;
  readonly known: Extract<SeenPerson, { kind: "role" }>["role"];
};

export type SeenAction = Seen<
  Omit<Action, "owner" | "participants"> & {
    readonly owner: SeenOwner;
    readonly participants: readonly SeenParty[];
  }
>;
export type SeenObjective = Seen<Omit<Objective, "owner"> & { readonly owner: SeenOwner }>;
export type SeenRisk = Seen<Omit<Risk, "owner"> & { readonly owner: SeenOwner }>;

/** A programme with everything in it that one reader may read; nothing else can be shown. */
export type SeenParts = Seen<
  Omit<ProgrammeParts, "actions" | "objectives" | "risks"> & {
    readonly actions: readonly SeenAction[];
    readonly objectives: readonly SeenObjective[];
    readonly risks: readonly SeenRisk[];
  }
>;

/** Returns an owner as the reader may know it. */
export function seenOwner(sight: Sight, owner: Owner): SeenOwner {
  if (owner.kind === "notStated") return owner;
  if (owner.kind === "asWritten") return seenWords(sight, owner.text);
  const person = seenPerson(sight, owner.person);
  if (person.kind === "person") return { ...person, asWritten: owner.asWritten };
  const words = owner.asWritten === null ? person : seenWords(sight, owner.asWritten);
  return words.kind === "asWritten" ? words : person;
}

function seenParty(sight: Sight, { role, rasci, person }: Participant): SeenParty {
  const words = seenWords(sight, role);
  const linked = person === null ? null : seenPerson(sight, person);
  const id = linked?.kind === "person" ? linked.person : null; // nobody linked, or nobody this reader may know
  if (words.kind === "asWritten") return { role: words.text, known: null, rasci, person: id };
  return { role: null, known: words.role, rasci, person: id };
}

/** Returns whose an action is and in which unit: what decides who may read and do what. */
export const subjectOf = (action: Action) => ({ unit: action.unit, people: peopleOf(action) });

/**
 * O214: somebody reads why an action is as it is where the own role, unit or item reaches; a unit owner reads the actions
 * of the own unit and below, never of another. Source: requirement RA-02.
 */
export function seenAction(sight: Sight, action: Action): SeenAction {
  const detailed = mayAct(sight.actor, "readAction", subjectOf(action));
  return marked({
    ...action,
    owner: seenOwner(sight, action.owner),
    participants: action.participants.map((one) => seenParty(sight, one)),
    statusReason: detailed ? action.statusReason : null,
  });
}

/** Returns an objective with its owner as the reader may know it. */
export const seenObjective = (sight: Sight, objective: Objective): SeenObjective =>
  marked({ ...objective, owner: seenOwner(sight, objective.owner) });

/** Returns a risk with its owner as the reader may know it. */
export const seenRisk = (sight: Sight, risk: Risk): SeenRisk =>
  marked({ ...risk, owner: seenOwner(sight, risk.owner) });

/** Returns a programme with no more than this reader may read: money and risks by role, reasons by unit, names by O215. */
export function seenParts(sight: Sight, parts: ProgrammeParts): SeenParts {
  const readsMoney = mayAct(sight.actor, "readMoney");
  return marked({
    ...parts,
    actions: parts.actions.map((action) => seenAction(sight, action)),
    objectives: parts.objectives.map((objective) => seenObjective(sight, objective)),
    budgetLines: readsMoney ? parts.budgetLines : [],
    sourceItems: parts.sourceItems.filter(({ list }) => readsMoney || list !== "budgetTotals"),
    risks: mayAct(sight.actor, "readRisks") ? parts.risks.map((risk) => seenRisk(sight, risk)) : [],
  });
}
