import type { Owner } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import { riskStore } from "../../storage/office/riskStore.ts";
import type { Office, VersionNote } from "../../storage/office/versioned.ts";
import { unlessChanged } from "../organisation/organise.ts";
import type { Passing } from "./passOn.ts";

type Owned = { readonly key: string; readonly owner: Owner; readonly version: number };
type OwnedStore<Part extends Owned> = {
  readonly list: (office: Office, programme: string) => Promise<readonly Part[]>;
  readonly change: (office: Office, programme: string, part: Part, note?: VersionNote) => Promise<boolean>;
};

async function passOnKind<Part extends Owned>(
  office: Office,
  programme: string,
  passing: Passing,
  store: OwnedStore<Part>,
): Promise<Result<number, "V101">> {
  const { from, to, day, reason } = passing;
  let count = 0;
  for (const part of await store.list(office, programme)) {
    if (part.owner.kind !== "person" || part.owner.person !== from) continue;
    const next = { ...part, owner: { ...part.owner, person: to } };
    const written = unlessChanged(await store.change(office, programme, next, { validFrom: day, reason }));
    if (!written.ok) return written;
    count += 1;
  }
  return ok(count);
}

/**
 * Gives every action, objective and risk of one person in the open programmes to another, each as a next version with
 * the reason, and returns how many. What belongs to a closed programme stays as it was.
 */
export async function passOnItems(office: Office, passing: Passing): Promise<Result<number, "V101">> {
  let count = 0;
  const open = (await listProgrammes(office)).filter((programme) => programme.closedOn === null);
  for (const { key } of open) {
    const passed = [
      await passOnKind(office, key, passing, actionStore),
      await passOnKind(office, key, passing, objectiveStore),
      await passOnKind(office, key, passing, riskStore),
    ];
    for (const part of passed) {
      if (!part.ok) return part;
      count += part.value;
    }
  }
  return ok(count);
}
