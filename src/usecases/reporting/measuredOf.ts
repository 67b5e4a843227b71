import type { Action } from "../../domain/programme/index.ts";
import { effectsOf, type OfferedEffect } from "../../domain/reporting/index.ts";
import { listIndicatorValues } from "../../storage/office/indicatorValueStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";
import { figuresWithRead } from "../programme/figuresRead.ts";

type Measured = Pick<Action, "key" | "objective" | "indicators" | "unit">;

/** Returns what was measured of each action of a programme, by its key. */
export async function measuredOf(
  office: Office,
  programme: string,
  actions: readonly Measured[],
): Promise<ReadonlyMap<string, readonly OfferedEffect[]>> {
  const targets = await targetStore.list(office, programme);
  const typed = await reportedFigureStore.list(office, programme);
  // a decision is read by everybody, so that it rests on what everybody may read
  const { figures } = await figuresWithRead(office, "everybody", { targets, figures: typed });
  const told = await listIndicatorValues(office, programme);
  const known = { targets, figures, timeZone, today: office.today };
  return new Map(
    actions.map((action) => {
      const values = told.get(action.key) ?? []; // nothing was told of its indicators
      return [action.key, effectsOf(action, { ...known, values })];
    }),
  );
}

/** Returns what was measured of one action. */
export const measuredOfOne = async (
  office: Office,
  programme: string,
  action: Measured,
): Promise<readonly OfferedEffect[]> => (await measuredOf(office, programme, [action])).get(action.key) ?? []; // it was asked
