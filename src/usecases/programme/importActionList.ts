import type { Actor } from "../../domain/access/index.ts";
import {
  type Action,
  type ActionListProblem,
  type ActionMap,
  actionOfDraft,
  type NotStatedCounts,
  type RuleProblem,
  readActionList,
  type StrayName,
} from "../../domain/programme/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { SheetRow } from "../../domain/shared/sheet.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Done, type House, perform, rehearse } from "../perform.ts";
import { assertOpen } from "./refusal.ts";

/** What a list brought in, or would bring in: the actions, what it does not say, and columns nobody reads. */
export type ListReport = {
  readonly actions: readonly Action[];
  readonly notStated: NotStatedCounts;
  readonly unread: readonly string[];
};

/** Why a list does not come in: what cannot be read, names that nothing here has, and a rule of the programme. */
export type ListRefusal = {
  readonly problems: readonly ActionListProblem[];
  readonly unknown: readonly StrayName[];
  readonly rules: readonly RuleProblem[];
};

export type ListInput = {
  readonly programme: string;
  readonly rows: readonly SheetRow[];
  readonly map: ActionMap;
};

const nothing: ListRefusal = { problems: [], unknown: [], rules: [] };

async function bringIn(
  office: Office,
  { programme, rows, map }: ListInput,
): Promise<Result<Done<ListReport>, ListRefusal>> {
  const open = assertOpen(await holdProgramme(office, programme, "adding"));
  if (!open.ok) return refused({ ...nothing, rules: open.problem.problems });
  const takenKeys = (await actionStore.list(office, programme)).map(({ key }) => key);
  // progress in percent has no place in an action yet: its column is named as not read
  const kept = { ...map, columns: { ...map.columns, progress: null } };
  const { drafts, problems, notStated, unread } = readActionList(rows, kept, { takenKeys });
  const names = {
    themes: await themeStore.list(office, programme),
    objectives: await objectiveStore.list(office, programme),
    units: (await listUnits(office)).filter(({ endsOn }) => endsOn === null || endsOn > office.today),
  };
  const linked = drafts.map((draft) => actionOfDraft(draft, names));
  const unknown = linked.flatMap((one) => one.unknown);
  if (problems.length > 0 || unknown.length > 0) return refused({ ...nothing, problems, unknown });
  const actions = linked.map(({ action }) => action);
  await actionStore.add(office, programme, actions);
  const trace = { subject: `programma/${programme}/acties`, details: { actions: actions.length } };
  return ok({ value: { actions, notStated, unread }, trace });
}

/**
 * Brings a list of actions into a programme, all of it or nothing. Refused with every problem by row and column, with
 * the names of themes, objectives and units that nothing here has, and with P202 in a closed programme. With `dryRun`
 * the same checks run and nothing is kept.
 */
export function importActionList(
  house: House,
  actor: Actor,
  { dryRun, ...input }: ListInput & { readonly dryRun: boolean },
): Promise<Result<ListReport, ListRefusal>> {
  const act = { may: "importProgramme", event: "action-list-imported" } as const;
  const run = dryRun ? rehearse<ListReport, ListRefusal> : perform<ListReport, ListRefusal>;
  return run(house, actor, act, (office) => bringIn(office, input));
}
