import type {
  Secrecy,
  SecrecyBody,
  SecrecyState,
  SecretGiving,
  SecretPart,
} from "../../domain/council/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore, type RowOf } from "./partStore.ts";
import type { Office } from "./versioned.ts";

type Row = Pick<RowOf<"office.secrecy">, "lift_by" | "lift_decided_on" | "lift_at" | "lifted">;

function stateOf({ lift_by, lift_decided_on, lift_at, lifted }: Row): SecrecyState {
  if (lift_at === null || lift_by === null || lift_decided_on === null) return { kind: "imposed" };
  const lift = { by: lift_by as SecrecyBody, decidedOn: dayFrom(lift_decided_on), at: new Date(lift_at) };
  return { kind: lifted ? "lifted" : "liftDecided", lift };
}

function liftColumns(state: SecrecyState): Row {
  if (state.kind === "imposed") return { lift_by: null, lift_decided_on: null, lift_at: null, lifted: false };
  const { by, decidedOn, at } = state.lift;
  return { lift_by: by, lift_decided_on: decidedOn, lift_at: at, lifted: state.kind === "lifted" };
}

export const secrecyStore = partStore<Secrecy, "office.secrecy">({
  table: "office.secrecy",
  read: (row) => ({
    key: row.key,
    body: row.body as SecrecyBody,
    committee: row.committee,
    ground: { paragraph: row.ground_paragraph === 1 ? 1 : 2, letter: row.ground_letter },
    reasoning: row.reasoning,
    imposedOn: dayFrom(row.imposed_on),
    reviewOn: dayFrom(row.review_on),
    parts: row.parts as readonly SecretPart[],
    givenTo: row.given_to as readonly SecretGiving[],
    mayLift: row.may_lift as SecrecyBody,
    state: stateOf(row),
    version: row.version,
  }),
  values: (secrecy) => ({
    body: secrecy.body,
    committee: secrecy.committee,
    ground_paragraph: secrecy.ground.paragraph,
    ground_letter: secrecy.ground.letter,
    reasoning: secrecy.reasoning,
    imposed_on: secrecy.imposedOn,
    review_on: secrecy.reviewOn,
    parts: secrecy.parts,
    given_to: secrecy.givenTo,
    may_lift: secrecy.mayLift,
    ...liftColumns(secrecy.state),
  }),
});

/** Where a secrecy stands. */
export type SecrecyPlace = { readonly programme: string; readonly key: string };

/** Returns the secrecies of which the end that was decided has come and was not written down yet. */
export const listDueLifts = (office: Office): Promise<readonly SecrecyPlace[]> =>
  office.transaction
    .selectFrom("office.secrecy")
    .select(["programme", "key"])
    .where("municipality", "=", office.municipality)
    .where("lifted", "=", false)
    .where("lift_at", "<=", office.at)
    .orderBy("lift_at")
    .orderBy("key")
    .execute();
