import { sql } from "kysely";
import type { PersonId } from "../../domain/organisation/index.ts";
import type {
  Question,
  QuestionCard,
  ReportingRound,
  ReportKind,
  RoundState,
  ServedDuty,
} from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodOf } from "./columns.ts";
import { partStore, type RowOf } from "./partStore.ts";
import type { Office } from "./versioned.ts";

function stateOf({ closed_at: at, closed_by: by, unanswered }: RowOf<"office.reporting_round">): RoundState {
  if (at === null || by === null || unanswered === null) return { kind: "open" };
  return { kind: "closed", at, by: by as "person" | "clock", unanswered };
}

export const roundStore = partStore<ReportingRound, "office.reporting_round">({
  table: "office.reporting_round",
  read: (row) => ({
    key: row.key,
    name: row.name,
    kind: row.kind as ReportKind | null,
    serves: row.serves as readonly ServedDuty[],
    opensOn: dayFrom(row.opens_on),
    closesOn: dayFrom(row.closes_on),
    questions: row.questions as readonly Question[],
    state: stateOf(row),
    version: row.version,
  }),
  values: (round) => ({
    name: round.name,
    kind: round.kind,
    serves: round.serves,
    opens_on: round.opensOn,
    closes_on: round.closesOn,
    questions: round.questions,
    state: round.state.kind,
    closed_at: round.state.kind === "closed" ? round.state.at : null,
    closed_by: round.state.kind === "closed" ? round.state.by : null,
    unanswered: round.state.kind === "closed" ? round.state.unanswered : null,
  }),
});

/** Waits until nobody closes or opens a round of the programme; held until the transaction ends. */
export async function holdRound(
  office: Office,
  { programme, round }: { readonly programme: string; readonly round: string },
): Promise<ReportingRound> {
  await sql`select 1 from office.reporting_round where municipality = ${office.municipality} and programme = ${programme}
    and key = ${round} for share`.execute(office.transaction);
  return roundStore.get(office, programme, round);
}

/** Keeps what a round asks, in one statement however many cards there are. */
export async function addCards(
  { transaction, municipality }: Office,
  place: { readonly programme: string; readonly round: string },
  cards: readonly QuestionCard[],
): Promise<void> {
  if (cards.length === 0) return;
  await transaction
    .insertInto("office.question_card")
    .values(
      cards.map(({ action, askedOn, promisedEnd }) => ({
        municipality,
        ...place,
        action,
        asked_on: askedOn,
        promised_end: promisedEnd,
      })),
    )
    .execute();
}

/** Returns what a round asks. */
export async function listCards(
  { transaction, municipality }: Office,
  { programme, round }: { readonly programme: string; readonly round: string },
): Promise<readonly QuestionCard[]> {
  const rows = await transaction
    .selectFrom("office.question_card")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .where("round", "=", round)
    .execute();
  return rows.map((row) => ({
    action: row.action,
    askedOn: dayFrom(row.asked_on),
    promisedEnd: periodOf(row.promised_end),
  }));
}

/** Returns who closed each round of a programme, by its key; null where the clock did. */
export async function listClosers(
  { transaction, municipality }: Office,
  programme: string,
): Promise<ReadonlyMap<string, PersonId | null>> {
  const found = await sql<{
    key: string;
    recorded_by: string | null;
  }>`select distinct on (key) key, recorded_by
    from office.reporting_round_version where municipality = ${municipality} and programme = ${programme} and state = 'closed'
    order by key, version`.execute(transaction);
  return new Map(found.rows.map((row) => [row.key, row.recorded_by as PersonId | null]));
}
