import type { Day } from "../shared/day.ts";
import type { Stated } from "../shared/stated.ts";

declare const brand: unique symbol;

/** The year and month of a birth, as `1984-03`: the day is never kept. */
export type BirthMonth = string & { readonly [brand]: "birthMonth" };

/** The sex as the personnel administration has it; `neither` is an X in the register of persons. */
export type Sex = "female" | "male" | "neither";

/** How somebody works here. Interns and people hired in are no staff: they are counted apart. */
export type EmploymentKind = "permanent" | "temporary" | "trainee" | "intern" | "hiredIn";

/** Why somebody left: nothing else is kept, and what tells about health or death is `other`. */
export type LeavingReason = "ownRequest" | "endOfContract" | "retirement" | "other";

/** The code of a salary grade, text with an order of its own: `10A` comes between `10` and `11`. */
export type Grade = string & { readonly [brand]: "grade" };

/**
 * One employment of one person, as an extract from HR has it at its reference date.
 * It has nothing else about a person, and never will without a recorded purpose and legal basis.
 */
export type Employment = {
  /** Number of the person and of the employment: text, with their leading zeros. */
  readonly person: string;
  readonly employment: string;
  /** Code of the unit, as in the extract. */
  readonly unit: string;
  readonly sex: Stated<Sex>;
  readonly birth: Stated<BirthMonth>;
  readonly grade: Stated<Grade>;
  /** Paid hours a week, above 0 and at most 60. */
  readonly hours: Stated<number>;
  readonly kind: Stated<EmploymentKind>;
  readonly manager: Stated<boolean>;
  readonly from: Stated<Day>;
  /** The last day; null while it goes on. */
  readonly until: Stated<Day>;
  /** Only beside a last day. */
  readonly leavingReason: Stated<LeavingReason>;
};
