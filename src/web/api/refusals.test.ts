import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { type Api, type ApiReply, anApi } from "../../../test/support/anApi.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { makeClient } from "../../usecases/api/makeClient.ts";
import { readClients } from "../../usecases/api/readClients.ts";
import { revokeClient } from "../../usecases/api/revokeClient.ts";
import { buildSite } from "../server.ts";
import { apiRoutes } from "./apiRoutes.ts";
import { problem } from "./problem.ts";

const key = "utrecht-2023";
const filled = (path: string) => path.replace(":sleutel", key).replace(/:\w+/g, "1");
const every = apiRoutes.map(({ get }) => filled(get));

/** Holds that an answer is a problem of RFC 9457 and carries the headers of every answer of the API. */
function isProblem(reply: ApiReply, status: number, about = ""): void {
  assert.equal(reply.status, status, `${about} ${reply.text}`);
  assert.equal(reply.headers.get("content-type"), "application/problem+json", about);
  const read = problem.parse(reply.body);
  assert.deepEqual(read, reply.body, about);
  assert.equal(read.status, status);
  assert.ok(read.title.length > 0 && read.detail.length > 0);
  hasHeaders(reply, about);
}

/** Field.md, section 3: version-header and transport/security-headers. */
function hasHeaders({ headers }: ApiReply, about = ""): void {
  assert.equal(headers.get("api-version"), "1.1.0", about);
  assert.equal(headers.get("cache-control"), "no-store", about);
  assert.match(String(headers.get("content-security-policy")), /frame-ancestors 'none'/, about);
  assert.equal(headers.get("x-content-type-options"), "nosniff", about);
  assert.equal(headers.get("x-frame-options"), "DENY", about);
  assert.deepEqual(headers.getSetCookie(), [], about);
}

describe("what the API refuses, and how it says so", () => {
  let api: Api;
  before(async () => {
    api = await anApi("embedded", [key]);
  });

  test("no, a wrong, an expired and a revoked token get the same answer, at every address", async () => {
    const { house, administrator } = api;
    const of = async (name: string, expiresOn = "2027-10-12") =>
      allowed(
        await makeClient(house, administrator, { name, rights: ["programmes"], expiresOn: day(expiresOn) }),
      );
    const [expired, revoked] = [await of("Verlopen", "2026-10-12"), await of("Weg")];
    const gone = (await readClients(house, administrator)).clients.find(({ name }) => name === "Weg");
    assert.ok(gone);
    allowed(await revokeClient(house, administrator, gone.id));
    const before = house.clock.now;
    house.clock.now = new Date("2026-10-13T07:00:00Z");
    assert.ok(every.length >= 10, `only ${every.length} addresses`);
    const texts = new Set<string>();
    for (const path of every)
      for (const token of ["", "verkeerd", api.whole.slice(0, -1), expired, revoked]) {
        const reply = await api.ask(path, { token });
        isProblem(reply, 401, `${path} ${token.slice(0, 12)}`);
        assert.equal(reply.headers.get("www-authenticate"), 'Bearer realm="evenbeeld"');
        texts.add(reply.text);
      }
    assert.equal(texts.size, 1);
    house.clock.now = before;
  });

  test("only a bearer in the header counts: no other scheme, no cookie, nothing in the address", async () => {
    const [path = ""] = every;
    const { house, municipality, people, secretOf } = api;
    assert.ok(house && municipality);
    const session = { cookie: `evenbeeld_sessie=${await secretOf(people.sara)}` };
    isProblem(await api.ask(path, { token: "", headers: session }), 401, "a session of a person");
    const basic = { authorization: `Basic ${btoa(`x:${api.whole}`)}` };
    isProblem(await api.ask(path, { token: "", headers: basic }), 401, "basic");
    for (const name of ["token", "access_token", "Authorization"]) {
      isProblem(await api.ask(`${path}?${name}=${api.whole}`, { token: "" }), 401, name);
      const both = await api.ask(`${path}?${name}=${api.whole}`);
      isProblem(both, 400, name);
      assert.ok(!both.text.includes(api.whole));
    }
    assert.equal((await api.ask(path, { headers: { authorization: `bearer ${api.whole}` } })).status, 200);
  });

  const opened = { programmes: "readProgramme", actions: "readAction", money: "readMoney" } as const;
  for (const right of ["programmes", "actions", "money"] as const)
    test(`a client with the right ${right} alone gets 403 elsewhere, which names the right; public editions need none`, async () => {
      const token = await api.tokenWith([right]);
      for (const { get, may } of apiRoutes) {
        const reply = await api.ask(filled(get), { token });
        if (may === "anyClient" || may === opened[right]) {
          assert.ok([200, 404].includes(reply.status), `${get} ${reply.status}`);
          continue;
        }
        isProblem(reply, 403, get);
        const wanted = may === "readAction" ? "acties" : "programmas";
        const told = `Bearer realm="evenbeeld", error="insufficient_scope", scope="${wanted}"`;
        assert.equal(reply.headers.get("www-authenticate"), told);
      }
    });

  test("what is not there is 404: another address, another key, a slash at the end", async () => {
    for (const path of [
      "/v1",
      "/v1/",
      "/v1/acties",
      "/v1/programmas/nergens",
      "/v1/programmas/nergens/acties",
    ])
      isProblem(await api.ask(path), 404, path);
    for (const path of every) isProblem(await api.ask(`${path}/`), 404, path);
    for (const one of ["doelstellingen", "streefcijfers", "acties", "rondes", "edities"])
      isProblem(await api.ask(`/v1/programmas/${key}/${one}/bestaat-niet`), 404, one);
  });

  test("only reading is done here: every other method is 405 and names what can be done", async () => {
    for (const path of [...every, "/v1/openapi.json"])
      for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
        const reply = await api.ask(path, { method });
        isProblem(reply, 405, `${method} ${path}`);
        assert.equal(reply.headers.get("allow"), "GET, HEAD");
      }
  });

  test("a HEAD gives the headers of the answer and no body", async () => {
    const get = await api.ask("/v1/programmas");
    const head = await api.ask("/v1/programmas", { method: "HEAD" });
    assert.deepEqual([head.status, head.text], [200, ""]);
    for (const name of ["content-type", "link", "api-version", "cache-control"])
      assert.equal(head.headers.get(name), get.headers.get(name), name);
    hasHeaders(get);
    assert.equal(get.headers.get("content-type"), "application/json");
  });

  test("a wrong parameter is 400, named, and nothing of its value is said back", async () => {
    const wrong: readonly (readonly [string, string])[] = [
      ["pagina=0", "pagina"],
      ["pagina=-1", "pagina"],
      ["pagina=1e3", "pagina"],
      ["pagina=", "pagina"],
      ["pagina=geheim-woord", "pagina"],
      ["paginaGrootte=1001", "paginaGrootte"],
      ["paginaGrootte=0x10", "paginaGrootte"],
      ["pagina=1&pagina=2", "pagina"],
      ["stand=geheim-woord", "stand"],
      ["teLaat=ja", "teLaat"],
      ["zoek=geheim-woord", "zoek"],
      ["__proto__=geheim-woord", "__proto__"],
      ["constructor=geheim-woord", "constructor"],
      ["taal=en", "taal"],
    ];
    for (const [query, name] of wrong) {
      const reply = await api.ask(`/v1/programmas/${key}/acties?${query}`);
      isProblem(reply, 400, query);
      const { fouten } = problem.parse(reply.body);
      assert.deepEqual(
        fouten?.map(({ naam }) => naam),
        [name],
        query,
      );
      assert.ok(!reply.text.includes("geheim-woord"));
    }
    const two = problem.parse((await api.ask("/v1/programmas?pagina=0&paginaGrootte=0")).body);
    assert.deepEqual(
      two.fouten?.map(({ naam }) => naam),
      ["pagina", "paginaGrootte"],
    );
  });

  test("a fault is 500 with the number under which it was written down, and nothing else", async () => {
    const faults: string[] = [];
    const broken = {
      ...api.house,
      now: () => {
        throw new Error("geheim-woord");
      },
    };
    const assets = { addresses: { style: "", script: null }, files: new Map() };
    const log = (number: string) => void faults.push(number);
    const site = buildSite({
      house: broken,
      routes: [],
      assets,
      url: api.url,
      demo: false,
      openSolver: openHighs,
      log,
    });
    const answer = await site.request(`${api.url}/v1/programmas`);
    const text = await answer.text();
    const { status, headers } = answer;
    isProblem({ status, headers, text, body: JSON.parse(text) }, 500);
    assert.deepEqual([problem.parse(JSON.parse(text)).verwijzing], faults);
    assert.ok(!text.includes("geheim-woord"));
  });

  test("behind https the answer asks for https for a year", async () => {
    const { house } = api;
    const assets = { addresses: { style: "", script: null }, files: new Map() };
    const url = "https://evenbeeld.example";
    const site = buildSite({
      house,
      routes: [],
      assets,
      url,
      demo: false,
      openSolver: openHighs,
      log: () => undefined,
    });
    const { headers } = await site.request(`${url}/v1/programmas`);
    assert.match(String(headers.get("strict-transport-security")), /max-age=31536000/);
  });

  test("nothing of all this was a fault", () => assert.deepEqual(api.faults, []));
});
