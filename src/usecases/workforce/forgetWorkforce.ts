import { dayOf } from "../../domain/shared/day.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok, refused } from "../../domain/shared/result.ts";
import { forgottenOn, type Import, lawfulBasisOf, snapshotsIn } from "../../domain/workforce/index.ts";
import { deleteEmployments } from "../../storage/figures/employmentStore.ts";
import { deleteImport, listImports, lockImports, markImport } from "../../storage/figures/importStore.ts";
import { readChosen } from "../../storage/figures/retentionStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { allMunicipalities } from "../access/findActor.ts";
import { type House, perform, timeZone } from "../perform.ts";

/** What was forgotten: rows, of which imports, and traces of which imports. */
type Forgotten = {
  readonly rows: number;
  readonly imports: readonly number[];
  readonly traces: readonly number[];
};

/** The rows of snapshots whose time is over go; that they were there stays. */
async function forgetRows(office: Office, imports: readonly Import[], months: number) {
  const due = snapshotsIn(imports).filter(
    ({ referenceDate }) => forgottenOn(referenceDate, months) <= office.today,
  );
  let rows = 0;
  for (const { number } of due) {
    rows += await deleteEmployments(office, number);
    await markImport(office, number, { forgottenAt: office.at });
  }
  return { rows, imports: due.map(({ number }) => number) };
}

/** Traces go after their rows. The last one stays: imports are counted from it. */
async function forgetTraces(office: Office, imports: readonly Import[], months: number) {
  const due = imports
    .slice(0, -1)
    .filter(({ replacedBy, forgottenAt }) => replacedBy !== null || forgottenAt !== null)
    .filter(({ at }) => forgottenOn(dayOf(at, timeZone), months) <= office.today);
  for (const { number } of due) await deleteImport(office, number);
  return due.map(({ number }) => number);
}

async function forgetIn(house: House, { id }: Municipality): Promise<number> {
  // the house does this by itself, as a command would
  const actor = { kind: "command", municipality: id } as const;
  const act = { may: "importWorkforce", event: "workforce-forgotten", role: "evenbeeld_figures" } as const;
  const done = await perform<number, "nothing">(house, actor, act, async (office) => {
    await lockImports(office);
    const { retention } = await readChosen(office);
    const rows = await forgetRows(office, await listImports(office), retention.employments);
    const traces = await forgetTraces(office, await listImports(office), retention.imports);
    if (rows.imports.length + traces.length === 0) return refused("nothing");
    const forgotten: Forgotten = { ...rows, traces };
    const details = { ...forgotten, purpose: "forget", lawfulBasis: lawfulBasisOf("forget") };
    return ok({ value: rows.rows, trace: { subject: "personeelsbestand", details } });
  });
  return done.ok ? done.value : 0;
}

/** Deletes what was kept long enough, in every municipality, and returns how many rows of people that were. */
export async function forgetWorkforce(house: House): Promise<number> {
  let rows = 0;
  for (const municipality of await allMunicipalities(house)) rows += await forgetIn(house, municipality);
  return rows;
}
