import { sql } from "kysely";
import type { EditionKind, NarrativePlace } from "../../domain/reporting/index.ts";
import { type Day, dayFrom } from "../../domain/shared/day.ts";
import { addVersioned, changeVersioned, type Office } from "./versioned.ts";

/** Which report somebody writes in: of a year, or on a round. */
export type NarratedReport = {
  readonly programme: string;
  readonly report: EditionKind;
  /** The year or the key of the round. */
  readonly about: string;
};

/** What somebody wrote at a place of a report; without text where that was taken away again. */
export type KeptNarrative = {
  readonly place: NarrativePlace;
  readonly text: string | null;
  readonly writtenOn: Day;
  readonly version: number;
};

/** Returns what was written in a report, also where it was taken away. */
export async function listNarratives(
  { transaction, municipality }: Office,
  { programme, report, about }: NarratedReport,
): Promise<readonly KeptNarrative[]> {
  const rows = await transaction
    .selectFrom("office.narrative")
    .select(["place", "text", "written_on", "version"])
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .where("report", "=", report)
    .where("about", "=", about)
    .orderBy("place")
    .execute();
  return rows.map(({ place, text, written_on, version }) => ({
    place: place as NarrativePlace,
    text,
    writtenOn: dayFrom(written_on),
    version,
  }));
}

/**
 * Keeps what was written today at a place over the version that was seen, 0 where nobody wrote there; false when somebody else
 * was first. Until the transaction ends others who write in the programme wait: two first texts of one place never meet.
 */
export async function keepNarrative(
  office: Office,
  narrated: NarratedReport,
  { place, text, seen }: Pick<KeptNarrative, "place" | "text"> & { readonly seen: number },
): Promise<boolean> {
  const held = `${office.municipality} ${narrated.programme}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${held}, 22))`.execute(office.transaction);
  const table = "office.narrative";
  const { programme, report, about } = narrated;
  const within = { programme, report, about };
  const values = { text, written_on: office.today };
  if (seen > 0) return changeVersioned(office, table, { key: { ...within, place }, values, seen });
  if ((await listNarratives(office, narrated)).some((one) => one.place === place)) return false;
  await addVersioned(office, table, { place: within, own: "place", rows: [{ place, ...values }] });
  return true;
}
