import type { Actor } from "../../domain/access/index.ts";
import type { Person } from "../../domain/organisation/index.ts";
import type { Programme, Theme } from "../../domain/programme/index.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { getProgramme, listProgrammes } from "../../storage/office/programmeStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import { consult, type House } from "../perform.ts";

/** A programme with the themes and people that something new in it can name. */
export type ProgrammeForm = {
  readonly programme: Programme;
  readonly themes: readonly Theme[];
  readonly people: readonly Person[];
  /** The other programmes of the municipality, one of which may have been before it. */
  readonly others: readonly Programme[];
};

/** Returns what the forms of a programme need. */
export const readProgrammeForm = (house: House, actor: Actor, key: string): Promise<ProgrammeForm> =>
  consult(house, actor, "changeProgramme", async (office) => ({
    programme: await getProgramme(office, key),
    themes: await themeStore.list(office, key),
    people: await listPeople(office),
    others: (await listProgrammes(office)).filter((one) => one.key !== key),
  }));
