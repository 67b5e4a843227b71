import { createHash } from "node:crypto";
import type { Protector } from "../domain/disclosure/index.ts";
import type { PersonId } from "../domain/organisation/index.ts";
import { addDays, addMonths, type Day, dayOf } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { ok } from "../domain/shared/result.ts";
import { type Employment, snapshotsIn } from "../domain/workforce/index.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { readConsents } from "../usecases/governance/readConsents.ts";
import { recordConsent } from "../usecases/governance/recordConsent.ts";
import { type House, type PersonActor, timeZone } from "../usecases/perform.ts";
import { bringBarometer } from "../usecases/workforce/bringOutsideTable.ts";
import { changeGrades, readGrades } from "../usecases/workforce/changeGrades.ts";
import { importWorkforce } from "../usecases/workforce/importWorkforce.ts";
import { keepProfile } from "../usecases/workforce/keepProfile.ts";
import { readImports } from "../usecases/workforce/readImports.ts";
import type { ReleaseTools } from "../usecases/workforce/releaseFigures.ts";
import {
  councilConsent,
  councilMember,
  extractProfile,
  importer,
  publisher,
} from "./content/workforce/gate.ts";
import { grades } from "./content/workforce/grades.ts";
import { done } from "./done.ts";
import { known } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { randomFrom } from "./random.ts";
import { barometerSheets } from "./workforce/barometerSheets.ts";
import { type ExtractForm, extractCsv } from "./workforce/extractCsv.ts";
import {
  type MonthlyExtract,
  meerwijkUnitRecord,
  meerwijkWorkforce,
  type WorkforceRequest,
} from "./workforce/meerwijkWorkforce.ts";
import { hasOriginTable, originTable } from "./workforce/originTable.ts";
import { unitsOf } from "./workforce/units.ts";

/** Who brings the staff in: somebody of the works council consents, the analyst imports and releases, the clerk makes public. */
export type StaffDesk = {
  readonly house: House;
  readonly council: PersonActor;
  readonly analyst: PersonActor;
  readonly clerk: PersonActor;
  readonly protection: StaffProtection;
};

/** What protects the figures of the demo: its registers here, its releases here or beside the visitors. */
export type StaffProtection = ReleaseTools & { readonly protect: Protector };

/** Returns the people of Meerwijk at their desk; `personOfMail` has them by their mail address. */
export async function staffDesk(
  house: House,
  {
    municipality,
    personOfMail,
  }: { readonly municipality: Municipality; readonly personOfMail: ReadonlyMap<string, PersonId> },
  protection: StaffProtection,
): Promise<StaffDesk> {
  const actorOf = (name: string) => findActor(house, municipality, known(personOfMail, mailOf(name)));
  const [council, analyst, clerk] = [
    await actorOf(councilMember),
    await actorOf(importer),
    await actorOf(publisher),
  ];
  return { house, council, analyst, clerk, protection };
}

/** Returns the house some days after the end of a month, and never later than now. */
export function daysAfter({ house }: StaffDesk, referenceDate: Day, days: number): House {
  const now = house.now();
  const then = new Date(`${addDays(referenceDate, days)}T09:00:00Z`);
  return { ...house, now: () => (then < now ? then : now) };
}

/** The works council consents on the first day of the first month, before anything is read; once. */
async function consent({ house, council }: StaffDesk, day: Day): Promise<void> {
  if ((await readConsents(house, council)).some(({ subject }) => subject === "workforceData")) return;
  const then: House = { ...house, now: () => new Date(`${day}T13:00:00Z`) };
  done(await recordConsent(then, council, { subject: "workforceData", draft: { ...councilConsent, day } }));
}

/** Which grades there are, before the first extract is read; once. */
async function chooseGrades(desk: StaffDesk, day: Day): Promise<void> {
  const { number } = await readGrades(desk.house, desk.analyst);
  if (number > 0) return;
  done(await changeGrades(daysAfter(desk, day, 1), desk.analyst, { grades, seen: number }));
}

async function* oneByOne(rows: readonly Employment[]): AsyncGenerator<Employment> {
  yield* rows;
}

/** The SHA-256 of the file that HR would send. */
async function hashOf(rows: readonly Employment[], form: ExtractForm): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of extractCsv([rows], form)) hash.update(part);
  return hash.digest("hex");
}

async function bringIn(
  desk: StaffDesk,
  { referenceDate, rows }: MonthlyExtract,
  form: ExtractForm,
): Promise<void> {
  const house = daysAfter(desk, referenceDate, 5);
  const { name } = extractProfile;
  const profile = await keepProfile(house, desk.analyst, { name, content: extractProfile });
  const fileHash = await hashOf(rows, form);
  const extract = { referenceDate, profile, rows: oneByOne(rows), ended: () => ok({ fileHash }) };
  done(await importWorkforce(house, desk.analyst, extract));
}

/** CBS answers some months after the year: percentages of origin of the whole, of clusters and of the highest grades. */
const monthsUntilBarometer = 5;

/** The table of origin beside the extract of a year end, where it has arrived by now. It is made from sizes; no row has an origin. */
async function bringOrigin(
  desk: StaffDesk,
  extract: MonthlyExtract,
  request: WorkforceRequest,
): Promise<void> {
  const arrival = addMonths(extract.referenceDate, monthsUntilBarometer);
  if (!hasOriginTable(extract) || arrival > dayOf(desk.house.now(), timeZone)) return;
  const table = originTable(extract, meerwijkUnitRecord(request), randomFrom(request.seed));
  const head = {
    series: "barometer",
    title: "Herkomst van het personeel",
    source: table.source,
    referenceDate: table.referenceDate,
    variant: "zoomedIn",
  } as const;
  const house: House = { ...desk.house, now: () => new Date(`${arrival}T09:00:00Z`) };
  done(await bringBarometer(house, desk.analyst, { dryRun: false, sheets: barometerSheets(table), head }));
}

/** Returns the month ends of which the staff is there, the first first. */
export async function monthsIn({ house, analyst }: StaffDesk): Promise<readonly Day[]> {
  const { imports } = await readImports(house, analyst);
  return snapshotsIn(imports).map(({ referenceDate }) => referenceDate);
}

/**
 * Plays the staff of Meerwijk and brings it in month by month, as its people would; gives each month that is there. One that
 * came in before stays as it is, so that filling may stop after any month and go on later.
 */
export async function* fillStaff(desk: StaffDesk, request: WorkforceRequest): AsyncGenerator<Day> {
  if (request.months < 1) return;
  await consent(desk, request.from);
  await chooseGrades(desk, request.from);
  const unitNames = new Map(unitsOf(request.extent).map(({ code, name }) => [code, name]));
  const form = { random: randomFrom(request.seed), unitNames };
  const there = await monthsIn(desk);
  for (const extract of meerwijkWorkforce(request)) {
    if (!there.includes(extract.referenceDate)) {
      await bringIn(desk, extract, form);
      await bringOrigin(desk, extract, request);
    }
    yield extract.referenceDate;
  }
}
