import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { GovernanceBody } from "../../domain/governance/index.ts";
import type { Person } from "../../domain/organisation/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import {
  type Country,
  type DutyWatch,
  type ReportingRound,
  type SeenDuty,
  seenDuty,
} from "../../domain/reporting/index.ts";
import { type Day, dayOf } from "../../domain/shared/day.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { listMailOfKind } from "../../storage/office/mailStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House, timeZone } from "../perform.ts";
import { dutyWatches } from "./dutyWatches.ts";

/** That somebody was reminded of a report: of which one, and when last. */
export type Reminded = { readonly duty: string; readonly day: Day; readonly on: Day };

/** Returns when the reports of a programme were last reminded of; a mail that still waits reminded nobody. */
async function remindedIn(office: Office, programme: string): Promise<readonly Reminded[]> {
  const mails = (await listMailOfKind(office, "dutyReminder")).filter(({ state }) => state === "sent");
  return mails
    .flatMap(({ about, endedAt }) =>
      about.kind !== "dutyReminder" || endedAt === null
        ? []
        : about.reminders.map((one) => ({ ...one, on: dayOf(endedAt, timeZone) })),
    )
    .filter((one) => one.programme === programme)
    .map(({ duty, day, on }) => ({ duty, day, on }))
    .toSorted((one, other) => other.on.localeCompare(one.on));
}

/** The reporting duties of a programme with what is due of each, a year ahead. */
export type DutyRegister = {
  readonly programme: Programme;
  readonly today: Day;
  readonly duties: readonly DutyWatch<SeenDuty>[];
  /** When somebody was last reminded of a report by mail, by its duty and due day. */
  readonly reminded: readonly Reminded[];
  /** The rounds of the programme: which of them serves a report. */
  readonly rounds: readonly ReportingRound[];
  readonly bodies: readonly GovernanceBody[];
  /** Who can be chosen as the one who owes a report: only for who may choose. */
  readonly people: readonly Person[];
};

/** Returns the reporting duties of a programme. */
export const readDuties = (
  house: House,
  actor: Actor,
  { programme: key, country }: { readonly programme: string; readonly country: Country },
): Promise<DutyRegister> =>
  consult(house, actor, "readProgramme", async (office) => {
    const programme = await getProgramme(office, key);
    const sight = await sightOf(office, actor);
    const { watches } = await dutyWatches(office, key, country);
    return {
      programme,
      today: office.today,
      duties: watches.map((watch) => ({ ...watch, duty: seenDuty(sight, watch.duty) })),
      rounds: await roundStore.list(office, key),
      reminded: await remindedIn(office, key),
      bodies: await listBodies(office),
      people: mayAct(actor, "changeDuty") ? await listPeople(office) : [],
    };
  });
