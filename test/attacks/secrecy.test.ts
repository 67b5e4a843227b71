import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { roles } from "../../src/domain/access/index.ts";
import type { Letter } from "../../src/domain/council/index.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { addLetter, planLetter, registerLetter } from "../../src/usecases/council/changeLetter.ts";
import { addRedaction } from "../../src/usecases/council/changeRedaction.ts";
import { liftSecrecy } from "../../src/usecases/council/changeSecrecy.ts";
import { settleCouncilEntry } from "../../src/usecases/council/moveCouncilEntry.ts";
import { addMeetingSeries } from "../../src/usecases/governance/addMeetingSeries.ts";
import { addActionPoint, addAgendaItem, holdMeeting } from "../../src/usecases/governance/changeMeeting.ts";
import { addBody } from "../../src/usecases/organisation/addBody.ts";
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

const isDossier = (key: string): boolean => key.startsWith("DS");
type Site = Awaited<ReturnType<typeof aSite>>;
type Held = Pick<Site, "house" | "manager">;

/** A letter that is held until the instant, one of a secret dossier, and a draft. */
async function heldLetters({ house, manager }: Held, dossier: string | null): Promise<readonly string[]> {
  const passages = [{ part: "message", text: "Over Bijlage Clavis." }] as const;
  const letter = { kind: "dayMailEntry", dossier: null, edition: null, duties: [], passages } as const;
  const begin = async (values: Partial<Letter>) => {
    const start = { ...letter, subject: "Brief Clavis", ...values };
    return allowed(await addLetter(house, manager, { programme, values: start })).key;
  };
  const register = async (key: string, embargo: Letter["embargo"]) => {
    const values = { embargo, unrest: { kind: "notExpected" } } as const;
    allowed(await planLetter(house, manager, { programme, key, seen: 1, values }));
    const dayMail = { on: day("2026-10-12"), registration: "RB-Clavis" };
    allowed(await registerLetter(house, manager, { programme, key, seen: 2, dayMail, files: [] }));
  };
  const [until, apart] = [await begin({}), await begin({ dossier, subject: "Brief van dossier Clavis" })];
  await register(until, { kind: "untilInstant", at: end });
  await register(apart, { kind: "none" });
  return [until, apart, await begin({ subject: "Concept brief Clavis" })];
}

/** A redaction of a letter, of which nothing is decided. */
async function aDraftRedaction({ house, manager }: Held, letter: string): Promise<string> {
  const values = {
    source: { kind: "letter", key: letter },
    title: "Concept lakken Clavis",
    text: "Clavis",
  } as const;
  return allowed(await addRedaction(house, manager, { programme, values })).key;
}

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
    const [ofDossier = null] = kept.filter(isDossier);
    const letters = await heldLetters(site, ofDossier);
    kept.push(...letters, await aDraftRedaction(site, letters.at(-1) ?? assert.fail("no letter")));
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
  return { part: "documenten", paths: ["/veranderen"] };
}

/** Asks for a document or dossier that is secret and for one that never was: the answers differ in the key that was asked for. */
async function assertNeverThere({ open, readers, kept }: Office, role: string): Promise<void> {
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
async function assertFoundNow(office: Office, role: string): Promise<void> {
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
    const [without, withSecret] = [await anOffice("none"), await anOffice("secret")];
    assert.equal(
      withSecret.kept.length,
      8,
      "a document, the dossier of which it is the proposal, a draft, a commitment made in it, three letters and a redaction",
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
