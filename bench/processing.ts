import { randomUUID } from "node:crypto";
import type { PersonId } from "../src/domain/organisation/index.ts";
import { dayFrom } from "../src/domain/shared/day.ts";
import { ok } from "../src/domain/shared/result.ts";
import { appendAudit } from "../src/storage/audit/auditLog.ts";
import { migrate } from "../src/storage/migrate.ts";
import { addPeople } from "../src/storage/office/personStore.ts";
import { raiseRevision } from "../src/storage/office/revisionStore.ts";
import { newMemory } from "../src/usecases/memory.ts";
import { addAPerson } from "../test/support/acts.ts";
import { someFiles } from "../test/support/aFiles.ts";
import { anActor } from "../test/support/aHouse.ts";
import type { DatabaseKind } from "../test/support/databases.ts";
import { anInstallation, stopCluster } from "../test/support/installations.ts";
import { aMunicipality } from "./site.ts";

const acts = 400;
const middle = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN; // no act, no time

/** Measures an act that names somebody beside the same rows and entry without its record of processing, by turns. */
async function actTimings(kind: DatabaseKind) {
  const { owner, web, admit, close } = await anInstallation(kind);
  await migrate(owner.asOwner);
  await admit();
  const memory = newMemory();
  const house = { database: web, now: () => new Date(), newId: randomUUID, memory, files: someFiles() };
  const municipality = await aMunicipality(house);
  const administrator = anActor(municipality, "administrator");
  const withRecord = () => addAPerson(house, administrator);
  const without = () =>
    web.inRole("evenbeeld_office", municipality.id, async (transaction) => {
      const [id, at] = [randomUUID() as PersonId, new Date()];
      const { person } = administrator;
      const office = {
        ...{ transaction, municipality: municipality.id, person, act: "person-added" },
        ...{ at, today: dayFrom("2026-11-23") },
      };
      await addPeople(office, [
        { id, name: "Nieuwe Collega", mail: `${id}@proefstad.example`, unit: null, version: 1 },
      ]);
      await raiseRevision(office);
      await appendAudit(transaction, {
        ...{ at, event: "person-added", subject: `mensen/${id}`, actor: person, details: {} },
      });
      return ok(true);
    });
  const times: { with: number[]; without: number[] } = { with: [], without: [] };
  for (let turn = 0; turn < acts; turn += 1)
    for (const [name, act] of [
      ["with", withRecord],
      ["without", without],
    ] as const) {
      const begun = performance.now();
      await act();
      times[name].push(performance.now() - begun);
    }
  await close();
  return { with: middle(times.with), without: middle(times.without) };
}

/** Says what the record of processing costs an act. */
export async function measureProcessing(
  say: (what: string, measured: string, aim: string) => void,
): Promise<void> {
  for (const kind of ["embedded", "server"] as const) {
    const found = await actTimings(kind);
    const ratio = found.with / found.without;
    say(
      `an act with its record of processing against the same without one, ${kind}`,
      `${found.with.toFixed(2)} / ${found.without.toFixed(2)} ms = ${ratio.toFixed(2)} x`,
      "<= 1.5 x",
    );
  }
  await stopCluster();
}
