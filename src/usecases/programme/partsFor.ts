import { type Actor, mayAct } from "../../domain/access/index.ts";
import { type Action, type ProgrammeParts, peopleOf } from "../../domain/programme/index.ts";

/** An action as everybody in the organisation may read it: without names and reasons. */
const withoutNames = (action: Action): Action => ({
  ...action,
  owner: { kind: "notStated" },
  participants: [],
  statusReason: null,
});

/** Returns the parts that this reader may see: money and risks by role, names and reasons of actions by unit and people. */
export const partsFor = (actor: Actor, parts: ProgrammeParts): ProgrammeParts => ({
  ...parts,
  actions: parts.actions.map((action) =>
    mayAct(actor, "readAction", { unit: action.unit, people: peopleOf(action) })
      ? action
      : withoutNames(action),
  ),
  budgetLines: mayAct(actor, "readMoney") ? parts.budgetLines : [],
  risks: mayAct(actor, "readRisks") ? parts.risks : [],
});
