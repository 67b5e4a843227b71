import { ok } from "../domain/shared/result.ts";
import type { Sheet } from "../domain/shared/sheet.ts";
import { closed, type Opened } from "./closed.ts";
import { limits } from "./limits.ts";

/** How one sheet is read: here, or in a process of its own. */
type ReadSheet = (bytes: Uint8Array, wanted?: string) => Promise<Opened<Sheet>>;

/**
 * Returns every visible sheet of a workbook, or the one of a CSV file, in their order. Refuses as `read` does, and a workbook
 * with more sheets than anybody publishes. An empty sheet in it refuses nothing and has no rows.
 */
export async function readSheets(bytes: Uint8Array, read: ReadSheet): Promise<Opened<readonly Sheet[]>> {
  const first = await read(bytes);
  if (!first.ok) return first;
  const { otherSheets } = first.value;
  if (otherSheets.length >= limits.sheets)
    return closed("I105", { found: `XLSX: ${otherSheets.length + 1}`, limit: String(limits.sheets) });
  const sheets = [first.value];
  for (const name of otherSheets) {
    const next = await read(bytes, name);
    if (next.ok) sheets.push(next.value);
    else if (next.problem.code === "I102") sheets.push({ name, rows: [], otherSheets: [] });
    else return next;
  }
  return ok(sheets);
}
