import { sql } from "kysely";
import type { BodyKind, BodyMember, GovernanceBody } from "../../domain/governance/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { rhythmColumn, rhythmOf } from "./columns.ts";
import type { RowOf } from "./partStore.ts";
import { addVersioned, changeVersioned, type Office, type VersionNote } from "./versioned.ts";

type Row = RowOf<"office.governance_body">;

const readBody = (row: Row): GovernanceBody => ({
  key: row.key,
  name: row.name,
  kind: row.kind as BodyKind,
  role: row.role,
  members: row.members as readonly BodyMember[],
  chair: row.chair as BodyMember | null,
  secretary: row.secretary as BodyMember | null,
  rhythm: rhythmOf(row.rhythm),
  mandate: row.mandate,
  version: row.version,
});
const columnsOf = ({ name, kind, role, members, chair, secretary, rhythm, mandate }: GovernanceBody) => ({
  name,
  kind,
  role,
  members,
  chair,
  secretary,
  rhythm: rhythmColumn(rhythm),
  mandate,
});

/** Returns every governance body in the order of its key. */
export async function listBodies(office: Office): Promise<readonly GovernanceBody[]> {
  const found =
    await sql<Row>`select * from office.governance_body where municipality = ${office.municipality}
    order by key`.execute(office.transaction);
  return found.rows.map(readBody);
}

export async function getBody(office: Office, key: string): Promise<GovernanceBody> {
  const body = (await listBodies(office)).find((one) => one.key === key);
  if (!body) throw new NotFound();
  return body;
}

export const addBody = (office: Office, body: GovernanceBody, note?: VersionNote): Promise<void> =>
  addVersioned(
    office,
    "office.governance_body",
    { place: {}, own: "key", rows: [{ key: body.key, ...columnsOf(body) }] },
    note,
  );

/** Writes the body over the version read; false when somebody else changed it since. */
export const changeBody = (office: Office, body: GovernanceBody, note?: VersionNote): Promise<boolean> =>
  changeVersioned(
    office,
    "office.governance_body",
    { key: { key: body.key }, values: columnsOf(body), seen: body.version },
    note,
  );
