import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { addApi } from "../src/web/api/addApi.ts";
import { apiRoutes } from "../src/web/api/apiRoutes.ts";
import { aHouse } from "./support/aHouse.ts";
import { setUp } from "./support/setUp.ts";

type Answer = {
  readonly content?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
};
type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, Answer>>;
  readonly security?: unknown;
};
type Document = {
  readonly openapi: string;
  readonly info: {
    readonly version: string;
    readonly contact?: Readonly<Record<string, string>>;
    readonly [more: string]: unknown;
  };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: unknown;
};

const url = "https://evenbeeld.example";
const linter = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));

/** Every text of the document that a developer reads. */
function descriptionsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === "string" && ["description", "summary"].includes(name) ? [one] : descriptionsIn(one),
  );
}

type Rule = (document: Document) => readonly string[];
const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, ways]) =>
    Object.entries(ways).map(([method, operation]) => ({ path, method, operation })),
  );
const fixed = (path: string) => path.split("/").filter((part) => part !== "" && !part.startsWith("{"));

/** The rules of NLGov that a machine can check and the linter does not know, by the name they have there. */
const rules: Readonly<Record<string, Rule>> = {
  "naming-collections": ({ paths }) =>
    Object.keys(paths).flatMap((path) => fixed(path).filter((word) => !/(?:s|en)$/.test(word))),
  "path-segments-kebab-case": ({ paths }) =>
    Object.keys(paths).flatMap((path) => fixed(path).filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word))),
  "http-methods": (document) =>
    operationsOf(document).flatMap(({ method }) => (method === "get" ? [] : [method])),
  "error-handling/problem-details": (document) =>
    operationsOf(document).flatMap(({ path, operation }) =>
      Object.entries(operation.responses)
        .filter(([status, { content = {} }]) => status >= "400" && !("application/problem+json" in content))
        .map(([status]) => `${path} ${status}`),
    ),
  "error-handling/invalid-input": (document) =>
    operationsOf(document).flatMap(({ path, operation }) => ("400" in operation.responses ? [] : [path])),
  "doc-openapi-contact": ({ info }) =>
    ["name", "email", "url"].filter((part) => (info.contact?.[part] ?? "") === ""),
  "uri-version": ({ servers }) =>
    servers.flatMap((server) => (/\/v[1-9]\d*$/.test(server.url) ? [] : [server.url])),
  semver: ({ info }) => (/^\d+\.\d+\.\d+$/.test(info.version) ? [] : [info.version]),
  "version-header": (document) =>
    operationsOf(document).flatMap(({ path, operation }) =>
      Object.entries(operation.responses)
        .filter(([, { headers = {} }]) => !("API-Version" in headers))
        .map(([status]) => `${path} ${status}`),
    ),
  "transport/tls": ({ servers }) =>
    servers.flatMap((server) => (server.url.startsWith("https://") ? [] : [server.url])),
  "transport/no-sensitive-uris": (document) =>
    operationsOf(document).flatMap(({ operation: { parameters = [] } }) =>
      parameters
        .filter(({ name }) => /token|key|secret|geheim|bsn|naam|mail/i.test(name))
        .map(({ name }) => name),
    ),
};

let folder: string;
let document: Document;
let headers: Headers;

setUp(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenbeeld-openapi-"));
  const app = new Hono();
  addApi(app, { house: await aHouse("embedded"), url, log: () => undefined });
  const answer = await app.request(`${url}/v1/openapi.json`);
  headers = answer.headers;
  document = (await answer.json()) as Document;
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Returns what the linter says of a document, by the name of each rule that it breaks. */
function linted(one: unknown): readonly string[] {
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(one));
  const found = spawnSync(
    process.execPath,
    [linter, "lint", file, "--config", "test/openapi/redocly.yaml", "--format", "json"],
    {
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", CI: "true" },
    },
  );
  const told = /^\{[\s\S]*\}$/m.exec(found.stdout)?.[0];
  assert.ok(told, `the linter did not run: ${found.stdout} ${found.stderr}`);
  const { problems } = JSON.parse(told) as { problems: readonly { ruleId: string; message: string }[] };
  assert.equal(found.status === 0, problems.length === 0, found.stderr);
  return problems.map(({ ruleId }) => ruleId);
}

/** A document that may be spoiled. */
type Loose = {
  info: Record<string, unknown> & { contact: Record<string, unknown> };
  servers: { url: string }[];
  paths: Record<string, Record<string, LooseOperation>>;
};
type LooseOperation = {
  operationId?: string;
  parameters: Record<string, unknown>[];
  responses: Record<string, { content?: unknown; headers?: unknown }>;
};
type Spoil = (whole: Loose) => void;

function broken(spoil: Spoil): Document {
  const whole: unknown = structuredClone(document);
  spoil(whole as Loose);
  return whole as Document;
}

describe("the document of the API", () => {
  test("is found by everybody, from every site, with the version it tells of", () => {
    assert.equal(headers.get("access-control-allow-origin"), "*");
    assert.equal(headers.get("content-type"), "application/json");
    assert.equal(headers.get("api-version"), document.info.version);
    assert.match(document.openapi, /^3\.1\./);
  });

  test("tells of every address there is, and of no other", () => {
    const told = Object.keys(document.paths);
    assert.deepEqual(
      told.toSorted(),
      apiRoutes.map(({ get }) => get.replace("/v1", "").replace(/:(\w+)/g, "{$1}")).toSorted(),
    );
    assert.ok(told.length >= 10, `only ${told.length} addresses`);
    for (const { path, operation } of operationsOf(document)) assert.ok(operation.security, path);
  });

  test("passes the linter", () => assert.deepEqual(linted(document), []));

  for (const [name, rule] of Object.entries(rules))
    test(`keeps the rule of NLGov ${name}`, () => assert.deepEqual(rule(document), []));

  test("says in short Dutch sentences what each field is", () => {
    const texts = descriptionsIn(document);
    assert.ok(texts.length >= 150, `only ${texts.length} texts`);
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:])\s+/));
    assert.deepEqual(
      sentences.filter((sentence) => sentence.split(/\s+/).length > 25),
      [],
    );
  });
});

describe("a document that was made wrong on purpose is found out", () => {
  const path = "/programmas/{sleutel}/acties";
  const ways = ({ paths }: Loose): Record<string, LooseOperation> => {
    const found = paths[path];
    assert.ok(found);
    return found;
  };
  const moved =
    (to: string): Spoil =>
    (whole) => {
      whole.paths[to] = ways(whole);
      delete whole.paths[path];
    };
  const first = (whole: Loose): LooseOperation => {
    const { get } = ways(whole);
    assert.ok(get);
    return get;
  };
  const byLinter: Readonly<Record<string, Spoil>> = {
    "paths-kebab-case": moved("/programmas/{sleutel}/Acties_lijst"),
    "no-path-trailing-slash": moved(`${path}/`),
    "operation-4xx-problem-details-rfc7807": (whole) => {
      first(whole).responses["404"] = { content: { "application/json": { schema: { type: "object" } } } };
    },
    "rule/query-keys-camel-case": (whole) => {
      first(whole).parameters.push({
        name: "peil-datum",
        in: "query",
        description: "Een dag.",
        schema: {},
      });
    },
    "info-contact": ({ info }) => void delete (info as Record<string, unknown>)["contact"],
    "operation-operationId": (whole) => void delete first(whole).operationId,
  };
  for (const [rule, change] of Object.entries(byLinter))
    test(`by the linter: ${rule}`, () => {
      const found = linted(broken(change));
      assert.ok(found.includes(rule), found.join());
    });

  const byRule: Readonly<Record<string, Spoil>> = {
    "naming-collections": moved("/programmas/{sleutel}/actie"),
    "path-segments-kebab-case": moved("/programmas/{sleutel}/mijnActies"),
    "http-methods": (whole) => {
      ways(whole)["post"] = first(whole);
    },
    "error-handling/problem-details": (whole) => {
      first(whole).responses["404"] = { content: { "application/json": {} } };
    },
    "error-handling/invalid-input": (whole) => void delete first(whole).responses["400"],
    "doc-openapi-contact": ({ info }) => void delete info.contact["email"],
    "uri-version": (whole) =>
      void Object.assign(whole, { servers: [{ url: "https://evenbeeld.example/api" }] }),
    semver: (whole) => void Object.assign(whole.info, { version: "1" }),
    "version-header": (whole) => void delete first(whole).responses["200"]?.headers,
    "transport/tls": (whole) =>
      void Object.assign(whole, { servers: [{ url: "http://evenbeeld.example/v1" }] }),
    "transport/no-sensitive-uris": (whole) =>
      void first(whole).parameters.push({ name: "accessToken", in: "query" }),
  };
  test("every rule of our own has a document that breaks it", () => {
    assert.deepEqual(Object.keys(byRule).toSorted(), Object.keys(rules).toSorted());
  });
  for (const [name, change] of Object.entries(byRule))
    test(`by a rule of our own: ${name}`, () => {
      const found = rules[name]?.(broken(change)) ?? [];
      assert.ok(found.length > 0);
    });
});
