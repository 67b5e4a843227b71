import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { DialogueTable } from "../../domain/governance/index.ts";
import type { Action, Programme } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { dialogueTableStore } from "../../storage/office/dialogueTableStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { consult, type House } from "../perform.ts";

/** The talks of a programme, and what they can lead to. */
export type DialogueTables = {
  readonly programme: Programme;
  readonly tables: readonly DialogueTable[];
  /** The actions that talks became, and for who writes them all that can be chosen. */
  readonly actions: readonly Pick<Action, "key" | "title">[];
  readonly today: Day;
};

/** Returns the talks of a programme, the last one first. */
export const readDialogueTables = (house: House, actor: Actor, key: string): Promise<DialogueTables> =>
  consult(house, actor, "giveFeedback", async (office) => {
    const tables = (await dialogueTableStore.list(office, key)).toReversed();
    const named = new Set(tables.flatMap(({ followUps }) => followUps.map(({ action }) => action)));
    const all = mayAct(actor, "answerFeedback");
    return {
      programme: await getProgramme(office, key),
      tables,
      actions: (await actionStore.list(office, key)).filter((one) => all || named.has(one.key)),
      today: office.today,
    };
  });

/** Returns one talk with what it can lead to. */
export async function readDialogueTable(
  house: House,
  actor: Actor,
  { programme, table }: { readonly programme: string; readonly table: string },
): Promise<DialogueTables & { readonly one: DialogueTable }> {
  const found = await readDialogueTables(house, actor, programme);
  const one = found.tables.find(({ key }) => key === table);
  if (!one) throw new NotFound();
  return { ...found, one };
}
