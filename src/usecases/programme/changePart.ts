import { type Act, type Actor, type LoggedAct, peopleIn } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { changedFields, nextKey, type RuleProblem } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { sameValue } from "../../domain/shared/sameValue.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { assertMay, type Done, type House, perform } from "../perform.ts";
import type { Part, PartKind } from "./partKinds.ts";
import { assertOpen, type Refusal, refusedFor, someoneWasFirst } from "./refusal.ts";

type Checked<Value> = Result<Value, readonly RuleProblem[]>;

/** Which part of which programme an act changes, at the version the form showed. */
export type Seen = { readonly programme: string; readonly key: string; readonly seen: number };

/** An act that changes one part: who may, how the log calls it, and what the part becomes. */
export type PartChange<Value extends Part> = Seen & {
  readonly act: { readonly may: Act; readonly event: LoggedAct };
  readonly kind: PartKind<Value>;
  readonly reason: string | null;
  /** What the log keeps of the act beside the fields. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** What the form showed, where that is not all of the part; what somebody else made of the rest is no conflict. */
  readonly shown?: (part: Value) => unknown;
  readonly next: (part: Value, office: Office) => Promise<Checked<Value>> | Checked<Value>;
  /** What is kept beside the part in the same act: what somebody told when it changed. */
  readonly beside?: (office: Office, before: Value, after: Value) => Promise<void>;
};

/** Who was linked or let go; somebody who was there before and stays is not handled by the change of another field. */
function linkedBetween(before: unknown, after: unknown): readonly PersonId[] {
  const [then, now] = [peopleIn(before), peopleIn(after)];
  return [...then.filter((one) => !now.includes(one)), ...now.filter((one) => !then.includes(one))];
}

function traceOf<Value extends Part>(change: PartChange<Value>, before: Value, after: Value) {
  const { programme, kind, details } = change;
  const fields = changedFields(before, after).map(({ field }) => String(field));
  return {
    subject: `programma/${programme}/${kind.path}/${before.key}`,
    details: { version: before.version + 1, fields, ...details },
    people: linkedBetween(before, after),
  };
}

async function write<Value extends Part>(
  office: Office,
  change: PartChange<Value>,
  before: Value,
): Promise<Result<Done<Value>, Refusal<Value>>> {
  const { programme, key, kind, reason } = change;
  const next = await change.next(before, office);
  if (!next.ok) return refusedFor(next.problem);
  const held = (await kind.holdsBack?.(office, programme, { before, after: next.value })) ?? []; // most kinds are held by nothing
  if (held.length > 0) return refusedFor(held);
  const written = await kind.store.change(office, programme, next.value, { reason });
  if (!written) return someoneWasFirst(await kind.store.get(office, programme, key));
  const after = { ...next.value, version: before.version + 1 };
  await change.beside?.(office, before, after);
  return ok({ value: after, trace: traceOf(change, before, after) });
}

/** Returns whether what the form showed still stands in the part. */
async function isAsSeen<Value extends Part>(
  office: Office,
  { programme, key, kind, seen, shown }: PartChange<Value>,
  part: Value,
): Promise<boolean> {
  if (part.version === seen || !shown) return part.version === seen;
  const then = await kind.store.findVersion(office, { programme, key, version: seen });
  return then !== undefined && sameValue(shown(then), shown(part));
}

/**
 * Changes one part of a programme and returns it as it now is. Whose it is before and after decides who may. Refused with
 * P202 in a closed programme, with V101 and the part as it is now when somebody else was first, and by the part's rules.
 */
export const changePart = <Value extends Part>(
  house: House,
  actor: Actor,
  change: PartChange<Value>,
): Promise<Result<Value, Refusal<Value>>> =>
  perform<Value, Refusal<Value>>(house, actor, change.act, async (office) => {
    const { programme, key, kind, act, shown } = change;
    // a change of something else in the part at this very moment is waited for: it is no conflict either
    const open = assertOpen(await holdProgramme(office, programme, shown ? "adding" : "changing"));
    const part = await kind.store.get(office, programme, key);
    assertMay(actor, act.may, kind.subject(part));
    if (!open.ok) return open;
    if (!(await isAsSeen(office, change, part))) return someoneWasFirst(part);
    const written = await write(office, change, part);
    // an act never gives a thing to a unit or person for whom its actor may not act
    if (written.ok) assertMay(actor, act.may, kind.subject(written.value.value));
    return written;
  });

/** An act that adds one part under the next free key. */
export type PartAddition<Value extends Part> = {
  readonly act: { readonly may: Act; readonly event: LoggedAct };
  readonly kind: PartKind<Value>;
  readonly programme: string;
  readonly make: (key: string, office: Office) => Promise<Checked<Value>> | Checked<Value>;
};

/** Adds one part to a programme and returns it. Refused with P202 in a closed programme and by the part's rules. */
export const addPart = <Value extends Part>(
  house: House,
  actor: Actor,
  { act, kind, programme, make }: PartAddition<Value>,
): Promise<Result<Value, Refusal>> =>
  perform<Value, Refusal>(house, actor, act, async (office) => {
    const open = assertOpen(await holdProgramme(office, programme, "adding"));
    if (!open.ok) return open;
    const taken = (await kind.store.list(office, programme)).map(({ key }) => key);
    const made = await make(nextKey(kind.letter, taken), office);
    if (!made.ok) return refusedFor(made.problem);
    assertMay(actor, act.may, kind.subject(made.value));
    await kind.store.add(office, programme, [made.value]);
    const subject = `programma/${programme}/${kind.path}/${made.value.key}`;
    return ok({ value: made.value, trace: { subject, people: peopleIn(made.value) } });
  });
