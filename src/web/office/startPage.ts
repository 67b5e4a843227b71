import { mayAct } from "../../domain/access/index.ts";
import { hasWork } from "../../usecases/programme/readWork.ts";
import { at, paths } from "../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../visit.ts";

/** The first address of a municipality: their own work for who leads a unit or has an action, else the programmes. */
export async function showStart({ house, actor, municipality }: OfficeVisit): Promise<Reply> {
  const isWorking = mayAct(actor, "readProgramme") && (await hasWork(house, actor));
  return seeOther(at(isWorking ? paths.work : paths.programmes, { municipality: municipality.slug }));
}
