import { addDays, type Day } from "../domain/shared/day.ts";
import { findActor } from "../usecases/access/findActor.ts";
import type { House } from "../usecases/perform.ts";
import { type FilledMeerwijk, type FillProgress, founder } from "./fillMeerwijk.ts";
import { type DemoUnits, foundedOn, known } from "./fillOrganisation.ts";
import { fillRecruitment } from "./fillRecruitment.ts";
import { fillRegisters } from "./fillRegisters.ts";
import { mostQuarters, type QuarterReleased, releaseQuarters } from "./fillReleases.ts";
import { fillStaff, type StaffProtection, staffDesk } from "./fillStaff.ts";
import { mailOf } from "./meerwijkPeople.ts";
import type { WorkforceRequest } from "./workforce/meerwijkWorkforce.ts";
import { monthOf } from "./workforce/months.ts";
import { reshufflesFrom } from "./workforce/reorganisations.ts";
import { reorganiseUnits } from "./workforce/reorganiseUnits.ts";
import { unitsOf } from "./workforce/units.ts";

/** Returns the units that a staff needs, from the day on which its months begin, or from that of the programme where it is earlier. */
export const unitsFor = ({ extent, from }: WorkforceRequest): DemoUnits => ({
  units: unitsOf(extent),
  day: from < foundedOn ? from : foundedOn,
});

/** Reorganises as often as the months that are asked for hold a reorganisation, each in the week before its day. */
async function reorganise(
  house: House,
  { municipality, personOfMail, unitOfCode }: FilledMeerwijk,
  { from, months, extent }: WorkforceRequest,
): Promise<void> {
  const first = monthOf(from);
  const held = reshufflesFrom(first, extent).filter(({ month }) => month < first + months);
  const administrator = await findActor(house, municipality, known(personOfMail, mailOf(founder)));
  let found = unitOfCode;
  for (const reshuffle of held) {
    const then: House = { ...house, now: () => new Date(`${addDays(reshuffle.day, -7)}T09:00:00Z`) };
    const asked = { units: unitsOf(extent), unitOfCode: found, reshuffles: [reshuffle] };
    found = await reorganiseUnits(then, administrator, asked);
  }
}

/** What filling a staff takes: which, what protects its figures, and who is told how far it is. */
export type GrownTools = {
  readonly request: WorkforceRequest;
  readonly protection: StaffProtection;
  readonly progress: FillProgress;
};

/** What a demo holds of staff: the month ends that came in, and the quarters that went out or were refused. */
export type GrownFilled = { readonly months: readonly Day[]; readonly quarters: readonly QuarterReleased[] };

/** Reorganises a Meerwijk whose units are there, brings its staff in month by month and releases the figures of each quarter. */
export async function fillGrown(
  house: House,
  filled: FilledMeerwijk,
  { request, protection, progress }: GrownTools,
): Promise<GrownFilled> {
  await reorganise(house, filled, request);
  const desk = await staffDesk(house, filled, protection);
  await fillRegisters(desk, request.seed);
  await fillRecruitment(desk, request.seed);
  const steps = request.months + mostQuarters;
  const months: Day[] = [];
  for await (const day of fillStaff(desk, request)) progress(months.push(day), steps);
  const quarters: QuarterReleased[] = [];
  for await (const quarter of releaseQuarters(desk)) progress(months.length + quarters.push(quarter), steps);
  return { months, quarters };
}
