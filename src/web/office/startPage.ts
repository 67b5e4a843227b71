import { mayAct } from "../../domain/access/index.ts";
import { readStart } from "../../usecases/programme/readWork.ts";
import { countryIn } from "../countryIn.ts";
import { at, paths } from "../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../visit.ts";

/**
 * Returns where somebody begins in a municipality: at the organisation for who keeps it, at their own work for who has something
 * to do, at the committee for who advises from outside, else at the programme that runs.
 */
export async function startAddress({
  house,
  actor,
  municipality,
}: Pick<OfficeVisit, "house" | "actor" | "municipality">): Promise<string> {
  const here = { municipality: municipality.slug };
  if (!mayAct(actor, "readProgramme"))
    return at(mayAct(actor, "readCommittee") ? paths.committee : paths.programmes, here);
  const start = await readStart(house, actor, countryIn({ municipality }));
  if (start === "work") return at(paths.work, here);
  if (mayAct(actor, "changeOrganisation")) return at(paths.organisation, here);
  return start === "programmes"
    ? at(paths.programmes, here)
    : at(paths.programme, { ...here, programme: start.programme });
}

/** The first address of a municipality. */
export const showStart = async (visit: OfficeVisit): Promise<Reply> => seeOther(await startAddress(visit));
