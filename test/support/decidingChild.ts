// A process that records outcomes and lifts secrecy until it is killed: the directory of the office, its keys, the municipality, the
// programme and a document as arguments. It says "ready", then one line per act, written when it is acknowledged and not before.
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import { dayOf } from "../../src/domain/shared/day.ts";
import type { MunicipalityId } from "../../src/domain/shared/municipality.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { openFileStore } from "../../src/storage/files/fileStore.ts";
import { addDossier } from "../../src/usecases/council/addDossier.ts";
import { addDecisionPoint, recordOutcome } from "../../src/usecases/council/changeDossier.ts";
import { liftSecrecy } from "../../src/usecases/council/changeSecrecy.ts";
import { imposeSecrecy } from "../../src/usecases/council/imposeSecrecy.ts";
import { liftDueSecrecy } from "../../src/usecases/council/liftDueSecrecy.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import { type PersonActor, timeZone } from "../../src/usecases/perform.ts";
import { secrecyOn } from "./aSecretDocument.ts";

const [, , directory = "", keys = "", municipality = "", programme = "", document = ""] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);
const actor: PersonActor = {
  kind: "person",
  municipality: municipality as MunicipalityId,
  person: randomUUID() as PersonId,
  name: "Greet Griffier",
  holdings: [{ role: "clerk", units: new Set() }],
  standsInFor: [],
};
const taken = <Value>(result: { ok: true; value: Value } | { ok: false }): Value => {
  if (!result.ok) throw new Error(`refused ${JSON.stringify(result)}`);
  return result.value;
};

try {
  const database = await openDatabase({ kind: "embedded", directory });
  const files = openFileStore({ data: directory, keys });
  const house = { database, files, now: () => new Date(), newId: randomUUID, memory: newMemory() };
  const today = dayOf(house.now(), timeZone);
  const head = { portfolio: null, agendaItem: null, urgency: null, explanation: null, publicText: null };
  const point = { kind: "agree", text: "In te stemmen.", reasoning: null, imposesSecrecy: false } as const;
  say("ready");
  for (;;) {
    const subject = randomUUID();
    const values = { ...head, subject, meetingOn: today, documents: [document], paper: document };
    const { key: dossier } = taken(await addDossier(house, actor, { programme, values }));
    taken(await addDecisionPoint(house, actor, { programme, key: dossier, seen: 1, values: point }));
    const outcome = { kind: "asProposed", decidedOn: today } as const;
    taken(await recordOutcome(house, actor, { programme, key: dossier, seen: 2, number: 1, outcome }));
    say(`acknowledged decision ${dossier}`);
    const imposed = secrecyOn([document], { imposedOn: today, reviewOn: "2099-01-01" as typeof today });
    const { key } = taken(await imposeSecrecy(house, actor, { programme, values: imposed }));
    const lift = { by: "executive", decidedOn: today, at: new Date(Date.now() + 20) } as const;
    taken(await liftSecrecy(house, actor, { programme, key, seen: 1, lift }));
    say(`acknowledged lift ${key}`);
    await liftDueSecrecy(house);
  }
} catch (error) {
  say(`stopped ${error instanceof Error ? `${error.constructor.name} ${error.message}` : String(error)}`);
  process.exit(1);
}
