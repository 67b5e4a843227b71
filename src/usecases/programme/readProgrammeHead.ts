import type { Actor } from "../../domain/access/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { consult, type House } from "../perform.ts";

/** Returns a programme without its parts. */
export const readProgrammeHead = (house: House, actor: Actor, key: string): Promise<Programme> =>
  consult(house, actor, "readProgramme", (office) => getProgramme(office, key));
