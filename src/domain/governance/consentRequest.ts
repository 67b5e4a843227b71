import { type ActionStatus, found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { GovernanceBody } from "./governanceBody.ts";
import {
  type ConsentSubject,
  consentFor,
  standsOn,
  type WorksCouncilConsent,
} from "./worksCouncilConsent.ts";

/** The items of WOR article 27, paragraph 1; their words are content of the municipality, not of the code. */
export const worItems = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"] as const;
export type WorItem = (typeof worItems)[number];

/** G147: the words of an item of the law say something, in at most 500 characters; no words shows its letter alone. Source: judgement. */
export const checkWorWords = (words: string | null): readonly RuleProblem<"G147", "words">[] =>
  found(words === null || (isGiven(words) && words.length <= 500), "G147", "words");

/** What is asked: consent (article 27), without which nothing begins, or advice (article 25), which is heard. */
export const askedRights = ["consent", "advice"] as const;

/** How far a request is. A consent or a positive advice is one `kind`; `consent` is its record, null for an advice. */
export type ConsentRequestState =
  | { readonly kind: "drafted" }
  | { readonly kind: "asked"; readonly on: Day; readonly document: string }
  | {
      readonly kind: "consented";
      readonly on: Day;
      readonly document: string;
      readonly consent: number | null;
    }
  | {
      readonly kind: "conditionally";
      readonly on: Day;
      readonly document: string;
      readonly conditions: string;
      readonly consent: number | null;
    }
  | {
      readonly kind: "refused";
      readonly on: Day;
      readonly document: string;
      readonly reason: string;
      /** The day on which the works council called a decision without its consent void. */
      readonly nullityOn: Stated<Day>;
    }
  | { readonly kind: "withdrawn"; readonly on: Day; readonly reason: string }
  | { readonly kind: "lapsed"; readonly on: Day; readonly reason: string };

type StateKind = ConsentRequestState["kind"];

/** What a works council is asked about a subject of the programme (requirement PW-01). */
export type ConsentRequest = {
  readonly key: string;
  readonly title: string;
  readonly right: (typeof askedRights)[number];
  /** The item of article 27; not stated while nobody chose it, and for an advice. */
  readonly item: Stated<WorItem>;
  /** The key of the works council. */
  readonly body: string;
  /** The gate that this request is about; null is a subject of its own. */
  readonly gate: Stated<"workforceData">;
  readonly explanation: Stated<string>;
  /** The keys of the actions that do not begin before the consent is there. */
  readonly actions: readonly string[];
  readonly state: ConsentRequestState;
  readonly version: number;
};

/** Returns what a consent on a request is about: the gate it names, or a subject of its own. */
export const subjectOfRequest = (
  programme: string,
  { key, gate }: Pick<ConsentRequest, "key" | "gate">,
): ConsentSubject => gate ?? `${programme}/${key}`; // most requests open no gate of the product

/**
 * G140: a request says what it is about and which works council is asked. G141: only a consent holds up actions or opens a
 * gate, and they are actions of this programme, each once. Source: requirement PW-01.
 */
export const checkConsentRequest = (
  { title, body, right, gate, actions }: ConsentRequest,
  known: { readonly bodies: readonly GovernanceBody[]; readonly actions: readonly string[] },
): readonly RuleProblem<"G140" | "G141", keyof ConsentRequest>[] => [
  ...found(isGiven(title), "G140", "title"),
  ...found(
    known.bodies.some(({ key, kind }) => key === body && kind === "worksCouncil"),
    "G140",
    "body",
  ),
  ...found(right === "consent" || gate === null, "G141", "gate"),
  ...found(
    (right === "consent" || actions.length === 0) &&
      new Set(actions).size === actions.length &&
      actions.every((key) => known.actions.includes(key)),
    "G141",
    "actions",
  ),
];

/** Returns the states a request may move to from the one it has. */
export function nextRequestStates(kind: StateKind): readonly StateKind[] {
  switch (kind) {
    case "drafted":
      return ["asked", "withdrawn"];
    case "asked":
      return ["consented", "conditionally", "refused", "withdrawn", "lapsed"];
    case "consented":
    case "conditionally":
      return ["withdrawn", "lapsed"];
    case "refused":
    case "withdrawn":
    case "lapsed":
      return ["asked"];
  }
}

/** What somebody records of a move; what the kind of move does not ask for stays unsaid. */
export type ConsentMove = {
  readonly kind: Exclude<StateKind, "drafted">;
  readonly on: Stated<Day>;
  readonly document: Stated<string>;
  readonly conditions: Stated<string>;
  readonly reason: Stated<string>;
  readonly nullityOn: Stated<Day>;
};

type MoveProblem = RuleProblem<"G142" | "G143" | "G144" | "G145", keyof ConsentMove>;

const dayOfState = (state: ConsentRequestState): Day | null => (state.kind === "drafted" ? null : state.on);

function dayProblems(
  state: ConsentRequestState,
  { on, nullityOn }: ConsentMove,
  today: Day,
): readonly MoveProblem[] {
  const before = dayOfState(state);
  return [
    ...found(on !== null && on <= today && (before === null || before <= on), "G143", "on"),
    ...found(
      nullityOn === null || (on !== null && on <= nullityOn && nullityOn <= today),
      "G143",
      "nullityOn",
    ),
  ];
}

function stateAfter(move: ConsentMove, on: Day, document: string, reason: string): ConsentRequestState {
  const consent = null; // the record gets its number when it is kept
  switch (move.kind) {
    case "asked":
      return { kind: move.kind, on, document };
    case "consented":
      return { kind: move.kind, on, document, consent };
    case "conditionally":
      return { kind: move.kind, on, document, conditions: String(move.conditions), consent };
    case "refused":
      return { kind: move.kind, on, document, reason, nullityOn: move.nullityOn };
    case "withdrawn":
    case "lapsed":
      return { kind: move.kind, on, reason };
  }
}

/**
 * Returns the state of a request after a move, or every rule it breaks. G142: a request moves only along its diagram. G143: a
 * move is of today or earlier and not before the move before it. G144: what is asked and answered stands in a document. G145:
 * who refuses, withdraws or lets lapse says why, and conditions are written down. Source: requirement PW-01.
 */
export function moveRequest(
  state: ConsentRequestState,
  move: ConsentMove,
  today: Day,
): Result<ConsentRequestState, readonly MoveProblem[]> {
  const { kind, on, document, conditions, reason } = move;
  const written = kind !== "withdrawn" && kind !== "lapsed";
  const asksReason = !written || kind === "refused";
  const problems = [
    ...found(nextRequestStates(state.kind).includes(kind), "G142", "kind"),
    ...dayProblems(state, move, today),
    ...found(!written || isGiven(document), "G144", "document"),
    ...found(kind !== "conditionally" || isGiven(conditions), "G145", "conditions"),
    ...found(!asksReason || isGiven(reason), "G145", "reason"),
  ];
  if (on === null || problems.length > 0) return refused(problems);
  return ok(stateAfter(move, on, document?.trim() ?? "", reason?.trim() ?? "")); // unsaid only where it is not asked
}

/** Returns how a request stands today: a consent whose record was withdrawn or has ended stands no more. */
export function requestStands(
  { state }: Pick<ConsentRequest, "state">,
  consents: readonly WorksCouncilConsent[],
  today: Day,
): StateKind {
  if (state.kind !== "consented" && state.kind !== "conditionally") return state.kind;
  const record = consents.find(({ number }) => number === state.consent);
  if (record === undefined || standsOn(record, today)) return state.kind; // an advice has no record
  return record.withdrawal === null ? "lapsed" : "withdrawn";
}

const begun: readonly Stated<ActionStatus>[] = ["ongoing", "continuous", "recurring", "done"];

/** Returns the requests for consent that hold up an action today: those that name it without a consent that stands. */
export const holdingUp = (
  action: string,
  requests: readonly ConsentRequest[],
  asked: {
    readonly programme: string;
    readonly consents: readonly WorksCouncilConsent[];
    readonly today: Day;
  },
): readonly ConsentRequest[] =>
  requests.filter((request) => {
    if (!request.actions.includes(action)) return false;
    const subject = subjectOfRequest(asked.programme, request);
    return !consentFor(subject, asked.consents, { today: asked.today, by: null }).ok;
  });

/**
 * G146: an action that needs the consent of the works council does not begin before that is on record. What began already goes
 * on; its page says that the consent is missing. Source: requirement PW-01.
 */
export const checkBeginning = (
  moved: { readonly before: Stated<ActionStatus>; readonly after: Stated<ActionStatus> },
  holding: readonly ConsentRequest[],
): readonly RuleProblem<"G146", "status">[] =>
  found(
    begun.includes(moved.before) || !begun.includes(moved.after) || holding.length === 0,
    "G146",
    "status",
  );
