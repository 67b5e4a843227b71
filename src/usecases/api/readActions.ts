import { mayAct } from "../../domain/access/index.ts";
import type { Unit } from "../../domain/organisation/index.ts";
import { type Action, type BudgetLine, isOverdue, slipOf } from "../../domain/programme/index.ts";
import { type ListedAction, listedActions } from "../../domain/reporting/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { type ActionsAsked, findActionPage } from "../../storage/office/actionPageStore.ts";
import { budgetLineStore } from "../../storage/office/budgetLineStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import { type Reader, type Reading, readAsClient, type Sliced } from "./readAsClient.ts";
import { type ClientUnit, unitFinder } from "./readTargets.ts";

/** An action as it stands today; its money only for who may read it. */
export type ClientAction = {
  readonly action: ListedAction;
  readonly unit: ClientUnit | null;
  readonly overdue: boolean;
  /** How many days later it is promised than it was first; null where no end was promised or it is not later. */
  readonly slip: number | null;
  readonly money: readonly BudgetLine[] | undefined;
};

/** Which actions are asked; a unit by its code. */
export type ClientActionsAsked = Omit<ActionsAsked, "unit" | "key"> & { readonly unit: string | null };

type Known = { readonly units: readonly Unit[]; readonly lines: readonly BudgetLine[] | undefined };

async function knownIn({ office }: Reading, { actor }: Reader, programme: string): Promise<Known> {
  await getProgramme(office, programme);
  const lines = mayAct(actor, "readMoney") ? await budgetLineStore.list(office, programme) : undefined;
  return { units: await listUnits(office), lines };
}

function shown({ office, people }: Reading, actions: readonly Action[], { units, lines }: Known) {
  const unitOf = unitFinder(units);
  return listedActions(actions, people).map(
    (action): ClientAction => ({
      action,
      unit: unitOf(action.unit),
      overdue: isOverdue(action, office.today),
      slip: slipOf(action)?.days ?? null, // not later than first promised
      money: lines?.filter((line) => line.action === action.key),
    }),
  );
}

/** Returns actions of a programme, with their reasons, in the order of the plan. */
export const readActions = (
  reader: Reader,
  programme: string,
  asked: ClientActionsAsked,
): Promise<Sliced<ClientAction>> =>
  readAsClient(reader, "readAction", async (reading) => {
    const known = await knownIn(reading, reader, programme);
    const unit = known.units.find(({ code }) => code === asked.unit);
    if (asked.unit !== null && !unit) return { found: [], total: 0 };
    const place = { key: null, unit: unit?.id ?? null }; // no unit is asked
    const { actions, total } = await findActionPage(reading.office, programme, { ...asked, ...place });
    return { found: shown(reading, actions, known), total };
  });

const any = { theme: null, objective: null, unit: null, status: null, late: null, from: 0, most: 1 } as const;

/** Returns one action; what is not there is not found. */
export const readAction = (reader: Reader, programme: string, key: string): Promise<ClientAction> =>
  readAsClient(reader, "readAction", async (reading) => {
    const known = await knownIn(reading, reader, programme);
    const { actions } = await findActionPage(reading.office, programme, { ...any, key });
    const [found] = shown(reading, actions, known);
    if (!found) throw new NotFound();
    return found;
  });
