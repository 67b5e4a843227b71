import { sql } from "kysely";
import type { Evidence, Mandate, PlanSource, Principle, Programme } from "../../domain/programme/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { periodOf } from "./columns.ts";
import type { RowOf } from "./partStore.ts";
import { addVersioned, changeVersioned, type Office, rowsAt, type VersionNote } from "./versioned.ts";

type Row = RowOf<"office.programme">;

const readProgramme = (row: Row): Programme => ({
  key: row.key,
  lang: row.lang,
  title: row.title,
  municipalityName: row.municipality_name,
  kind: row.kind,
  start: periodOf(row.start_period),
  end: periodOf(row.end_period),
  adoptedOn: periodOf(row.adopted_on),
  adoptedBy: row.adopted_by,
  tabledFor: row.tabled_for as Programme["tabledFor"],
  publishedOn: periodOf(row.published_on),
  mandate: row.mandate as Mandate,
  note: row.note,
  evidence: row.evidence as readonly Evidence[],
  vision: row.vision as Programme["vision"],
  principles: row.principles as readonly Principle[],
  statedTotals: row.stated_totals as Programme["statedTotals"],
  sources: row.sources as readonly PlanSource[],
  predecessor: row.predecessor,
  closedOn: row.closed_on === null ? null : dayFrom(row.closed_on),
  version: row.version,
});

const columnsOf = (programme: Programme) => ({
  lang: programme.lang,
  title: programme.title,
  municipality_name: programme.municipalityName,
  kind: programme.kind,
  start_period: programme.start,
  end_period: programme.end,
  adopted_on: programme.adoptedOn,
  adopted_by: programme.adoptedBy,
  tabled_for: programme.tabledFor,
  published_on: programme.publishedOn,
  mandate: programme.mandate,
  note: programme.note,
  evidence: programme.evidence,
  vision: programme.vision,
  principles: programme.principles,
  stated_totals: programme.statedTotals,
  sources: programme.sources,
  predecessor: programme.predecessor,
  closed_on: programme.closedOn,
});

async function rows(office: Office, key: string | null): Promise<readonly Programme[]> {
  const one = key === null ? sql`` : sql` and key = ${key}`;
  const found =
    await sql<Row>`select * from office.programme where municipality = ${office.municipality}${one}
    order by closed_on nulls first, start_period desc nulls last, key`.execute(office.transaction);
  return found.rows.map(readProgramme);
}

/** Returns the programmes of the municipality, running ones first. */
export const listProgrammes = (office: Office): Promise<readonly Programme[]> => rows(office, null);

/** Returns the programme, or undefined where there is none with this key. */
export const findProgramme = async (office: Office, key: string): Promise<Programme | undefined> =>
  (await rows(office, key))[0];

/** Returns the programme; what is not there is not found. */
export async function getProgramme(office: Office, key: string): Promise<Programme> {
  const programme = await findProgramme(office, key);
  if (!programme) throw new NotFound();
  return programme;
}

/** Returns the programme as it stood at an instant, or undefined where it was not there yet. */
export async function findProgrammeAt(
  office: Office,
  key: string,
  instant: Date,
): Promise<Programme | undefined> {
  const [row] = await rowsAt<Row>(office, "office.programme", { key }, instant);
  return row && readProgramme(row);
}

/** Returns when the record of a programme began: the moment of its first version; what is not there is not found. */
export async function recordBegan(office: Office, key: string): Promise<Date> {
  const found = await sql<{
    began: Date | null;
  }>`select min(recorded_at) as began from office.programme_version
    where municipality = ${office.municipality} and key = ${key}`.execute(office.transaction);
  const began = found.rows[0]?.began;
  if (!began) throw new NotFound();
  return began;
}

/**
 * Returns the programme and holds it until the end of the transaction. *adding* lets all others wait, so that two new
 * parts never get one key; *changing* lets those wait who add something or close the programme.
 */
export async function holdProgramme(
  office: Office,
  key: string,
  purpose: "adding" | "changing",
): Promise<Programme> {
  const strength = purpose === "adding" ? sql`for update` : sql`for share`;
  await sql`select 1 from office.programme where municipality = ${office.municipality} and key = ${key} ${strength}`.execute(
    office.transaction,
  );
  return getProgramme(office, key);
}

export const addProgramme = (office: Office, programme: Programme, note?: VersionNote): Promise<void> =>
  addVersioned(
    office,
    "office.programme",
    { place: {}, own: "key", rows: [{ key: programme.key, ...columnsOf(programme) }] },
    note,
  );

/** Writes the programme over the version it was read at; false when somebody else changed it since. */
export const changeProgramme = (office: Office, programme: Programme, note?: VersionNote): Promise<boolean> =>
  changeVersioned(
    office,
    "office.programme",
    { key: { key: programme.key }, values: columnsOf(programme), seen: programme.version },
    note,
  );
