import type { Municipality } from "../../domain/shared/municipality.ts";
import { listContents, lockFilesAlone } from "../../storage/files/fileRows.ts";
import { allMunicipalities } from "../access/findActor.ts";
import { consult, type House } from "../perform.ts";

const dayLength = 24 * 60 * 60 * 1000;

/**
 * Takes away the files of a municipality that nothing refers to and that lie there longer than a day: their act was never
 * acknowledged. It changes nothing that anybody can read, so it leaves no entry in the log.
 */
async function sweepIn(house: House, { id }: Municipality): Promise<number> {
  const { files } = house;
  // the house does this by itself, as a command would
  const actor = { kind: "command", municipality: id } as const;
  await files.forgetWaiting(id, house.now());
  return consult(house, actor, "addDocument", async (office) => {
    await lockFilesAlone(office);
    const there = await files.list(id);
    if (there.length === 0) return 0;
    const contents = await listContents(office.transaction, id);
    const wanted = new Set(contents.map((sha256) => files.nameOf(id, sha256)));
    const orphans = there.filter(
      ({ name, at }) => !wanted.has(name) && office.at.getTime() - at.getTime() > dayLength,
    );
    for (const { name } of orphans) await files.remove(id, name);
    return orphans.length;
  });
}

/** Sweeps the files of every municipality and returns how many were taken away. */
export async function sweepFiles(house: House): Promise<number> {
  let swept = 0;
  for (const municipality of await allMunicipalities(house)) swept += await sweepIn(house, municipality);
  return swept;
}
