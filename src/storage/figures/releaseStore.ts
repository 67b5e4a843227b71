import { sql } from "kysely";
import {
  type Certificate,
  releasedBefore,
  type StoredTable,
  storedTable,
} from "../../domain/disclosure/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import {
  type DeclaredTable,
  declaredBefore,
  type FigureRelease,
  type FiguresInRelease,
  type FlowsInRelease,
  type KeptRelease,
} from "../../domain/workforce/index.ts";
import type { ReleasedFlowRow, ReleaseRow } from "../figureTables.ts";
import type { Office } from "../office/versioned.ts";

const readRelease = (row: ReleaseRow): FigureRelease => ({
  number: row.number,
  referenceDate: dayFrom(row.reference_date),
  snapshot: row.snapshot,
  threshold: row.threshold,
  certificate: row.certificate as Certificate,
  by: row.made_by as PersonId | null,
  at: row.at,
});

/** Returns a table as it was released. */
export const readReleasedTable = ({
  declared,
  content,
}: {
  readonly declared: unknown;
  readonly content: unknown;
}) => ({
  declared: declaredBefore(declared as DeclaredTable),
  table: releasedBefore(content as StoredTable<"counts">),
});

type FlowRow = Pick<ReleasedFlowRow, "since" | "declared" | "leaving" | "coming">;

function readFlows(rows: readonly FlowRow[]): FlowsInRelease | null {
  const [first] = rows;
  if (first === undefined) return null;
  const counts = (content: unknown) => releasedBefore(content as StoredTable<"counts">);
  return {
    since: dayFrom(first.since),
    tables: rows.map(({ declared, leaving, coming }) => ({
      declared: declaredBefore(declared as DeclaredTable),
      leaving: counts(leaving),
      coming: counts(coming),
    })),
  };
}

/** Makes releases of one municipality wait for each other until this transaction ends. */
export async function lockReleases({ transaction, municipality }: Office): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${municipality}::text, 26))`.execute(transaction);
}

/** Returns the releases, the first first. */
export async function listReleases({ transaction, municipality }: Office): Promise<readonly FigureRelease[]> {
  const rows = await transaction
    .selectFrom("figures.release")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map(readRelease);
}

/** Returns what the ledger keeps of every release, the first first. */
export async function listLedger({ transaction, municipality }: Office): Promise<readonly KeptRelease[]> {
  const rows = await transaction
    .selectFrom("figures.ledger")
    .innerJoin("figures.release", (join) =>
      join
        .onRef("figures.release.municipality", "=", "figures.ledger.municipality")
        .onRef("figures.release.number", "=", "figures.ledger.release"),
    )
    .select(["number", "reference_date", "threshold", "cells", "equations"])
    .where("figures.ledger.municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map(({ number, reference_date, threshold, cells, equations }) => ({
    id: String(number),
    threshold,
    referenceDate: dayFrom(reference_date),
    cells: cells as KeptRelease["cells"],
    equations: equations as KeptRelease["equations"],
  }));
}

/** A release that is being made, with all that the ledger keeps of it. */
export type NewRelease = Omit<FiguresInRelease, "by" | "at"> & Pick<KeptRelease, "cells" | "equations">;

/** Keeps a release; who holds the releases numbers it. */
export async function addRelease(
  { transaction, municipality, person, at }: Office,
  { number, referenceDate, snapshot, threshold, certificate, tables, flows, cells, equations }: NewRelease,
): Promise<void> {
  await transaction
    .insertInto("figures.release")
    .values({
      municipality,
      number,
      reference_date: referenceDate,
      snapshot,
      threshold,
      certificate: JSON.stringify(certificate),
      made_by: person,
      at,
    })
    .execute();
  const rows = tables.map(({ declared, table }, place) => ({
    municipality,
    release: number,
    key: declared.key,
    place,
    declared: JSON.stringify(declared),
    content: JSON.stringify(storedTable(table)),
  }));
  await transaction.insertInto("figures.released_table").values(rows).execute();
  const since = flows?.since ?? referenceDate; // without flows there is no row
  const flowRows = (flows?.tables ?? []).map(({ declared, leaving, coming }, place) => ({
    municipality,
    release: number,
    key: declared.key,
    place,
    since,
    declared: JSON.stringify(declared),
    leaving: JSON.stringify(storedTable(leaving)),
    coming: JSON.stringify(storedTable(coming)),
  }));
  if (flowRows.length > 0) await transaction.insertInto("figures.released_flow").values(flowRows).execute();
  await transaction
    .insertInto("figures.ledger")
    .values({
      municipality,
      release: number,
      cells: JSON.stringify(cells),
      equations: JSON.stringify(equations),
    })
    .execute();
}

/** Returns every release with its tables, the first first: three questions, however many there are. */
export async function listReleasesInFull(office: Office): Promise<readonly FiguresInRelease[]> {
  const releases = await listReleases(office);
  const rows = await office.transaction
    .selectFrom("figures.released_table")
    .select(["release", "declared", "content"])
    .where("municipality", "=", office.municipality)
    .orderBy("release")
    .orderBy("place")
    .execute();
  const flowRows = await office.transaction
    .selectFrom("figures.released_flow")
    .select(["release", "since", "declared", "leaving", "coming"])
    .where("municipality", "=", office.municipality)
    .orderBy("release")
    .orderBy("place")
    .execute();
  const byRelease = Map.groupBy(rows, ({ release }) => release);
  const flowsOf = Map.groupBy(flowRows, ({ release }) => release);
  return releases.map((release) => ({
    ...release,
    tables: (byRelease.get(release.number) ?? []).map(readReleasedTable), // a release has tables
    flows: readFlows(flowsOf.get(release.number) ?? []), // most releases tell of one day
  }));
}

/** Returns a release with its tables, in their order; undefined where there is none of that number. */
export async function findRelease(
  { transaction, municipality }: Office,
  number: number,
): Promise<FiguresInRelease | undefined> {
  const row = await transaction
    .selectFrom("figures.release")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("number", "=", number)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const tables = await transaction
    .selectFrom("figures.released_table")
    .select(["declared", "content"])
    .where("municipality", "=", municipality)
    .where("release", "=", number)
    .orderBy("place")
    .execute();
  const flows = await transaction
    .selectFrom("figures.released_flow")
    .select(["since", "declared", "leaving", "coming"])
    .where("municipality", "=", municipality)
    .where("release", "=", number)
    .orderBy("place")
    .execute();
  return { ...readRelease(row), tables: tables.map(readReleasedTable), flows: readFlows(flows) };
}
