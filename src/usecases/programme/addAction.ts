import type { Actor } from "../../domain/access/index.ts";
import { type Action, checkNewAction, peopleOf } from "../../domain/programme/index.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { addPart } from "./changePart.ts";
import { actionKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** What a person fills in about an action; status, owner, parties and priority have acts of their own afterwards. */
export type ActionValues = Pick<
  Action,
  | "title"
  | "theme"
  | "objective"
  | "unit"
  | "planning"
  | "rhythm"
  | "rhythmNote"
  | "deliverable"
  | "scope"
  | "measure"
>;

export type NewAction = ActionValues & Pick<Action, "owner" | "participants" | "status" | "priority">;

/** Returns the parts of the programme that an action points at. */
export const aroundAction = async (office: Office, programme: string) => ({
  themes: await themeStore.list(office, programme),
  objectives: await objectiveStore.list(office, programme),
});

/** Adds an action; its planning is the first one, from which slip is counted. */
export const addAction = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly values: NewAction },
) =>
  addPart(house, actor, {
    act: { may: "addAction", event: "action-added" },
    kind: actionKind,
    programme: input.programme,
    make: async (key, office) => {
      const { values } = input;
      const fresh = {
        statusReason: null,
        indicators: [],
        carriedOver: null,
        reportedOn: null,
        evidence: [],
        version: 1,
      };
      const action: Action = { key, ...values, firstPlanning: values.planning, ...fresh };
      await assertPlaces(office, { units: [action.unit], people: peopleOf(action) });
      return unlessRefused(action, checkNewAction(action, await aroundAction(office, input.programme)));
    },
  });
