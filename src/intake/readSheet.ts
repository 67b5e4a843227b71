import type { Sheet } from "../domain/shared/sheet.ts";
import { closed, type Opened } from "./closed.ts";
import { readCsv } from "./csv.ts";
import { fileTypeOf } from "./fileType.ts";
import { inMegabytes, limits } from "./limits.ts";
import { readXlsx } from "./xlsx.ts";

/**
 * Returns the sheet in the bytes of an XLSX or CSV file: of a workbook the one wanted, or the first visible one. The
 * content decides, not the name of the file.
 * I101: the file is at most 10 MB. I102: it is not empty. I103: it is an XLSX or a CSV file.
 */
export async function readSheet(bytes: Uint8Array, wanted?: string): Promise<Opened<Sheet>> {
  if (bytes.length > limits.sheetBytes)
    return closed("I101", { found: inMegabytes(bytes.length), limit: inMegabytes(limits.sheetBytes) });
  if (bytes.length === 0) return closed("I102");
  const type = fileTypeOf(bytes);
  if (type === "zip") return await readXlsx(bytes, wanted);
  return type === "text" ? readCsv(bytes) : closed("I103", { found: type });
}
