import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { MunicipalityId } from "../domain/shared/municipality.ts";
import { linesOf } from "./backup.ts";
import type { TableShape } from "./catalog.ts";
import { type CopyHeader, type CopySection, type CopyText, filesOf, rowsOf } from "./copyFormat.ts";
import type { DatabaseTransaction } from "./database.ts";
import { filePlaces } from "./files/filePlaces.ts";

/**
 * The number of rows and the sum of their hashes: the same rows in another order have the same sum, and databases do not agree on the
 * order of texts.
 */
class RowSum {
  #rows = 0;
  #sum = 0n;
  add(line: string): void {
    this.#rows++;
    this.#sum += BigInt(`0x${createHash("sha256").update(line).digest("hex")}`);
  }
  isSame(other: RowSum): boolean {
    return this.#rows === other.#rows && this.#sum === other.#sum;
  }
}

async function sumsInCopy(text: CopyText, header: CopyHeader): Promise<ReadonlyMap<CopySection, RowSum>> {
  const sums = new Map(header.sections.map((section) => [section, new RowSum()]));
  for await (const { section, lines } of rowsOf(text, header, 500))
    for (const line of lines) sums.get(section)?.add(line);
  return sums;
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

async function areFilesSame(data: string, text: CopyText, header: CopyHeader): Promise<boolean> {
  const places = filePlaces(join(data, "files"));
  let hash: Hash = createHash("sha256");
  for await (const { file, piece, isLast } of filesOf(text, header)) {
    hash.update(piece);
    if (!isLast) continue;
    const there = await hashOfFile(places.pathOf(file.municipality as MunicipalityId, file.name));
    if (there !== hash.digest("hex")) return false;
    hash = createHash("sha256");
  }
  return true;
}

/** What was brought back, and where its files lie. */
export type BroughtBack = {
  readonly tables: readonly TableShape[];
  readonly text: CopyText;
  readonly header: CopyHeader;
  readonly data: string;
};

/** Returns whether what stands in the database and lies beside it is what the copy holds, by number and by hash. */
export async function isLikeCopy(transaction: DatabaseTransaction, back: BroughtBack): Promise<boolean> {
  const { tables, text, header, data } = back;
  const wanted = await sumsInCopy(text, header);
  for (const [section, sum] of wanted) {
    const table = tables.find(({ name }) => name === section.table);
    const there = new RowSum();
    if (table)
      for await (const lines of linesOf(transaction, table, section))
        for (const line of lines) there.add(line);
    if (!there.isSame(sum)) return false;
  }
  return areFilesSame(data, text, header);
}
