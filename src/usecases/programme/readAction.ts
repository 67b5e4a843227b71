import { type Actor, mayAct, type Subject } from "../../domain/access/index.ts";
import type { Person, Unit } from "../../domain/organisation/index.ts";
import {
  type Action,
  type Objective,
  type Programme,
  type SeenAction,
  type SeenAuthor,
  type Sight,
  seenAction,
  seenAuthor,
  subjectOf,
  type Theme,
} from "../../domain/programme/index.ts";
import {
  type IndicatorValue,
  type OfferedEffect,
  type SeenDecision,
  type SeenUpdate,
  seenDecision,
  seenUpdate,
} from "../../domain/reporting/index.ts";
import {
  listActionVersions,
  type ActionVersion as StoredVersion,
} from "../../storage/office/actionHistoryStore.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listDecisionsOn } from "../../storage/office/decisionStore.ts";
import { listValuesOf } from "../../storage/office/indicatorValueStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import { listUpdates } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightWithRoles } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { measuredOfOne } from "../reporting/measuredOf.ts";
import { openCardOf } from "../reporting/openCards.ts";
import { type FoundFeedback, feedbackOn } from "./readFeedback.ts";

/** The programme, and what its themes and objectives are called. */
export type ProgrammeWords = {
  readonly programme: Programme;
  readonly themes: readonly Theme[];
  readonly objectives: readonly Pick<Objective, "key" | "title">[];
};

/** One version of an action as a reader may read it: by whom is null where a command on the server did it. */
export type ActionVersion = Omit<StoredVersion, "action" | "by"> & {
  readonly action: SeenAction;
  readonly by: SeenAuthor | null;
};

/** One action with what stands around it, as far as this reader may read it. */
export type FoundAction = FoundFeedback & {
  readonly parts: ProgrammeWords;
  readonly action: SeenAction;
  /** Whether the action that it goes on from is kept here as well. */
  readonly isFromHere: boolean;
  /** Whose it is: that decides who may do something with it. */
  readonly subject: Subject;
  /** Whether this person may read reasons and history. */
  readonly detailed: boolean;
  /** The versions, first one first; empty where the person may not read them. */
  readonly versions: readonly ActionVersion[];
  /** What was told about it, the latest first; empty where the person may not read that. */
  readonly updates: readonly SeenUpdate[];
  /** What was decided about it, the first decision first; empty where the person may not read that. */
  readonly decisions: readonly SeenDecision[];
  /** What was told of its indicators, in the order in which it came; empty where the person may not read that. */
  readonly values: readonly IndicatorValue[];
  /** What was measured of it: only for who may decide. */
  readonly effects: readonly OfferedEffect[];
  /** The round that asks about it now, and whether it was answered; null where none asks. */
  readonly asked: { readonly round: string; readonly answered: boolean } | null;
  /** Who can be chosen as owner or party: only for who may choose. */
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
};

async function updatesFor(sight: Sight, office: Office, programme: string, action: string) {
  const updates = await listUpdates(office, { programme, action });
  return updates.map((update) => seenUpdate(sight, update));
}

async function decisionsFor(sight: Sight, office: Office, programme: string, action: string) {
  const decisions = await listDecisionsOn(office, { programme, action });
  return decisions.map((decision) => seenDecision(sight, decision));
}

async function versionsFor(sight: Sight, office: Office, programme: string, key: string) {
  const versions = await listActionVersions(office, programme, key);
  return versions.map(({ action, by, ...version }) => ({
    ...version,
    action: seenAction(sight, action),
    by: by === null ? null : seenAuthor(sight, by),
  }));
}

const partsAround = async (office: Office, key: string): Promise<FoundAction["parts"]> => ({
  programme: await getProgramme(office, key),
  themes: await themeStore.list(office, key),
  objectives: (await objectiveStore.list(office, key)).map(({ key: one, title }) => ({ key: one, title })),
});

/** Returns one action; reasons and history only for those who may read actions of its unit, or whose it is. */
async function isKeptHere(office: Office, { carriedOver }: Action): Promise<boolean> {
  if (carriedOver === null) return false;
  const { programme, action } = carriedOver;
  return (await actionStore.find(office, programme, action)) !== undefined;
}

export const readAction = (house: House, actor: Actor, key: string, one: string): Promise<FoundAction> =>
  consult(house, actor, "readProgramme", async (office) => {
    const action = await actionStore.get(office, key, one);
    const subject = subjectOf(action);
    const detailed = mayAct(actor, "readAction", subject);
    const sight = await sightWithRoles(office, actor);
    const card = await openCardOf(office, { programme: key, action: one });
    return {
      parts: await partsAround(office, key),
      action: seenAction(sight, action),
      isFromHere: await isKeptHere(office, action),
      subject,
      detailed,
      versions: detailed ? await versionsFor(sight, office, key, one) : [],
      updates: detailed ? await updatesFor(sight, office, key, one) : [],
      decisions: detailed ? await decisionsFor(sight, office, key, one) : [],
      values: detailed ? await listValuesOf(office, { programme: key, action: one }) : [],
      effects: mayAct(actor, "decideAction", subject) ? await measuredOfOne(office, key, action) : [],
      asked: card === undefined ? null : { round: card.round.key, answered: card.answered },
      ...(await feedbackOn(office, { programme: key, action: one, sight })),
      people: mayAct(actor, "changeAction", subject) ? await listPeople(office) : [],
      units: await listUnits(office),
    };
  });

/** What a new action chooses from. */
export type AroundAction = Pick<FoundAction, "parts" | "units">;

/** Returns what a new action chooses from. */
export const readAroundActions = (house: House, actor: Actor, key: string): Promise<AroundAction> =>
  consult(house, actor, "addAction", async (office) => ({
    parts: await partsAround(office, key),
    units: await listUnits(office),
  }));

/** Returns the actions that can be planned again as a group. */
export const readActions = (
  house: House,
  actor: Actor,
  key: string,
): Promise<AroundAction & { readonly actions: readonly Action[] }> =>
  consult(house, actor, "rescheduleActions", async (office) => ({
    parts: await partsAround(office, key),
    actions: await actionStore.list(office, key),
    units: await listUnits(office),
  }));
