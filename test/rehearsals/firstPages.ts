import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { importProgramme } from "../../src/usecases/programme/importProgramme.ts";
import { anActor } from "../support/aHouse.ts";
import { allowed, day } from "../support/aUnit.ts";
import { theCluster } from "../support/installations.ts";
import { anInstallation } from "./anOffice.ts";
import type { Rehearsal } from "./rehearsal.ts";

const employees = 3000;
/**
 * Of an hour in which two thirds come in the first twelve minutes, the busiest minute brings 4 people a second; here they
 * come five times as close.
 */
const aSecond = 20;

type Office = Awaited<ReturnType<typeof anInstallation>>;

/** Everybody who works there, each with a session of their own: signing in is rehearsed by itself. */
async function everybody({ house, municipality }: Office): Promise<readonly string[]> {
  const administrator = anActor(municipality, "administrator");
  const term = { fromDay: day("2026-01-01"), untilDay: null };
  const sessions: string[] = [];
  const one = async (number: number) => {
    const mail = `medewerker${number}@proefstad.example`;
    const person = allowed(
      await addPerson(house, administrator, { name: `Medewerker ${number}`, mail, unit: null }),
    );
    allowed(await grantRole(house, administrator, { person, role: "employee", unit: null, ...term }));
    sessions.push(await startSession(house, { municipality: municipality.id, person }, "provider"));
  };
  for (let number = 0; number < employees; number += 10)
    await Promise.all(Array.from({ length: 10 }, (_, at) => one(number + at)));
  return sessions;
}

type Came = { readonly signIn: number[]; readonly page: number[]; readonly failed: string[] };

/** Follows an address to the page that it leads to, and returns how long that took, in milliseconds. */
async function follow(url: string, path: string, session: string | null, came: Came): Promise<number> {
  const headers = session === null ? {} : { cookie: `evenbeeld_sessie=${session}` };
  const begun = performance.now();
  let address = path;
  for (let steps = 0; steps < 5; steps++) {
    const answer = await fetch(new URL(address, url), { headers, redirect: "manual" }).then(
      async (said) => ({ status: said.status, to: said.headers.get("location"), text: await said.text() }),
      (error: unknown) => ({ status: 0, to: null, text: String(error) }), // nobody answered
    );
    if (answer.status === 200) return performance.now() - begun;
    if (answer.to === null) {
      came.failed.push(`${answer.status} ${address}`);
      return performance.now() - begun;
    }
    address = answer.to;
  }
  came.failed.push(`no end at ${path}`);
  return performance.now() - begun;
}

const nth = (values: readonly number[], share: number): number =>
  Math.round(
    values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? Number.NaN,
  ); // nobody came

/** Three thousand employees open what a mail to all leads to: first without a session, then with one. */
export const rehearseFirstPages: Rehearsal = async (say) => {
  await using leaving = new AsyncDisposableStack();
  const office = await anInstallation(leaving, (await theCluster()).url);
  const { house, municipality, url } = office;
  const content: unknown = JSON.parse(readFileSync("examples/programmes/utrecht-2023.json", "utf8"));
  const manager = anActor(municipality, "programmeManager");
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  const sessions = await everybody(office);
  const path = `/${municipality.slug}/programma/utrecht-2023`;
  const came: Came = { signIn: [], page: [], failed: [] };
  const visit = async (session: string) => {
    came.signIn.push(await follow(url, path, null, came));
    came.page.push(await follow(url, path, session, came));
  };
  const visits: Promise<void>[] = [];
  const begun = performance.now();
  for (const [at, session] of sessions.entries()) {
    visits.push(visit(session));
    await wait(Math.max(0, begun + ((at + 1) * 1000) / aSecond - performance.now()));
  }
  await Promise.all(visits);
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  const p95 = Math.max(nth(came.signIn, 0.95), nth(came.page, 0.95));
  const asked = `sign-in p50 ${nth(came.signIn, 0.5)} ms, p95 ${nth(came.signIn, 0.95)} ms; own page p50 ${nth(came.page, 0.5)} ms, p95 ${nth(came.page, 0.95)} ms`;
  say({
    what: `first page for ${sessions.length} employees, two web processes`,
    measured: `${minutes} minutes, ${came.failed.length} errors ${came.failed.slice(0, 3).join(", ")}; ${asked}`,
    aim: "0 errors, p95 <= 300 ms",
    isMet: came.failed.length === 0 && p95 <= 300,
  });
};
