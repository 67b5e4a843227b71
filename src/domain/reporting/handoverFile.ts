import type { UnitId } from "../organisation/index.ts";
import {
  type Action,
  type BudgetLine,
  type BudgetYear,
  budgetTotals,
  type CostAllocation,
  costAllocation,
  type ExtraInvestment,
  extraInvestments,
  isOverdue,
  type NotStatedCount,
  notStatedIn,
  type ProgrammeParts,
  slipOf,
} from "../programme/index.ts";
import { type Day, daysBetween } from "../shared/day.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import { type NamedRole, type OwnerRole, ownerRoles, type RoleOfOwner } from "./actionLine.ts";
import { type ObjectiveState, objectivesIn, reportedState, type UnitNames } from "./reportedState.ts";
import { type TargetLine, targetLines } from "./targetLine.ts";

/** An action that goes on after the handover, with who holds it and how it is promised. */
export type HandedOverAction = {
  readonly key: string;
  readonly title: string;
  readonly unit: Stated<string>;
  readonly owner: OwnerRole;
  readonly status: Action["status"];
  readonly end: Stated<Period>;
  /** Days later than first promised; 0 where it did not slip. */
  readonly slipDays: number;
  readonly overdue: boolean;
};

/** What a programme commits whoever comes after: money of one year that is claimed or granted, in whole euros. */
export type CostAhead = Pick<BudgetYear, "year" | "total" | "byState" | "byKind">;

/** Everything that a new coalition or a successor finds on the table (requirement MS-06). */
export type HandoverFile = {
  readonly programme: {
    readonly key: string;
    readonly lang: string;
    readonly title: string;
    readonly municipality: string;
    readonly start: Stated<Period>;
    readonly end: Stated<Period>;
  };
  readonly on: Day;
  /** The last day of the term of office. */
  readonly termEnd: Day;
  readonly objectives: readonly ObjectiveState[];
  /** Targets that are due after the term. */
  readonly promised: readonly TargetLine[];
  /** Actions that are not done or dropped, in the order in which they are promised. */
  readonly running: readonly HandedOverAction[];
  /** How many of these are promised after the term, and of how many no end is stated. */
  readonly after: { readonly promised: number; readonly notStated: number };
  readonly notStated: readonly NotStatedCount[];
  /** The money of the years after the term up to the last year looked ahead; open-ended amounts count in each. */
  readonly cost: readonly CostAhead[];
  /** The same money over the units that pay it, by name, and what is divided over none. */
  readonly allocation: CostAllocation;
  /** What of it is invested extra in groups that are left behind, with its units by name. */
  readonly extra: readonly ExtraInvestment[];
  /** Lines that come back every year and have no end. */
  readonly openEnded: readonly Pick<BudgetLine, "key" | "purpose" | "year" | "amount" | "state">[];
};

/** So many years after the term are looked at: about what a next council decides on. Source: judgement. */
const yearsAhead = 4;

const settled: readonly Action["status"][] = ["done", "lapsed"];

function handedOver(action: Action, { on, units }: Viewed, roleOfOwner: RoleOfOwner): HandedOverAction {
  const { key, title, unit, owner, status, planning } = action;
  return {
    key,
    title,
    unit: unit === null ? null : (units.get(unit) ?? null), // a unit that is gone has no name
    owner: roleOfOwner(owner),
    status,
    end: planning.end,
    slipDays: slipOf(action)?.days ?? 0, // it did not slip
    overdue: isOverdue(action, on),
  };
}

/** How a programme is looked at: on which day, by which names, and until when the term lasts. */
type Viewed = {
  readonly on: Day;
  readonly termEnd: Day;
  readonly units: UnitNames;
  /** The codes by which budget lines name units. */
  readonly codes: ReadonlyMap<UnitId, string>;
  readonly people: readonly NamedRole[];
};

const endsFirst = (one: HandedOverAction, other: HandedOverAction): number => {
  if (one.end === null || other.end === null) return Number(one.end === null) - Number(other.end === null);
  return daysBetween(lastDayOf(other.end), lastDayOf(one.end));
};

const isAfter = (period: Stated<Period>, day: Day): boolean => period !== null && lastDayOf(period) > day;

/** Returns the first and the last year that is looked ahead to. */
function spanAfter(termEnd: Day) {
  const first = Number(termEnd.slice(0, 4)) + 1;
  return { first, last: first + yearsAhead - 1 };
}

/** Returns who pays after the term, and what goes extra to groups, with units by name; a code without a unit stays a code. */
function sharesAfter({ budgetLines, actions }: ProgrammeParts, { termEnd, units, codes }: Viewed) {
  const { first, last } = spanAfter(termEnd);
  const names = new Map([...codes].map(([id, code]) => [code, units.get(id) ?? code])); // a unit that is gone
  const nameOf = (code: string) => names.get(code) ?? code;
  const all = costAllocation(budgetLines, last);
  const ahead = (_: unknown, at: number) => {
    const year = all.years[at] ?? 0; // one amount a year
    return year >= first && year <= last;
  };
  const isAhead = ({ year, openEnded }: ExtraInvestment) => year <= last && (year >= first || openEnded);
  return {
    allocation: {
      years: all.years.filter(ahead),
      units: all.units
        .map(({ unit, amounts }) => ({ unit: nameOf(unit), amounts: amounts.filter(ahead) }))
        .filter(({ amounts }) => amounts.some((amount) => amount > 0)),
      rest: all.rest.filter(ahead),
    },
    extra: extraInvestments(budgetLines, actions, codes)
      .filter(isAhead)
      .map((one) => ({ ...one, units: one.units.map(nameOf) })),
  };
}

function costAfter(lines: readonly BudgetLine[], termEnd: Day): readonly CostAhead[] {
  const { first, last } = spanAfter(termEnd);
  return budgetTotals(lines, last)
    .filter(({ year }) => year >= first && year <= last)
    .map(({ year, total, byState, byKind }) => ({ year, total, byState, byKind }));
}

/**
 * Returns the file that is handed over when a term of office ends: what runs, what is promised after it, what nobody said
 * yet, and what it costs. R115: the term does not end before the day of the file. Amounts are whole euros. Source: requirement
 * MS-06.
 */
export function handoverFile(parts: ProgrammeParts, viewed: Viewed): Result<HandoverFile, "R115"> {
  const { on, termEnd } = viewed;
  if (termEnd < on) return refused("R115");
  const { key, lang, title, municipalityName, start, end } = parts.programme;
  const roleOfOwner = ownerRoles(viewed.people);
  const running = parts.actions
    .filter(({ status }) => !settled.includes(status))
    .map((action) => handedOver(action, viewed, roleOfOwner))
    .toSorted(endsFirst);
  const { budgetLines } = parts;
  return ok({
    programme: { key, lang, title, municipality: municipalityName, start, end },
    on,
    termEnd,
    objectives: objectivesIn(reportedState(parts, viewed)),
    promised: targetLines(parts, Number(on.slice(0, 4))).filter(({ dueDate }) => isAfter(dueDate, termEnd)),
    running,
    after: {
      promised: running.filter((action) => isAfter(action.end, termEnd)).length,
      notStated: running.filter((action) => action.end === null).length,
    },
    notStated: notStatedIn(parts).filter(({ keys }) => keys.length > 0),
    cost: costAfter(budgetLines, termEnd),
    ...sharesAfter(parts, viewed),
    openEnded: budgetLines
      .filter((line) => line.openEnded)
      .map(({ key: line, purpose, year, amount, state }) => ({ key: line, purpose, year, amount, state })),
  });
}
