import { wordsValue } from "../../../export/listTable.ts";
import { readImports } from "../../../usecases/workforce/readImports.ts";
import { csvFile } from "../../tableFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { itemHeads, itemRows } from "./protectionParts.tsx";

/** Every item of the staff file with its purpose, legal basis and time of keeping, as CSV. */
export async function takeProtectionCsv(visit: OfficeVisit): Promise<Reply> {
  const { retention } = await readImports(visit.house, visit.actor);
  return csvFile(`${visit.municipality.slug}-gegevens.csv`, {
    name: visit.texts.protection.itemsTitle,
    columns: itemHeads(visit).map((title) => ({ title, width: 30 })),
    rows: itemRows(visit, retention).map((cells) => cells.map(wordsValue)),
  });
}
