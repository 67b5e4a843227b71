import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Actor } from "../src/domain/access/index.ts";
import { dossierFindings, instantOn } from "../src/domain/council/index.ts";
import { addDays, dayFrom } from "../src/domain/shared/day.ts";
import { liftSecrecy } from "../src/usecases/council/changeSecrecy.ts";
import { liftDueSecrecy } from "../src/usecases/council/liftDueSecrecy.ts";
import { readSecrecies } from "../src/usecases/council/readSecrecy.ts";
import { receiveFile } from "../src/usecases/council/receivedFile.ts";
import { type House, timeZone } from "../src/usecases/perform.ts";
import { addDocument } from "../src/usecases/programme/addDocument.ts";
import { importProgramme } from "../src/usecases/programme/importProgramme.ts";
import { listDocuments, readDocument } from "../src/usecases/programme/readDocument.ts";
import { search } from "../src/usecases/programme/search.ts";
import { anActor } from "../test/support/aHouse.ts";
import { amsterdamDossier } from "../test/support/amsterdamDossier.ts";
import { keepSecret } from "../test/support/aSecretDocument.ts";
import { allowed } from "../test/support/aUnit.ts";
import { largeProgramme } from "./largeProgramme.ts";
import { medianMs } from "./median.ts";
import { anEmptyStage, loadPage, type Stage } from "./site.ts";

type Say = (what: string, measured: string, aim: string) => void;
const programme = "synthetisch-10";

/** A site with a small programme and somebody of each role that the council's papers ask for. */
async function aCouncilStage() {
  const stage = await anEmptyStage("server");
  const { house, municipality } = stage;
  const command = { kind: "command", municipality: municipality.id } as const;
  allowed(await importProgramme(house, command, { content: largeProgramme(10, []), dryRun: false }));
  const actor = (role: Parameters<typeof anActor>[1]) => anActor(municipality, role);
  return { ...stage, manager: actor("programmeManager"), clerk: actor("clerk"), employee: actor("employee") };
}

/** Puts documents and secrecies in place at once; by acts a hundred thousand would take the whole bench. */
async function fillArchive({ house, municipality }: Stage, documents: number, secrecies: number) {
  await house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
    const { id } = municipality;
    await sql`insert into office.document (municipality, programme, position, key, title, secrecy, accessibility, type, size, added_on, added_by, version)
      select ${id}, ${programme}, n, 'D' || n, 'Stuk ' || n || ' over ' || (array['werving','beleid','opleiding','verslag'])[1 + n % 4],
        case when n % 10 = 0 then 'secret' else 'open' end, 'notChecked', 'pdf', 1, '2026-10-01', p.id, 1
      from generate_series(1, ${documents}) n, (select id from office.person where municipality = ${id} limit 1) p`.execute(
      transaction,
    );
    await sql`insert into office.secrecy (municipality, programme, position, key, body, ground_paragraph, ground_letter, reasoning,
        imposed_on, review_on, parts, given_to, may_lift, lift_by, lift_decided_on, lift_at, lifted, version)
      select ${id}, ${programme}, n, 'S' || n, 'executive', 2, 'i', 'x', '2026-10-01', '2026-12-01',
        jsonb_build_array(jsonb_build_object('document', 'D' || (n * 7), 'passage', null), jsonb_build_object('document', 'D' || (n * 7 + 3), 'passage', null)),
        '[]', 'executive', case when n % 2 = 0 then 'executive' end, case when n % 2 = 0 then date '2026-10-02' end,
        case when n % 2 = 0 then timestamptz '2026-10-03' end, n % 4 = 0, 1
      from generate_series(1, ${secrecies}) n`.execute(transaction);
    await sql`analyze office.document`.execute(transaction);
    return { ok: true, value: true };
  });
}

async function measureSearch(say: Say): Promise<void> {
  const stage = await aCouncilStage();
  await fillArchive(stage, 100_000, 5000);
  const searched = (actor: Actor, word: string) =>
    medianMs(15, async () => {
      await search(stage.house, actor, word);
    });
  for (const [word, said] of [
    ["opleiding", "25,000 hits"],
    ["Stuk 70001 ", "one hit"],
    ["bestaat niet", "none"],
  ] as const) {
    const [everything, open] = [await searched(stage.clerk, word), await searched(stage.employee, word)];
    say(
      `search over 100,000 documents under 5,000 secrecies, ${said}`,
      `${open.toFixed(1)} ms / ${everything.toFixed(1)} ms without secrecy = ${(open / everything).toFixed(2)} x`,
      "<= 1.5 x",
    );
  }
  await stage.stop();
}

/** A thousand ends, one every half hour around six changes of the clock. */
function someEnds(): readonly Date[] {
  const nights = ["2027-03-28", "2027-10-31", "2028-03-26", "2028-10-29", "2029-03-25", "2029-10-28"];
  return nights
    .flatMap((night) => [-1, 0, 1, 2].map((days) => addDays(dayFrom(night), days)))
    .flatMap((day) =>
      Array.from({ length: 48 }, (_, half) => {
        const time = `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`;
        const instant = instantOn(day, time, timeZone);
        return instant.ok ? [instant.value] : []; // a time that stands on no clock, or twice
      }).flat(),
    )
    .slice(0, 1000);
}

async function measureLifts(say: Say): Promise<void> {
  const stage = await aCouncilStage();
  const { manager, clerk, employee } = stage;
  const clock = { now: stage.house.now() };
  const house: House = { ...stage.house, now: () => clock.now };
  const ends = someEnds();
  const places: { readonly document: string; readonly end: Date }[] = [];
  for (const end of ends) {
    const file = await receiveFile(house, manager.municipality, "stuk.pdf", aPdfOf(0));
    const values = { programme, title: `Stuk ${end.toISOString()}`, secrecy: "open", file } as const;
    const { key: document } = allowed(await addDocument(house, manager, values));
    const { key } = await keepSecret(house, clerk, programme, [document]);
    const lift = { by: "executive", decidedOn: dayFrom("2026-10-12"), at: end } as const;
    allowed(await liftSecrecy(house, clerk, { programme, key, seen: 1, lift }));
    places.push({ document, end });
  }
  let [early, late, written] = [0, 0, 0];
  const isThere = (document: string) =>
    readDocument(house, employee, { programme, document }).then(
      () => true,
      () => false,
    );
  for (const { document, end } of places) {
    clock.now = new Date(end.getTime() - 1);
    if (await isThere(document)) early++;
    clock.now = end;
    if (!(await isThere(document))) late++;
    const workers = [house, { ...house }].map(liftDueSecrecy); // each asks for itself what is due
    written += (await Promise.all(workers)).reduce((sum, one) => sum + one, 0);
  }
  const { secrecies } = await readSecrecies(house, clerk, programme);
  const lifted = secrecies.filter(({ state }) => state.kind === "lifted").length;
  say(
    `${ends.length} lifts around six changes of the clock, two workers`,
    `${early} open a millisecond before, ${late} not open at the instant; ${lifted} written down, ${written} times`,
    "within 1 s of the instant, once",
  );
  await stage.stop();
}

/** A whole PDF of so many megabytes, piece by piece: what fills it says nothing. */
async function* aPdfOf(megabytes: number): AsyncGenerator<Uint8Array> {
  const letters = (text: string) => new TextEncoder().encode(text);
  const filling = randomBytes(1 << 16);
  yield letters("%PDF-1.7\n");
  for (let at = 0; at < megabytes * 16; at += 1) yield filling;
  const table = 9 + megabytes * 16 * filling.length;
  yield letters(`xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 >>\nstartxref\n${table}\n%%EOF\n`);
}

async function measureDossier(say: Say): Promise<void> {
  const stage = await aCouncilStage();
  const { house, manager, municipality } = stage;
  const idle = process.memoryUsage().rss;
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const begun = performance.now();
  for (let nth = 1; nth <= 200; nth += 1) {
    const file = await receiveFile(house, municipality.id, "stuk.pdf", aPdfOf(10));
    const values = { programme, title: `Bijlage ${nth}`, secrecy: "open", file } as const;
    allowed(await addDocument(house, manager, values));
  }
  const up = performance.now() - begun;
  const seen = await listDocuments(house, manager, programme);
  const down = performance.now();
  for (const { document } of seen) {
    const { file } = await readDocument(house, manager, { programme, document: document.key });
    for await (const _ of file.content());
  }
  clearInterval(watch);
  say(
    "200 documents, 2 GB in all, up and down by streams",
    `up ${(up / 1000).toFixed(1)} s, down ${((performance.now() - down) / 1000).toFixed(1)} s; ${((most - idle) / 1e6).toFixed(0)} MB over idle`,
    "<= 100 MB over idle",
  );
  const address = `http://127.0.0.1:${stage.port}/${municipality.slug}/programma/${programme}/documenten`;
  for (const connections of [1, 20]) {
    const page = await loadPage(address, stage.cookie, connections);
    say(
      `the list of 200 documents, ${connections} at a time, server`,
      `${page.perSecond.toFixed(0)} pages/s, p50 ${page.p50.toFixed(1)} ms, p95 ${page.p95.toFixed(1)} ms, ${page.failed} failed`,
      connections === 1 ? "p95 <= 100 ms" : "no aim",
    );
  }
  await stage.stop();
}

/** The dossier of Amsterdam with its documents eighteen times over, each with a number of its own. */
async function measureCheck(say: Say): Promise<void> {
  const { dossier, documents } = amsterdamDossier();
  const many = Array.from({ length: 200 }, (_, nth) => ({
    ...(documents[nth % documents.length] ?? documents[0]), // there is a first one
    key: `D${nth}`,
    annex: String(nth + 1),
    registration: `AD2024-${String(nth).padStart(6, "0")}`,
  })) as typeof documents;
  const named = many.map(({ title, annex }) => `${title} (bijlage ${annex}, geheim) op 7 november 2024`);
  const large = { ...dossier, explanation: [dossier.explanation, ...named].join("\n") };
  const took = await medianMs(9, async () => {
    dossierFindings(large, many, dayFrom("2024-11-05"));
  });
  say("the check of a dossier of 200 documents", `${took.toFixed(0)} ms`, "<= 1 s");
}

/** Says what documents of the council take: search, lifts, files, a list and the check. */
export async function measureCouncil(say: Say): Promise<void> {
  await measureCheck(say);
  await measureSearch(say);
  await measureLifts(say);
  await measureDossier(say);
}
