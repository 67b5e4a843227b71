import { type Actor, peopleIn } from "../../domain/access/index.ts";
import {
  checkBureau,
  checkTerm,
  endedOn,
  type ProgrammeBureau,
  type ProgrammeBureauId,
} from "../../domain/organisation/index.ts";
import { addDays, type Day } from "../../domain/shared/day.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { programmeBureauStore } from "../../storage/office/programmeBureauStore.ts";
import type { House } from "../perform.ts";
import { organise, unlessChanged } from "./organise.ts";

export type BureauChange = {
  readonly id: ProgrammeBureauId;
  readonly seen: number;
  readonly values: Pick<ProgrammeBureau, "name" | "fte" | "hierarchicalLine" | "functionalLine">;
  readonly day: Day;
  readonly reason: string | null;
};

/** Gives a bureau another size or other lines from a day on: what it was ends the day before and stays in the record. */
export function changeBureau(
  house: House,
  actor: Actor,
  change: BureauChange,
): Promise<Result<ProgrammeBureauId, "O204" | "O211" | "O303" | "V101">> {
  const { day, reason } = change;
  const act = { may: "changeOrganisation", event: "bureau-changed" } as const;
  return organise(house, actor, act, async (office) => {
    const now = await programmeBureauStore.get(office, change.id);
    const id = house.newId() as ProgrammeBureauId;
    const next = { ...now, ...change.values, id, fromDay: day, version: 1 };
    const ended = endedOn({ ...now, version: change.seen }, addDays(day, -1));
    if (!ended.ok) return ended;
    const checked = firstRefusal<"O204" | "O303">([() => checkTerm(next), () => checkBureau(next)]);
    if (!checked.ok) return checked;
    const note = { validFrom: day, reason };
    const written = unlessChanged(await programmeBureauStore.change(office, ended.value, note));
    if (!written.ok) return written;
    await programmeBureauStore.add(office, next, note);
    return ok({
      value: id,
      trace: {
        subject: `organisatie/bureaus/${id}`,
        details: { before: now.id },
        people: peopleIn([now, next]),
      },
    });
  });
}
