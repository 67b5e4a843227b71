import { mayAct } from "../../domain/access/index.ts";
import { readStart } from "../../usecases/programme/readWork.ts";
import { countryIn } from "../countryIn.ts";
import { at, paths } from "../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../visit.ts";

/**
 * The first address of a municipality: the organisation for who keeps it, their own work for who has something to do, the
 * committee for who advises from outside, else the programme that runs.
 */
export async function showStart({ house, actor, municipality }: OfficeVisit): Promise<Reply> {
  const here = { municipality: municipality.slug };
  if (!mayAct(actor, "readProgramme") && mayAct(actor, "readCommittee"))
    return seeOther(at(paths.committee, here));
  if (!mayAct(actor, "readProgramme")) return seeOther(at(paths.programmes, here));
  const start = await readStart(house, actor, countryIn({ municipality }));
  if (start === "work") return seeOther(at(paths.work, here));
  if (mayAct(actor, "changeOrganisation")) return seeOther(at(paths.organisation, here));
  return seeOther(
    start === "programmes"
      ? at(paths.programmes, here)
      : at(paths.programme, { ...here, programme: start.programme }),
  );
}
