import type { Actor } from "../../domain/access/index.ts";
import { checkDialogueTable, type DialogueTable, type FollowUp } from "../../domain/governance/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { addPart, changePart, type Seen } from "../programme/changePart.ts";
import { dialogueTableKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";

/** What somebody writes of a talk; what follows from it is written one by one. */
export type DialogueTableValues = Omit<DialogueTable, "key" | "followUps" | "version">;

const knownTo = async (office: Office, programme: string) => ({
  actions: (await actionStore.list(office, programme)).map(({ key }) => key),
  today: office.today,
});

/** Adds a table or panel at which people talk (requirement PW-09). */
export const addDialogueTable = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: DialogueTableValues },
) =>
  addPart(house, actor, {
    act: { may: "answerFeedback", event: "dialogue-table-added" },
    kind: dialogueTableKind,
    programme,
    make: async (key, office) => {
      const table: DialogueTable = { key, ...values, followUps: [], version: 1 };
      return unlessRefused(table, checkDialogueTable(table, await knownTo(office, programme)));
    },
  });

type Change = Seen & { readonly next: (table: DialogueTable) => DialogueTable };

const change = (house: House, actor: Actor, { next, ...seen }: Change) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "answerFeedback", event: "dialogue-table-changed" },
    kind: dialogueTableKind,
    reason: null,
    next: async (table, office) => {
      const after = next(table);
      return unlessRefused(after, checkDialogueTable(after, await knownTo(office, seen.programme)));
    },
  });

/** Changes what a talk is about, or writes down what was said. */
export const changeDialogueTable = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: DialogueTableValues },
) => change(house, actor, { ...seen, next: (table) => ({ ...table, ...values }) });

/** Writes down something that follows from a talk; `number` is the one it changes, counted from 1, or null for a new one. */
export const setFollowUp = (
  house: House,
  actor: Actor,
  { number, followUp, ...seen }: Seen & { readonly number: number | null; readonly followUp: FollowUp },
) =>
  change(house, actor, {
    ...seen,
    next: (table) => {
      const { followUps } = table;
      if (number === null) return { ...table, followUps: [...followUps, followUp] };
      if (followUps[number - 1] === undefined) throw new NotFound();
      return { ...table, followUps: followUps.with(number - 1, followUp) };
    },
  });
