import { createHash } from "node:crypto";
import type { Actor } from "../../domain/access/index.ts";
import {
  type Edition,
  type EditionProblem,
  freeze,
  mayCorrect,
  mayFreeze,
  type ReportedMatter,
  type ReportProblem,
  type RoundReportKind,
} from "../../domain/reporting/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotFound, TryAgain } from "../../domain/shared/thrown.ts";
import {
  addEdition,
  type EditionFile,
  type ListedEdition,
  listEditions,
  lockEditions,
} from "../../storage/office/editionStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { inputOfCommitteeYear, type RoleWords } from "./makeCommitteeYear.ts";
import { inputOfRoundReport, type RoundReportProblem } from "./makeRoundReport.ts";

/** A file drawn from a frozen report, before it is kept. */
export type RenderedFile = Pick<EditionFile, "format" | "language" | "bytes">;
/** Draws the files of an edition; it comes from the caller, who has the typesetter. */
export type EditionRenderer = (edition: Edition) => Promise<readonly RenderedFile[]>;

/** Which report: of a year, or one of the kinds that a closed round gives. */
export type FrozenAbout =
  | { readonly kind: "committeeYear"; readonly year: number }
  | { readonly kind: RoundReportKind; readonly round: string };

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

/** Somebody else froze while this one was being drawn: it is drawn again under the next number, so many times. */
const mostTurns = 5;

export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

const nextNumber = ([last]: readonly ListedEdition[]): number => (last === undefined ? 1 : last.number + 1);

/** Returns what a report follows from, or why there is none yet. */
async function matterOf(
  office: Office,
  { programme, about, words }: Pick<FreezeOrder, "programme" | "about" | "words">,
): Promise<Result<ReportedMatter, RoundReportProblem>> {
  if (about.kind === "committeeYear") {
    const input = await inputOfCommitteeYear(office, { programme, year: about.year, words });
    return ok({ kind: about.kind, input });
  }
  const input = await inputOfRoundReport(office, { programme, words, ...about });
  return input.ok ? ok({ kind: about.kind, input: input.value }) : input;
}

/** Returns the edition that would be kept now; nothing is written. */
async function draftEdition(
  office: Office,
  order: FreezeOrder,
  correction: Correction | null,
): Promise<Result<Edition, FreezeProblem>> {
  const editions = await listEditions(office, order.programme);
  if (correction !== null) {
    if (!editions.some(({ number }) => number === correction.number)) throw new NotFound();
    const may = mayCorrect(editions, correction);
    if (!may.ok) return refused({ code: may.problem });
  }
  const matter = await matterOf(office, order);
  if (!matter.ok) return refused({ code: matter.problem });
  const made = {
    number: nextNumber(editions),
    corrects: correction?.number ?? null, // one that stands by itself corrects none
    reason: correction?.reason?.trim() ?? null,
    madeAt: office.at.toISOString(),
  };
  const edition = freeze({ ...made, municipality: order.municipality, matter: matter.value }, sha256);
  if (!edition.ok) return edition;
  const may = correction === null ? mayFreeze(editions, edition.value) : ok(true);
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
  kept: { readonly event: string; readonly edition: Edition; readonly files: readonly EditionFile[] },
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

async function freezeAs(
  house: House,
  actor: Actor,
  order: FreezeOrder,
  correction: Correction | null,
): Promise<Result<Edition, FreezeProblem>> {
  const event = correction === null ? "report-frozen" : "edition-corrected";
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const draft = await consult(house, actor, "freezeReport", (office) =>
      draftEdition(office, order, correction),
    );
    if (!draft.ok) return draft;
    // drawn between two transactions: nobody waits for the typesetter
    const files = keptFiles(draft.value, await order.render(draft.value));
    const kept = await keepEdition(house, actor, { event, edition: draft.value, files });
    if (kept.ok) return kept;
  }
  throw new TryAgain("others kept freezing reports of this programme");
}

/** Freezes the yearly report of a programme with everything it follows from, and its files. Refused by R101 to R104, R110 and R132. */
export const freezeReport = (
  house: House,
  actor: Actor,
  order: FreezeOrder,
): Promise<Result<Edition, FreezeProblem>> => freezeAs(house, actor, order, null);

/** Freezes the report anew as an edition that names the one it corrects and says why; that one stays. Refused by R133 and R134 too. */
export const correctEdition = (
  house: House,
  actor: Actor,
  { correction, ...order }: FreezeOrder & { readonly correction: Correction },
): Promise<Result<Edition, FreezeProblem>> => freezeAs(house, actor, order, correction);
