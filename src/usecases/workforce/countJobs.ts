import type { Actor } from "../../domain/access/index.ts";
import type { LinearSolver } from "../../domain/disclosure/index.ts";
import { unitsOn } from "../../domain/organisation/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { SheetRow } from "../../domain/shared/sheet.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import {
  type BanenafspraakCount,
  type BanenafspraakFileProblem,
  type BanenafspraakRule,
  type BanenafspraakRuleDraft,
  type BanenafspraakRuleProblem,
  checkBanenafspraakRule,
  countBanenafspraak,
  missingJobs,
  readBanenafspraakFile,
  ruleOn,
} from "../../domain/workforce/index.ts";
import {
  addBanenafspraakCount,
  addBanenafspraakRule,
  type KeptBanenafspraakCount,
  listBanenafspraakCounts,
  listBanenafspraakRules,
} from "../../storage/office/banenafspraakStore.ts";
import { holdOutside, nextNumber } from "../../storage/office/brought.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import { consult, type House, perform } from "../perform.ts";
import { smallestGroupOf } from "../settings/smallestGroupOf.ts";

/** Records how jobs of the banenafspraak are counted from a day on, and returns its number. */
export const recordBanenafspraakRule = (
  house: House,
  actor: Actor,
  draft: BanenafspraakRuleDraft,
): Promise<Result<number, readonly BanenafspraakRuleProblem[]>> =>
  perform<number, readonly BanenafspraakRuleProblem[]>(
    house,
    actor,
    { may: "bringOutside", event: "banenafspraak-rule-recorded" },
    async (office) => {
      const problems = checkBanenafspraakRule(draft);
      if (problems.length > 0) return refused(problems);
      await holdOutside(office);
      const number = nextNumber(await listBanenafspraakRules(office));
      await addBanenafspraakRule(office, { ...draft, number });
      return ok({ value: number, trace: { subject: `cijfers/banenafspraak/regels/${number}` } });
    },
  );

/** Why a file is not counted: what is wrong in it, by place alone, and the rules that refuse. */
export type CountRefusal = {
  readonly file: readonly BanenafspraakFileProblem[];
  readonly rules: readonly RuleProblem[];
};

const refusedBy = (code: string, at: string): Result<never, CountRefusal> =>
  refused({ file: [], rules: [{ code, at }] });

/**
 * Counts the file of the banenafspraak at a day (requirement BI-01), by the rule of that day. The file is read, counted and gone: what
 * is kept and returned are protected totals, and nothing of a row reaches the database, the log or a message.
 */
export const countJobs = (
  house: House,
  actor: Actor,
  { rows, referenceDate }: { readonly rows: readonly SheetRow[]; readonly referenceDate: Day },
  solver: LinearSolver,
): Promise<Result<BanenafspraakCount, CountRefusal>> =>
  perform<BanenafspraakCount, CountRefusal>(
    house,
    actor,
    { may: "bringOutside", event: "banenafspraak-counted" },
    async (office) => {
      if (referenceDate > office.today) return refusedBy("W148", "referenceDate");
      await holdOutside(office);
      const rule = ruleOn(await listBanenafspraakRules(office), referenceDate);
      if (!rule.ok) return refusedBy(rule.problem, "referenceDate");
      const units = unitsOn(await unitRecord(office), referenceDate);
      const file = readBanenafspraakFile(rows, new Map(units.map(({ code, id }) => [code, id])));
      if (!file.ok) return refused({ file: file.problem, rules: [] });
      const earlier = await listBanenafspraakCounts(office);
      const threshold = await smallestGroupOf(office);
      const counted = countBanenafspraak(
        { rows: file.value, rule: rule.value, units, earlier },
        { referenceDate, threshold, solver, clock: () => house.now().getTime() },
      );
      if (!counted.ok) return refusedBy(counted.problem.code, "file");
      const number = nextNumber(earlier);
      await addBanenafspraakCount(office, counted.value, number);
      return ok({ value: counted.value, trace: { subject: `cijfers/banenafspraak/${number}` } });
    },
  );

/** Returns the rules by which jobs are or were counted, in the order in which they were recorded. */
export const readBanenafspraakRules = (house: House, actor: Actor): Promise<readonly BanenafspraakRule[]> =>
  consult(house, actor, "readOutside", listBanenafspraakRules);

/** A count with the rule it was made by and how many jobs were missing then; null where no target was agreed or jobs are hidden. */
export type JobCount = {
  readonly count: KeptBanenafspraakCount;
  readonly rule: BanenafspraakRule;
  readonly missing: Stated<number>;
};

/** Returns the counts of the banenafspraak that stand, the last day first, each with the rule of its time (requirement BI-02). */
export const readJobCounts = (house: House, actor: Actor): Promise<readonly JobCount[]> =>
  consult(house, actor, "readOutside", async (office) => {
    const rules = await listBanenafspraakRules(office);
    const all = await listBanenafspraakCounts(office);
    const standing = [...new Map(all.map((count) => [count.referenceDate, count])).values()]; // a correction takes the place
    return standing
      .toSorted((one, other) => (one.referenceDate < other.referenceDate ? 1 : -1))
      .flatMap((count) => {
        const rule = rules.find(({ number }) => number === count.rule);
        const { jobs } = count.organisation;
        return rule ? [{ count, rule, missing: jobs === null ? null : missingJobs(jobs, rule) }] : [];
      });
  });
