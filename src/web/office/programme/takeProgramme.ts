import { exportProgramme } from "../../../usecases/programme/exportProgramme.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";

/** The whole programme as a file in format 2.0, which comes in again as it went out. */
export async function takeProgramme(visit: OfficeVisit): Promise<Reply> {
  const key = String(visit.params["programme"]);
  const file = await exportProgramme(visit.house, visit.actor, key);
  const bytes = new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
  return { kind: "file", name: `${key}.json`, type: "application/json", bytes };
}
