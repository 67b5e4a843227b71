import { type Actor, hasLeft } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { listEnrolments } from "../../storage/office/enrolmentStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { type House, perform } from "../perform.ts";
import { dutiesOf } from "./dutiesOf.ts";

/** Somebody who can be given a last day, and how much stands in the own name. */
export type Endable = { readonly id: PersonId; readonly name: string; readonly duties: number };

/** Returns everybody who has not left; reading names of everybody is recorded. */
export async function readEndable(house: House, actor: Actor): Promise<readonly Endable[]> {
  const act = { may: "provisionPeople", event: "people-read" } as const;
  const read = await perform(house, actor, act, async (office) => {
    const enrolments = new Map((await listEnrolments(office)).map((one) => [one.person, one]));
    const duties = await dutiesOf(office);
    const people = (await listPeople(office))
      .filter(({ id }) => !hasLeft(enrolments.get(id), office.today))
      .map(({ id, name }) => ({ id, name, duties: duties.get(id) ?? 0 })); // nothing in this name
    return ok({ value: people, trace: { subject: "mensen" } });
  });
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}
