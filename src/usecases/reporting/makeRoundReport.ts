import type { Actor } from "../../domain/access/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import {
  deriveRoundReport,
  type ReportedState,
  type ReportedUnitAnswer,
  type ReportedUpdate,
  type ReportingRound,
  type RoundReport,
  type RoundReportInput,
  type RoundReportKind,
  readSource,
  reportedState,
  type UnitNames,
  type Update,
  withoutNames,
} from "../../domain/reporting/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { recordBegan } from "../../storage/office/programmeStore.ts";
import { listCards, roundStore } from "../../storage/office/roundStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import { listRoundUpdates, listUnitAnswers } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform, timeZone } from "../perform.ts";
import { partsAt } from "../programme/programmeParts.ts";
import { decisionsIn } from "./decisionsIn.ts";
import { namedRoles, type RoleWords } from "./makeCommitteeYear.ts";

/** Which report on which round, and how roles are named in it. */
type Asked = {
  readonly programme: string;
  readonly round: string;
  readonly kind: RoundReportKind;
  readonly words: RoleWords;
};

/** R114: the report on a round is made when the round is closed. */
export type RoundReportProblem = "R114";

const reportedUpdate = (update: Update): ReportedUpdate => {
  const { action, course, happened, next, obstacle, endBefore, endAfter, reason } = update;
  return { action, course, happened, next, obstacle, endBefore, endAfter, reason };
};

/** Returns what the units answered; of a unit that answered more than once the last answer stands. */
async function answersOf(
  office: Office,
  place: { readonly programme: string; readonly round: string },
  { questions }: ReportingRound,
  units: UnitNames,
): Promise<readonly ReportedUnitAnswer[]> {
  const last = new Map((await listUnitAnswers(office, place)).map((answer) => [answer.unit, answer]));
  const words = new Map(questions.map(({ key, text }) => [key, text]));
  return [...last.values()].flatMap(({ unit, account, answers }) => {
    const name = units.get(unit);
    if (name === undefined) return [];
    const told = answers.flatMap(({ question, text }) => {
      const asked = words.get(question);
      return asked === undefined ? [] : [{ question: asked, text }];
    });
    return [{ unit: name, account, answers: told }];
  });
}

/** Returns the instant of the state to compare with: when the round before was closed, or when the record began. */
async function instantBefore(office: Office, programme: string, round: ReportingRound): Promise<Date> {
  const rounds = await roundStore.list(office, programme);
  const before = rounds[rounds.findIndex(({ key }) => key === round.key) - 1];
  return before?.state.kind === "closed" ? before.state.at : recordBegan(office, programme);
}

type Moments = { readonly programme: Programme; readonly now: ReportedState; readonly before: ReportedState };

async function statesOf(
  office: Office,
  { programme, words }: Asked,
  {
    round,
    closedAt,
    units,
  }: { readonly round: ReportingRound; readonly closedAt: Date; readonly units: UnitNames },
): Promise<Moments> {
  const earlier = await instantBefore(office, programme, round);
  const stateAt = async (instant: Date) => {
    const on = dayOf(instant, timeZone);
    const parts = await partsAt(office, programme, instant);
    const people = await namedRoles(office, words, on);
    return { parts, state: reportedState(parts, { on, units, people }) };
  };
  const now = await stateAt(closedAt);
  return { programme: now.parts.programme, now: now.state, before: (await stateAt(earlier)).state };
}

/** Returns what the report on a closed round follows from, and why it corrects another, without a name of anybody (R135). */
export async function frozenRoundReport(
  office: Office,
  asked: Asked & { readonly reason: string | null },
): Promise<Result<{ readonly input: RoundReportInput; readonly reason: string | null }, RoundReportProblem>> {
  const round = await roundStore.get(office, asked.programme, asked.round);
  if (round.state.kind === "open") return refused("R114");
  const place = { programme: asked.programme, round: asked.round };
  const units = new Map((await listUnits(office)).map(({ id, name }) => [id, name]));
  const { programme, ...states } = await statesOf(office, asked, { round, closedAt: round.state.at, units });
  const last = new Map((await listRoundUpdates(office, place)).map((update) => [update.action, update]));
  const { key, lang, title, municipalityName, start, end, sources } = programme;
  const input: RoundReportInput = {
    kind: asked.kind,
    round: { key: round.key, name: round.name, opensOn: round.opensOn, closesOn: round.closesOn },
    programme: { key, lang, title, municipalityName, start, end, sources: sources.map(readSource) },
    ...states,
    cards: await listCards(office, place),
    updates: [...last.values()].map(reportedUpdate),
    answers: await answersOf(office, place, round, units),
    decisions: await decisionsIn(office, place, { units, words: asked.words }),
  };
  return ok(
    withoutNames({ input, reason: asked.reason }, await namedRoles(office, asked.words, states.now.on)),
  );
}

async function make(office: Office, asked: Asked): Promise<Result<RoundReport, RoundReportProblem>> {
  const frozen = await frozenRoundReport(office, { ...asked, reason: null });
  return frozen.ok ? ok(deriveRoundReport(frozen.value.input)) : frozen;
}

/** Returns the report on a round; R114 while it is open. */
export const readRoundReport = (
  house: House,
  actor: Actor,
  asked: Asked,
): Promise<Result<RoundReport, RoundReportProblem>> =>
  consult(house, actor, "makeReport", (office) => make(office, asked));

/**
 * Returns a file of the same report to take along. Making it is recorded before it leaves, because it is not public yet;
 * a file that cannot be written is refused and leaves nothing in the log.
 */
export async function makeRoundReport<File, Problem>(
  house: House,
  actor: Actor,
  asked: Asked,
  write: (report: RoundReport) => Promise<Result<File, Problem>>,
): Promise<Result<File, RoundReportProblem | Problem>> {
  const made = await readRoundReport(house, actor, asked);
  const file = made.ok ? await write(made.value) : made;
  if (!file.ok) return file;
  const subject = `programma/${asked.programme}/rondes/${asked.round}/rapportage`;
  const act = { may: "makeReport", event: "report-made" } as const;
  const trace = { subject, details: { kind: asked.kind } };
  return perform<File, never>(house, actor, act, async () => ok({ value: file.value, trace }));
}
