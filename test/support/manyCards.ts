import { randomUUID } from "node:crypto";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { actionStore } from "../../src/storage/office/actionStore.ts";
import { addPeople } from "../../src/storage/office/personStore.ts";
import { addVersioned } from "../../src/storage/office/versioned.ts";
import { type House, perform } from "../../src/usecases/perform.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { openRound } from "../../src/usecases/reporting/openRound.ts";
import { anAction } from "./aProgramme.ts";
import { programme, programmeValues } from "./aProgrammeOffice.ts";
import { allowed, day } from "./aUnit.ts";

/** Opens a round that asks so many colleagues about one action each; returns their addresses. */
export async function manyCards(
  house: House,
  municipality: Municipality,
  count: number,
): Promise<readonly string[]> {
  const actor = { kind: "command", municipality: municipality.id } as const;
  const place = { key: programme, lang: "nl", municipalityName: municipality.name };
  allowed(await addProgramme(house, actor, { ...place, values: programmeValues }));
  const people = Array.from({ length: count }, (_, at) => ({
    id: randomUUID() as PersonId,
    name: `Collega ${at + 1}`,
    mail: `collega-${at + 1}@proefstad.example`,
    unit: null,
    version: 1,
  }));
  const actions = people.map(({ id }, at) =>
    anAction({
      key: `A${at + 1}`,
      title: `Actie ${at + 1}`,
      owner: { kind: "person", person: id, asWritten: null },
      status: "ongoing",
    }),
  );
  const roles = people.map(({ id }) => ({
    ...{ id: randomUUID(), person: id, role: "employee", unit: null },
    ...{ from_day: "2026-01-01", until_day: null },
  }));
  await perform(house, actor, { may: "importProgramme", event: "programme-imported" }, async (office) => {
    await addPeople(office, people);
    await addVersioned(office, "office.role_assignment", { place: {}, own: "id", rows: roles });
    await actionStore.add(office, programme, actions);
    return ok({ value: true, trace: { subject: `programma/${programme}` } });
  });
  const values = { name: "Vierde kwartaal", kind: null, serves: [], closesOn: day("2099-12-31") };
  allowed(await openRound(house, actor, { programme, values }));
  return people.map(({ mail }) => mail);
}
