import assert from "node:assert/strict";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { openRound } from "../../src/usecases/reporting/openRound.ts";
import { aProgrammeSite } from "./aSite.ts";
import { allowed } from "./aUnit.ts";

const late = { start: periodFrom("2026-01"), end: periodFrom("2026-09"), note: null };
const title = "Vacatures <script>alert(1)</script> nalopen";

/** A site with a round open until 23 October 2026: A1 is Fatima's, who told news; A2 is of the city unit; A3 is nobody's. */
export async function anOfficeWithRound() {
  const site = await aProgrammeSite([
    { title, status: "ongoing", planning: late },
    { title: "Mentor voor nieuwe collega's" },
    { title: "Meten wat werkt" },
  ]);
  const { house, manager, people, units, path, post } = site;
  const action = `${path}/acties/A1`;
  const done = async (sent: ReturnType<typeof post>) => assert.equal((await sent).status, 303);
  await done(post(people.sara, `${action}/actiehouder`, { versie: "1", persoon: people.fatima }));
  const unit = { versie: "1", titel: "Mentor voor nieuwe collega's", onderdeel: units.city };
  await done(post(people.sara, `${path}/acties/A2/veranderen`, unit));
  const told = { versie: "2", verloop: "onSchedule", einde: "blijft", gebeurd: "De eerste versie is af." };
  await done(post(people.fatima, `${action}/nieuws`, told));
  const values = { name: "Derde kwartaal 2026", kind: null, serves: [], closesOn: dayFrom("2026-10-23") };
  const programme = path.slice("/programma/".length);
  const round = allowed(await openRound(house, manager, { programme, values }));
  house.clock.now = new Date("2026-10-12T08:00:00Z");
  return { ...site, action, card: `${path}/rondes/${round.key}/acties/A1` };
}

/** An answer to the card of A1 as a browser sends it: on schedule, unless said otherwise. */
export const answer = (differing: Readonly<Record<string, string>>) => ({
  versie: "3",
  verloop: "onSchedule",
  gebeurd: "De eerste 20 teksten zijn klaar.",
  einde: "blijft",
  ...differing,
});
