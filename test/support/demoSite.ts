import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { after } from "node:test";
import { fillDemo } from "../../src/demo/fillDemo.ts";
import { fillOrganisation, known, presentUnits } from "../../src/demo/fillOrganisation.ts";
import { fillRecruitment } from "../../src/demo/fillRecruitment.ts";
import { fillRegisters } from "../../src/demo/fillRegisters.ts";
import { staffDesk } from "../../src/demo/fillStaff.ts";
import { mailOf, meerwijkPeople } from "../../src/demo/meerwijkPeople.ts";
import { type Role, roles } from "../../src/domain/access/index.ts";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import { personOf } from "../../src/domain/programme/index.ts";
import { cardLinkPurpose } from "../../src/domain/reporting/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { rendererHere } from "../../src/export/edition/rendererHere.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import type { Database } from "../../src/storage/database.ts";
import { listOpenCards } from "../../src/storage/office/openCardStore.ts";
import { appointDeputy } from "../../src/usecases/access/appointDeputy.ts";
import {
  type DemoPerson,
  findActor,
  inOffice,
  listDemoPeople,
  municipalityAt,
} from "../../src/usecases/access/findActor.ts";
import { addPasskey, readPasskeys } from "../../src/usecases/access/passkeys.ts";
import { type Account, findAccount, useLink } from "../../src/usecases/access/signIn.ts";
import { makeClient } from "../../src/usecases/api/makeClient.ts";
import { readGate } from "../../src/usecases/governance/readGate.ts";
import { recordConsent } from "../../src/usecases/governance/recordConsent.ts";
import { addMunicipality } from "../../src/usecases/installation/addMunicipality.ts";
import { makeMailLinks } from "../../src/usecases/mail/makeMailLinks.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House, PersonActor } from "../../src/usecases/perform.ts";
import { importProgramme } from "../../src/usecases/programme/importProgramme.ts";
import { listProgrammes } from "../../src/usecases/programme/readProgramme.ts";
import { submitPlan } from "../../src/usecases/programme/submitPlan.ts";
import { makeDiaryLink, readDiaries } from "../../src/usecases/reporting/diaryLinks.ts";
import { openRound } from "../../src/usecases/reporting/openRound.ts";
import { publishFigures } from "../../src/usecases/workforce/publishFigures.ts";
import { protectHere, releaseFigures } from "../../src/usecases/workforce/releaseFigures.ts";
import { routes } from "../../src/web/routes.ts";
import type { Site } from "../../src/web/server.ts";
import { buildAssets } from "../../src/web/siteAssets.ts";
import { aKeptDossier } from "./aDossier.ts";
import { someFiles } from "./aFiles.ts";
import { anActor, type Clock } from "./aHouse.ts";
import { importedOn, somePeople } from "./aReleasedWorkforce.ts";
import { aDocument, keepSecret } from "./aSecretDocument.ts";
import { consentIn } from "./aWorkforce.ts";
import type { DatabaseKind } from "./databases.ts";
import { aMigratedInstallation } from "./installations.ts";
import { chosenFor } from "./publicFigures.ts";

/** A municipality of the demo with one person a role, by whom its pages are asked. */
export type DemoPlace = {
  readonly municipality: Municipality;
  readonly person: (role: Role) => PersonId;
  /** The secret of a diary of somebody who is no visitor of the tests. */
  readonly diary: string;
  /** The secret of a link to a card of somebody who is no visitor of the tests; null where a round asks no owner. */
  readonly card: string | null;
};

/** An installation as `serve --demo` has it, with a second municipality that nobody of the first may see. */
export type Demo = {
  readonly house: House;
  readonly clock: Clock;
  readonly faults: unknown[];
  readonly meerwijk: DemoPlace;
  readonly other: DemoPlace;
  readonly close: () => Promise<void>;
};

function must<Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Somebody stands in for somebody without other roles, so that the pages of deputies have something to show. */
async function addDeputy(house: House, administrator: PersonActor, personOf: (name: string) => PersonId) {
  const term = { fromDay: dayFrom("2026-10-01"), untilDay: dayFrom("2026-12-31") };
  const who = { person: personOf("Abdel Chaoui"), deputy: personOf("Kwame Boateng") };
  must(await appointDeputy(house, administrator, { ...who, ...term }));
}

/** A file and a version on its way, so that the pages about one file and one version have something to show. */
async function addPapers(house: House, manager: PersonActor) {
  const [programme] = await listProgrammes(house, manager);
  if (!programme) throw new Error("there is no programme");
  const note = await aDocument(house, manager, programme.key, { title: "Notitie" });
  const secret = await aDocument(house, manager, programme.key, { title: "Bijlage onder geheimhouding" });
  await keepSecret(house, manager, programme.key, [secret]);
  const said = { subject: "Voorstel over de notitie", documents: [note, secret], paper: note };
  await aKeptDossier(house, manager, programme.key, said);
  const version = {
    programme: programme.key,
    name: "Voorstel",
    reason: "Na de bespreking in de stuurgroep.",
  };
  must(await submitPlan(house, manager, version));
}

/** A system that reads along, so that the pages about one have something to show. */
async function addSystem(house: House, administrator: PersonActor) {
  const client = { name: "Dashboard, team Informatie", rights: ["programmes"] } as const;
  must(await makeClient(house, administrator, { ...client, expiresOn: dayFrom("2027-10-01") }));
}

/** The works council consented to staff data, unless the demo says so itself: so that the gate stands open for who imports. */
async function addConsentOf(house: House, secretary: PersonActor) {
  const { standing, councils } = await readGate(house, secretary);
  const [council] = councils;
  if (standing.size > 0 || council === undefined) return;
  const nothing = { endsOn: null, conditions: null, scope: null, reason: null, decidedBy: null };
  const given = {
    kind: "given",
    day: dayFrom("2026-09-01"),
    body: council.key,
    document: "OR 2026-114",
  } as const;
  must(await recordConsent(house, secretary, { subject: "workforceData", draft: { ...nothing, ...given } }));
}

/** The programme manager has diaries to take back; another one keeps the address that tests ask. */
async function addDiaries(
  house: House,
  {
    municipality,
    people,
    person,
  }: Pick<DemoPlace, "municipality" | "person"> & {
    readonly people: readonly DemoPerson[];
  },
): Promise<string> {
  const manager = await findActor(house, municipality, person("programmeManager"));
  const [body] = (await readDiaries(house, manager)).bodies;
  if (body === undefined) throw new Error("there is no body");
  const language = "nl";
  await makeDiaryLink(house, manager, { diary: { kind: "own" }, language });
  await makeDiaryLink(house, manager, { diary: { kind: "body", body: body.key }, language });
  const visitors = roles.filter((role) => role !== "operator").map((role) => person(role));
  const keeper = people.find((one) => one.roles.length > 0 && !visitors.includes(one.person.id));
  if (keeper === undefined) throw new Error("everybody is a visitor");
  const actor = await findActor(house, municipality, keeper.person.id);
  return makeDiaryLink(house, actor, { diary: { kind: "own" }, language });
}

/** A round in which the owners are asked how it goes; where one is open already it stays the only one. */
async function addRound(house: House, manager: PersonActor) {
  const [programme] = await listProgrammes(house, manager);
  if (!programme) throw new Error("there is no programme");
  const closesOn = dayFrom("2026-10-23");
  const values = { name: "Derde kwartaal 2026", kind: null, serves: [], closesOn };
  const opened = await openRound(house, manager, { programme: programme.key, values });
  if (!opened.ok && opened.problem.problems.some(({ code }) => code !== "R141")) must(opened);
}

/** Every card that waits has a link, as after a mail; returns the secret of one that leads to a card of no visitor. */
async function addLinks(
  house: House,
  municipality: Municipality,
  visitors: ReadonlySet<PersonId>,
): Promise<string | null> {
  const cards = await inOffice(house, municipality, listOpenCards);
  const secrets: string[] = [];
  for (const { programme, round, action, answered } of cards) {
    const person = personOf(action.owner);
    if (answered || person === null) continue;
    const about = { programme: programme.key, round: round.key, action: action.key, mail: "proef" };
    const link = { purpose: cardLinkPurpose, about, expiresAt: new Date("2026-10-20T15:00:00Z") };
    const made = await makeMailLinks(house, municipality.id, { person }, [link]);
    if (!visitors.has(person)) secrets.push(...made);
  }
  return secrets.at(-1) ?? null; // nobody is asked
}

/**
 * Staff of three days of which two were released with a year in between, so that the pages of releases, of who came and left, and
 * the way to ask for one have something to show. Of two tables that are meant for everybody one is public, so that there is a way to make the other one so.
 */
async function addRelease(house: House, municipality: Municipality, analyst: PersonActor) {
  await consentIn(house, municipality);
  const codes = { A: "BC", A1: "BC-BO", A2: "BC-CO", B: "OM" };
  const staff = (count: number) =>
    somePeople(count).map((one) => ({ ...one, unit: codes[one.unit as keyof typeof codes] }));
  const [before, released, asked] = [dayFrom("2025-03-31"), dayFrom("2026-03-31"), dayFrom("2026-09-30")];
  await importedOn(house, municipality, before, staff(420));
  for (const day of [released, asked]) await importedOn(house, municipality, day, staff(400));
  const tools = { solver: await openHighs(), clock: () => performance.now() };
  await chosenFor(house, municipality, ["grade-sex", "age-sex"], "public");
  must(await releaseFigures(house, analyst, before, tools));
  const { number } = must(await releaseFigures(house, analyst, released, tools));
  const said = { release: number, keys: ["grade-sex"], decision: "collegebesluit van 7 april 2026" };
  must(await publishFigures(house, anActor(municipality, "clerk"), said));
}

async function placeOf(house: House, municipality: Municipality): Promise<DemoPlace> {
  const people = await listDemoPeople(house, municipality);
  const personOf = (name: string) => {
    const found = people.find(({ person }) => person.name === name);
    if (!found) throw new Error(`${name} is not there`);
    return found.person.id;
  };
  const person = (role: Role) => {
    const face = meerwijkPeople.find(({ roles }) => roles.length === 1 && roles[0]?.role === role);
    if (!face) throw new Error(`nobody is only ${role}`);
    return personOf(face.name);
  };
  const diary = await addDiaries(house, { municipality, people, person });
  await addDeputy(house, await findActor(house, municipality, person("administrator")), personOf);
  await addSystem(house, await findActor(house, municipality, person("administrator")));
  const manager = await findActor(house, municipality, person("programmeManager"));
  await addPapers(house, manager);
  await addConsentOf(house, await findActor(house, municipality, person("secretary")));
  await addRound(house, manager);
  await addRelease(house, municipality, await findActor(house, municipality, person("hrAnalyst")));
  const visitors = new Set(roles.filter((role) => role !== "operator").map((role) => person(role)));
  return { municipality, person, diary, card: await addLinks(house, municipality, visitors) };
}

/** Adds a municipality with the same people in units of its own, and a plan that Meerwijk does not have. */
async function addOther(house: House): Promise<DemoPlace> {
  const administrator = { name: "Yusuf Demirel", mail: mailOf("Yusuf Demirel") };
  const wanted = { slug: "anderstad", name: "Gemeente Anderstad", cbsCode: null, locale: "nl-NL" } as const;
  const { municipality, linkSecret } = must(await addMunicipality(house, { ...wanted, administrator }));
  const session = await findAccount(house, await useLink(house, linkSecret));
  if (session === undefined || session.account === "operator") throw new Error("the link led to nobody");
  const { personOfMail } = await fillOrganisation(
    house,
    await findActor(house, municipality, session.account.person),
    presentUnits,
  );
  const ilse = await findActor(house, municipality, known(personOfMail, mailOf("Ilse Brandsma")));
  const content: unknown = JSON.parse(readFileSync("examples/programmes/utrecht-2023.json", "utf8"));
  must(await importProgramme(house, ilse, { content, dryRun: false }));
  return placeOf(house, municipality);
}

/** Somebody has a passkey on a device, so that there is one to withdraw; the device itself is none of ours here. */
async function addDevice(house: House, account: Account) {
  const { challenge } = await readPasskeys(house, account);
  const key = { credential: randomUUID(), publicKey: new Uint8Array(77), counter: 0 };
  must(await addPasskey(house, account, { name: "Laptop", challenge, prove: async () => ok(key) }));
}

/** Fills a new database with the demo on Monday 12 October 2026, 9.00 in the Netherlands. */
export async function openDemoOn(database: Database): Promise<Demo> {
  const clock = { now: new Date("2026-10-12T07:00:00Z") };
  const house = {
    database,
    now: () => clock.now,
    newId: randomUUID,
    memory: newMemory(),
    files: someFiles(),
  };
  const filled = await fillDemo(house, 1, { rendererFor: rendererHere });
  if (filled === null) throw new Error("a new database was not empty");
  const here = { solver: await openHighs(), clock: () => performance.now() };
  const protection = { ...here, protect: protectHere(here) };
  const desk = await staffDesk(house, filled, protection);
  await fillRegisters(desk, 1);
  await fillRecruitment(desk, 1);
  const municipality = await municipalityAt(house, "meerwijk");
  if (!municipality) throw new Error("the demo has no Meerwijk");
  const meerwijk = await placeOf(house, municipality);
  await addDevice(house, { municipality: municipality.id, person: meerwijk.person("administrator") });
  await addDevice(house, "operator");
  return { house, clock, faults: [], meerwijk, other: await addOther(house), close: database.close };
}

/** Fills a new database of a kind with the demo. */
export async function openDemo(kind: DatabaseKind): Promise<Demo> {
  const { web, close } = await aMigratedInstallation(kind);
  return { ...(await openDemoOn(web)), close };
}

let shared: Promise<Demo> | undefined;
after(async () => (await shared)?.close());
/** Returns a demo that is filled once for all tests that only read it. */
export function theDemo(): Promise<Demo> {
  shared ??= openDemo("embedded");
  return shared;
}

/** The whole site on a demo; what a page did not expect is kept in `faults`. */
export const siteOf = async ({ house, faults }: Demo, url: string): Promise<Site> => ({
  house,
  routes,
  assets: await buildAssets(),
  url,
  demo: true,
  openSolver: openHighs,
  log: (_, error) => faults.push(error),
});
