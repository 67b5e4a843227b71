import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ApiClientId } from "../../src/domain/access/index.ts";
import { listPeopleWithRoles } from "../../src/usecases/access/listPeopleWithRoles.ts";
import { makeClient } from "../../src/usecases/api/makeClient.ts";
import { readClients } from "../../src/usecases/api/readClients.ts";
import { revokeClient } from "../../src/usecases/api/revokeClient.ts";
import { aDirectory, entraUser } from "../support/aDirectory.ts";
import { bring } from "../support/aPeopleList.ts";
import { allowed, day, refusal } from "../support/aUnit.ts";
import { bothKinds } from "../support/databases.ts";

const until = day("2027-10-12");
const everything = [
  ["GET", "/Users"],
  ["GET", "/ServiceProviderConfig"],
  ["GET", "/Groups"],
  ["POST", "/Users"],
] as const;

for (const kind of bothKinds)
  describe(`who is not the account system of this municipality keeps no list (${kind})`, () => {
    test("the token of another municipality reads, makes, changes and removes nobody here", async () => {
      const own = await aDirectory(kind);
      const other = await aDirectory(kind);
      const { people } = await listPeopleWithRoles(own.house, own.administrator);
      const bodies = { body: entraUser("binnen@proefstad.example", "Indringer"), bearer: other.token };
      for (const [method, path] of everything) {
        const said = await own.ask(method, path, method === "POST" ? bodies : { bearer: other.token });
        assert.equal(said.status, 401, `${method} ${path}`);
      }
      for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
        const path = `/Users/${own.people.sara}`;
        const body = method === "GET" || method === "DELETE" ? {} : { body: bodies.body };
        assert.equal((await own.ask(method, path, { bearer: other.token, ...body })).status, 401, method);
        assert.equal((await other.ask(method, path, body)).status, method === "PATCH" ? 400 : 404, method);
      }
      assert.deepEqual((await listPeopleWithRoles(own.house, own.administrator)).people, people);
    });

    test("a token that was withdrawn, or is no token, opens nothing", async () => {
      const { house, administrator, ask, token } = await aDirectory(kind);
      const { clients } = await readClients(house, administrator);
      const id = clients[0]?.id as ApiClientId;
      for (const bearer of ["", "nonsense", `${token}x`, token.replace(/.$/, "-")])
        assert.equal((await ask("GET", "/Users", { bearer })).status, 401, bearer);
      assert.equal((await ask("GET", "/Users")).status, 200);
      allowed(await revokeClient(house, administrator, id));
      for (const [method, path] of everything) assert.equal((await ask(method, path)).status, 401, path);
    });

    test("a token opens something until midnight of its last day", async () => {
      const { house, ask } = await aDirectory(kind);
      house.clock.now = new Date("2027-10-12T21:59:00Z");
      assert.equal((await ask("GET", "/Users")).status, 200);
      house.clock.now = new Date("2027-10-12T22:00:00Z");
      assert.equal((await ask("GET", "/Users")).status, 401);
    });

    test("N141: it reads no programme and no page, and a token that reads keeps no list; no token does both", async () => {
      const { house, administrator, municipality, site, ask, token } = await aDirectory(kind);
      const authorization = `Bearer ${token}`;
      const status = async (path: string) =>
        (await site.request(`http://localhost:3000${path}`, { headers: { authorization } })).status;
      for (const path of ["/v1/programmas", "/v1/programmas/x/acties", "/v1/programmas/x/edities"])
        assert.equal(await status(path), 401, path);
      assert.equal(await status(`/${municipality.slug}/beheer/mensen`), 303);
      const reader = { name: "Dashboard", rights: ["programmes", "actions"], expiresOn: until } as const;
      const reading = allowed(await makeClient(house, administrator, reader));
      for (const [method, path] of everything)
        assert.equal((await ask(method, path, { bearer: reading })).status, 401, path);
      const both = { ...reader, rights: ["programmes", "provisioning"] } as const;
      assert.equal(refusal(await makeClient(house, administrator, both)), "N141");
    });

    test("a session of an administrator opens nothing here", async () => {
      const { site, base, secretOf, people } = await aDirectory(kind);
      const cookie = `evenbeeld_sessie=${await secretOf(people.sara)}`;
      const answer = await site.request(`http://localhost:3000${base}/Users`, { headers: { cookie } });
      assert.equal(answer.status, 401);
    });

    test("a mass of wrong tokens waits, and the right one does not wait for it", async () => {
      const { ask, token } = await aDirectory(kind);
      const wrong = [];
      for (let at = 0; at < 305; at++)
        wrong.push((await ask("GET", "/Users", { bearer: `wrong-${at}` })).status);
      assert.ok(wrong.slice(0, 300).every((status) => status === 401));
      assert.ok(wrong.includes(429));
      const waiting = await ask("GET", "/Users", { bearer: "wrong" });
      assert.deepEqual([waiting.status, Number(waiting.headers.get("retry-after")) > 0], [429, true]);
      assert.equal((await ask("GET", "/Users", { bearer: token })).status, 200);
    });

    test("text that looks like SQL, markup or a path is text; what is too long is refused", async () => {
      const { ask, faults } = await aDirectory(kind);
      for (const name of ["'; drop table office.person; --", "<script>alert(1)</script>", "../../beheer"]) {
        const mail = `x${name.length}@proefstad.example`;
        const made = await ask("POST", "/Users", { body: entraUser(mail, name, { externalId: name }) });
        assert.deepEqual([made.status, made.body["displayName"]], [201, name]);
        const found = await ask(
          "GET",
          `/Users?filter=${encodeURIComponent(`externalId eq ${JSON.stringify(name)}`)}`,
        );
        assert.equal(found.body["totalResults"], 1, name);
      }
      const big = JSON.stringify(entraUser("groot@proefstad.example", "x".repeat(300_000)));
      assert.equal((await ask("POST", "/Users", { body: big })).status, 413);
      const nul = '{"userName":"a\\u0000@proefstad.example"}';
      assert.equal((await ask("POST", "/Users", { body: nul })).status, 400);
      assert.equal((await ask("GET", "/Users/%zz")).status, 404);
      assert.deepEqual(faults, []);
    });

    test("a leaver with an open session is nobody the minute after midnight, and that session never opens anything again", async () => {
      const { house, administrator, open, people } = await aDirectory(kind);
      allowed(await bring(house, administrator, ["Sara|sara@proefstad.example||||2026-10-12"]));
      house.clock.now = new Date("2026-10-12T21:59:30Z");
      assert.equal((await open(people.sara, "/programma")).status, 200);
      house.clock.now = new Date("2026-10-12T22:00:30Z");
      const gone = await open(people.sara, "/programma");
      assert.equal(gone.status, 303);
      assert.match(String(gone.to), /aanmelden/);
      allowed(await bring(house, administrator, ["Sara|sara@proefstad.example||Programmamanager||geen"]));
      assert.equal((await open(people.sara, "/programma")).status, 303);
    });
  });
