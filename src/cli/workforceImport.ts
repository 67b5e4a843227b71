import type { Actor } from "../domain/access/index.ts";
import { type Day, parseDay } from "../domain/shared/day.ts";
import type { FieldProblem } from "../domain/shared/result.ts";
import {
  type EmploymentProfile,
  type ExtractContext,
  type ExtractSummary,
  readImportProfile,
} from "../domain/workforce/index.ts";
import { employmentStream } from "../intake/extract/employmentStream.ts";
import { fileSource } from "../intake/extract/fileSource.ts";
import { readExtract } from "../intake/extract/readExtract.ts";
import { recogniseExtract } from "../intake/extract/recogniseExtract.ts";
import { readJson } from "../intake/json.ts";
import { limits } from "../intake/limits.ts";
import { readFileWithin } from "../intake/readWithin.ts";
import { problemText, textsFor } from "../texts/index.ts";
import { fileProblem } from "../texts/nl/actionListProblems.ts";
import type { House } from "../usecases/perform.ts";
import { importWorkforce } from "../usecases/workforce/importWorkforce.ts";
import { keepProfile } from "../usecases/workforce/keepProfile.ts";
import { prepareImport } from "../usecases/workforce/prepareImport.ts";
import { type Call, type Command, type ExitCode, refuse, type Tools, tell, textOption } from "./command.ts";
import { inMunicipality } from "./inHouse.ts";

const texts = textsFor("nl");

/** What an import is asked: the file, of which day, for whom. */
type Asked = {
  readonly house: House;
  readonly actor: Actor;
  readonly file: string;
  readonly referenceDate: Day;
};

const refuseFields = (tools: Tools, call: Call, problems: readonly FieldProblem[], exit: 2 | 3): ExitCode => {
  const [first] = problems;
  const more = problems.slice(1).map(({ code, at }) => `${at}: ${problemText(texts, code)}`);
  const code = first?.code ?? "C106"; // a refusal has a problem
  const sentence = [problemText(texts, code), ...more].join(" ");
  return refuse(tools, call, { code, sentence, exit });
};

/** Tells which columns were recognised and what is still to be said; nothing is read or kept of the rows. */
async function propose(tools: Tools, call: Call, { file }: Asked): Promise<ExitCode> {
  const found = await recogniseExtract(fileSource(file));
  if (!found.ok)
    return refuse(tools, call, { code: found.problem.code, sentence: fileProblem(found.problem), exit: 2 });
  const lines = [
    "Er is niets ingelezen. Dit herkennen wij in het bestand.",
    "Bewaar het als profiel, vul aan wat ontbreekt, en geef het mee met --profile.",
    ...JSON.stringify(found.value, null, 2).split("\n"),
  ];
  tell(tools, call, { json: found.value, lines });
  return 0;
}

/** Returns the profile in a file, or says what is wrong with it. */
async function profileIn(tools: Tools, call: Call, path: string): Promise<EmploymentProfile | ExitCode> {
  const bytes = await readFileWithin(path, limits.jsonBytes);
  const content = bytes.ok ? readJson(bytes.value) : bytes;
  if (!content.ok)
    return refuse(tools, call, {
      code: content.problem.code,
      sentence: fileProblem(content.problem),
      exit: 2,
    });
  const profile = readImportProfile(content.value);
  if (!profile.ok) return refuseFields(tools, call, profile.problem, 2);
  if (profile.value.kind === "employments") return profile.value;
  return refuse(tools, call, { code: "C117", sentence: texts.problems.C117, exit: 2 });
}

const problemsIn = ({ problems, warnings }: ExtractSummary, of: "problems" | "warnings") =>
  (of === "problems" ? problems : warnings).flatMap(({ code, count, first }) => [
    `${code}: ${count}`,
    ...first.map((problem) => `  ${texts.extractProblem(problem)}`),
  ]);

const summaryLines = (summary: ExtractSummary): readonly string[] => [
  `Rijen gelezen: ${summary.rows}, goed: ${summary.accepted}`,
  ...problemsIn(summary, "problems"),
  ...problemsIn(summary, "warnings"),
  ...summary.mends.map((mend) => `Voorstel: ${texts.profileMend(mend)}`),
];

/** Reads the whole file and keeps nothing: what is told are counts, places and sentences. */
async function rehearsed(
  asked: Asked,
  profile: EmploymentProfile,
  context: ExtractContext,
): Promise<ExtractSummary | FieldProblem> {
  for await (const part of readExtract(fileSource(asked.file), profile, context)) {
    if (part.kind === "end") return part.summary;
    if (part.kind === "refused")
      return { code: part.problem.code, at: "", found: fileProblem(part.problem), expected: "" };
  }
  throw new Error("a file ended without an end");
}

async function bringIn(
  tools: Tools,
  call: Call,
  { house, actor, referenceDate, file }: Asked,
  { profile, context }: { readonly profile: EmploymentProfile; readonly context: ExtractContext },
): Promise<ExitCode> {
  const version = await keepProfile(house, actor, { name: profile.name, content: profile });
  const stream = employmentStream(fileSource(file), profile, context);
  const made = await importWorkforce(house, actor, { referenceDate, profile: version, ...stream });
  if (!made.ok) return refuseFields(tools, call, made.problem, 3);
  const { number, rows, replaced } = made.value;
  const before = replaced === null ? [] : [`Aanlevering ${replaced} van deze maand is vervangen.`];
  tell(tools, call, {
    json: made.value,
    lines: [`Ingelezen als aanlevering ${number}: ${rows} dienstverbanden.`, ...before],
  });
  return 0;
}

async function read(tools: Tools, call: Call, asked: Asked): Promise<ExitCode> {
  const ready = await prepareImport(asked.house, asked.actor, asked.referenceDate);
  if (!ready.ok) return refuseFields(tools, call, ready.problem, 3);
  const path = textOption(call, "profile");
  if (path === undefined) return propose(tools, call, asked);
  const profile = await profileIn(tools, call, path);
  if (typeof profile === "number") return profile;
  const units = new Set(ready.value.units.map(({ code }) => code));
  const context = { referenceDate: asked.referenceDate, units, grades: ready.value.grades };
  const summary = await rehearsed(asked, profile, context);
  if ("at" in summary) return refuse(tools, call, { code: summary.code, sentence: summary.found, exit: 2 });
  if (summary.problems.length > 0) {
    if (call.options["json"] === true) tools.out(JSON.stringify(summary));
    for (const line of ["Er is niets ingelezen.", ...summaryLines(summary)]) tools.err(line);
    return 2;
  }
  if (call.options["dry-run"] !== true) return bringIn(tools, call, asked, { profile, context });
  tell(tools, call, { json: summary, lines: ["Proef, er is niets bewaard.", ...summaryLines(summary)] });
  return 0;
}

/**
 * Imports an extract from HR by a profile, whole or not at all, after it was read once to see every problem by its row; without a
 * profile what is recognised in it is told. Refused before a row is read when the works council did not consent.
 */
export const workforceImportCommand: Command = {
  name: "workforce import",
  use: "workforce import FILE --municipality SLUG --on 2026-06-30 [--profile PROFILE.json] [--dry-run]",
  words: "paths",
  options: {
    municipality: { type: "string" },
    on: { type: "string" },
    profile: { type: "string", path: true },
    "dry-run": { type: "boolean" },
  },
  run: (tools, call) => {
    const [file] = call.words;
    const on = textOption(call, "on");
    if (file === undefined || on === undefined)
      return Promise.resolve(refuse(tools, call, { code: "C106", sentence: texts.problems.C106, exit: 2 }));
    const referenceDate = parseDay(on);
    if (!referenceDate.ok)
      return Promise.resolve(refuse(tools, call, { code: "D101", sentence: texts.problems.D101, exit: 2 }));
    return inMunicipality(tools, call, (house, _municipality, actor) =>
      read(tools, call, { house, actor, file, referenceDate: referenceDate.value }),
    );
  },
};
