import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aDirectory, entraUser, userSchema } from "../../../test/support/aDirectory.ts";
import { anActor } from "../../../test/support/aHouse.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { findActor } from "../../usecases/access/findActor.ts";
import { grantRole } from "../../usecases/access/grantRole.ts";
import { listPeopleWithRoles } from "../../usecases/access/listPeopleWithRoles.ts";
import { readAuditLog } from "../../usecases/access/readAuditLog.ts";

type User = {
  readonly id: string;
  readonly userName: string;
  readonly active: boolean;
  readonly displayName: string;
};
const usersIn = (body: Record<string, unknown>) => body["Resources"] as readonly User[];
const filtered = (text: string) => `/Users?filter=${encodeURIComponent(text)}`;

for (const kind of bothKinds)
  describe(`the account system of a municipality, as Entra ID speaks (${kind})`, () => {
    const begin = async () => {
      const directory = await aDirectory(kind);
      const made = await directory.ask("POST", "/Users", {
        body: entraUser("nora@proefstad.example", "Nora de Nieuwe"),
      });
      assert.equal(made.status, 201, JSON.stringify(made.body));
      const id = String(made.body["id"]);
      return { ...directory, id, made };
    };

    test("a test of the connection asks for somebody who is nowhere and gets an empty list", async () => {
      const { ask } = await aDirectory(kind);
      const found = await ask("GET", filtered('userName eq "6f2b3c1e-0d7b-4a7c-9f3e-2f8d1a5b9c00"'));
      assert.deepEqual([found.status, found.body["totalResults"], found.body["Resources"]], [200, 0, []]);
      assert.match(String(found.headers.get("content-type")), /^application\/scim\+json/);
    });

    test("somebody is made, found by name and by number, read and listed by pages", async () => {
      const { ask, made, id } = await begin();
      assert.deepEqual(made.body, {
        schemas: [userSchema],
        id,
        externalId: "nora",
        userName: "nora@proefstad.example",
        displayName: "Nora de Nieuwe",
        name: { formatted: "Nora de Nieuwe" },
        emails: [{ value: "nora@proefstad.example", type: "work", primary: true }],
        active: true,
        meta: { resourceType: "User", location: made.headers.get("location") },
      });
      assert.deepEqual((await ask("GET", `/Users/${id}`)).body, made.body);
      for (const filter of [
        'userName eq "NORA@proefstad.example"',
        'externalId eq "nora"',
        'emails[type eq "work"].value eq "nora@proefstad.example"',
      ])
        assert.deepEqual(
          usersIn((await ask("GET", filtered(filter))).body).map((one) => one.id),
          [id],
          filter,
        );
      const all = await ask("GET", "/Users");
      assert.equal(all.body["totalResults"], 5);
      const pages = [];
      for (const from of [1, 3, 5])
        pages.push(...usersIn((await ask("GET", `/Users?startIndex=${from}&count=2`)).body));
      assert.deepEqual(pages, usersIn(all.body));
      assert.deepEqual((await ask("GET", "/Users?count=0")).body["Resources"], []);
    });

    test("who was typed by hand is found by the mail address, and taken over instead of made twice", async () => {
      const { ask, patch, people } = await begin();
      const [sara] = usersIn((await ask("GET", filtered('userName eq "sara@proefstad.example"'))).body);
      assert.equal(sara?.id, people.sara);
      const named = await patch(people.sara, { op: "Add", path: "externalId", value: "sjansen" });
      assert.equal(named.body["externalId"], "sjansen");
      const twice = await ask("POST", "/Users", { body: entraUser("SARA@proefstad.example", "Sara Dubbel") });
      assert.deepEqual(
        [twice.status, twice.body["scimType"], twice.body["status"]],
        [409, "uniqueness", "409"],
      );
    });

    test("O201, N147: a mail address, a name or a number of somebody else is a conflict, and nothing changes", async () => {
      const { ask, patch, id, made } = await begin();
      const replace = (path: string, value: string) => patch(id, { op: "Replace", path, value });
      for (const [path, value] of [
        ['emails[type eq "work"].value', "Joost@proefstad.example"],
        ["userName", "joost@proefstad.example"],
      ] as const) {
        const refused = await replace(path, value);
        assert.deepEqual([refused.status, refused.body["scimType"]], [409, "uniqueness"], path);
      }
      const other = entraUser("ander@proefstad.example", "Ander", { externalId: "nora" });
      assert.equal((await ask("POST", "/Users", { body: other })).status, 409);
      assert.deepEqual((await ask("GET", `/Users/${id}`)).body, made.body);
    });

    test("the shapes in which Entra ID changes somebody: capitals, dotted keys without a path, words for truth", async () => {
      const { patch, id, house, administrator } = await begin();
      const name = await patch(
        id,
        { op: "Replace", path: "displayName", value: "Nora Nu" },
        { op: "Replace", path: 'emails[type eq "work"].value', value: "nora.nu@proefstad.example" },
        { op: "Replace", path: "name.familyName", value: "Nu" },
        {
          op: "Add",
          path: "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
          value: "Zorg",
        },
      );
      assert.equal(name.status, 200, JSON.stringify(name.body));
      const map = await patch(id, {
        op: "replace",
        value: {
          displayName: "Nora Later",
          'emails[type eq "work"].value': "nora.later@proefstad.example",
          "name.givenName": "Nora",
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department": "Ruimte",
          active: "True",
        },
      });
      assert.deepEqual(
        [map.body["displayName"], map.body["emails"], map.body["active"], map.body["userName"]],
        [
          "Nora Later",
          [{ value: "nora.later@proefstad.example", type: "work", primary: true }],
          true,
          "nora@proefstad.example",
        ],
      );
      const { people } = await listPeopleWithRoles(house, administrator);
      const { person } = people.find((one) => one.person.id === id) ?? assert.fail();
      assert.deepEqual([person.name, person.mail], ["Nora Later", "nora.later@proefstad.example"]);
    });

    for (const [shape, operation] of [
      ["a word with a capital", { op: "Replace", path: "active", value: "False" }],
      ["a truth", { op: "replace", path: "active", value: false }],
      ["a map without a path", { op: "Replace", value: { active: "false" } }],
      ["a name with its schema", { op: "replace", path: `${userSchema}:active`, value: false }],
    ] as const)
      test(`who is not active any more has no role from now on and no session, and the name stays: ${shape}`, async () => {
        const { house, municipality, administrator, patch, id, secretOf, site } = await begin();
        const person = id as PersonId;
        const role = {
          person,
          role: "clerk",
          unit: null,
          fromDay: day("2026-01-01"),
          untilDay: null,
        } as const;
        allowed(await grantRole(house, administrator, role));
        const cookie = `evenbeeld_sessie=${await secretOf(person)}`;
        const page = () =>
          site.request(`http://localhost:3000/${municipality.slug}/programma`, { headers: { cookie } });
        assert.equal((await page()).status, 200);
        const gone = await patch(id, operation);
        assert.deepEqual([gone.status, gone.body["active"]], [200, false]);
        assert.equal((await page()).status, 303);
        assert.deepEqual((await findActor(house, municipality, person)).holdings, []);
        const { people } = await listPeopleWithRoles(house, administrator);
        const found = people.find((one) => one.person.id === id);
        assert.deepEqual([found?.person.name, found?.roles[0]?.untilDay], ["Nora de Nieuwe", "2026-10-11"]);
        const back = await patch(id, { op: "Replace", path: "active", value: "True" });
        assert.equal(back.body["active"], true);
        assert.deepEqual((await findActor(house, municipality, person)).holdings, []);
      });

    test("who is removed is nowhere for the directory, and comes back as the same person", async () => {
      const { ask, id, house, administrator } = await begin();
      assert.equal((await ask("DELETE", `/Users/${id}`)).status, 204);
      for (const method of ["GET", "DELETE"])
        assert.equal((await ask(method, `/Users/${id}`)).status, 404, method);
      assert.equal(
        (await ask("GET", filtered('userName eq "nora@proefstad.example"'))).body["totalResults"],
        0,
      );
      const { people } = await listPeopleWithRoles(house, administrator);
      assert.ok(people.some(({ person }) => person.id === id));
      const back = await ask("POST", "/Users", { body: entraUser("nora@proefstad.example", "Nora Terug") });
      assert.deepEqual([back.status, back.body["id"], back.body["active"]], [201, id, true]);
    });

    test("O207: the last administrator is refused with a sentence, whichever way", async () => {
      const { ask, patch, house, municipality } = await aDirectory(kind);
      const [bram] = usersIn(
        (await ask("GET", filtered('userName eq "bram.beheer@proefstad.example"'))).body,
      );
      assert.ok(bram);
      const whole = { ...entraUser(bram.userName, bram.displayName), active: false };
      for (const said of [
        await patch(bram.id, { op: "Replace", path: "active", value: "False" }),
        await ask("PUT", `/Users/${bram.id}`, { body: whole }),
        await ask("DELETE", `/Users/${bram.id}`),
      ]) {
        assert.deepEqual([said.status, said.body["scimType"]], [400, "mutability"]);
        assert.match(String(said.body["detail"]), /beheerder/);
      }
      const actor = await findActor(house, municipality, bram.id as PersonId);
      assert.equal(actor.holdings[0]?.role, "administrator");
    });

    test("a whole resource replaces; what it leaves out of being active stays", async () => {
      const { ask, patch, id } = await begin();
      await patch(id, { op: "Replace", path: "active", value: "False" });
      const { active: _, ...whole } = entraUser("nora@proefstad.example", "Nora Heel");
      const put = await ask("PUT", `/Users/${id}`, { body: whole });
      assert.deepEqual([put.status, put.body["displayName"], put.body["active"]], [200, "Nora Heel", false]);
    });

    test("every change is an entry in the log by that client; saying the same again is none", async () => {
      const { ask, patch, id, house, municipality } = await begin();
      const log = async () =>
        (
          await readAuditLog(house, anActor(municipality, "auditor"), { before: undefined, limit: 30 })
        ).filter(({ event }) => event.startsWith("person-"));
      const count = (await log()).length;
      await patch(id, { op: "Replace", path: "displayName", value: "Nora de Nieuwe" });
      await patch(id, { op: "Add", path: "title", value: "Directeur" });
      await ask("GET", "/Users");
      assert.equal((await log()).length, count);
      await patch(id, { op: "Replace", path: "displayName", value: "Nora Anders" });
      const [entry] = await log();
      assert.equal(entry?.event, "person-provisioned");
      assert.deepEqual(JSON.parse(String(entry?.content?.details)), { changed: ["name"], active: true });
      assert.match(String(entry?.content?.actor), /^[0-9a-f-]{36}$/);
    });

    test("N148, O202: what is wrong is refused as the protocol says it, with a sentence", async () => {
      const { ask, patch, id } = await begin();
      const refusal = async (said: Awaited<ReturnType<typeof ask>>) => {
        assert.deepEqual(said.body["schemas"], ["urn:ietf:params:scim:api:messages:2.0:Error"]);
        assert.ok(String(said.body["detail"]).length > 10);
        return [said.status, said.body["scimType"]];
      };
      const post = (body: unknown) => ask("POST", "/Users", { body });
      assert.deepEqual(await refusal(await post("{")), [400, "invalidSyntax"]);
      assert.deepEqual(await refusal(await post([])), [400, "invalidSyntax"]);
      assert.deepEqual(await refusal(await post({ displayName: "Niemand" })), [400, "invalidValue"]);
      assert.deepEqual(await refusal(await post(entraUser("geen mail", "Niemand"))), [400, "invalidValue"]);
      const long = entraUser("lang@proefstad.example", "n".repeat(201));
      assert.deepEqual(await refusal(await post(long)), [400, "invalidValue"]);
      assert.deepEqual(await refusal(await patch(id, { op: "move", path: "active", value: 1 })), [
        400,
        "invalidSyntax",
      ]);
      assert.deepEqual(await refusal(await patch(id, { op: "add", path: "][", value: 1 })), [
        400,
        "invalidPath",
      ]);
      assert.deepEqual(await refusal(await patch(id, { op: "add", path: "active", value: "maybe" })), [
        400,
        "invalidValue",
      ]);
      assert.deepEqual(await refusal(await patch(id, { op: "remove", path: "userName" })), [
        400,
        "invalidValue",
      ]);
      for (const filter of [
        'userName co "x"',
        'password eq "x"',
        'userName eq "a" or userName eq "b"',
        "userName",
        'constructor eq "x"',
      ])
        assert.deepEqual(await refusal(await ask("GET", filtered(filter))), [400, "invalidFilter"], filter);
      assert.deepEqual(await refusal(await ask("POST", `/Users/${id}`)), [405, undefined]);
      assert.deepEqual(await refusal(await ask("GET", "/Users/nobody")), [404, undefined]);
      assert.deepEqual(await refusal(await ask("GET", "/Nothing")), [404, undefined]);
    });

    test("it tells what it speaks: no groups, no bulk, one filter", async () => {
      const { ask } = await begin();
      const config = await ask("GET", "/ServiceProviderConfig");
      assert.deepEqual(
        [config.status, config.body["patch"], config.body["sort"]],
        [200, { supported: true }, { supported: false }],
      );
      assert.equal((await ask("GET", "/ResourceTypes")).body["totalResults"], 1);
      assert.equal((await ask("GET", "/ResourceTypes/User")).body["endpoint"], "/Users");
      assert.equal((await ask("GET", `/Schemas/${userSchema}`)).body["id"], userSchema);
      assert.equal((await ask("GET", "/Schemas")).body["totalResults"], 1);
      assert.deepEqual((await ask("GET", "/Groups?filter=displayName%20eq%20%22x%22")).body["Resources"], []);
      assert.equal((await ask("POST", "/Groups", { body: { displayName: "Team" } })).status, 501);
    });
  });
