import type { Actor } from "../domain/access/index.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { textsFor } from "../texts/index.ts";
import { municipalityAt } from "../usecases/access/findActor.ts";
import type { House } from "../usecases/perform.ts";
import { type Call, type ExitCode, refuse, type Tools, textOption } from "./command.ts";

const { problems } = textsFor("nl");

/** Opens the house for the length of one command. */
export async function inHouse(
  tools: Tools,
  call: Call,
  work: (house: House) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { house, close } = await tools.openHouse({ data: textOption(call, "data") ?? "./data" }); // documented default
  return work(house).finally(close);
}

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
