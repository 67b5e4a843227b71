import { generateKeyPairSync, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { largeProgramme } from "../../bench/largeProgramme.ts";
import { addMonths, dayFrom } from "../../src/domain/shared/day.ts";
import { ok } from "../../src/domain/shared/result.ts";
import type { Employment } from "../../src/domain/workforce/index.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { openFileStore } from "../../src/storage/files/fileStore.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { backupTo, rehearseRestore } from "../../src/usecases/installation/backup.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House, PersonActor } from "../../src/usecases/perform.ts";
import { importProgramme } from "../../src/usecases/programme/importProgramme.ts";
import { importWorkforce } from "../../src/usecases/workforce/importWorkforce.ts";
import { keepProfile } from "../../src/usecases/workforce/keepProfile.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { aPdf } from "../support/aPdf.ts";
import { allowed } from "../support/aUnit.ts";
import { anEmployment, consentIn } from "../support/aWorkforce.ts";
import { anInstallation } from "../support/installations.ts";
import type { Found } from "./rehearsal.ts";

export const size = { staff: 20_000, months: 36, documents: 10_000 } as const;
const mostSeconds = 600;
const aim = `<= ${mostSeconds} s, equal by number and hash`;
const grades = ["7", "8", "9", "10", "10A", "11"];

/** Made-up employments of a month: some come, some go, some rise. */
async function* employments(month: number): AsyncGenerator<Employment> {
  const first = anEmployment();
  for (let nth = 0; nth < size.staff; nth++) {
    const person = String(nth + month * 40).padStart(8, "0");
    const grade = grades[(nth + Math.floor(month / 12)) % grades.length] as Employment["grade"];
    const birth = `${1960 + (nth % 45)}-0${1 + (nth % 9)}` as Employment["birth"];
    yield { ...first, person, unit: `E${nth % 300}`, grade, birth, hours: 16 + (nth % 21) };
  }
}

/** Imports so many months of staff. */
export async function fillStaff(house: House, analyst: PersonActor, months: number): Promise<void> {
  const profile = await keepProfile(house, analyst, { name: "rehearsal", content: {} });
  for (let month = 0; month < months; month++) {
    const ended = () => ok({ fileHash: String(month).padStart(64, "0") });
    const referenceDate = addMonths(dayFrom("2023-10-01"), month);
    allowed(
      await importWorkforce(house, analyst, { referenceDate, profile, rows: employments(month), ended }),
    );
  }
}

/** The files come in one by one, as always; the rows go in at once, because by acts they would take most of the rehearsal. */
export async function fillDocuments(
  house: House,
  { municipality }: PersonActor,
  programme: string,
): Promise<void> {
  const hashes: string[] = [];
  let next = 0;
  const lane = async () => {
    for (let nth = next++; nth < size.documents; nth = next++) {
      const text = aPdf(`Stuk ${nth} ${"x".repeat(nth % 5000)}`);
      const file = await house.files.receive(municipality, ReadableStream.from([text]));
      await house.files.keep(file);
      hashes.push(file.sha256);
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  await house.database.inRole("evenbeeld_office", municipality, async (transaction) => {
    await sql`insert into office.document (municipality, programme, position, key, title, secrecy, accessibility, type, size, added_on, added_by, version)
      select ${municipality}, ${programme}, n, 'D' || n, 'Stuk ' || n, 'open', 'notChecked', 'pdf', 1, '2026-10-01', p.id, 1
      from generate_series(1, ${size.documents}) n, (select id from office.person where municipality = ${municipality} limit 1) p`.execute(
      transaction,
    );
    await sql`insert into office.document_file (municipality, programme, document, sha256)
      select ${municipality}, ${programme}, 'D' || n, sha256 from unnest(${hashes}::text[]) with ordinality as f(sha256, n)`.execute(
      transaction,
    );
    return ok(true);
  });
}

/** A municipality of the size that is asked for, on a server, and a sealed copy of it. */
async function aCopy(folder: string) {
  const place = { data: join(folder, "data"), keys: join(folder, "keys") };
  const { owner, web, admit, close } = await anInstallation("server");
  await migrate(owner.asOwner);
  await admit();
  const house: House = {
    ...{ database: web, files: openFileStore(place), newId: randomUUID, memory: newMemory() },
    now: () => new Date(),
  };
  const municipality = await aMunicipality(house);
  await consentIn(house, municipality, { day: dayFrom("2023-01-01") });
  const [analyst, manager] = [anActor(municipality, "hrAnalyst"), anActor(municipality, "programmeManager")];
  const content = largeProgramme(100, []);
  const { key: programme } = allowed(await importProgramme(house, manager, { content, dryRun: false }));
  await fillStaff(house, analyst, size.months);
  await fillDocuments(house, manager, programme);
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  const [to, key] = [join(folder, "copy.pub"), join(folder, "copy.key")];
  writeFileSync(to, publicKey.export({ type: "spki", format: "pem" }));
  writeFileSync(key, privateKey.export({ type: "pkcs8", format: "pem" }));
  const file = join(folder, "rehearsal.copy");
  const begun = performance.now();
  const made = allowed(await backupTo(house, { owner, file, to, keys: place.keys }));
  const seconds = (performance.now() - begun) / 1000;
  await close();
  return { file, key, made, seconds, data: place.data };
}

/** Restores a copy of a large municipality into both databases, and says how long each took. */
export async function rehearseRestores(say: (found: Found) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-rehearsal-"));
  const { file, key, made, seconds, data } = await aCopy(folder);
  const what = `${size.staff} staff, ${size.months} months, ${size.documents} documents`;
  const megabytes = (statSync(file).size / 1e6).toFixed(0);
  const copied = `${seconds.toFixed(0)} s, ${made.rows} rows and ${made.files} files, ${megabytes} MB`;
  say({ what: `a sealed copy of ${what}`, measured: copied, aim: "no aim", isMet: true });
  for (const kind of ["server", "embedded"] as const) {
    const { owner: into, close } =
      kind === "server"
        ? await anInstallation("server")
        : await openDatabase({ kind, directory: join(folder, "restored") }).then((owner) => ({
            ...{ owner, close: owner.close },
          }));
    const order = { into, file, key, data: join(folder, `files-${kind}`) };
    const restored = await rehearseRestore({ now: () => new Date() }, order, data);
    const found = restored.ok
      ? `${restored.value.seconds.toFixed(0)} s, ${restored.value.rows} rows and ${restored.value.files} files equal`
      : `refused: ${restored.problem}`;
    const isMet = restored.ok && restored.value.seconds <= mostSeconds;
    say({ what: `restoring it, ${kind}`, measured: found, aim, isMet });
    await close();
  }
  rmSync(folder, { recursive: true, force: true });
}
