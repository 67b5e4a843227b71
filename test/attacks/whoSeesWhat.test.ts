import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { type Act, mayAct, permissions, type Role, roles } from "../../src/domain/access/index.ts";
import { paths } from "../../src/web/paths.ts";
import { routes } from "../../src/web/routes.ts";
import { patternOf } from "../support/addresses.ts";
import { anActor } from "../support/aHouse.ts";
import { theSuperuser } from "../support/databases.ts";
import { setUp } from "../support/setUp.ts";
import { aTwin, type Kept, kept, type Twin } from "../support/twinOffices.ts";

/** What only some may read, an office that differs in that alone, and who may read it. */
const secrets: Readonly<Record<string, { readonly other: Partial<Kept>; readonly may: Act }>> = {
  "the name of a colleague": { other: { colleague: "Bob Geheim" }, may: "readNames" },
  "money, and how much of it there is": { other: { budgetLines: 3 }, may: "readMoney" },
  "risks, and how many there are": { other: { risks: 4 }, may: "readRisks" },
  "a secret document": { other: { secretDocuments: 1 }, may: "readSecretDocument" },
  "the reason of an action of another unit": {
    other: { reasons: { ...kept.reasons, other: "Iedereen is ziek" } },
    may: "readAction",
  },
  "why the plan of another unit was changed": {
    other: { planReason: "Wij doen niet mee" },
    may: "readAction",
  },
};
const officeRoles = roles.filter((role) => role !== "operator");

/**
 * Not walked: the log and the counts of processing, which account for the acts themselves, also those of the walk, and hold no words
 * of a plan (src/web/office/protection/processingPages.test.ts compares the counts of two offices), the pages behind a person
 * and behind the forms of a unit, which hold nothing of a plan either, and the own passkeys, which ask something new each time.
 */
const skipped = [paths.auditLog, paths.processingLog, paths.signOut, paths.passkeys].map((path) =>
  path.replace("/:municipality", ""),
);
const isSkipped = (path: string): boolean =>
  skipped.some((one) => path === one || path.startsWith(`${one}?`)) ||
  path.includes("sorteer=") || // the same list in another order
  path.endsWith(".xlsx") || // packed with the time; the same table leaves as CSV
  /^\/beheer\/mensen\/.|^\/organisatie\/.*\/.*\/./.test(path);

/** Returns a page without what no two offices share: their address and their numbers of people and units. */
const plain = (body: string, { municipality, numbers }: Twin): string =>
  body
    .replaceAll(municipality.slug, "office")
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => numbers.get(id) ?? "some number");

const linksOn = (body: string, slug: string): readonly string[] =>
  [...body.matchAll(/(?:href|action)="\/([^"#]*)/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .filter((href) => href.startsWith(`${slug}/`) && !href.includes("taal="))
    .map((href) => href.slice(slug.length));

/** Everything that somebody of a role can open by following links and forms, by address. */
async function pagesOf(twin: Twin, role: Role): Promise<ReadonlyMap<string, string>> {
  const { open, readers, municipality } = twin;
  const { slug } = municipality;
  const person = readers.get(role);
  assert.ok(person, role);
  const found = new Map<string, string>();
  const ahead = ["", "/mijn-werk", "/zoeken?zoek=Verborgen", "/zoeken?zoek=Geheim"];
  ahead.push(
    ...["Verborgen", "Geheim", "P%26O"].map((word) => `/programma/proefstad-2024/acties?zoek=${word}`),
  );
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const address = plain(path, twin);
    if (found.has(address) || isSkipped(path)) continue;
    const { status, body, to } = await open(person, path);
    found.set(address, plain(`${status} ${to ?? ""} ${body}`, twin)); // led nowhere
    ahead.push(...(to === null ? linksOn(body, slug) : linksOn(`href="${to}"`, slug)));
  }
  return found;
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  const addresses = new Set([...one.keys(), ...other.keys()]);
  return [...addresses].filter((address) => one.get(address) !== other.get(address));
}

const telling = ["", "/geld", "/risicos", "/documenten", "/acties/A2"];

/** What the programme manager reads where the secrets stand. */
async function told({ open, people, units }: Twin): Promise<string> {
  const pages: string[] = [];
  for (const path of [...telling, `/onderdelen/${units.care}`])
    pages.push((await open(people.sara, `/programma/proefstad-2024${path}`)).body);
  return pages.join();
}

let base: Twin;
let toldInBase: string;
const seenInBase = new Map<Role, ReadonlyMap<string, string>>();

setUp(async () => {
  base = await aTwin(kept);
  // the one who reads everything goes first, so that everything that is remembered was drawn for this one
  toldInBase = await told(base);
  for (const role of officeRoles.filter((one) => one !== "programmeManager"))
    seenInBase.set(role, await pagesOf(base, role));
});

describe("[RA-02] unit owners see the own unit, the programme sees all, and nobody learns of what is not theirs to read", () => {
  for (const [secret, { other, may }] of Object.entries(secrets))
    test(`two offices that differ in ${secret} are the same to everybody who may not read it, on every page and in every file`, async () => {
      const twin = await aTwin({ ...kept, ...other });
      assert.notEqual(plain(await told(twin), twin), plain(toldInBase, base), "nobody sees it");
      const about = { unit: twin.units.care, people: [] };
      const blind = officeRoles.filter(
        (role) => !mayAct(anActor(twin.municipality, role, [twin.units.city, twin.units.parks]), may, about),
      );
      assert.ok(blind.length >= 2, "too many may read it");
      for (const role of blind) {
        const [one, two] = [seenInBase.get(role) ?? new Map<string, string>(), await pagesOf(twin, role)];
        assert.ok(one.size >= 8, `${role} saw only ${one.size} pages`);
        assert.deepEqual(differing(one, two), [], role);
      }
    });

  test("a report on a person has no place yet: no schema, no address, and the adviser may no more than an employee", async () => {
    const found = await sql<{ name: string }>`select nspname as name from pg_namespace`.execute(
      await theSuperuser("embedded"),
    );
    const schemas = found.rows
      .map(({ name }) => name)
      .filter((name) => !/^(pg_|information_schema|public)/.test(name));
    const known = ["access", "audit", "figures", "jobs", "migration", "office", "published", "wall"];
    assert.deepEqual(schemas.toSorted(), known);
    assert.ok(routes.length >= 67);
    assert.deepEqual(
      routes.filter((route) => /meld(ing|punt)|klacht|signaal/.test(patternOf(route))),
      [],
    );
    const scopes = (role: Role) => Object.entries(permissions).map(([act, row]) => `${act} ${row[role]}`);
    assert.deepEqual(scopes("adviser"), scopes("employee"));
  });

  test("a unit owner reads why an action of the own unit was put off", () => {
    const all = (role: Role) => [...(seenInBase.get(role) ?? [])].map(([, body]) => body).join();
    assert.ok(all("unitOwner").includes(kept.reasons.own));
    assert.ok(!all("unitOwner").includes(kept.reasons.other));
    for (const why of Object.values(kept.reasons)) assert.ok(all("secretary").includes(why));
    assert.ok(toldInBase.includes(kept.colleague));
  });
});
