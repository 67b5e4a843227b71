import type { Actor, LoggedAct } from "../../domain/access/index.ts";
import type { Reorganisation, UnitId, UnitProblem, UnitRecord } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { addUnitSuccession, addUnits, changeUnit, unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { organise, unlessChanged } from "./organise.ts";

async function keep(
  office: Office,
  act: Reorganisation,
  note: { readonly validFrom: Day; readonly reason: string | null },
): Promise<Result<true, "V101">> {
  await addUnits(office, act.begun, note);
  for (const unit of act.changed) {
    const written = unlessChanged(await changeUnit(office, unit, note));
    if (!written.ok) return written;
  }
  for (const succession of act.successions) await addUnitSuccession(office, succession);
  return ok(true);
}

/** Decides an act on the units from everything recorded about them, keeps it, and returns which units began. */
export function reorganise(
  house: House,
  actor: Actor,
  act: { readonly event: LoggedAct; readonly day: Day; readonly reason: string | null },
  decide: (record: UnitRecord) => Result<Reorganisation, UnitProblem | "V101">,
): Promise<Result<readonly UnitId[], UnitProblem | "V101">> {
  const { event, day, reason } = act;
  return organise(house, actor, { may: "changeOrganisation", event }, async (office) => {
    const decided = decide(await unitRecord(office));
    if (!decided.ok) return decided;
    const kept = await keep(office, decided.value, { validFrom: day, reason });
    if (!kept.ok) return kept;
    const begun = decided.value.begun.map((unit) => unit.id);
    const changed = decided.value.changed.map((unit) => unit.id);
    return ok({ value: begun, trace: { subject: "organisatie", details: { day, begun, changed } } });
  });
}
