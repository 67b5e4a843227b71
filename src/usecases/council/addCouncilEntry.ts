import type { Actor } from "../../domain/access/index.ts";
import { type CouncilEntry, checkEntry, type EntryKind } from "../../domain/council/index.ts";
import type { House } from "../perform.ts";
import { addPart } from "../programme/changePart.ts";
import { councilEntryKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";
import { aroundEntries, assertResponsible } from "./councilShelf.ts";

/** What somebody fills in about a commitment or motion; the motion it answers only counts for a commitment. */
export type EntryValues = Pick<
  CouncilEntry,
  | "number"
  | "text"
  | "by"
  | "to"
  | "madeOn"
  | "meeting"
  | "due"
  | "informOn"
  | "portfolio"
  | "responsible"
  | "actions"
  | "madeIn"
  | "link"
> & { readonly motion: string | null };

/** Returns an entry with what was filled in. */
export const filledEntry = (
  rest: Omit<CouncilEntry, keyof EntryValues | "kind">,
  { motion, ...values }: EntryValues,
  kind: EntryKind,
): CouncilEntry => (kind === "motion" ? { ...rest, ...values, kind } : { ...rest, ...values, kind, motion });

/** Adds a commitment or a motion to the register of a programme. */
export const addCouncilEntry = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly kind: EntryKind; readonly values: EntryValues },
) =>
  addPart(house, actor, {
    act: { may: "changeCouncilRegister", event: "council-entry-added" },
    kind: councilEntryKind,
    programme: input.programme,
    make: async (_, office) => {
      await assertResponsible(office, input.values);
      // a number in a row would tell of one that is secret by the gap it leaves
      const key = `CE${house.newId().slice(0, 8)}`;
      const rest = { state: { kind: "open" }, late: null, asWritten: null, sourceRow: null } as const;
      const entry = filledEntry({ key, ...rest, evidence: [], version: 1 }, input.values, input.kind);
      return unlessRefused(entry, checkEntry(entry, await aroundEntries(office, input.programme)));
    },
  });
