import { type Held, handedOver, type PersonId, takesIn } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { HeldStore } from "../../storage/office/heldStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { unlessChanged } from "../organisation/organise.ts";
import type { House } from "../perform.ts";

type Kept = Held & { readonly id: string };

/** Between whom something is passed on, from which day, and why. */
export type Passing = {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly day: Day;
  readonly reason: string;
};

/** One kind of thing that can be passed on: where it is kept, when two are the same but for the person, what else holds. */
type PassedKind<Kind extends Kept, Problem> = {
  readonly store: HeldStore<Kind>;
  readonly ids: readonly Kind["id"][];
  readonly same: (one: Kind, other: Kind) => boolean;
  readonly check: (known: readonly Kind[], begun: Kind) => Result<true, Problem>;
};

/**
 * Ends what one person holds and begins the same for the other, and returns how many were passed on. What the other
 * holds already for the whole time only ends for the first: nobody has the same thing twice.
 */
export async function passOn<Kind extends Kept, Problem>(
  house: House,
  office: Office,
  passing: Passing,
  kind: PassedKind<Kind, Problem>,
): Promise<Result<number, Problem | "O209" | "V101">> {
  const { from, to, day, reason } = passing;
  const { store } = kind;
  const note = { validFrom: day, reason };
  for (const id of kind.ids) {
    const known = await store.list(office);
    const held = known.find((one) => one.id === id && one.person === from);
    if (!held) throw new NotFound();
    const passed = handedOver(held, to, day);
    if (!passed.ok) return passed;
    const written = unlessChanged(await store.change(office, passed.value.ended, note));
    if (!written.ok) return written;
    const begun = { ...passed.value.begun, id: house.newId() };
    const has = (one: Kind) => one.person === to && kind.same(one, begun) && takesIn(one, begun);
    if (known.some(has)) continue;
    const others = known.filter((one) => one.id !== id);
    const checked = kind.check(others, begun);
    if (!checked.ok) return checked;
    await store.add(office, begun, note);
  }
  return ok(kind.ids.length);
}
