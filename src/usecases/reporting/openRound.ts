import type { Actor } from "../../domain/access/index.ts";
import { type Action, nextKey, type Programme, type RuleProblem } from "../../domain/programme/index.ts";
import {
  checkRound,
  checkServes,
  mayOpen,
  type ReportingRound,
  type RoundValues,
} from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { findQuestionSet } from "../../storage/office/questionSetStore.ts";
import { reportingDutyStore } from "../../storage/office/reportingDutyStore.ts";
import { addCards, roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { mailOwners } from "../mail/mailOwners.ts";
import { type House, perform } from "../perform.ts";
import { roundKind } from "../programme/partKinds.ts";
import { assertOpen, type Refusal, refusedFor } from "../programme/refusal.ts";

/** What is finished or dropped is asked about no more. */
const isAsked = ({ status }: Action): boolean => status !== "done" && status !== "lapsed";

function problemsOf(
  values: RoundValues,
  rounds: readonly ReportingRound[],
  asked: readonly Action[],
  { today }: Office,
): readonly RuleProblem[] {
  const alone = mayOpen(rounds);
  return [
    ...checkRound(values, today),
    ...checkServes(values.serves, rounds),
    ...(alone.ok ? [] : [{ code: alone.problem, at: "state" }]),
    ...(asked.length > 0 ? [] : [{ code: "R150", at: "serves" }]),
  ];
}

async function opened(house: House, office: Office, { key: programme }: Programme, values: RoundValues) {
  const rounds = await roundStore.list(office, programme);
  const asked = (await actionStore.list(office, programme)).filter(isAsked);
  for (const { duty } of values.serves) await reportingDutyStore.get(office, programme, duty);
  const problems = problemsOf(values, rounds, asked, office);
  if (problems.length > 0) return refusedFor(problems);
  const key = nextKey(
    roundKind.letter,
    rounds.map((round) => round.key),
  );
  const questions = await findQuestionSet(office, values.kind);
  const round: ReportingRound = {
    key,
    ...values,
    opensOn: office.today,
    questions,
    state: { kind: "open" },
    version: 1,
  };
  await roundStore.add(office, programme, [round]);
  await addCards(
    office,
    { programme, round: key },
    asked.map((action) => ({
      action: action.key,
      askedOn: office.today,
      promisedEnd: action.planning.end,
    })),
  );
  await mailOwners(house, office, { programme, round: key, actions: asked, reminder: false });
  return ok(round);
}

/**
 * Opens a round: every action that runs gets a card, and its owner a mail with the way to it. R150: there is something to ask. Refused by R140, R141 and R156, and with P202
 * in a closed programme.
 */
export const openRound = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly values: RoundValues },
): Promise<Result<ReportingRound, Refusal>> =>
  perform<ReportingRound, Refusal>(
    house,
    actor,
    { may: "changeRound", event: "round-opened" },
    async (office) => {
      const programme = await holdProgramme(office, input.programme, "adding");
      const open = assertOpen(programme);
      if (!open.ok) return open;
      const round = await opened(house, office, programme, input.values);
      if (!round.ok) return round;
      const subject = `programma/${programme.key}/rondes/${round.value.key}`;
      return ok({ value: round.value, trace: { subject } });
    },
  );
