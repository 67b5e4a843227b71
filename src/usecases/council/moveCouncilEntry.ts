import type { Actor, LoggedAct } from "../../domain/access/index.ts";
import {
  accountForLate,
  type CouncilEntry,
  type EntryState,
  endEntry,
  type LateAccount,
  reopenEntry,
  settleEntry,
} from "../../domain/council/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { councilEntryKind } from "../programme/partKinds.ts";

type Moved = Result<CouncilEntry, readonly RuleProblem[]>;
type Move = Seen & {
  readonly event: LoggedAct;
  readonly reason: string | null;
  readonly next: (entry: CouncilEntry, office: Office) => Promise<Moved> | Moved;
};

const move = (house: House, actor: Actor, { event, ...change }: Move) =>
  changePart(house, actor, {
    ...change,
    act: { may: "changeCouncilRegister", event },
    kind: councilEntryKind,
  });

type Settled = Omit<EntryState & { readonly kind: "settled" }, "kind">;

/** Writes down that a commitment or motion is settled, on which day and with which document, or says that better. */
export const settleCouncilEntry = (
  house: House,
  actor: Actor,
  { settled, ...seen }: Seen & { readonly settled: Settled },
) =>
  move(house, actor, {
    ...seen,
    event: "council-entry-settled",
    reason: null,
    next: async (entry, office) => {
      const documents = (await documentStore.list(office, seen.programme)).map(({ key }) => key);
      return settleEntry(entry, settled, { documents, today: office.today });
    },
  });

type Ended = EntryState & { readonly kind: "lapsed" | "withdrawn" };

/** Writes down that a commitment or motion lapsed or was withdrawn, and why. */
export const endCouncilEntry = (
  house: House,
  actor: Actor,
  { ended, ...seen }: Seen & { readonly ended: Ended },
) =>
  move(house, actor, {
    ...seen,
    event: "council-entry-ended",
    reason: null,
    next: (entry, { today }) => endEntry(entry, ended, today),
  });

/** Opens a commitment or motion again that had ended, and says why. */
export const reopenCouncilEntry = (
  house: House,
  actor: Actor,
  { reason, ...seen }: Seen & { readonly reason: string | null },
) =>
  move(house, actor, {
    ...seen,
    event: "council-entry-reopened",
    reason,
    next: (entry) => reopenEntry(entry, reason),
  });

/** Says why a commitment or motion is late, and what is promised instead. */
export const accountForDelay = (
  house: House,
  actor: Actor,
  { account, ...seen }: Seen & { readonly account: Omit<LateAccount, "saidOn"> },
) =>
  move(house, actor, {
    ...seen,
    event: "council-delay-explained",
    reason: null,
    next: (entry, { today }) => accountForLate(entry, account, today),
  });
