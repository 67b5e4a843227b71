import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok, refused } from "../../domain/shared/result.ts";
import { findFileInDatabase, forgetBytes } from "../../storage/files/fileRows.ts";
import { allMunicipalities } from "../access/findActor.ts";
import { type House, perform } from "../perform.ts";
import { dropFile, keepFile, receiveFile } from "./receivedFile.ts";

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Moves one file and returns whether there was one. */
async function moveOne(house: House, { id }: Municipality): Promise<boolean> {
  // the house does this by itself, as a command would
  const actor = { kind: "command", municipality: id } as const;
  const act = { may: "addDocument", event: "file-moved" } as const;
  const moved = await perform<boolean, "nothing">(house, actor, act, async (office) => {
    const row = await findFileInDatabase(office);
    if (!row) return refused("nothing");
    const subject = `programma/${row.programme}/documenten/${row.document}`;
    const received = await receiveFile(house, id, subject, oneChunk(row.bytes));
    try {
      await keepFile(house, office, received);
    } finally {
      await dropFile(house, received);
    }
    await forgetBytes(office, row);
    return ok({ value: true, trace: { subject } });
  });
  return moved.ok;
}

/** Moves the files that an older version kept in the database to beside it, and returns how many; again, it does nothing. */
export async function moveFiles(house: House): Promise<number> {
  let moved = 0;
  for (const municipality of await allMunicipalities(house))
    while (await moveOne(house, municipality)) moved++;
  return moved;
}
