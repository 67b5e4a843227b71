import type { Resistance, Talk, TalkKind, TalkState } from "../../domain/governance/index.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import type { ComplyOrExplain } from "../../domain/programme/index.ts";
import type { AnsweredQuestion, Question } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore, type RowOf } from "./partStore.ts";

const stateOf = ({ state, cancelled_because: reason }: RowOf<"office.talk">): TalkState =>
  reason === null ? { kind: state === "held" ? "held" : "planned" } : { kind: "cancelled", reason };

export const talkStore = partStore<Talk, "office.talk">({
  table: "office.talk",
  read: (row) => ({
    key: row.key,
    kind: row.kind as TalkKind,
    unit: row.unit as UnitId,
    on: dayFrom(row.on_day),
    questions: row.questions as readonly Question[],
    answers: row.answers as readonly AnsweredQuestion[],
    account: row.account as ComplyOrExplain | null,
    resistance: row.resistance as readonly Resistance[] | null,
    state: stateOf(row),
    release: row.release,
    version: row.version,
  }),
  values: (talk) => ({
    kind: talk.kind,
    unit: talk.unit,
    on_day: talk.on,
    questions: talk.questions,
    answers: talk.answers,
    account: talk.account,
    resistance: talk.resistance,
    state: talk.state.kind,
    cancelled_because: talk.state.kind === "cancelled" ? talk.state.reason : null,
    release: talk.release,
  }),
});
