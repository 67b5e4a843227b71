import type { FileProblem } from "../../../domain/shared/fileProblem.ts";
import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import type { EmploymentProfile, ExtractContext, ExtractSummary } from "../../../domain/workforce/index.ts";
import { bytesSource } from "../../../intake/extract/bytesSource.ts";
import { readExtract } from "../../../intake/extract/readExtract.ts";
import { type Recognition, recogniseExtract } from "../../../intake/extract/recogniseExtract.ts";
import type { ImportPreparation } from "../../../usecases/workforce/prepareImport.ts";
import { type Entered, type FormProblem, wordIn } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { profileIn } from "./extractAnswers.ts";
import { saidForm, saidItems } from "./extractSaid.ts";
import { answersOf, keptFor, mended, noAnswers, withCodes, withDates } from "./extractStart.ts";

/** What is read, and against what. */
export type Looked = {
  readonly visit: OfficeVisit;
  readonly bytes: Uint8Array;
  readonly context: ExtractContext;
  readonly ready: ImportPreparation;
};

/** What a look at an extract brought: how it is read now, what waits for an answer, and what a dry run found. */
export type Look = {
  readonly recognition: Recognition;
  readonly entered: Entered;
  /** The name of the kept profile by which the file was recognised. */
  readonly known: string | null;
  readonly problems: readonly FormProblem[];
  /** null while a question waits without which no row can be read. */
  readonly summary: ExtractSummary | null;
};

/** Reads the whole file and keeps nothing of it. */
async function rehearsed(
  { bytes, context }: Looked,
  profile: EmploymentProfile,
): Promise<Result<ExtractSummary, FileProblem>> {
  for await (const part of readExtract(bytesSource(bytes), profile, context)) {
    if (part.kind === "end") return ok(part.summary);
    if (part.kind === "refused") return refused(part.problem);
  }
  throw new Error("a file ended without an end");
}

const isTelling = ({ refused: columns, draft }: Recognition): boolean =>
  columns.length > 0 || draft?.kind === "counts";

/** Returns how a file that is seen for the first time is read: by a kept profile, else as far as it says. */
function firstAnswers(looked: Looked, recognition: Recognition): Pick<Look, "entered" | "known"> {
  const kept = keptFor(looked.ready.profiles, recognition);
  if (kept !== undefined) return { entered: answersOf(kept), known: kept.name };
  const { draft } = recognition;
  const entered = draft?.kind === "employments" ? answersOf(draft) : noAnswers(recognition);
  const name = looked.visit.texts.staffFile.nameStart;
  return { entered: new Map([...entered, ["profielnaam", [name]]]), known: null };
}

/** Looks at the file with these answers. */
async function lookWith(
  looked: Looked,
  { entered, known }: Pick<Look, "entered" | "known">,
): Promise<Result<Look, FileProblem>> {
  const told = { form: saidForm(entered), items: saidItems(entered) };
  const found = await recogniseExtract(bytesSource(looked.bytes), told);
  if (!found.ok) return found;
  const recognition = found.value;
  const whole = withDates(withCodes(entered, recognition), recognition);
  const seen = { recognition, entered: whole, known, problems: [], summary: null };
  if (isTelling(recognition)) return ok(seen);
  const { profile, problems } = profileIn(whole, looked.visit);
  if (profile === null) return ok({ ...seen, problems });
  const read = await rehearsed(looked, profile);
  return read.ok ? ok({ ...seen, problems, summary: read.value }) : read;
}

/** Looks at a file: with the answers that came with it, or for the first time; with the proposals when they are taken over. */
export async function lookAt(looked: Looked): Promise<Result<Look, FileProblem>> {
  const { fields } = looked.visit.posted;
  if (saidItems(fields) === null || looked.visit.posted.files.has("bestand")) {
    const found = await recogniseExtract(bytesSource(looked.bytes));
    if (!found.ok) return found;
    const first = firstAnswers(looked, found.value);
    if (isTelling(found.value))
      return ok({ recognition: found.value, ...first, problems: [], summary: null });
    return lookWith(looked, first);
  }
  const known = wordIn(fields, "herkend") || null; // no kept profile
  const look = await lookWith(looked, { entered: fields, known });
  if (!look.ok || wordIn(fields, "herstel") !== "ja" || look.value.summary === null) return look;
  return lookWith(looked, { entered: mended(look.value.entered, look.value.summary.mends), known });
}
