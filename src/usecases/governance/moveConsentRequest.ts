import type { Act, Actor, LoggedAct } from "../../domain/access/index.ts";
import {
  type ConsentMove,
  type ConsentRequest,
  type ConsentRequestState,
  consentDecided,
  moveRequest,
  standsOn,
  subjectOfRequest,
} from "../../domain/governance/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import { addConsent, addWithdrawal, listConsents } from "../../storage/office/consentStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { lockOrganisation } from "../../storage/office/organisationLock.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { consentRequestKind } from "../programme/partKinds.ts";

/** A move of a request, with the last day of a consent where one was agreed. */
export type RequestMoving = Seen & { readonly move: ConsentMove; readonly endsOn: Stated<Day> };

type Given = Extract<ConsentRequestState, { readonly consent: number | null }>;
const isGivenState = (state: ConsentRequestState): state is Given =>
  state.kind === "consented" || state.kind === "conditionally";

const conditionsOf = (state: Given): string | null =>
  state.kind === "conditionally" ? state.conditions : null;

/** Returns the state with the number that its record will have, or why the record is refused (W121 to W123). */
async function numbered(
  office: Office,
  request: ConsentRequest,
  { state, endsOn }: { readonly state: Given; readonly endsOn: Stated<Day> },
): Promise<Result<ConsentRequestState, readonly RuleProblem[]>> {
  if (request.right === "advice") return ok(state);
  await lockOrganisation(office);
  const { on: day, document } = state;
  const draft = {
    ...{ kind: "given" as const, day, endsOn, body: request.body, document },
    ...{ conditions: conditionsOf(state), scope: request.title, reason: null, decidedBy: null },
  };
  const decided = consentDecided(draft, { today: office.today, bodies: await listBodies(office) });
  if (!decided.ok) return refused(decided.problem);
  return ok({ ...state, consent: (await listConsents(office)).length + 1 });
}

/** Keeps the record that opens the gate; the state carries its number already. */
async function keepRecord(
  office: Office,
  subject: ReturnType<typeof subjectOfRequest>,
  {
    state,
    scope,
    body,
    endsOn,
  }: {
    readonly state: Given;
    readonly scope: string;
    readonly body: string;
    readonly endsOn: Stated<Day>;
  },
): Promise<void> {
  const { on: day, document, consent: number } = state;
  if (number === null) return;
  const decision = { kind: "given" as const, body, document, conditions: conditionsOf(state), scope };
  await addConsent(office, { number, subject, decision, day, endsOn });
}

/** A consent that is withdrawn or lapses closes its gate at once. */
async function closeRecord(office: Office, state: Given, reason: string): Promise<void> {
  const record = (await listConsents(office)).find(({ number }) => number === state.consent);
  if (record !== undefined && standsOn(record, office.today))
    await addWithdrawal(office, { consent: record.number, reason });
}

async function keepConsequence(
  office: Office,
  { programme, endsOn }: Pick<RequestMoving, "programme" | "endsOn">,
  { before, after }: { readonly before: ConsentRequest; readonly after: ConsentRequest },
): Promise<void> {
  const { state, body, title: scope } = after;
  if (isGivenState(state))
    await keepRecord(office, subjectOfRequest(programme, after), { state, scope, body, endsOn });
  if (isGivenState(before.state) && (state.kind === "withdrawn" || state.kind === "lapsed"))
    await closeRecord(office, before.state, state.reason);
}

/** Returns who may make a move, and what the log calls it. */
function actOf(kind: ConsentMove["kind"]): { readonly may: Act; readonly event: LoggedAct } {
  switch (kind) {
    case "asked":
      return { may: "askWorksCouncil", event: "consent-request-asked" };
    case "consented":
    case "conditionally":
    case "refused":
      return { may: "recordConsent", event: "consent-request-answered" };
    case "withdrawn":
    case "lapsed":
      return { may: "askWorksCouncil", event: "consent-request-ended" };
  }
}

/**
 * Moves a request: asks it, records the answer of the works council, takes it back or lets it lapse (requirement PW-01). A
 * consent is kept for ever as the record that opens the gate; one that is withdrawn or lapses closes it.
 */
export const moveConsentRequest = (house: House, actor: Actor, { move, endsOn, ...seen }: RequestMoving) =>
  changePart(house, actor, {
    ...seen,
    act: actOf(move.kind),
    details: { state: move.kind },
    kind: consentRequestKind,
    reason: move.reason,
    next: async (request, office) => {
      const moved = moveRequest(request.state, move, office.today);
      if (!moved.ok) return moved;
      const state = isGivenState(moved.value)
        ? await numbered(office, request, { state: moved.value, endsOn })
        : moved;
      return state.ok ? ok({ ...request, state: state.value }) : state;
    },
    beside: (office, before, after) =>
      keepConsequence(office, { programme: seen.programme, endsOn }, { before, after }),
  });
