import type { Actor } from "../../domain/access/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { type FieldProblem, ok, type Result, refused } from "../../domain/shared/result.ts";
import {
  type Employment,
  type Import,
  lawfulBasisOf,
  type ProfileVersion,
  replacedByOne,
} from "../../domain/workforce/index.ts";
import { addEmployments, deleteEmployments } from "../../storage/figures/employmentStore.ts";
import { listProfiles } from "../../storage/figures/importProfileStore.ts";
import {
  addImport,
  listImports,
  lockImports,
  markImport,
  type NewImport,
} from "../../storage/figures/importStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Done, type House, perform } from "../perform.ts";
import { gateOf, problemAt } from "./gateOf.ts";

/** An extract from HR as it is read. */
export type WorkforceExtract = {
  readonly referenceDate: Day;
  readonly profile: ProfileVersion;
  /** Asked once, row after row. It must not ask the database, which waits for it. */
  readonly rows: AsyncIterable<Employment>;
  /** Asked after the last row: the SHA-256 of the whole file, or everything that is wrong with it. */
  readonly ended: () => Result<{ readonly fileHash: string }, readonly FieldProblem[]>;
};

/** What an import did: its number, how many rows came in, and which import it replaced. */
export type WorkforceImported = {
  readonly number: number;
  readonly rows: number;
  readonly replaced: number | null;
};

type Problems = readonly FieldProblem[];

/** W132: an extract is read by a profile that is kept, so that it can be told later how it was read. Source: judgement. */
async function checkProfile(
  office: Office,
  { name, version }: ProfileVersion,
): Promise<Result<true, Problems>> {
  const kept = (await listProfiles(office)).some((one) => one.name === name && one.version === version);
  return kept ? ok(true) : refused([problemAt("W132", "profile")]);
}

/** W131: an extract has at least one employment; an empty one would say that nobody works here. Source: judgement. */
const checkRows = (rows: number): Result<true, Problems> =>
  rows > 0 ? ok(true) : refused([problemAt("W131", "rows")]);

/** Copies the rows in and returns what came of it; whatever is refused here rolls back every row. */
async function copyIn(
  { database }: House,
  office: Office,
  number: number,
  { rows, ended }: WorkforceExtract,
): Promise<Result<Pick<Import, "rows" | "fileHash">, Problems>> {
  const added = await addEmployments(database, office, { number, rows });
  if (!added.ok) return refused([problemAt(added.problem, "rows")]);
  const end = ended();
  if (!end.ok) return end;
  const filled = checkRows(added.value);
  return filled.ok ? ok({ rows: added.value, fileHash: end.value.fileHash }) : filled;
}

/** The rows of the import that this one replaces go, and its trace says by which. */
async function replace(office: Office, before: Import | undefined, number: number): Promise<number | null> {
  if (before === undefined) return null;
  await deleteEmployments(office, before.number);
  await markImport(office, before.number, { replacedBy: number });
  return before.number;
}

/** What the log says of an import: counts, and why and on which ground; nothing about anybody. */
const detailsOf = (made: NewImport, replaced: number | null) => ({
  referenceDate: made.referenceDate,
  fileHash: made.fileHash,
  rows: made.rows,
  profile: `${made.profile.name} ${made.profile.version}`,
  consent: made.consent,
  replaced,
  purpose: "keepSnapshot",
  lawfulBasis: lawfulBasisOf("keepSnapshot"),
});

async function bringIn(
  house: House,
  office: Office,
  extract: WorkforceExtract,
): Promise<Result<Done<WorkforceImported>, Problems>> {
  const { referenceDate, profile } = extract;
  await lockImports(office);
  const gate = await gateOf(office, referenceDate);
  if (!gate.ok) return gate;
  const known = await checkProfile(office, profile);
  if (!known.ok) return known;
  const imports = await listImports(office);
  const last = imports.at(-1);
  const number = last === undefined ? 1 : last.number + 1;
  const copied = await copyIn(house, office, number, extract);
  if (!copied.ok) return copied;
  const replaced = await replace(office, replacedByOne(imports, referenceDate), number);
  const made = { number, referenceDate, ...copied.value, profile, consent: gate.value.number };
  await addImport(office, made);
  const trace = { subject: `personeelsbestand/${number}`, details: detailsOf(made, replaced) };
  return ok({ value: { number, rows: made.rows, replaced }, trace });
}

/**
 * Imports an extract from HR, all or nothing and however long it is: rows are copied in as they are read, in one transaction with
 * one entry in the log. An extract of a month that has one replaces it (W128). Requirement DI-01.
 */
export const importWorkforce = (
  house: House,
  actor: Actor,
  extract: WorkforceExtract,
): Promise<Result<WorkforceImported, Problems>> =>
  perform(
    house,
    actor,
    { may: "importWorkforce", event: "workforce-imported", role: "evenbeeld_figures" },
    (office) => bringIn(house, office, extract),
  );
