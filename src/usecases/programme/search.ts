import { type Actor, mayAct } from "../../domain/access/index.ts";
import { type Found, searchProgrammes } from "../../storage/office/searchStore.ts";
import { consult, type House } from "../perform.ts";

export type { Found } from "../../storage/office/searchStore.ts";

export const foundAtMost = 50;

/** Returns what holds a word in the programmes of the municipality, at most `foundAtMost`; nothing that is secret to who asks. */
export const search = (house: House, actor: Actor, word: string): Promise<readonly Found[]> =>
  consult(house, actor, "readProgramme", (office) =>
    searchProgrammes(office, {
      word,
      most: foundAtMost,
      readsSecret: mayAct(actor, "readSecretDocument"),
    }),
  );
