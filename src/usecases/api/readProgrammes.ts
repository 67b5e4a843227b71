import { mayAct } from "../../domain/access/index.ts";
import type { BudgetYear, Programme, Theme } from "../../domain/programme/index.ts";
import { budgetLineStore } from "../../storage/office/budgetLineStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { type ActionCount, countActions } from "../../storage/office/overviewStore.ts";
import { getProgramme, listProgrammes } from "../../storage/office/programmeStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { budgetYears } from "../programme/readMoney.ts";
import { type Reader, readAsClient, type Slice, type Sliced, sliced } from "./readAsClient.ts";

/** A programme with what stands in it, counted; the money only for who may read it. */
export type ClientProgramme = {
  readonly programme: Programme;
  readonly themes: readonly Theme[];
  readonly objectives: number;
  readonly targets: number;
  readonly actions: readonly ActionCount[];
  readonly money: readonly BudgetYear[] | undefined;
};

async function wholeOf(office: Office, programme: Programme, { actor }: Reader): Promise<ClientProgramme> {
  const { key } = programme;
  const lines = mayAct(actor, "readMoney") ? await budgetLineStore.list(office, key) : undefined;
  return {
    programme,
    themes: await themeStore.list(office, key),
    objectives: (await objectiveStore.list(office, key)).length,
    targets: (await targetStore.list(office, key)).length,
    actions: await countActions(office, key, office.today),
    money: lines && budgetYears(programme, lines, office.today),
  };
}

/** Returns programmes, running ones first; `closed` asks for those that are closed, or for those that are not. */
export const readProgrammes = (
  reader: Reader,
  { closed, ...slice }: Slice & { readonly closed: boolean | null },
): Promise<Sliced<ClientProgramme>> =>
  readAsClient(reader, "readProgramme", async ({ office }) => {
    const all = (await listProgrammes(office)).filter(
      ({ closedOn }) => closed === null || (closedOn !== null) === closed,
    );
    const { found, total } = sliced(all, slice);
    const whole: ClientProgramme[] = [];
    for (const programme of found) whole.push(await wholeOf(office, programme, reader));
    return { found: whole, total };
  });

/** Returns one programme; what is not there is not found. */
export const readProgramme = (reader: Reader, key: string): Promise<ClientProgramme> =>
  readAsClient(reader, "readProgramme", async ({ office }) =>
    wholeOf(office, await getProgramme(office, key), reader),
  );
