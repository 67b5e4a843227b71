import type { Actor } from "../../domain/access/index.ts";
import type { Import } from "../../domain/workforce/index.ts";
import { listImports } from "../../storage/figures/importStore.ts";
import { type ChosenRetention, readChosen } from "../../storage/figures/retentionStore.ts";
import { consult, type House } from "../perform.ts";

/** The traces of all imports, and how long rows and traces are kept. */
export type ImportsRead = ChosenRetention & { readonly imports: readonly Import[] };

/** Returns which extracts came in, when and by whom, what became of them, and how long they are kept; nothing of their rows. */
export const readImports = (house: House, actor: Actor): Promise<ImportsRead> =>
  consult(house, actor, { may: "readImports", role: "evenbeeld_figures" }, async (office) => ({
    ...(await readChosen(office)),
    imports: await listImports(office),
  }));
