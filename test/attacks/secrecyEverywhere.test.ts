import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { type Role, readingRights } from "../../src/domain/access/index.ts";
import { makeClient } from "../../src/usecases/api/makeClient.ts";
import { apiRoutes } from "../../src/web/api/apiRoutes.ts";
import { programme } from "../support/aProgrammeOffice.ts";
import { aSecretOffice, blindRoles, end, hiddenFrom, type SecretOffice } from "../support/aSecretOffice.ts";
import { allowed, day } from "../support/aUnit.ts";
import { type Asker, addressesFor, answerOf, formsAround, restOf } from "../support/everyAddress.ts";
import { setUp } from "../support/setUp.ts";

const start = new Date("2026-10-12T07:00:00Z");
const first = ["", "/mijn-werk", "/zoeken?zoek=Clavis", "/zoeken?zoek=Bijlage", "/openbaar"];
/** Who looks again in the last millisecond before the instant, and from it on. */
const someBlind = ["employee", "auditor", "expert"] as const satisfies readonly Role[];

const as = ({ readers }: SecretOffice, role: Role): Asker => ({
  kind: "person",
  person: readers.get(role) ?? assert.fail(role),
});
const nobody: Asker = { kind: "nobody" };

/** Where the keys of a kind of thing stand in addresses. */
const placeOf = (key: string): string => {
  const places = { AV: "adviezen", BR: "brieven", CE: "toezeggingen", DS: "dossiers", LK: "gelakt" } as const;
  return Object.entries(places).find(([letters]) => key.startsWith(letters))?.[1] ?? "documenten";
};
const isHidden = (path: string): boolean => path.includes(hiddenFrom.toString(16).slice(0, 4));

let without: SecretOffice;
let withSecret: SecretOffice;
/** Every address that is somewhere on a page, of everything but what is secret. */
let shared: readonly string[];
let hidden: readonly string[];

setUp(async () => {
  [without, withSecret] = [await aSecretOffice("none"), await aSecretOffice("secret")];
  const found = new Set<string>();
  for (const role of ["programmeManager", "clerk", "administrator", "auditor", "expert"] as const)
    for (const path of await addressesFor(withSecret, as(withSecret, role), first)) found.add(path);
  for (const path of await addressesFor(withSecret, nobody, ["/openbaar"])) found.add(path);
  hidden = [...found].filter(isHidden);
  const open = [...found].filter((path) => !isHidden(path));
  shared = [...open, ...restOf(open)];
});
after(() => assert.deepEqual([...without.faults, ...withSecret.faults], []));

const at = (moment: Date) => {
  for (const office of [without, withSecret]) office.house.clock.now = moment;
};

/** Asks two offices the same and returns where they answer something else. */
async function differing(
  asker: (office: SecretOffice) => Asker,
  addresses: readonly string[],
  [one, other]: readonly [SecretOffice, SecretOffice] = [without, withSecret],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of addresses)
    if ((await answerOf(one, asker(one), path)) !== (await answerOf(other, asker(other), path)))
      found.push(path);
  return found;
}

describe("[RA-03] [CI-08] [CI-09] [CM-06] no route, feed, export or answer of the API tells of what is secret before the instant, whoever asks", () => {
  test("the walk met what is secret, every kind of file and every route", () => {
    for (const key of withSecret.kept)
      assert.ok(
        hidden.some((path) => path.includes(key)),
        key,
      );
    for (const ending of [".csv", ".xlsx", ".ics", ".atom", ".json", ".jsonld", "/pdf", "/docx"])
      assert.ok(
        shared.some((path) => path.split("?")[0]?.endsWith(ending)),
        ending,
      );
    assert.ok(shared.length >= 250, `only ${shared.length} addresses`);
    assert.deepEqual(restOf(shared), []);
  });

  for (const role of blindRoles)
    test(`${role}: at every address the answer is the same, byte by byte, in an office where it never existed`, async () => {
      at(start);
      assert.deepEqual(await differing((office) => as(office, role), shared), []);
    });

  test("the public: at every address, and in every diary by its link", async () => {
    at(start);
    assert.deepEqual(await differing(() => nobody, shared), []);
    for (const [nth, diary] of without.diaries.entries()) {
      const other = withSecret.diaries[nth] ?? assert.fail("no diary");
      const one = await answerOf(without, nobody, `/agenda/${diary}.ics`);
      assert.match(one, /BEGIN:VCALENDAR/);
      const two = await answerOf(withSecret, nobody, `/agenda/${other}.ics`);
      assert.equal(two.replaceAll(other, "?"), one.replaceAll(diary, "?"));
    }
  });

  test("the API: every address of it, for a system with every right", async () => {
    at(start);
    const draft = { name: "Dashboard", rights: readingRights, expiresOn: day("2027-10-12") };
    const token = async ({ house, administrator }: SecretOffice) =>
      allowed(await makeClient(house, administrator, draft));
    const tokens = new Map([
      [without, await token(without)],
      [withSecret, await token(withSecret)],
    ]);
    const addresses = apiRoutes.map(({ get }) => get.replace(":sleutel", programme).replace(/:\w+/g, "1"));
    const asker = (office: SecretOffice): Asker => ({ kind: "client", token: tokens.get(office) ?? "" }); // both have one
    assert.deepEqual(await differing(asker, [...addresses, "/v1/openapi.json"]), []);
    const told = await answerOf(withSecret, asker(withSecret), `/v1/programmas/${programme}/toezeggingen`);
    assert.match(told, /^200[\s\S]*Toezegging over Bijlage 1/);
    assert.doesNotMatch(told, /Clavis/);
  });

  test("what is secret answers at each of its own addresses as what never was, to every act", async () => {
    at(start);
    const keys = withSecret.kept.map((key) => [key, key.replace(/[0-9a-f]{8}$/, "00000000")] as const);
    const ask = async (asker: Asker, key: string, never: string) => {
      const place = placeOf(key);
      for (const [nth, [method, path]] of formsAround(key, place).entries()) {
        const there = `/programma/${programme}/${place}`;
        const one = await answerOf(withSecret, asker, `${there}/${path}`, method);
        const [, other = ""] = formsAround(never, place)[nth] ?? []; // as many as of the key
        const two = await answerOf(withSecret, asker, `${there}/${other}`, method);
        assert.equal(one.replaceAll(key, "?"), two.replaceAll(never, "?"), `${method} ${path}`);
      }
    };
    for (const role of [...blindRoles, null])
      for (const [key, never] of keys) await ask(role === null ? nobody : as(withSecret, role), key, never);
  });

  test("the same holds in the last millisecond before the instant", async () => {
    at(new Date(end.getTime() - 1));
    for (const role of someBlind)
      assert.deepEqual(await differing((office) => as(office, role), shared), [], role);
    assert.deepEqual(await differing(() => nobody, shared), []);
  });

  test("from the instant on it is found, read and taken along by everybody who reads its neighbours, and nothing says that it was secret", async () => {
    at(end);
    for (const role of someBlind) {
      const found = await addressesFor(withSecret, as(withSecret, role), first);
      const answers: string[] = [];
      for (const path of found) answers.push(await answerOf(withSecret, as(withSecret, role), path));
      const all = answers.join("\n");
      assert.match(all, /Bijlage Clavis/, role);
      assert.match(all, /Advies Clavis/, role);
      assert.ok(
        [...found].some((path) => path.includes(`/documenten/${withSecret.kept[0]}`)),
        role,
      );
      assert.doesNotMatch(
        all,
        /Gemeentewet 8[789]|87 Gemeentewet|geheim gehouden/i,
        `${role}: that it was secret`,
      );
      assert.doesNotMatch(all, /Concept (lakken |brief )?Clavis/, `${role}: a draft stays one`);
      if (role === "expert") continue;
      for (const said of [/Voorstel Clavis/, /Toezegging Clavis/, /Brief Clavis/, /Brief van dossier Clavis/])
        assert.match(all, said, role);
      if (role !== "auditor") continue; // who may take the register along
      const list = await answerOf(
        withSecret,
        as(withSecret, role),
        `/programma/${programme}/toezeggingen.csv`,
      );
      assert.match(list, /Toezegging Clavis/);
    }
    // what is public stays as it was made public, until somebody does so again
    assert.deepEqual(await differing(() => nobody, shared), []);
  });

  test("from the instant on every address answers as in an office where it was open from the beginning", async () => {
    const open = await aSecretOffice("open");
    // what was made public before the instant stays as it was: above
    const addresses = [...shared, ...hidden].filter((path) => !path.startsWith("/openbaar/toezeggingen"));
    at(end);
    open.house.clock.now = end;
    for (const role of someBlind)
      assert.deepEqual(
        await differing((office) => as(office, role), addresses, [open, withSecret]),
        [],
        role,
      );
    assert.deepEqual(open.faults, []);
  });
});
