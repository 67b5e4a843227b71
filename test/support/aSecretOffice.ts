import assert from "node:assert/strict";
import { type Role, roles } from "../../src/domain/access/index.ts";
import type { Letter } from "../../src/domain/council/index.ts";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import type { Diary } from "../../src/domain/reporting/index.ts";
import { addPerson } from "../../src/usecases/access/addPerson.ts";
import { findActor } from "../../src/usecases/access/findActor.ts";
import { grantRole } from "../../src/usecases/access/grantRole.ts";
import { changeDossier, recordOutcome } from "../../src/usecases/council/changeDossier.ts";
import { addLetter, planLetter, registerLetter } from "../../src/usecases/council/changeLetter.ts";
import { addRedaction } from "../../src/usecases/council/changeRedaction.ts";
import { liftSecrecy } from "../../src/usecases/council/changeSecrecy.ts";
import { settleCouncilEntry } from "../../src/usecases/council/moveCouncilEntry.ts";
import { publishCouncilRegister } from "../../src/usecases/council/publishCouncilRegister.ts";
import { publishDecision } from "../../src/usecases/council/publishDecision.ts";
import { readDossier } from "../../src/usecases/council/readDossier.ts";
import { addMeetingSeries } from "../../src/usecases/governance/addMeetingSeries.ts";
import { addActionPoint, addAgendaItem, holdMeeting } from "../../src/usecases/governance/changeMeeting.ts";
import { addBody } from "../../src/usecases/organisation/addBody.ts";
import { addAdvice } from "../../src/usecases/participation/changeAdvice.ts";
import { addContributionRound } from "../../src/usecases/participation/changeContributionRound.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { makeDiaryLink } from "../../src/usecases/reporting/diaryLinks.ts";
import { aKeptCommitment } from "./aCouncilEntry.ts";
import { aKeptDossier } from "./aDossier.ts";
import { programme, programmeValues } from "./aProgrammeOffice.ts";
import { aDocument, keepSecret } from "./aSecretDocument.ts";
import { aSite } from "./aSite.ts";
import { allowed, day } from "./aUnit.ts";
import { worksCouncil } from "./aWorkforce.ts";

/** Every role in an office. */
export const officeRoles = roles.filter((role) => role !== "operator");
/** Those of them who read nothing that is secret. */
export const blindRoles = officeRoles.filter(
  (role) => !["programmeManager", "secretary", "alderman", "clerk"].includes(role),
);
/** The instant at which everything that is secret or held is so no more. */
export const end = new Date("2026-10-12T07:30:00Z");

type Site = Awaited<ReturnType<typeof aSite>>;
type Keeper = Pick<Site, "manager"> & { readonly house: House };
const words = (role: string) => role;

/** Begins a letter; `register` sends it, or holds it until its embargo ends. */
function letterDesk({ house, manager }: Keeper, message: string) {
  const passages = [{ part: "message", text: message }] as const;
  const letter = { kind: "dayMailEntry", dossier: null, edition: null, duties: [], passages } as const;
  const begin = async (subject: string, values: Partial<Letter> = {}) => {
    const start = { ...letter, subject, ...values };
    return allowed(await addLetter(house, manager, { programme, values: start })).key;
  };
  const register = async (key: string, embargo: Letter["embargo"], registration: string) => {
    const values = { embargo, unrest: { kind: "notExpected" } } as const;
    allowed(await planLetter(house, manager, { programme, key, seen: 1, values }));
    const dayMail = { on: day("2026-10-12"), registration };
    allowed(await registerLetter(house, manager, { programme, key, seen: 2, dayMail, files: [] }));
  };
  return { begin, register };
}

/** A letter that is held until the instant, one of a secret dossier, and a draft. */
async function heldLetters(
  keeper: Keeper,
  dossier: string | null,
  embargo: Letter["embargo"],
): Promise<readonly string[]> {
  const { begin, register } = letterDesk(keeper, "Over Bijlage Clavis.");
  const [until, apart] = [await begin("Brief Clavis"), await begin("Brief van dossier Clavis", { dossier })];
  await register(until, embargo, "RB-Clavis");
  await register(apart, { kind: "none" }, "RB-Clavis-2");
  return [until, apart, await begin("Concept brief Clavis")];
}

/** A redaction of a letter, of which nothing is decided. */
async function aDraftRedaction({ house, manager }: Keeper, letter: string): Promise<string> {
  const source = { kind: "letter", key: letter } as const;
  const values = { source, title: "Concept lakken Clavis", text: "Clavis" };
  return allowed(await addRedaction(house, manager, { programme, values })).key;
}

type Papers = { readonly open: string; readonly secret: string | undefined };
/** Who acts, and with which numbers: those that every office has, and those of what is secret. */
type Desk = { readonly site: Site; readonly house: House; readonly hidden: House };

/** A meeting with an open item, a paper of which is secret, and one of which every paper is: decided and followed up. */
async function aKeptAgenda({ site, house, hidden }: Desk, { open, secret }: Papers): Promise<void> {
  const { manager, administrator } = site;
  const nobody = { role: null, members: [], chair: null, secretary: null, mandate: null };
  const rhythm = { kind: "rule", rule: "FREQ=MONTHLY" } as const;
  const body = { key: "stuurgroep", name: "Stuurgroep", kind: "steeringGroup", ...nobody, rhythm } as const;
  allowed(await addBody(house, administrator, body));
  const when = { firstDay: day("2026-10-12"), endsOn: null, from: "09:30", until: "11:00", place: null };
  const draft = { kind: "body", name: "Stuurgroep", body: body.key, rhythm: null, ...when } as const;
  const { key: series } = allowed(await addMeetingSeries(house, manager, { programme, draft }));
  let seen = 0;
  const at = () => ({ programme, series, day: "2026-10-12", seen: seen++ });
  const put = async (by: House, subject: string, documents: readonly string[]) => {
    const values = { subject, kind: null, documents, dossier: null };
    return allowed(await addAgendaItem(by, manager, { ...at(), values })).agenda.at(-1)?.key ?? null; // never empty
  };
  await put(house, "Voortgang", [open, ...(secret ? [secret] : [])]);
  const item = secret ? await put(hidden, "Besluit Clavis", [secret]) : null;
  const report = { facilitator: null, reflection: null };
  allowed(await holdMeeting(house, manager, { ...at(), report }));
  const owner = { kind: "asWritten", text: "directeur" } as const;
  const ask = async (by: House, text: string, of: string | null) => {
    const values = { item: of, text, owner, due: day("2026-10-30") };
    allowed(await addActionPoint(by, manager, { ...at(), values }));
  };
  await ask(house, "Cijfers nalopen", null);
  if (item !== null) await ask(hidden, "Clavis bellen", item);
}

/** A committee that was given a paper and gave advice, of which one is about what is secret; and a round about a draft. */
async function someAdvice({ site, house, hidden }: Desk, { open, secret }: Papers, expert: PersonId) {
  const { manager, administrator } = site;
  const member = { kind: "person", person: expert } as const;
  const committee = { ...worksCouncil, key: "experts", kind: "expertCommittee", members: [member] } as const;
  allowed(await addBody(house, administrator, committee));
  const head = {
    kind: "committee",
    committee: "experts",
    maker: null,
    receivedOn: day("2026-10-01"),
  } as const;
  const give = async (by: House, title: string, document: string) =>
    allowed(await addAdvice(by, manager, { programme, values: { ...head, title, document } })).key;
  await give(house, "Advies bij Bijlage 1", open);
  const asked = { title: "Inbreng", purpose: "draft", question: "Wat vindt u?", draft: null } as const;
  const span = { from: day("2026-10-12"), until: day("2026-10-30"), groups: ["employees"] } as const;
  const values = { ...asked, ...span, document: secret ?? null }; // the round is asked in both offices
  allowed(await addContributionRound(house, manager, { programme, values }));
  return secret ? [await give(hidden, "Advies Clavis", secret)] : [];
}

/** What everybody may read beside what is secret: a decision and the register are public, a letter was sent. */
async function publishOpen({ site, house }: Desk, dossier: string): Promise<void> {
  const { manager } = site;
  const place = { programme, dossier };
  const {
    key,
    points: _,
    earlier: __,
    version,
    ...values
  } = (await readDossier(house, manager, place)).dossier;
  const said = { ...values, meetingOn: day("2026-10-12"), publicText: "Het college stemt in." };
  allowed(await changeDossier(house, manager, { programme, key, seen: version, values: said }));
  const outcome = { kind: "asProposed", decidedOn: day("2026-10-12") } as const;
  const point = { programme, key, seen: version + 1, number: 1, outcome };
  allowed(await recordOutcome(house, manager, point));
  allowed(await publishDecision(house, manager, { ...place, reason: null, words }));
  allowed(await publishCouncilRegister(house, manager, { programme, words }));
  const { begin, register } = letterDesk({ house, manager }, "Over Bijlage 1.");
  await register(await begin("Brief 1"), { kind: "none" }, "RB-1");
}

/** One person a role, with a diary of their own. */
async function addReaders({ site, house }: Desk) {
  const readers = new Map<Role, PersonId>();
  for (const role of officeRoles) {
    const mail = `${role}@proefstad.example`;
    const values = { name: `Lezer ${role}`, mail, unit: null };
    const person = allowed(await addPerson(house, site.administrator, values));
    const unit = role === "unitOwner" ? site.units.city : null;
    const term = { fromDay: day("2026-01-01"), untilDay: null };
    allowed(await grantRole(house, site.administrator, { person, role, unit, ...term }));
    readers.set(role, person);
  }
  return readers;
}

/** Returns a house that numbers what it makes in a row: two offices in which the same happens have the same keys. */
function counting(house: House, { from, office }: { readonly from: number; readonly office: string }): House {
  let made = from;
  return { ...house, newId: () => `${(++made).toString(16).padStart(8, "0")}-0000-4000-8000-${office}` };
}

/** The keys of what is secret begin at this number, and nothing else does. */
export const hiddenFrom = 0x90000000;

type Kind = "none" | "secret" | "open";

/** The document that is secret until the instant, that was open from the beginning, or that never existed. */
async function theDocument({ site, hidden }: Desk, kind: Kind): Promise<string | undefined> {
  const { manager } = site;
  const title = "Bijlage Clavis";
  if (kind === "none") return undefined;
  if (kind === "open") return aDocument(hidden, manager, programme, { title });
  const key = await aDocument(hidden, manager, programme, { title, mark: "secret" });
  const secrecy = await keepSecret(hidden, manager, programme, [key]);
  const lift = { by: "executive", decidedOn: day("2026-10-12"), at: end } as const;
  allowed(await liftSecrecy(hidden, manager, { programme, key: secrecy.key, seen: 1, lift }));
  return key;
}

/** What hangs on the document alone: a dossier, letters, a commitment, and drafts. */
async function aroundSecret({ site, hidden }: Desk, first: string, key: string, embargo: Letter["embargo"]) {
  const { manager } = site;
  const secretPaper = { subject: "Voorstel Clavis", documents: [key], paper: key };
  const dossier = await aKeptDossier(hidden, manager, programme, secretPaper);
  const draft = { subject: "Concept Clavis", documents: [first], paper: null };
  const concept = await aKeptDossier(hidden, manager, programme, draft);
  const letters = await heldLetters({ house: hidden, manager }, dossier, embargo);
  const redaction = await aDraftRedaction(
    { house: hidden, manager },
    letters.at(-1) ?? assert.fail("no letter"),
  );
  const promised = { text: "Toezegging Clavis", madeIn: key };
  const commitment = await aKeptCommitment(hidden, manager, programme, promised);
  return [key, dossier, concept, ...letters, redaction, commitment];
}

/** The addresses of the diaries of some readers, and of the body of which one of them reads the meetings. */
async function someDiaries(house: House, { municipality }: Site, readers: ReadonlyMap<Role, PersonId>) {
  const diaries: string[] = [];
  const wanted: readonly (readonly [Role, Diary])[] = [
    ["auditor", { kind: "own" }],
    ["auditor", { kind: "body", body: "stuurgroep" }],
    ["steeringGroupMember", { kind: "own" }],
    ["employee", { kind: "own" }],
  ];
  for (const [role, diary] of wanted) {
    const actor = await findActor(house, municipality, readers.get(role) ?? assert.fail(role));
    diaries.push(await makeDiaryLink(house, actor, { diary, language: "nl" }));
  }
  return diaries;
}

/**
 * Returns an office with a document under secrecy between two open ones, and everything that hangs on it, one in which it never
 * existed, or one in which it was open from the beginning. The keys of everything else are the same in both.
 */
export async function aSecretOffice(kind: Kind) {
  const site = await aSite("server");
  const { manager, municipality } = site;
  const office = municipality.id.slice(-12);
  const house = counting(site.house, { from: 0, office });
  const hidden = counting(site.house, { from: hiddenFrom, office });
  const desk: Desk = { site, house, hidden };
  const place = { key: programme, lang: "nl", municipalityName: municipality.name };
  allowed(await addProgramme(house, manager, { ...place, values: programmeValues }));
  const readers = await addReaders(desk);
  const first = await aDocument(house, manager, programme, { title: "Bijlage 1" });
  const key = await theDocument(desk, kind);
  const papers = { open: first, secret: key };
  const second = await aDocument(house, manager, programme, { title: "Bijlage 2" });
  const documents = [first, ...(key ? [key] : []), second];
  const open = { subject: "Voorstel Bijlage", documents, paper: first };
  const dossier = await aKeptDossier(house, manager, programme, open);
  await aKeptAgenda(desk, papers);
  const shown = await aKeptCommitment(house, manager, programme, { text: "Toezegging over Bijlage 1" });
  // settled by the secret document, or by none
  const settled = { on: day("2026-10-12"), document: key ?? null, how: key ? "met Bijlage Clavis" : null };
  allowed(await settleCouncilEntry(house, manager, { programme, key: shown, seen: 1, settled }));
  const advice = await someAdvice(desk, papers, readers.get("expert") ?? assert.fail("no expert"));
  const embargo: Letter["embargo"] = kind === "secret" ? { kind: "untilInstant", at: end } : { kind: "none" };
  const kept = key ? [...(await aroundSecret(desk, first, key, embargo)), ...advice] : [];
  await publishOpen(desk, dossier);
  return { ...site, readers, kept, diaries: await someDiaries(house, site, readers) };
}

export type SecretOffice = Awaited<ReturnType<typeof aSecretOffice>>;

/** Returns a page without what chance gives each visit anew: the code of a form without a name, and the question to a device. */
export function withoutCode(body: string): string {
  const code = /name="code" value="([^"]+)"/.exec(body)?.[1];
  const said = body.replaceAll(/data-eb-options="[^"]*"/g, "");
  return code === undefined ? said : said.replaceAll(code, "code");
}
