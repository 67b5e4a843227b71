import assert from "node:assert/strict";
import { request } from "node:http";
import { before, describe, test } from "node:test";
import type { Hono } from "hono";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { textsFor } from "../../src/texts/index.ts";
import { findActor } from "../../src/usecases/access/findActor.ts";
import { listPeopleWithRoles } from "../../src/usecases/access/listPeopleWithRoles.ts";
import { makeClient } from "../../src/usecases/api/makeClient.ts";
import { addAction } from "../../src/usecases/programme/addAction.ts";
import { assignOwner } from "../../src/usecases/programme/assignOwner.ts";
import { apiRoutes } from "../../src/web/api/apiRoutes.ts";
import { buildSite } from "../../src/web/server.ts";
import { startServer } from "../../src/web/startServer.ts";
import { type Api, anApi, everyRight, itemsOf } from "../support/anApi.ts";
import { anActionValues } from "../support/aProgrammeOffice.ts";
import { allowed, day } from "../support/aUnit.ts";
import { bothKinds } from "../support/databases.ts";
import { type Demo, type DemoPlace, siteOf, theDemo } from "../support/demoSite.ts";

const all = "?paginaGrootte=1000";
const resources = ["doelstellingen", "streefcijfers", "acties", "rondes", "edities"] as const;

for (const kind of bothKinds)
  describe(`a token of one municipality reads nothing of another (${kind})`, () => {
    let own: Api;
    let other: Api;
    before(async () => {
      own = await anApi(kind, ["utrecht-2023"]);
      other = await anApi(kind, ["haarlem-2020", "arnhem-2021"]);
    });

    test("each sees its own programmes, and the keys of the other are nowhere", async () => {
      const keysWith = async (token: string) =>
        itemsOf(await own.ask("/v1/programmas", { token })).map((one) => one["sleutel"]);
      assert.deepEqual(await keysWith(own.whole), own.programmes);
      assert.deepEqual((await keysWith(other.whole)).toSorted(), [...other.programmes].toSorted());
      for (const key of other.programmes)
        for (const rest of ["", ...resources.slice(0, 4).map((one) => `/${one}`)]) {
          const path = `/v1/programmas/${encodeURIComponent(key)}${rest}`;
          assert.equal((await own.ask(path, { token: own.whole })).status, 404, path);
          assert.equal((await own.ask(path, { token: other.whole })).status, 200, path);
        }
    });

    test("a key with SQL, markup, a path or a letter that no text can hold is a key that is nowhere", async () => {
      const keys = [
        "' or '1'='1",
        "'; drop table office.action; --",
        "<script>alert(1)</script>",
        "../../beheer",
        "%",
        "_",
        "a\u0000b",
        "x".repeat(1500),
      ];
      for (const key of keys.map(encodeURIComponent))
        for (const path of [`/v1/programmas/${key}`, `/v1/programmas/utrecht-2023/acties/${key}`]) {
          const reply = await own.ask(path);
          assert.deepEqual(
            [reply.status, reply.headers.get("content-type")],
            [404, "application/problem+json"],
            path,
          );
          assert.ok(!reply.text.includes("script"), "nothing is said back");
        }
      for (const query of ["thema", "doelstelling", "onderdeel"])
        for (const key of keys.map(encodeURIComponent)) {
          const reply = await own.ask(`/v1/programmas/utrecht-2023/acties?${query}=${key}`);
          assert.ok(reply.status === 200 && itemsOf(reply).length === 0, `${query} ${reply.status}`);
        }
      for (const path of ["/v1/programmas/%E0%A4%A", "/v1/programmas/%"])
        assert.ok([401, 404].includes((await own.ask(path, { token: "" })).status), path);
      assert.ok(itemsOf(await own.ask(`/v1/programmas/utrecht-2023/acties${all}`)).length > 0);
      assert.deepEqual([own.faults, other.faults], [[], []]);
    });
  });

describe("what leaves through the API names nobody", () => {
  let demo: Demo;
  let site: Hono;
  const url = "http://localhost:3000";
  const administratorOf = ({ municipality, person }: DemoPlace) =>
    findActor(demo.house, municipality, person("administrator"));
  const tokenOf = async (place: DemoPlace) =>
    allowed(
      await makeClient(demo.house, await administratorOf(place), {
        name: "Alles",
        rights: everyRight,
        expiresOn: day("2027-10-12"),
      }),
    );
  const textAt = async (path: string, token: string) => {
    const answer = await site.request(url + path, { headers: { authorization: `Bearer ${token}` } });
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  const key = "meerwijk-herkent-zich";

  before(async () => {
    demo = await theDemo();
    site = buildSite(await siteOf(demo, url));
  });

  test("R185: owners are roles, and a name that somebody typed becomes a role too", async () => {
    const { house, meerwijk } = demo;
    const { municipality, person } = meerwijk;
    const manager = await findActor(house, municipality, person("programmeManager"));
    const { people } = await listPeopleWithRoles(house, await administratorOf(meerwijk));
    const named = people.find(({ person: one }) => one.id === person("employee"))?.person;
    assert.ok(named);
    const values = anActionValues({
      title: `Gesprek met ${named.name.toUpperCase()}`,
      deliverable: `Verslag van ${named.name}, daarna klaar`,
      owner: { kind: "asWritten", text: `${named.name} (P&O)` },
    });
    const { key: added } = allowed(await addAction(house, manager, { programme: key, values }));
    allowed(
      await assignOwner(house, manager, {
        programme: key,
        key: added,
        seen: 1,
        person: named.id,
        reason: null,
      }),
    );
    const token = await tokenOf(meerwijk);
    const texts: string[] = [await textAt("/v1/programmas", token)];
    for (const one of resources) texts.push(await textAt(`/v1/programmas/${key}/${one}${all}`, token));
    assert.ok(people.length >= 10);
    for (const { person: one } of people)
      for (const word of [one.name, one.name.toUpperCase(), one.mail, one.id])
        assert.ok(!texts.some((text) => text.includes(word)), word);
    const action = JSON.parse(await textAt(`/v1/programmas/${key}/acties/${added}`, token)) as {
      eigenaar: { functie: string };
      titel: string;
    };
    const role = textsFor("nl").entry.role.employee;
    assert.deepEqual([action.eigenaar.functie, action.titel], [role, `Gesprek met ${role}`]);
  });

  test("only what is public now is an edition here, and no paper, risk or feedback is anywhere", async () => {
    const token = await tokenOf(demo.meerwijk);
    const editions = itemsOf({
      body: JSON.parse(await textAt(`/v1/programmas/${key}/edities`, token)),
    } as never);
    const shown = await site.request(`${url}/meerwijk/openbaar`);
    const html = await shown.text();
    assert.ok(editions.length >= 1);
    for (const { nummer } of editions) assert.ok(html.includes(`/meerwijk/openbaar/${key}/${nummer}`));
    const fields = apiRoutes.flatMap(({ get }) => get.split("/"));
    for (const word of ["documenten", "risicos", "inbreng", "mensen", "logboek", "onderdelen"])
      assert.ok(!fields.includes(word), word);
  });

  test("a token in an address is refused and is written down nowhere", async () => {
    const token = await tokenOf(demo.meerwijk);
    const before = demo.faults.length;
    const answer = await site.request(`${url}/v1/programmas?token=${token}`);
    assert.equal(answer.status, 401);
    assert.ok(!(await answer.text()).includes(token));
    assert.equal(demo.faults.length, before);
  });
});

describe("an address or a header of ten million letters does not hold the site", () => {
  test("it is refused, and the next one is answered", async () => {
    const api = await anApi("embedded", ["utrecht-2023"]);
    const large = "x".repeat(10_000_000);
    const long = await api.ask(`/v1/programmas?thema=${large}`);
    assert.deepEqual([long.status, long.headers.get("content-type")], [414, "application/problem+json"]);
    const assets = { addresses: { style: "", script: null }, files: new Map() };
    const place = {
      house: api.house,
      routes: [],
      assets,
      url: api.url,
      demo: false,
      openSolver: openHighs,
      log: () => undefined,
    };
    const server = await startServer(place, { host: "127.0.0.1", port: 0 });
    const statusOf = (path: string, headers: Record<string, string>) =>
      new Promise<number | string>((resolve) => {
        const sent = request({ host: "127.0.0.1", port: server.port, path, headers }, (answer) => {
          answer.resume();
          resolve(Number(answer.statusCode));
        });
        sent.on("error", ({ message }) => resolve(message)); // the server hung up before all of it was sent
        sent.end();
      });
    const bearer = { authorization: `Bearer ${api.whole}` };
    for (const headers of [{ authorization: `Bearer ${large}` }, { ...bearer, cookie: large }]) {
      const status = await statusOf("/v1/programmas", headers);
      assert.ok(status === 431 || typeof status === "string", String(status));
    }
    const status = await statusOf(`/v1/programmas?thema=${large}`, bearer);
    assert.ok([414, 431].includes(Number(status)) || typeof status === "string", String(status));
    assert.equal(await statusOf("/v1/programmas", bearer), 200);
    await server.stop();
  });
});
