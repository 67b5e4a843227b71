import { dayOf } from "../src/domain/shared/day.ts";
import { findActionPage } from "../src/storage/office/actionPageStore.ts";
import { listPeople } from "../src/storage/office/personStore.ts";
import { getProgramme } from "../src/storage/office/programmeStore.ts";
import { listUnits } from "../src/storage/office/unitStore.ts";
import { roleBookOf } from "../src/usecases/access/findActor.ts";
import { makeClient } from "../src/usecases/api/makeClient.ts";
import { timeZone } from "../src/usecases/perform.ts";
import { medianMs } from "./median.ts";
import type { Stage } from "./site.ts";

const everything = { key: null, theme: null, objective: null, unit: null, status: null, late: null };

/** Returns the milliseconds of a list of 1,000 actions through the API, over the wire, and of its own SQL alone. */
export async function apiAgainstSql({ house, municipality, port }: Stage) {
  const programme = "synthetisch-1000";
  const command = { kind: "command", municipality: municipality.id } as const;
  const at = house.now();
  const today = dayOf(at, timeZone);
  const made = await makeClient(house, command, { name: "Meting", rights: ["actions"], expiresOn: today });
  if (!made.ok) throw new Error(made.problem);
  const place = { municipality: municipality.id, person: null, act: "read", at, today };
  const address = `http://127.0.0.1:${port}/v1/programmas/${programme}/acties?paginaGrootte=1000`;
  const whole = await medianMs(15, async () => {
    const answer = await fetch(address, { headers: { authorization: `Bearer ${made.value}` } });
    if (answer.status !== 200) throw new Error(`api ${answer.status}`);
    await answer.text();
  });
  const sqlAlone = await medianMs(15, async () => {
    await house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
      const office = { transaction, ...place };
      await roleBookOf(office);
      await listPeople(office);
      await getProgramme(office, programme);
      await listUnits(office);
      const { total } = await findActionPage(office, programme, { ...everything, from: 0, most: 1000 });
      return { ok: true, value: total };
    });
  });
  return { sqlAlone, whole };
}
