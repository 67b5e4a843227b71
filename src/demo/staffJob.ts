import { type Day, dayOf } from "../domain/shared/day.ts";
import { findActor, listDemoPeople, municipalityAt } from "../usecases/access/findActor.ts";
import type { Job } from "../usecases/installation/dueJob.ts";
import { type House, timeZone } from "../usecases/perform.ts";
import { keeper } from "./actionHistory.ts";
import { meerwijkSlug } from "./fillMeerwijk.ts";
import { known } from "./fillOrganisation.ts";
import { fillRecruitment } from "./fillRecruitment.ts";
import { fillRegisters } from "./fillRegisters.ts";
import { releaseQuarters } from "./fillReleases.ts";
import { fillStaff, monthsIn, type StaffProtection, staffDesk } from "./fillStaff.ts";
import { fillReadTargets } from "./fillTargets.ts";
import type { WorkforceRequest } from "./workforce/meerwijkWorkforce.ts";
import { monthOf } from "./workforce/months.ts";
import { servedWorkforce } from "./workforce/workforceRequest.ts";

/** What filling the staff of a served demo takes: its seed, what protects figures, and when to stop. */
export type StaffJobTools = {
  readonly seed: number;
  readonly openProtection: () => Promise<StaffProtection>;
  readonly stopping: AbortSignal;
};

/** Returns whether what is there was brought in for this request, and not by somebody who filled another staff. */
const isBegun = (there: readonly Day[], { from }: WorkforceRequest): boolean =>
  there.every((day, at) => monthOf(day) === monthOf(from) + at);

/** Brings in the staff, or the months of it that are missing, and releases the quarters that were not; stops after the step at hand when told to. */
async function fillServed(house: House, { seed, openProtection, stopping }: StaffJobTools): Promise<void> {
  const municipality = await municipalityAt(house, meerwijkSlug);
  if (municipality === undefined) return;
  const people = await listDemoPeople(house, municipality);
  const personOfMail = new Map(people.map(({ person }) => [person.mail, person.id]));
  const desk = await staffDesk(house, { municipality, personOfMail }, await openProtection());
  await fillRegisters(desk, seed);
  await fillRecruitment(desk, seed);
  const request = servedWorkforce(seed, dayOf(house.now(), timeZone));
  const there = await monthsIn(desk);
  if (there.length < request.months && isBegun(there, request))
    for await (const _ of fillStaff(desk, request)) if (stopping.aborted) return;
  for await (const _ of releaseQuarters(desk)) if (stopping.aborted) return;
  await fillReadTargets(house, await findActor(house, municipality, known(personOfMail, keeper)));
}

/** Returns the job that fills the staff of a served demo while its pages are up: protecting figures takes longer than a start may. */
export const staffJob = (tools: StaffJobTools): Job & { readonly work: (house: House) => Promise<void> } => ({
  name: "fill-demo-staff",
  everyMinutes: 10,
  work: (house) => fillServed(house, tools),
});
