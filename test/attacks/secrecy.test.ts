import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Role } from "../../src/domain/access/index.ts";
import { paths } from "../../src/web/paths.ts";
import { programme } from "../support/aProgrammeOffice.ts";
import { aSecretOffice, blindRoles, end, type SecretOffice, withoutCode } from "../support/aSecretOffice.ts";

/** Those who walk again in the last millisecond before the instant, and after it. */
const someBlind = ["employee", "auditor", "worksCouncilMember"] as const;
const isDossier = (key: string): boolean => key.startsWith("DS");
type Office = SecretOffice;

/** Returns a body without what no two offices share, each number by the order in which it comes. */
function plain(body: string, { municipality }: Office): string {
  const numbers = new Map<string, string>();
  return withoutCode(body)
    .replaceAll(municipality.slug, "office")
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:DS?|BR|LK|AP|VA|CE)[0-9a-f]{8}\b/g, (id) => {
      const known = numbers.get(id) ?? `number ${numbers.size + 1}`;
      numbers.set(id, known);
      return known;
    });
}

const isSkipped = (path: string): boolean =>
  [paths.auditLog, paths.signOut].some((one) => path.startsWith(one.replace("/:municipality", ""))) ||
  path.endsWith(".xlsx") || // packed with the time
  path.includes("sorteer=") ||
  /^\/(beheer|organisatie|cijfers)\/?./.test(path); // nothing of a programme stands there

/** Everything that somebody finds by following links, by address. */
async function walk(office: Office, role: Role): Promise<ReadonlyMap<string, string>> {
  const { open, readers, municipality } = office;
  const person = readers.get(role) ?? assert.fail(role);
  const found = new Map<string, string>();
  const ahead = [
    "",
    "/mijn-werk",
    "/zoeken?zoek=Clavis",
    "/zoeken?zoek=Bijlage",
    "/zoeken?zoek=Voorstel",
    `/programma/${programme}/documenten`,
    `/programma/${programme}/dossiers`,
    `/programma/${programme}/toezeggingen`,
    `/programma/${programme}/geheimhouding`,
    `/programma/${programme}/brieven`,
    `/programma/${programme}/gelakt`,
    `/programma/${programme}/overleg`,
  ];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (found.has(path) || isSkipped(path)) continue;
    const { status, body, to } = await open(person, path);
    found.set(path, plain(`${path} ${status} ${to ?? ""} ${body}`, office)); // led nowhere
    const links = [...`${body} href="${to ?? ""}"`.matchAll(/(?:href|action)="\/([^"#]*)/g)]; // as above
    ahead.push(
      ...links
        .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
        .filter((href) => href.startsWith(`${municipality.slug}/`) && !href.includes("taal="))
        .map((href) => href.slice(municipality.slug.length)),
    );
  }
  return found;
}

const bodies = (found: ReadonlyMap<string, string>) => [...found.values()];

/** Where something stands in addresses, by the letters of its key, and which more addresses it has. */
function placeOf(key: string): { readonly part: string; readonly paths: readonly string[] } {
  if (isDossier(key))
    return { part: "dossiers", paths: ["/veranderen", "/punten/nieuw", "/punten/1/uitkomst", "/pakket.zip"] };
  if (key.startsWith("BR"))
    return { part: "brieven", paths: ["/veranderen", "/communicatie", "/registreren", "/bestand/pdf"] };
  if (key.startsWith("LK"))
    return { part: "gelakt", paths: ["/titel", "/woorden", "/vaststellen", "/bestand/docx"] };
  if (key.startsWith("CE"))
    return {
      part: "toezeggingen",
      paths: ["/veranderen", "/afdoen", "/uitleggen", "/heropenen"],
    };
  if (key.startsWith("AV"))
    return { part: "adviezen", paths: ["/veranderen", "/verantwoorden", "/aanbevelingen/nieuw"] };
  return { part: "documenten", paths: ["/veranderen"] };
}

/** Asks for a document or dossier that is secret and for one that never was: the answers differ in the key that was asked for. */
async function assertNeverThere({ open, readers, kept }: Office, role: Role): Promise<void> {
  const reader = readers.get(role) ?? assert.fail(role);
  for (const key of kept)
    for (const path of ["", ...placeOf(key).paths]) {
      const ask = async (asked: string) => {
        const address = `/programma/${programme}/${placeOf(key).part}/${asked}${path}`;
        const { status, body, to } = await open(reader, address);
        return `${status} ${to} ${body.replaceAll(asked, "?")}`;
      };
      const never = key.replace(/[0-9a-f]{8}$/, "00000000");
      assert.equal(await ask(key), await ask(never), `${role} ${key} ${path}`);
    }
}

/** From the instant on what was held is read by everybody, and drafts are not. */
async function assertFoundNow(office: Office, role: Role): Promise<void> {
  const found = bodies(await walk(office, role)).join();
  for (const said of [
    "Bijlage Clavis",
    "Voorstel Clavis",
    "Brief Clavis",
    "Brief van dossier Clavis",
    "Toezegging Clavis",
  ])
    assert.ok(found.includes(said), `${role} reads it from the instant on`);
  for (const draft of ["Concept Clavis", "Concept brief Clavis", "Concept lakken Clavis"])
    assert.ok(!found.includes(draft), "a draft stays one");
  const readsMeetings = role === "auditor";
  assert.equal(found.includes("Besluit Clavis"), readsMeetings, `${role} and the item of that paper`);
  assert.ok(!found.includes("87 Gemeentewet"), "and nothing says that it was secret");
}

describe("[RA-03] [CI-08] [CI-09] [CM-06] G115: a document under secrecy, a dossier of which it is the proposal, an agenda item of which it is the paper, a commitment that was made in it, a held letter and drafts are as if they never existed, byte by byte, for every role that may not read it", () => {
  test("before the instant every page, file, search and refusal is the same; after it the document is there", async () => {
    const [without, withSecret] = [await aSecretOffice("none"), await aSecretOffice("secret")];
    assert.equal(
      withSecret.kept.length,
      9,
      "a document, the dossier of which it is the proposal, a draft, a commitment and an advice made in it, three letters and a redaction",
    );
    const manager = await walk(withSecret, "programmeManager");
    const all = [
      "Bijlage Clavis",
      "Voorstel Clavis",
      "Concept Clavis",
      "Brief Clavis",
      "Brief van dossier Clavis",
      "Concept brief Clavis",
      "Concept lakken Clavis",
      "Besluit Clavis",
      "Clavis bellen",
      "Toezegging Clavis",
    ];
    for (const said of all)
      assert.ok(bodies(manager).join().includes(said), "who may read it finds it, and it is remembered");
    const moments = [
      { moment: new Date("2026-10-12T07:00:00Z"), walkers: blindRoles },
      { moment: new Date(end.getTime() - 1), walkers: someBlind },
    ];
    for (const { moment, walkers } of moments) {
      for (const office of [without, withSecret]) office.house.clock.now = moment;
      for (const role of walkers) {
        const [one, other] = [await walk(without, role), await walk(withSecret, role)];
        assert.ok(one.size >= 6, `${role} saw only ${one.size} pages`);
        assert.deepEqual(bodies(other), bodies(one), `${role} at ${moment.toISOString()}`);
        await assertNeverThere(withSecret, role);
      }
    }
    withSecret.house.clock.now = end;
    for (const role of someBlind) await assertFoundNow(withSecret, role);
    assert.deepEqual([...without.faults, ...withSecret.faults], []);
  });
});
