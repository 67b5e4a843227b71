import { createHash } from "node:crypto";
import type { Actor, LoggedAct } from "../../domain/access/index.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import {
  contentOf,
  type Edition,
  type EditionProblem,
  freeze,
  mayCorrect,
  mayFreeze,
  type ReportedMatter,
  type ReportLayout,
  type ReportProblem,
  type RoundReportKind,
} from "../../domain/reporting/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotFound, TryAgain } from "../../domain/shared/thrown.ts";
import {
  addEdition,
  type EditionFile,
  findEdition,
  type ListedEdition,
  listEditions,
  lockEditions,
} from "../../storage/office/editionStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { keepHeadOf } from "../installation/auditLog.ts";
import { consult, type House, perform } from "../perform.ts";
import { frozenRoundReport, type RoundReportProblem } from "./frozenRoundReport.ts";
import { frozenCommitteeYear, type RoleWords } from "./makeCommitteeYear.ts";

/** A file drawn from a frozen report, before it is kept. */
export type RenderedFile = Pick<EditionFile, "format" | "language" | "bytes">;
/** Draws the files of an edition; it comes from the caller, who has the typesetter. */
export type EditionRenderer = (edition: Edition) => Promise<readonly RenderedFile[]>;

/** Which report: of a year, or one of the kinds that a closed round gives. */
export type FrozenAbout =
  | { readonly kind: "committeeYear"; readonly year: number }
  | { readonly kind: RoundReportKind; readonly round: string; readonly unit: UnitId | null };

/** What is frozen, how its roles are named, and who draws it. */
export type FreezeOrder = {
  readonly programme: string;
  readonly about: FrozenAbout;
  readonly municipality: string;
  readonly words: RoleWords;
  readonly render: EditionRenderer;
};

export type FreezeProblem = ReportProblem | { readonly code: EditionProblem | RoundReportProblem };
type Correction = { readonly number: number; readonly reason: string | null };
/** What is frozen anew follows from the edition that was wrong. */
type CorrectionOrder = Omit<FreezeOrder, "about"> & { readonly correction: Correction };
type Order = (FreezeOrder & { readonly correction: null }) | CorrectionOrder;

/** Somebody else froze while this one was being drawn: it is drawn again under the next number, so many times. */
const mostTurns = 5;

export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

const nextNumber = ([last]: readonly ListedEdition[]): number => (last === undefined ? 1 : last.number + 1);

/** Returns which report an edition holds: of a year, or on a round. */
async function reportIn(office: Office, wrong: ListedEdition): Promise<FrozenAbout> {
  const { kind, asOf, programme, number } = wrong;
  if (kind === "committeeYear") return { kind, year: Number(asOf.slice(0, 4)) };
  const edition = await findEdition(office, programme, number);
  const content = edition === undefined ? undefined : contentOf(edition);
  if (content === undefined || content.kind === "committeeYear") throw new NotFound();
  return { kind, round: content.input.round.key, unit: content.input.scope?.unit ?? null }; // of the whole
}

/** Returns which report is frozen: the one asked for, or that of the edition which is corrected. */
async function aboutOf(
  office: Office,
  order: Order,
  editions: readonly ListedEdition[],
): Promise<Result<FrozenAbout, FreezeProblem>> {
  const { correction } = order;
  if (correction === null) return ok(order.about);
  const wrong = editions.find(({ number }) => number === correction.number);
  if (!wrong) throw new NotFound();
  const may = mayCorrect(editions, correction);
  return may.ok ? ok(await reportIn(office, wrong)) : refused({ code: may.problem });
}

type Frozen = {
  readonly matter: ReportedMatter;
  readonly layout: ReportLayout;
  readonly reason: string | null;
};

/** Returns what a report follows from, what is written in it and why it corrects another, without a name of anybody; or why there is none yet. */
async function frozenOf(
  office: Office,
  about: FrozenAbout,
  asked: Pick<FreezeOrder, "programme" | "words"> & { readonly reason: string | null },
): Promise<Result<Frozen, RoundReportProblem>> {
  if (about.kind === "committeeYear") {
    const { input, ...rest } = await frozenCommitteeYear(office, { ...asked, year: about.year });
    return ok({ matter: { kind: about.kind, input }, ...rest });
  }
  const frozen = await frozenRoundReport(office, { ...asked, ...about });
  if (!frozen.ok) return frozen;
  const { input, ...rest } = frozen.value;
  return ok({ matter: { kind: about.kind, input }, ...rest });
}

/** Returns the edition that would be kept now; nothing is written. */
async function draftEdition(office: Office, order: Order): Promise<Result<Edition, FreezeProblem>> {
  const { programme, words, correction } = order;
  const editions = await listEditions(office, programme);
  const about = await aboutOf(office, order, editions);
  if (!about.ok) return about;
  const typed = correction?.reason?.trim() ?? null; // one that stands by itself gives no reason
  const frozen = await frozenOf(office, about.value, { programme, words, reason: typed });
  if (!frozen.ok) return refused({ code: frozen.problem });
  const { matter, layout, reason } = frozen.value;
  const made = {
    number: nextNumber(editions),
    corrects: correction?.number ?? null, // one that stands by itself corrects none
    reason,
    madeAt: office.at.toISOString(),
  };
  const edition = freeze({ ...made, municipality: order.municipality, matter, layout }, sha256);
  if (!edition.ok) return edition;
  const may = mayFreeze(editions, edition.value);
  return may.ok ? edition : refused({ code: may.problem });
}

/** The content itself is one of the files, so that what a reader takes along can be checked. */
function keptFiles({ content }: Edition, drawn: readonly RenderedFile[]): readonly EditionFile[] {
  const json = { format: "json", language: "nl", bytes: new TextEncoder().encode(content) } as const;
  return [...drawn, json].map((file) => ({ ...file, hash: sha256(file.bytes) }));
}

/** Keeps an edition under the number it was drawn with; false when somebody else was first. */
const keepEdition = (
  house: House,
  actor: Actor,
  kept: { readonly event: LoggedAct; readonly edition: Edition; readonly files: readonly EditionFile[] },
): Promise<Result<Edition, "taken">> =>
  perform(house, actor, { may: "freezeReport", event: kept.event }, async (office) => {
    const { edition, files } = kept;
    const { programme, number, hash, asOf, corrects } = edition;
    await lockEditions(office, programme);
    if (nextNumber(await listEditions(office, programme)) !== number) return refused("taken");
    await addEdition(office, edition, files);
    const subject = `programma/${programme}/edities/${number}`;
    return ok({ value: edition, trace: { subject, details: { hash, asOf, corrects } } });
  });

async function freezeAs(house: House, actor: Actor, order: Order): Promise<Result<Edition, FreezeProblem>> {
  const event = order.correction === null ? "report-frozen" : "edition-corrected";
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const draft = await consult(house, actor, "freezeReport", (office) => draftEdition(office, order));
    if (!draft.ok) return draft;
    // drawn between two transactions: nobody waits for the typesetter
    const files = keptFiles(draft.value, await order.render(draft.value));
    const kept = await keepEdition(house, actor, { event, edition: draft.value, files });
    if (!kept.ok) continue;
    if (actor.kind !== "operator") await keepHeadOf(house, actor.municipality);
    return kept;
  }
  throw new TryAgain("others kept freezing reports of this programme");
}

/** Freezes the yearly report of a programme with everything it follows from, and its files. Refused by R101 to R104, R110 and R132. */
export const freezeReport = (
  house: House,
  actor: Actor,
  order: FreezeOrder,
): Promise<Result<Edition, FreezeProblem>> => freezeAs(house, actor, { ...order, correction: null });

/** Freezes the report of an edition anew as one that names it and says why; the old one stays. Refused by R133 and R134 too. */
export const correctEdition = (
  house: House,
  actor: Actor,
  order: CorrectionOrder,
): Promise<Result<Edition, FreezeProblem>> => freezeAs(house, actor, order);
