import type { Actor } from "../../domain/access/index.ts";
import type { WorksCouncilConsent } from "../../domain/governance/index.ts";
import { type Unit, unitsOn } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { type FieldProblem, ok, type Result } from "../../domain/shared/result.ts";
import { type Import, type KeptProfile, replacedByOne } from "../../domain/workforce/index.ts";
import { lastGrades } from "../../storage/figures/gradeListStore.ts";
import { listProfiles } from "../../storage/figures/importProfileStore.ts";
import { listImports } from "../../storage/figures/importStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import { consult, type House } from "../perform.ts";
import { gateOf } from "./gateOf.ts";

/** What an extract is read against. */
export type ImportPreparation = {
  readonly consent: WorksCouncilConsent;
  /** The units on the reference date. */
  readonly units: readonly Unit[];
  /** Null where the municipality keeps no list of grades: then any grade comes in. */
  readonly grades: ReadonlySet<string> | null;
  readonly profiles: readonly KeptProfile[];
  /** The import of the same month that this one would replace. */
  readonly replaces: Import | null;
};

/**
 * Returns what an extract of a reference date is read against, for a dry run or before an import. Refused as the import itself
 * is, and before a row is read: a dry run reads the same people.
 */
export const prepareImport = (
  house: House,
  actor: Actor,
  referenceDate: Day,
): Promise<Result<ImportPreparation, readonly FieldProblem[]>> =>
  consult(house, actor, { may: "importWorkforce", role: "evenbeeld_figures" }, async (office) => {
    const gate = await gateOf(office, referenceDate);
    if (!gate.ok) return gate;
    const units = unitsOn(await unitRecord(office), referenceDate);
    const replaces = replacedByOne(await listImports(office), referenceDate) ?? null; // the first of its month
    const { grades: list } = await lastGrades(office);
    const grades = list.length === 0 ? null : new Set<string>(list);
    return ok({ consent: gate.value, units, grades, profiles: await listProfiles(office), replaces });
  });
