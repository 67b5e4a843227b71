import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { isInForce, type LiftDecision, type Secrecy, type SecrecyBody, type SecretPart } from "./secrecy.ts";

type Problem<Code extends string> = { readonly code: Code; readonly at: keyof Secrecy };

const unless = <Code extends string>(
  holds: boolean,
  code: Code,
  at: keyof Secrecy,
): readonly Problem<Code>[] => (holds ? [] : [{ code, at }]);

const isNamed = ({ passage, words = [] }: SecretPart): boolean =>
  words.length === 0 || (isGiven(passage) && words.every(isGiven));

/** Whether no words are named twice in one document: they are taken out wherever they stand. */
function hasEachOnce(parts: readonly SecretPart[]): boolean {
  const all = parts.flatMap(({ document, words = [] }) =>
    words.map((one) => `${document} ${one.trim().toLowerCase()}`),
  );
  return new Set(all).size === all.length;
}

/**
 * V201: a committee that imposes secrecy is named. V203: the weighing is explained in words that may be published. V204:
 * secrecy is on documents of this programme, each once as a whole or by its passage. V205: it is imposed today or earlier,
 * and looked at again after that day. V284: secret words come with the page or heading where they stand, each once in their
 * document. Source: field.md 10; requirements CI-07, CI-09.
 */
export const checkSecrecy = (
  { body, committee, reasoning, parts, imposedOn, reviewOn }: Secrecy,
  known: { readonly documents: readonly string[]; readonly today: Day },
): readonly Problem<"V201" | "V203" | "V204" | "V205" | "V284">[] => {
  const named = parts.map(({ document, passage }) => `${document} ${passage ?? ""}`); // the whole document
  return [
    ...unless(body !== "councilCommittee" || isGiven(committee), "V201", "committee"),
    ...unless(isGiven(reasoning), "V203", "reasoning"),
    ...unless(
      parts.length > 0 &&
        new Set(named).size === parts.length &&
        parts.every(({ document }) => known.documents.includes(document)),
      "V204",
      "parts",
    ),
    ...unless(parts.every(isNamed) && hasEachOnce(parts), "V284", "parts"),
    ...unless(imposedOn <= known.today, "V205", "imposedOn"),
    ...unless(reviewOn > imposedOn, "V205", "reviewOn"),
  ];
};

/** What a body decides about the end: at once, or at an instant. */
export type LiftAsked = {
  readonly by: SecrecyBody;
  readonly decidedOn: Day;
  readonly at: Date | "now";
};

/**
 * Returns a secrecy for which a body decided that it ends. V206: the body that may lift it does so. V207: the end is now or
 * later, never in the past. V208: what has ended does not end again. V212: the decision was taken after the secrecy was
 * imposed, today or earlier. Until its instant a decision may be replaced. Source: field.md 10; requirement CI-08.
 */
export function decideLift(
  secrecy: Secrecy,
  { by, decidedOn, at }: LiftAsked,
  { now, today }: { readonly now: Date; readonly today: Day },
): Result<Secrecy, readonly Problem<"V206" | "V207" | "V208" | "V212">[]> {
  const end = at === "now" ? now : at;
  const problems = [
    ...unless(isInForce(secrecy, now), "V208", "state"),
    ...unless(by === secrecy.mayLift, "V206", "mayLift"),
    ...unless(end >= now, "V207", "state"),
    ...unless(decidedOn >= secrecy.imposedOn && decidedOn <= today, "V212", "imposedOn"),
  ];
  if (problems.length > 0) return refused(problems);
  const lift: LiftDecision = { by, decidedOn, at: end };
  return ok({ ...secrecy, state: { kind: at === "now" ? "lifted" : "liftDecided", lift } });
}

/** Returns a secrecy of which the end that was decided has come, as one that is lifted; undefined where it has not. */
export const recordLift = (secrecy: Secrecy, now: Date): Secrecy | undefined =>
  secrecy.state.kind === "liftDecided" && !isInForce(secrecy, now)
    ? { ...secrecy, state: { kind: "lifted", lift: secrecy.state.lift } }
    : undefined;

/** To whom somebody wants to give what is secret. */
export const secretReceivers = [
  "council",
  "someOfCouncil",
  "executive",
  "mayor",
  "councilCommittee",
] as const;
export type SecretReceiver = (typeof secretReceivers)[number];

/**
 * Returns a secrecy that was given to another body too. V208: it still holds. V210: all members of the council get it, or
 * none (Gemeentewet 88, paragraph 5). V212: it was given after it was imposed, today or earlier. Source: field.md 10.
 */
export function giveSecret(
  secrecy: Secrecy,
  { to, on }: { readonly to: SecretReceiver; readonly on: Day },
  { now, today }: { readonly now: Date; readonly today: Day },
): Result<Secrecy, readonly Problem<"V208" | "V210" | "V212">[]> {
  if (to === "someOfCouncil") return refused([{ code: "V210", at: "givenTo" }]);
  const problems = [
    ...unless(isInForce(secrecy, now), "V208", "state"),
    ...unless(on >= secrecy.imposedOn && on <= today, "V212", "imposedOn"),
  ];
  if (problems.length > 0) return refused(problems);
  return ok({ ...secrecy, givenTo: [...secrecy.givenTo, { to, on }] });
}
