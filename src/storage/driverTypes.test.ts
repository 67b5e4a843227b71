import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { bothKinds, theDatabase } from "../../test/support/databases.ts";

for (const kind of bothKinds)
  describe(`both databases give the same JavaScript values (${kind})`, () => {
    test("counts and whole numbers are numbers, days are text, instants are dates, decimals stay text", async () => {
      const { asOwner } = await theDatabase(kind);
      const found =
        await sql`select count(*) as count, 9007199254740991::int8 as large, '2026-07-01'::date as day,
        '2026-07-01 12:00:00.123+02'::timestamptz as instant, 12.50::numeric as decimal, 0.1::float8 as double, 3::int4 as whole,
        sum(2::int8) as total, true as yes, 'ja' as text, '0a0b0c0d-0000-4000-8000-000000000001'::uuid as id from pg_class where relname = 'pg_class'`.execute(
          asOwner,
        );
      assert.deepEqual(found.rows, [
        {
          count: 1,
          large: 9007199254740991,
          day: "2026-07-01",
          instant: new Date("2026-07-01T10:00:00.123Z"),
          decimal: "12.50",
          double: 0.1,
          whole: 3,
          total: "2", // the sum of int8 is a numeric: cast it where it is summed
          yes: true,
          text: "ja",
          id: "0a0b0c0d-0000-4000-8000-000000000001",
        },
      ]);
    });

    test("a whole number beyond exactness is an error, never a rounded number", async () => {
      const { asOwner } = await theDatabase(kind);
      await assert.rejects(sql`select 9007199254740993::int8 as number`.execute(asOwner), RangeError);
      await assert.rejects(sql`select -9007199254740993::int8 as number`.execute(asOwner), RangeError);
    });

    test("jsonb gives lists and objects; a missing value and the JSON null are both null", async () => {
      const { asOwner } = await theDatabase(kind);
      const found =
        await sql`select '[1, "a", null]'::jsonb as list, '{"a": {"b": []}}'::jsonb as object, 'null'::jsonb as nothing,
        null::jsonb as missing, '"tekst"'::jsonb as text, null::date as day, null::int8 as number`.execute(
          asOwner,
        );
      assert.deepEqual(found.rows, [
        {
          list: [1, "a", null],
          object: { a: { b: [] } },
          nothing: null,
          missing: null,
          text: "tekst",
          day: null,
          number: null,
        },
      ]);
    });

    test("bytes come back as they were, as a Uint8Array", async () => {
      const { asOwner } = await theDatabase(kind);
      const found = await sql<{
        bytes: Uint8Array;
      }>`select ${Buffer.from([0, 10, 255])}::bytea as bytes`.execute(asOwner);
      const bytes = found.rows[0]?.bytes;
      assert.ok(bytes instanceof Uint8Array);
      assert.deepEqual([...bytes], [0, 10, 255]);
    });

    test("an instant goes in and out to the millisecond, whatever the time zone of the process", async () => {
      const { asOwner } = await theDatabase(kind);
      const instants = ["2026-03-29T00:59:59.999Z", "2026-10-25T01:00:00.001Z", "1999-12-31T23:59:59.500Z"];
      for (const text of instants) {
        const found = await sql<{ at: Date }>`select ${new Date(text)}::timestamptz as at`.execute(asOwner);
        assert.equal(found.rows[0]?.at.toISOString(), text);
      }
    });
  });
