import { sql } from "kysely";
import { dayFrom } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type {
  BirthMonth,
  Employment,
  EmploymentKind,
  Grade,
  LeavingReason,
  Sex,
} from "../../domain/workforce/index.ts";
import type { Database } from "../database.ts";
import type { EmploymentRow } from "../figureTables.ts";
import type { Cell, ManyRows } from "../manyRows.ts";
import type { Office } from "../office/versioned.ts";

const numberCell = (value: number | null): Cell => (value === null ? null : String(value));
const truthCell = (value: boolean | null): Cell => (value === null ? null : String(value));

/** The columns of an employment, and how each is written. */
const columns: ManyRows<Employment>["columns"] = [
  { name: "person", type: "text", cellOf: ({ person }) => person },
  { name: "employment", type: "text", cellOf: ({ employment }) => employment },
  { name: "unit", type: "text", cellOf: ({ unit }) => unit },
  { name: "sex", type: "text", cellOf: ({ sex }) => sex },
  { name: "birth", type: "text", cellOf: ({ birth }) => birth },
  { name: "grade", type: "text", cellOf: ({ grade }) => grade },
  { name: "hours", type: "double precision", cellOf: ({ hours }) => numberCell(hours) },
  { name: "kind", type: "text", cellOf: ({ kind }) => kind },
  { name: "manager", type: "boolean", cellOf: ({ manager }) => truthCell(manager) },
  { name: "from_day", type: "date", cellOf: ({ from }) => from },
  { name: "until_day", type: "date", cellOf: ({ until }) => until },
  { name: "leaving_reason", type: "text", cellOf: ({ leavingReason }) => leavingReason },
];

const readEmployment = (row: EmploymentRow): Employment => ({
  person: row.person,
  employment: row.employment,
  unit: row.unit,
  sex: row.sex as Sex | null,
  birth: row.birth as BirthMonth | null,
  grade: row.grade as Grade | null,
  hours: row.hours,
  kind: row.kind as EmploymentKind | null,
  manager: row.manager,
  from: row.from_day === null ? null : dayFrom(row.from_day),
  until: row.until_day === null ? null : dayFrom(row.until_day),
  leavingReason: row.leaving_reason as LeavingReason | null,
});

const isTwice = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "23505";

/**
 * Adds the employments of an import, however many, and returns how many there were. W134: in a snapshot an employment of a
 * person stands once. Source: the key of an extract, requirement DI-01.
 */
export async function addEmployments(
  { addManyRows }: Database,
  { transaction, municipality }: Office,
  { number, rows }: { readonly number: number; readonly rows: AsyncIterable<Employment> },
): Promise<Result<number, "W134">> {
  try {
    const place = { municipality, import: number };
    return ok(await addManyRows(transaction, { table: "figures.employment", place, columns }, rows));
  } catch (error) {
    // the key of the table says it; asking before would sort all rows a second time
    if (!isTwice(error)) throw error;
    return refused("W134");
  }
}

const together = 2000;

/** Yields the employments of an import in the order of person and employment, some at a time. */
export async function* employmentsOf(
  { transaction, municipality }: Office,
  number: number,
): AsyncGenerator<Employment> {
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  await sql`declare employments no scroll cursor for select ${names} from figures.employment
    where municipality = ${sql.lit(municipality)}::uuid and import = ${sql.lit(number)} order by person, employment`.execute(
    transaction,
  );
  for (;;) {
    const { rows } = await sql<EmploymentRow>`fetch ${sql.lit(together)} from employments`.execute(
      transaction,
    );
    if (rows.length === 0) break;
    for (const row of rows) yield readEmployment(row);
  }
  await sql`close employments`.execute(transaction);
}

/** Deletes the employments of an import and returns how many there were. */
export async function deleteEmployments(
  { transaction, municipality }: Office,
  number: number,
): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom("figures.employment")
    .where("municipality", "=", municipality)
    .where("import", "=", number)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
