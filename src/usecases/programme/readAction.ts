import { type Actor, mayAct, type Subject } from "../../domain/access/index.ts";
import type { Person, PersonId, Unit } from "../../domain/organisation/index.ts";
import { type Action, type Feedback, type ProgrammeParts, personOf } from "../../domain/programme/index.ts";
import { type ActionVersion, listActionVersions } from "../../storage/office/actionHistoryStore.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { feedbackStore } from "../../storage/office/feedbackStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { actionKind } from "./partKinds.ts";

export type { ActionVersion } from "../../storage/office/actionHistoryStore.ts";

/** One action with what stands around it. */
export type FoundAction = {
  readonly parts: Pick<ProgrammeParts, "programme" | "themes" | "objectives">;
  readonly action: Action;
  /** Whose it is: that decides who may do something with it. */
  readonly subject: Subject | undefined;
  /** Whether this person may read reasons, people and history. */
  readonly detailed: boolean;
  /** The versions, first one first; empty where the person may not read them. */
  readonly versions: readonly ActionVersion[];
  /** What employees said about it: all of it for those who answer, the own for everybody else. */
  readonly feedback: readonly Feedback[];
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
};

async function feedbackOn(office: Office, actor: Actor, programme: string, key: string) {
  if (!mayAct(actor, "giveFeedback")) return [];
  const about = (await feedbackStore.list(office, programme)).filter(({ action }) => action === key);
  return mayAct(actor, "answerFeedback") ? about : about.filter(({ from }) => from === office.person);
}

const everybodyIn = ({ owner, participants }: Action): readonly PersonId[] =>
  [personOf(owner), ...participants.map(({ person }) => person)].filter((person) => person !== null);

/** Returns one action; reasons and history only for those who may read actions of its unit, or whose it is. */
export const readAction = (house: House, actor: Actor, key: string, one: string): Promise<FoundAction> =>
  consult(house, actor, "readProgramme", async (office) => {
    const action = await actionStore.get(office, key, one);
    const detailed = mayAct(actor, "readAction", { unit: action.unit, people: everybodyIn(action) });
    return {
      parts: {
        programme: await getProgramme(office, key),
        themes: await themeStore.list(office, key),
        objectives: await objectiveStore.list(office, key),
      },
      action,
      subject: actionKind.subject(action),
      detailed,
      versions: detailed ? await listActionVersions(office, key, one) : [],
      feedback: await feedbackOn(office, actor, key, one),
      people: await listPeople(office),
      units: await listUnits(office),
    };
  });

/** Returns what a new action, or a group of actions that is planned again, chooses from. */
export const readActions = (
  house: House,
  actor: Actor,
  key: string,
): Promise<Pick<FoundAction, "parts" | "units"> & { readonly actions: readonly Action[] }> =>
  consult(house, actor, "readProgramme", async (office) => ({
    parts: {
      programme: await getProgramme(office, key),
      themes: await themeStore.list(office, key),
      objectives: await objectiveStore.list(office, key),
    },
    actions: await actionStore.list(office, key),
    units: await listUnits(office),
  }));
