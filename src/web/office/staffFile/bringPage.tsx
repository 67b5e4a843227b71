import type { Day } from "../../../domain/shared/day.ts";
import type { Result } from "../../../domain/shared/result.ts";
import { problemText } from "../../../texts/index.ts";
import { readGate } from "../../../usecases/governance/readGate.ts";
import { prepareImport } from "../../../usecases/workforce/prepareImport.ts";
import { Section } from "../../components/section.tsx";
import { dayIn, type FormProblem, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { again, pageWith, refusedPage } from "./bringAnswers.tsx";
import { FileForm } from "./bringFileForm.tsx";
import { drawer } from "./extractDrawer.ts";
import { type Look, type Looked, lookAt } from "./extractLook.ts";
import { ExtractMap, waitingField } from "./extractMap.tsx";
import { ExtractReport } from "./extractReport.tsx";
import { takeIn } from "./extractTake.ts";
import { GatePart } from "./importsPage.tsx";

/** The form for a file, or why none is taken now. */
export async function showBring(visit: OfficeVisit): Promise<Reply> {
  const gate = await readGate(visit.house, visit.actor);
  if (gate.stops !== null) return pageWith(visit, <GatePart visit={visit} gate={gate} />, 200);
  return pageWith(visit, <FileForm visit={visit} problems={[]} />, 200);
}

const ownerOf = ({ municipality, actor }: OfficeVisit): string => `${municipality.id} ${actor.person}`;

/** Returns the page of the next step; from here the file waits for it. */
function lookPage(looked: Looked, look: Look): Promise<Reply> {
  const { visit, bytes, ready } = looked;
  const word = drawer.put(ownerOf(visit), bytes);
  const shown = { visit, look, word };
  const isFine = look.problems.length === 0 && look.summary?.problems.length === 0;
  const children = (
    <>
      <ExtractReport {...shown} ready={ready} />
      <ExtractMap {...shown} />
      <Section id="ander" title={visit.texts.staffFile.another}>
        <FileForm visit={visit} problems={[]} bare />
      </Section>
    </>
  );
  return pageWith(visit, children, isFine ? 200 : 422);
}

async function lookOn(looked: Looked): Promise<Reply> {
  const { visit } = looked;
  const { staffFile: words, fileProblem } = visit.texts;
  const look = await lookAt(looked);
  if (!look.ok) return again(visit, [{ field: "bestand", text: fileProblem(look.problem) }]);
  const { recognition, summary } = look.value;
  const columns = recognition.refused.length > 0;
  if (columns) return refusedPage(visit, look.value);
  if (recognition.draft?.kind === "counts") return again(visit, [{ field: "bestand", text: words.counts }]);
  const telling = summary?.problems.find(({ code }) => code === "W101");
  if (telling !== undefined)
    return again(
      visit,
      telling.first.map((one) => ({ field: "bestand", text: visit.texts.extractProblem(one) })),
    );
  return lookPage(looked, look.value);
}

async function bringIn(looked: Looked): Promise<Reply> {
  const { visit } = looked;
  const made = await takeIn(looked);
  if (made.ok) return seeOther(`${to(visit, paths.staffFile)}?gedaan=taken`);
  const known: Readonly<Record<string, string>> = visit.texts.problems;
  const told = made.problem.flatMap(({ code }) => known[code] ?? []);
  // what the rows of a file break is told by looking at it once more
  return told.length > 0
    ? again(
        visit,
        told.map((text) => ({ field: "bestand", text })),
      )
    : lookOn(looked);
}

/** Returns the bytes of a new file, or of the one that waits for this step. */
function bytesIn(visit: OfficeVisit): Uint8Array | undefined {
  const waiting = drawer.find(ownerOf(visit), wordIn(visit.posted.fields, waitingField));
  return visit.posted.files.get("bestand")?.bytes ?? waiting; // a new file goes before the one that waits
}

async function lookedIn(
  visit: OfficeVisit,
  bytes: Uint8Array,
  referenceDate: Day,
): Promise<Result<Looked, readonly FormProblem[]>> {
  const ready = await prepareImport(visit.house, visit.actor, referenceDate);
  if (!ready.ok) {
    const fieldOf = (at: string) => (at === "referenceDate" ? { field: "peildatum" } : {});
    const problem = ready.problem.map(({ code, at }) => ({
      ...fieldOf(at),
      text: problemText(visit.texts, code),
    }));
    return { ok: false, problem };
  }
  const units = new Set(ready.value.units.map(({ code }) => code));
  const context = { referenceDate, units, grades: ready.value.grades };
  return { ok: true, value: { visit, bytes, context, ready: ready.value } };
}

const isTaking = ({ posted }: OfficeVisit): boolean => wordIn(posted.fields, "stap") === "inlezen";

async function step(visit: OfficeVisit, bytes: Uint8Array | undefined): Promise<Reply> {
  const { staffFile: words } = visit.texts;
  const { fields } = visit.posted;
  const day = dayIn(fields, "peildatum", visit.texts);
  const missing = wordIn(fields, waitingField) === "" ? words.fileMissing : words.fileGone;
  if (bytes === undefined || !day.ok)
    return again(visit, [
      ...(bytes === undefined ? [{ field: "bestand", text: missing }] : []),
      ...(day.ok ? [] : [day.problem]),
    ]);
  const looked = await lookedIn(visit, bytes, day.value);
  if (!looked.ok) return again(visit, looked.problem);
  return isTaking(visit) ? bringIn(looked.value) : lookOn(looked.value);
}

/**
 * A step of bringing a file in: looks at it as often as somebody corrects how it is read, and then takes it in. The file waits
 * for the next step under a new word where the page has one; under this word it is gone, also where the step fails.
 */
export async function takeBring(visit: OfficeVisit): Promise<Reply> {
  const bytes = bytesIn(visit);
  // a button that is pressed twice takes a file in once
  if (isTaking(visit) || visit.posted.files.has("bestand")) drawer.drop(ownerOf(visit));
  try {
    return await step(visit, bytes);
  } finally {
    drawer.forget(wordIn(visit.posted.fields, waitingField));
  }
}
