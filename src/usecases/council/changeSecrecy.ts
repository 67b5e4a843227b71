import type { Actor, LoggedAct } from "../../domain/access/index.ts";
import {
  decideLift,
  giveSecret,
  type LiftAsked,
  recordLift,
  type Secrecy,
  type SecretReceiver,
} from "../../domain/council/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { type SecrecyPlace, secrecyStore } from "../../storage/office/secrecyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type House, perform } from "../perform.ts";
import { type Refusal, refusedFor, someoneWasFirst } from "../programme/refusal.ts";

/** Returns how a secrecy is called in the log. */
export const subjectOf = (programme: string, { key }: Pick<Secrecy, "key">): string =>
  `programma/${programme}/geheimhouding/${key}`;

type Change = SecrecyPlace & {
  readonly event: LoggedAct;
  /** The version that was looked at; undefined where the clock acts. */
  readonly seen?: number;
  readonly next: (secrecy: Secrecy, office: Office) => Result<Secrecy, readonly RuleProblem[]>;
};

/** Changes one secrecy, also in a closed programme: what is secret there ends there too. V101 where somebody else was first. */
const changeSecrecy = (house: House, actor: Actor, { programme, key, event, seen, next }: Change) =>
  perform<Secrecy, Refusal<Secrecy>>(house, actor, { may: "recordSecrecy", event }, async (office) => {
    const secrecy = await secrecyStore.get(office, programme, key);
    if (seen !== undefined && secrecy.version !== seen) return someoneWasFirst(secrecy);
    const after = next(secrecy, office);
    if (!after.ok) return refusedFor(after.problem);
    if (!(await secrecyStore.change(office, programme, after.value)))
      return someoneWasFirst(await secrecyStore.get(office, programme, key));
    const { state, givenTo } = after.value;
    const end = state.kind === "imposed" ? {} : { at: state.lift.at.toISOString(), by: state.lift.by };
    const details = { version: secrecy.version + 1, state: state.kind, ...end, givenTo };
    const value = { ...after.value, version: secrecy.version + 1 };
    return ok({ value, trace: { subject: subjectOf(programme, secrecy), details } });
  });

type Seen = SecrecyPlace & { readonly seen: number };
const clockIn = ({ at, today }: Office) => ({ now: at, today });

/** Writes down that the body that may do so decided that a secrecy ends, at once or at an instant. */
export const liftSecrecy = (
  house: House,
  actor: Actor,
  { lift, ...place }: Seen & { readonly lift: LiftAsked },
) =>
  changeSecrecy(house, actor, {
    ...place,
    event: "secrecy-lift-decided",
    next: (secrecy, office) => decideLift(secrecy, lift, clockIn(office)),
  });

/** Writes down to which body what is secret was given. */
export const giveSecretDocuments = (
  house: House,
  actor: Actor,
  { to, on, ...place }: Seen & { readonly to: SecretReceiver; readonly on: Day },
) =>
  changeSecrecy(house, actor, {
    ...place,
    event: "secret-given",
    next: (secrecy, office) => giveSecret(secrecy, { to, on }, clockIn(office)),
  });

/** Writes down that the end of a secrecy has come; refused where it has not, or where that stands there already. */
export const noteLift = (house: House, actor: Actor, place: SecrecyPlace) =>
  changeSecrecy(house, actor, {
    ...place,
    event: "secrecy-lifted",
    next: (secrecy, { at }) => {
      const after = recordLift(secrecy, at);
      return after ? ok(after) : refused([{ code: "V208", at: "state" }]);
    },
  });
