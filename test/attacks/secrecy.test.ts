import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { roles } from "../../src/domain/access/index.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { liftSecrecy } from "../../src/usecases/council/changeSecrecy.ts";
import { settleCouncilEntry } from "../../src/usecases/council/moveCouncilEntry.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { paths } from "../../src/web/paths.ts";
import { aKeptCommitment } from "../support/aCouncilEntry.ts";
import { aKeptDossier } from "../support/aDossier.ts";
import { programme, programmeValues } from "../support/aProgrammeOffice.ts";
import { aDocument, keepSecret } from "../support/aSecretDocument.ts";
import { aSite } from "../support/aSite.ts";
import { allowed, day } from "../support/aUnit.ts";

const officeRoles = roles.filter((role) => role !== "operator");
const blindRoles = officeRoles.filter(
  (role) => !["programmeManager", "secretary", "alderman", "clerk"].includes(role),
);
/** Those who walk again in the last millisecond before the instant, and after it. */
const someBlind = ["employee", "auditor", "worksCouncilMember"] as const;
const end = new Date("2026-10-12T07:30:00Z");

/** What stands in an office beside one open document before it and one after it. */
type Secret = "none" | "secret" | "lifted";

/** An office with a document under secrecy between two open ones, or one in which it never existed. */
async function anOffice(secret: Secret) {
  const site = await aSite();
  const { house, manager, municipality } = site;
  allowed(
    await addProgramme(house, manager, {
      key: programme,
      lang: "nl",
      municipalityName: municipality.name,
      values: programmeValues,
    }),
  );
  const first = await aDocument(house, manager, programme, { title: "Bijlage 1" });
  let key: string | undefined;
  if (secret !== "none") {
    key = await aDocument(house, manager, programme, { title: "Bijlage Clavis", mark: "secret" });
    const secrecy = await keepSecret(house, manager, programme, [key]);
    const lift = { by: "executive", decidedOn: day("2026-10-12"), at: end } as const;
    allowed(await liftSecrecy(house, manager, { programme, key: secrecy.key, seen: 1, lift }));
  }
  const second = await aDocument(house, manager, programme, { title: "Bijlage 2" });
  const open = {
    subject: "Voorstel Bijlage",
    documents: [first, ...(key ? [key] : []), second],
    paper: first,
  };
  await aKeptDossier(house, manager, programme, open);
  const shown = await aKeptCommitment(house, manager, programme, { text: "Toezegging over Bijlage 1" });
  // settled by the secret document, or by none
  const settled = { on: day("2026-10-12"), document: key ?? null, how: key ? "met Bijlage Clavis" : null };
  allowed(await settleCouncilEntry(house, manager, { programme, key: shown, seen: 1, settled }));
  const kept = key ? [key] : [];
  if (key) {
    const secretPaper = { subject: "Voorstel Clavis", documents: [key], paper: key };
    kept.push(await aKeptDossier(house, manager, programme, secretPaper));
    const draft = { subject: "Concept Clavis", documents: [first], paper: null };
    kept.push(await aKeptDossier(house, manager, programme, draft));
    const promised = { text: "Toezegging Clavis", madeIn: key };
    kept.push(await aKeptCommitment(house, manager, programme, promised));
  }
  const readers = new Map<string, Awaited<ReturnType<typeof addAReader>>>();
  async function addAReader(role: (typeof officeRoles)[number]) {
    const added = allowed(
      await addPerson(house, site.administrator, {
        name: `Lezer ${role}`,
        mail: `${role}@proefstad.example`,
        unit: null,
      }),
    );
    await site.grant(added, role, role === "unitOwner" ? site.units.city : null);
    return added;
  }
  for (const role of officeRoles) readers.set(role, await addAReader(role));
  return { ...site, readers, kept };
}

type Office = Awaited<ReturnType<typeof anOffice>>;

/** Returns a body without what no two offices share, each number by the order in which it comes. */
function plain(body: string, { municipality }: Office): string {
  const numbers = new Map<string, string>();
  return body
    .replaceAll(municipality.slug, "office")
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:DS?|CE)[0-9a-f]{8}\b/g, (id) => {
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
async function walk(office: Office, role: string): Promise<ReadonlyMap<string, string>> {
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

/** Where a thing stands, one of its kind that never was, and its forms. */
function kindOf(key: string): {
  readonly part: string;
  readonly never: string;
  readonly forms: readonly string[];
} {
  if (key.startsWith("DS"))
    return { part: "dossiers", never: "DS00000000", forms: ["/punten/nieuw", "/punten/1/uitkomst"] };
  if (key.startsWith("CE"))
    return { part: "toezeggingen", never: "CE00000000", forms: ["/afdoen", "/uitleggen", "/heropenen"] };
  return { part: "documenten", never: "D00000000", forms: [] };
}

/** Asks for a document or dossier that is secret and for one that never was: the answers differ in the key that was asked for. */
async function assertNeverThere({ open, readers, kept }: Office, role: string): Promise<void> {
  const reader = readers.get(role) ?? assert.fail(role);
  for (const key of kept) {
    const { part, never, forms } = kindOf(key);
    for (const path of ["", "/veranderen", ...forms]) {
      const ask = async (asked: string) => {
        const { status, body, to } = await open(reader, `/programma/${programme}/${part}/${asked}${path}`);
        return `${status} ${to} ${body.replaceAll(asked, "?")}`;
      };
      assert.equal(await ask(key), await ask(never), `${role} ${path}`);
    }
  }
}

describe("[RA-03 begins] [CI-08] [CI-09] a document under secrecy, a dossier of which it is the proposal, a draft and a commitment that was made in it are as if they never existed, byte by byte, for every role that may not read it; letters of the council come later", () => {
  test("before the instant every page, file, search and refusal is the same; after it the document is there", async () => {
    const [without, withSecret] = [await anOffice("none"), await anOffice("secret")];
    assert.equal(
      withSecret.kept.length,
      4,
      "a document, the dossier of which it is the proposal, a draft, and a commitment made in it",
    );
    const manager = await walk(withSecret, "programmeManager");
    for (const said of ["Bijlage Clavis", "Voorstel Clavis", "Concept Clavis", "Toezegging Clavis"])
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
    for (const role of someBlind) {
      const found = bodies(await walk(withSecret, role)).join();
      for (const said of ["Bijlage Clavis", "Voorstel Clavis", "Toezegging Clavis"])
        assert.ok(found.includes(said), `${role} reads it from the instant on`);
      assert.ok(!found.includes("Concept Clavis"), "a draft stays one");
      assert.ok(!found.includes("87 Gemeentewet"), "and nothing says that it was secret");
    }
    assert.deepEqual([...without.faults, ...withSecret.faults], []);
  });
});
