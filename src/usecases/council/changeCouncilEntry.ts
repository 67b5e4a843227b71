import type { Actor } from "../../domain/access/index.ts";
import { type CouncilEntry, checkEntry } from "../../domain/council/index.ts";
import { newProblems } from "../../domain/programme/index.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { councilEntryKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";
import { type EntryValues, filledEntry } from "./addCouncilEntry.ts";
import { aroundEntries, assertResponsible } from "./councilShelf.ts";

type Rest = Omit<CouncilEntry, keyof EntryValues | "kind">;

const restOf = ({ key, state, late, asWritten, sourceRow, evidence, version }: CouncilEntry): Rest => ({
  key,
  state,
  late,
  asWritten,
  sourceRow,
  evidence,
  version,
});

/** Changes what a commitment or motion says, when it is due and who works on it. How far it is stays. */
export const changeCouncilEntry = (
  house: House,
  actor: Actor,
  { values, reason, ...seen }: Seen & { readonly values: EntryValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeCouncilRegister", event: "council-entry-changed" },
    kind: councilEntryKind,
    reason,
    next: async (entry, office) => {
      await assertResponsible(office, values);
      const around = await aroundEntries(office, seen.programme);
      const after = filledEntry(restOf(entry), values, entry.kind);
      return unlessRefused(after, newProblems(checkEntry(entry, around), checkEntry(after, around)));
    },
  });
