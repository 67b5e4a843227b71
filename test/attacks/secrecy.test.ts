import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { roles } from "../../src/domain/access/index.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { liftSecrecy } from "../../src/usecases/council/changeSecrecy.ts";
import { addMeetingSeries } from "../../src/usecases/governance/addMeetingSeries.ts";
import { addActionPoint, addAgendaItem, holdMeeting } from "../../src/usecases/governance/changeMeeting.ts";
import { addBody } from "../../src/usecases/organisation/addBody.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { paths } from "../../src/web/paths.ts";
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

type Site = Awaited<ReturnType<typeof aSite>>;

/** A meeting with an open item, a paper of which is secret, and one of which every paper is: decided and followed up. */
async function aKeptAgenda(
  { house, manager, administrator }: Site,
  { open, secret }: { readonly open: string; readonly secret: string | undefined },
): Promise<void> {
  const nobody = { role: null, members: [], chair: null, secretary: null, mandate: null };
  const rhythm = { kind: "rule", rule: "FREQ=MONTHLY" } as const;
  const body = { key: "stuurgroep", name: "Stuurgroep", kind: "steeringGroup", ...nobody, rhythm } as const;
  allowed(await addBody(house, administrator, body));
  const when = { firstDay: day("2026-10-12"), endsOn: null, from: "09:30", until: "11:00", place: null };
  const draft = { kind: "body", name: "Stuurgroep", body: body.key, rhythm: null, ...when } as const;
  const { key: series } = allowed(await addMeetingSeries(house, manager, { programme, draft }));
  let seen = 0;
  const at = () => ({ programme, series, day: "2026-10-12", seen: seen++ });
  const put = async (subject: string, documents: readonly string[]) => {
    const values = { subject, kind: null, documents, dossier: null };
    return allowed(await addAgendaItem(house, manager, { ...at(), values })).agenda.at(-1)?.key ?? null; // never empty
  };
  await put("Voortgang", [open, ...(secret ? [secret] : [])]);
  const item = secret ? await put("Besluit Clavis", [secret]) : null;
  const report = { facilitator: null, reflection: null };
  allowed(await holdMeeting(house, manager, { ...at(), report }));
  const owner = { kind: "asWritten", text: "directeur" } as const;
  const ask = async (text: string, of: string | null) =>
    allowed(
      await addActionPoint(house, manager, {
        ...at(),
        values: { item: of, text, owner, due: day("2026-10-30") },
      }),
    );
  await ask("Cijfers nalopen", null);
  if (item !== null) await ask("Clavis bellen", item);
}

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
  await aKeptAgenda(site, { open: first, secret: key });
  const kept = key ? [key] : [];
  if (key) {
    const secretPaper = { subject: "Voorstel Clavis", documents: [key], paper: key };
    kept.push(await aKeptDossier(house, manager, programme, secretPaper));
    const draft = { subject: "Concept Clavis", documents: [first], paper: null };
    kept.push(await aKeptDossier(house, manager, programme, draft));
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
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:DS?|AP|VA)[0-9a-f]{8}\b/g, (id) => {
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
    `/programma/${programme}/geheimhouding`,
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

const isDossier = (key: string): boolean => key.startsWith("DS");

/** Asks for a document or dossier that is secret and for one that never was: the answers differ in the key that was asked for. */
async function assertNeverThere({ open, readers, kept }: Office, role: string): Promise<void> {
  const reader = readers.get(role) ?? assert.fail(role);
  for (const key of kept)
    for (const path of [
      "",
      "/veranderen",
      ...(isDossier(key) ? ["/punten/nieuw", "/punten/1/uitkomst"] : []),
    ]) {
      const ask = async (asked: string) => {
        const part = isDossier(key) ? "dossiers" : "documenten";
        const { status, body, to } = await open(reader, `/programma/${programme}/${part}/${asked}${path}`);
        return `${status} ${to} ${body.replaceAll(asked, "?")}`;
      };
      assert.equal(await ask(key), await ask(isDossier(key) ? "DS00000000" : "D00000000"), `${role} ${path}`);
    }
}

describe("[RA-03 begins] [CI-08] [CI-09] G115: a document under secrecy, a dossier of which it is the proposal, an agenda item of which it is the paper and a draft are as if they never existed, byte by byte, for every role that may not read it; letters of the council come later", () => {
  test("before the instant every page, file, search and refusal is the same; after it the document is there", async () => {
    const [without, withSecret] = [await anOffice("none"), await anOffice("secret")];
    assert.equal(
      withSecret.kept.length,
      3,
      "a document, the dossier of which it is the proposal, and a draft",
    );
    const manager = await walk(withSecret, "programmeManager");
    for (const said of [
      "Bijlage Clavis",
      "Voorstel Clavis",
      "Concept Clavis",
      "Besluit Clavis",
      "Clavis bellen",
    ])
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
      for (const said of ["Bijlage Clavis", "Voorstel Clavis"])
        assert.ok(found.includes(said), `${role} reads it from the instant on`);
      const readsMeetings = role === "auditor";
      assert.equal(found.includes("Besluit Clavis"), readsMeetings, `${role} and the item of that paper`);
      assert.ok(!found.includes("Concept Clavis"), "a draft stays one");
      assert.ok(!found.includes("87 Gemeentewet"), "and nothing says that it was secret");
    }
    assert.deepEqual([...without.faults, ...withSecret.faults], []);
  });
});
