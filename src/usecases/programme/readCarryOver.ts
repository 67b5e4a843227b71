import type { Actor } from "../../domain/access/index.ts";
import { type CarryOverChoice, carryOverChoices, type Programme } from "../../domain/programme/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { getProgramme, listProgrammes } from "../../storage/office/programmeStore.ts";
import { consult, type House } from "../perform.ts";
import { placesOf } from "./carryOverActions.ts";

/** What can be carried over into a programme. */
export type CarryOverView = {
  readonly programme: Programme;
  /** The other programmes of the municipality. */
  readonly others: readonly Programme[];
  /** The one that is looked at, or null where there is none to look at yet. */
  readonly from: Programme | null;
  readonly choices: readonly CarryOverChoice[];
};

/** Returns the actions of another programme beside a programme; without a choice those of the one before it. */
export const readCarryOver = (
  house: House,
  actor: Actor,
  to: string,
  chosen: string | null,
): Promise<CarryOverView> =>
  consult(house, actor, "changeProgramme", async (office) => {
    const programme = await getProgramme(office, to);
    const others = (await listProgrammes(office)).filter(({ key }) => key !== to);
    const wanted = chosen ?? programme.predecessor;
    if (wanted === null) return { programme, others, from: null, choices: [] };
    const from = others.find(({ key }) => key === wanted);
    if (!from) throw new NotFound();
    const choices = carryOverChoices(await placesOf(office, from.key), await placesOf(office, to));
    return { programme, others, from, choices };
  });
