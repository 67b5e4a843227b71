import type { CoordinatorId, OfficeHoldingId, PersonId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { RoleAssignmentId } from "./roleAssignment.ts";

/** What one person passes on to another on a day, and why (requirement RO-07). */
export type Handover = {
  readonly from: PersonId;
  readonly to: PersonId;
  /** The first day on which the other has it. */
  readonly day: Day;
  readonly roles: readonly RoleAssignmentId[];
  readonly offices: readonly OfficeHoldingId[];
  readonly coordinatorships: readonly CoordinatorId[];
  /** Whether the actions, objectives and risks of open programmes go along. */
  readonly items: boolean;
  readonly reason: string;
};

/** O212: a handover names what goes over, to whom else, and why. */
export function checkHandover(handover: Handover): Result<true, "O212"> {
  const { from, to, roles, offices, coordinatorships, items, reason } = handover;
  const something = items || roles.length + offices.length + coordinatorships.length > 0;
  return something && from !== to && reason.trim() !== "" ? ok(true) : refused("O212");
}

/** O213: actions, objectives and risks change owner today or on an earlier day, not on a day to come. */
export const checkItemsDay = ({ items, day }: Handover, today: Day): Result<true, "O213"> =>
  items && day > today ? refused("O213") : ok(true);
