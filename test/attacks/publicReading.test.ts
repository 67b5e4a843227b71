import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { ok } from "../../src/domain/shared/result.ts";
import { routes } from "../../src/web/routes.ts";
import { aPublicSite, url } from "../support/aPublicSite.ts";
import { allowed } from "../support/aUnit.ts";
import { bothKinds } from "../support/databases.ts";

type Office = Awaited<ReturnType<typeof aPublicSite>>;

const answerOf = async ({ site }: Office, path: string, headers: Record<string, string> = {}) => {
  const answer = await site.request(url + path, { headers });
  return { status: answer.status, text: await answer.text() };
};

/** Every address at which an edition can be read, whatever its number. */
const waysTo = (office: Office, number: number | string): readonly string[] =>
  ["", "?taal=en", "/html", "/pdf", "/json", "/lijst/acties.csv", "/lijst/streefcijfers.csv"].map(
    (rest) => `${office.path()}/haarlem-2020/${number}${rest}`,
  );

for (const kind of bothKinds)
  describe(`[RA-05] the council and the public read published editions and nothing else (${kind})`, () => {
    /** Edition 1 is public, 2 was public, 3 never was, and its words stand nowhere else. */
    const three = async (title?: string) => {
      const office = await aPublicSite(kind, title === undefined ? {} : { title });
      for (const year of [2020, 2021, 2022]) await office.freeze(year);
      await office.publish(1);
      await office.publish(2);
      for (const path of waysTo(office, 2)) await answerOf(office, path); // kept while it was public
      await office.withdraw(2);
      return office;
    };

    test("numbers that are guessed, taken back or not public answer as what does not exist, in every form", async () => {
      const office = await three();
      const nowhere = await answerOf(office, "/bestaat/niet/nergens");
      assert.equal(nowhere.status, 404);
      const english = await answerOf(office, "/bestaat/niet", { "accept-language": "en" });
      const numbers = [2, 3, 4, 0, -1, "01", "1.0", "1e0", "١", "1%00", "%31%20", "..%2F1", "latest"];
      for (const number of numbers)
        for (const path of waysTo(office, number)) {
          const { status, text } = await answerOf(office, path);
          assert.deepEqual([status, text === nowhere.text], [404, true], path);
          const inEnglish = await answerOf(office, path, { "accept-language": "en" });
          assert.equal(inEnglish.text, english.text, path);
        }
      for (const rest of [
        "/xml",
        "/docx",
        "/JSON",
        "/json/",
        "/html%00",
        "/lijst/acties",
        "/lijst/mensen.csv",
        "/lijst/..%2Fjson",
      ])
        assert.equal((await answerOf(office, office.edition(1, rest))).status, 404, rest);
    });

    test("the numbers and keys of one municipality open nothing at the address of another", async () => {
      const [office, other] = [await three(), await aPublicSite(kind)];
      await other.freeze(2020);
      const list = await answerOf(office, other.path());
      assert.match(list.text, /geen rapportage openbaar/);
      for (const path of waysTo(other, 1)) assert.equal((await answerOf(office, path)).status, 404, path);
      assert.equal((await answerOf(office, office.edition(1))).status, 200);
    });

    test("what was taken back leaves a line in the feed that says so, and no word of it", async () => {
      const office = await three("Geheim <plan>");
      await office.withdraw(1);
      const { text } = await answerOf(office, office.path("/nieuw.atom"));
      assert.match(text, /Teruggetrokken: editie 2, Jaarrapportage 2021/);
      for (const word of ["Geheim", "geheim: een fout", "haarlem-2020", "/openbaar/haarlem", "editie 3"])
        assert.ok(!text.includes(word), word);
      const list = await answerOf(office, office.path());
      assert.ok(!list.text.includes("Geheim"));
    });

    test("nothing of the office is behind a route that is kept for everybody", () => {
      const kept = routes.filter((route) => route.kept !== undefined);
      assert.ok(kept.length >= 5);
      for (const route of kept)
        assert.match("get" in route ? route.get : "", /^\/:municipality\/openbaar(\/|$)/);
    });

    test("its database role reads five views and no table, function or sequence of the house", async () => {
      const office = await three();
      const say = async (statement: ReturnType<typeof sql>) =>
        allowed(
          await office.house.database.inRole(
            "evenbeeld_public",
            office.municipality.id,
            async (transaction) => ok((await statement.execute(transaction)).rows),
          ),
        );
      assert.deepEqual(await say(sql`select number from published.edition`), [{ number: 1 }]);
      assert.deepEqual(await say(sql`select distinct number from published.edition_file`), [{ number: 1 }]);
      assert.deepEqual(await say(sql`select number from published.withdrawn`), [{ number: 2 }]);
      const columns = await say(sql`select attname as name from pg_attribute
        where attrelid = 'published.withdrawn'::regclass and attnum > 0 order by attnum`);
      const names = [
        "municipality",
        "programme",
        "number",
        "kind",
        "as_of",
        "corrects",
        "published_at",
        "withdrawn_at",
      ];
      assert.deepEqual(
        columns,
        names.map((name) => ({ name })),
      );
      const may = await say(sql`select n.nspname || '.' || c.relname as name from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('access', 'office', 'audit', 'jobs', 'wall', 'published', 'figures') and c.relkind in ('r', 'v', 'S', 'm')
          and has_table_privilege('evenbeeld_public', c.oid, 'select') order by 1`);
      assert.deepEqual(
        may,
        [
          "published.council",
          "published.edition",
          "published.edition_file",
          "published.figures",
          "published.withdrawn",
        ].map((name) => ({ name })),
      );
      // a condition that fails on a row sees no row that the view leaves out
      const peek = sql`select number from published.withdrawn where 1 / (number - 1) > 0 and 1 / (number - 3) < 0`;
      assert.deepEqual(await say(peek), [{ number: 2 }]);
      const refused = [
        sql`select reason from office.edition_publication`,
        sql`update published.withdrawn set number = 9`,
        sql`delete from published.edition`,
        sql`insert into published.edition_file (number) values (9)`,
        sql`select secret_hash from access.diary_link`,
        sql`select cells from figures.ledger`,
        sql`select content from figures.released_table`,
        sql`select decision from figures.publication`,
        sql`update published.figures set threshold = 1`,
        sql`select text from office.council_entry`,
        sql`delete from published.council`,
      ];
      for (const statement of refused) await assert.rejects(say(statement), { code: /42501|55000/ } as never);
    });
  });
