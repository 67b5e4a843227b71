import type { Actor } from "../domain/access/index.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { textsFor } from "../texts/index.ts";
import { municipalityAt } from "../usecases/access/findActor.ts";
import type { House } from "../usecases/perform.ts";
import { type Call, dataOf, type ExitCode, keysOf, refuse, type Tools, textOption } from "./command.ts";

const { problems } = textsFor("nl");

/** Opens the house for the length of one command. */
export async function inHouse(
  tools: Tools,
  call: Call,
  work: (house: House) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { house, close } = await tools.openHouse({ data: dataOf(call), keys: keysOf(call) });
  return work(house).finally(close);
}

/**
 * Opens the connection of the owner for a command that reads or writes the whole database; embedded it is the database
 * of the house, or without a house the one that lies there. C113: on a server the address of the owner is given.
 */
export async function asOwner(
  tools: Tools,
  call: Call,
  house: House | undefined,
  work: (owner: House["database"]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await tools.openOwner({ data: dataOf(call), ...(house ? { house } : {}) });
  if (!opened)
    return refuse(tools, call, { code: "C113", sentence: `${problems.C113} (DATABASE_OWNER_URL)`, exit: 2 });
  return work(opened.owner).finally(opened.close);
}

/** Refuses what needs a database server. C118: in the embedded database one process does everything. */
export const refuseEmbedded = (tools: Tools, call: Call): ExitCode =>
  refuse(tools, call, { code: "C118", sentence: problems.C118, exit: 3 });

/** Waits until somebody asks this process to stop. */
export const askedToStop = (): Promise<void> =>
  new Promise((stopped) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped());
  });

/** Opens the house for a command inside one municipality; refused when the address is not given or unknown. */
export function inMunicipality(
  tools: Tools,
  call: Call,
  work: (house: House, municipality: Municipality, actor: Actor) => Promise<ExitCode>,
): Promise<ExitCode> {
  const slug = textOption(call, "municipality");
  if (slug === undefined)
    return Promise.resolve(refuse(tools, call, { code: "C104", sentence: problems.C104, exit: 2 }));
  return inHouse(tools, call, async (house) => {
    const municipality = await municipalityAt(house, slug);
    if (!municipality) return refuse(tools, call, { code: "C105", sentence: problems.C105, exit: 3 });
    return work(house, municipality, { kind: "command", municipality: municipality.id });
  });
}
