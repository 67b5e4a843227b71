import { randomUUID } from "node:crypto";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { openPostBox } from "../../src/jobs/mail/postBox.ts";
import { sendMail } from "../../src/jobs/mail/sendMail.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { addDuty, type DutyValues } from "../../src/usecases/reporting/addDuty.ts";
import { mailAddresses } from "../../src/web/mailAddresses.ts";
import { someFiles } from "./aFiles.ts";
import { aMunicipality, anActor } from "./aHouse.ts";
import type { PostOffice } from "./aMailServer.ts";
import { programme, programmeValues } from "./aProgrammeOffice.ts";
import { allowed, day } from "./aUnit.ts";
import type { DatabaseKind } from "./databases.ts";
import { aMigratedInstallation } from "./installations.ts";

/** A quarterly report that is due for the first time on Thursday 31 December 2026. */
export const aDuty: DutyValues = {
  kind: "unitQuarter",
  content: "stand van doelen en acties",
  from: { kind: "notStated" },
  to: "ambtelijk opdrachtgever",
  body: null,
  rhythm: { kind: "rule", rule: "FREQ=MONTHLY;INTERVAL=3" },
  firstDue: periodFrom("2026-12-31"),
  endsOn: null,
  awaitsCouncil: false,
  legalBasis: null,
};

/** Returns a house on another connection or clock of the same office. */
export const houseAt = (database: House["database"], now: () => Date): House => ({
  database,
  now,
  newId: randomUUID,
  memory: newMemory(),
  files: someFiles(),
});

/**
 * Returns an office in a database of its own, where sending mail meets nobody else's: a programme, its manager, and how to add
 * colleagues and duties. The clock begins on Monday 12 October 2026, 9.00.
 */
export async function aMailOffice(kind: DatabaseKind) {
  const installation = await aMigratedInstallation(kind);
  const clock = { now: new Date("2026-10-12T07:00:00Z") };
  const house = houseAt(installation.web, () => clock.now);
  const municipality = await aMunicipality(house);
  const administrator = anActor(municipality, "administrator");
  const manager = anActor(municipality, "programmeManager");
  const place = { key: programme, lang: "nl", municipalityName: municipality.name };
  allowed(await addProgramme(house, manager, { ...place, values: programmeValues }));
  const person = async (name: string, mail: string): Promise<PersonId> =>
    allowed(await addPerson(house, administrator, { name, mail, unit: null }));
  /** Adds somebody who leads the programme, on record and not only as an actor. */
  const leader = async (name: string, mail: string): Promise<PersonId> => {
    const id = await person(name, mail);
    const term = { fromDay: day("2026-01-01"), untilDay: null };
    allowed(
      await grantRole(house, administrator, { person: id, role: "programmeManager", unit: null, ...term }),
    );
    return id;
  };
  const duty = async (differing: Partial<DutyValues> = {}) =>
    allowed(await addDuty(house, manager, { programme, values: { ...aDuty, ...differing } }));
  /** Moves the clock to a moment. */
  const at = (moment: string) => {
    clock.now = new Date(moment);
  };
  return { ...installation, house, clock, municipality, administrator, manager, person, leader, duty, at };
}

/** Returns how a process sends mail to a server, and what it reported as a fault. */
export function aSender(postOffice: PostOffice) {
  const faults: unknown[] = [];
  const postBox = openPostBox(postOffice.server);
  const stopping = new AbortController();
  const sender = {
    postBox,
    addresses: mailAddresses("https://evenbeeld.example"),
    log: (_: string, error: unknown) => void faults.push(error),
    stopping: stopping.signal,
  };
  const send = (house: House): Promise<void> => sendMail(house, sender);
  return { send, faults, stopping, close: postBox.close };
}
