import { setImmediate as nextTurn } from "node:timers/promises";
import { CompiledQuery, sql } from "kysely";
import type { DatabaseTransaction } from "./database.ts";

/** A value in the text form of its column, or nothing. */
export type Cell = string | null;

/** A table that rows are added to: what they have in common, and the columns of their own with how a row is written in them. */
export type ManyRows<Row> = {
  readonly table: string;
  readonly place: Readonly<Record<string, string | number>>;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly cellOf: (row: Row) => Cell;
  }[];
};

/** Adds rows however many there are, without holding them, and returns how many: `rows` is asked for the next one when there is room for it. */
export type AddManyRows = <Row>(
  transaction: DatabaseTransaction,
  target: ManyRows<Row>,
  rows: AsyncIterable<Row>,
) => Promise<number>;

const letters: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const special = /[\\\t\n\r]/;

/** Returns a value in the text form of COPY. */
function copied(cell: Cell): string {
  if (cell === null) return "\\N";
  return special.test(cell) ? cell.replaceAll(/[\\\t\n\r]/g, (letter) => letters[letter] ?? letter) : cell; // each has one
}

/** About how many characters go to the server together. */
const portion = 64 * 1024;

/** Yields rows as lines in the text form of COPY, many together. A million rows pass here: nothing is made that need not be. */
async function* linesOf<Row>(rows: AsyncIterable<Row>, { columns }: ManyRows<Row>): AsyncGenerator<string> {
  let text = "";
  for await (const row of rows) {
    let before = "";
    for (const { cellOf } of columns) {
      text += before + copied(cellOf(row));
      before = "\t";
    }
    text += "\n";
    if (text.length < portion) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

const namesOf = <Row>({ columns }: ManyRows<Row>) => sql.join(columns.map(({ name }) => sql.ref(name)));
const placeNames = <Row>({ place }: ManyRows<Row>) =>
  sql.join(Object.keys(place).map((name) => sql.ref(name)));
const placeValues = <Row>({ place }: ManyRows<Row>) =>
  sql.join(Object.values(place).map((value) => sql.lit(value)));

/**
 * On a server: COPY is refused on a table with policies, so the lines go into a table of this transaction alone, and from
 * there under the policy. `addManyByCopy` needs the right TEMPORARY on the database, which a login has unless it was taken away.
 */
export const addManyByCopy: AddManyRows = async (transaction, target, rows) => {
  const columns = sql.join(target.columns.map(({ name, type }) => sql`${sql.ref(name)} ${sql.raw(type)}`));
  await sql`create temporary table incoming (${columns}) on commit drop`.execute(transaction);
  const copy = CompiledQuery.raw("copy pg_temp.incoming from stdin", [linesOf(rows, target)]);
  for await (const _ of transaction.getExecutor().stream(copy, 1)) throw new Error("a copy in has no rows");
  const added = await sql`insert into ${sql.table(target.table)} (${placeNames(target)}, ${namesOf(target)})
    select ${placeValues(target)}, ${namesOf(target)} from pg_temp.incoming`.execute(transaction);
  await sql`drop table pg_temp.incoming`.execute(transaction);
  return Number(added.numAffectedRows);
};

/** Rows that go into the embedded database together. */
const together = 2000;

/** Embedded: COPY there reads a file, which a role of the house may not. Portions of rows go in as one statement each. */
export const addManyByPortions: AddManyRows = async (transaction, target, rows) => {
  const values = sql.join(
    target.columns.map(({ type }, at) => sql`(line ->> ${sql.lit(at)})::${sql.raw(type)}`),
  );
  const add = (lines: readonly (readonly Cell[])[]) =>
    sql`insert into ${sql.table(target.table)} (${placeNames(target)}, ${namesOf(target)})
      select ${placeValues(target)}, ${values} from jsonb_array_elements(${JSON.stringify(lines)}::jsonb) line`.execute(
      transaction,
    );
  let lines: (readonly Cell[])[] = [];
  let count = 0;
  for await (const row of rows) {
    count++;
    lines.push(target.columns.map(({ cellOf }) => cellOf(row)));
    if (lines.length < together) continue;
    await add(lines);
    lines = [];
    await nextTurn(); // the database answers in this process: pages get their turn in between
  }
  if (lines.length > 0) await add(lines);
  return count;
};
