import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  type Action,
  type SeenAction,
  type Sight,
  seenAction,
  subjectOf,
} from "../../domain/programme/index.ts";
import {
  type ActionDecision,
  type CardLine,
  type OfferedEffect,
  roundOfDecision,
  type SeenDecision,
  seenDecision,
  waitsForDecision,
} from "../../domain/reporting/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listDecisions } from "../../storage/office/decisionStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";
import { measuredOf } from "./measuredOf.ts";
import type { Mine } from "./roundUnits.ts";

/** A decision with the action as it now is. */
export type DecidedAction = { readonly action: SeenAction; readonly decision: SeenDecision };

/** An action that waits for a decision: whether it stands still, and what was measured of it. */
export type ActionToDecide = {
  readonly action: SeenAction;
  readonly isStill: boolean;
  readonly effects: readonly OfferedEffect[];
};

type Asked = {
  readonly actor: Actor;
  readonly sight: Sight;
  readonly place: { readonly programme: string; readonly round: string };
  readonly lines: readonly CardLine<Action>[];
  readonly mine: Mine;
};

async function waitingIn(
  office: Office,
  { actor, sight, place, lines }: Asked,
  decisions: readonly ActionDecision[],
): Promise<readonly ActionToDecide[]> {
  const { programme, round } = place;
  if (!mayAct(actor, "decideAction")) return [];
  if (roundOfDecision(await roundStore.list(office, programme)) !== round) return [];
  const now = new Map((await actionStore.list(office, programme)).map((action) => [action.key, action]));
  const current = lines.flatMap(({ action: { key }, update }) => {
    const action = now.get(key);
    return action === undefined ? [] : [{ action, update }];
  });
  const measured = await measuredOf(
    office,
    programme,
    current.map(({ action }) => action),
  );
  return current.flatMap((line) => {
    const effects = measured.get(line.action.key) ?? []; // each was asked
    if (!waitsForDecision(line, { round, decisions, effects, timeZone })) return [];
    const isStill = line.update?.course === "atStandstill";
    return [{ action: seenAction(sight, line.action), isStill, effects }];
  });
}

/** Returns what was decided in a round about actions in reach, and what waits for a decision. */
export async function roundDecisions(office: Office, asked: Asked) {
  const { sight, place, mine } = asked;
  const decisions = await listDecisions(office, place.programme);
  const inRound = decisions.filter(({ round }) => round === place.round);
  const actions = inRound.length === 0 ? [] : await actionStore.list(office, place.programme);
  return {
    decisions: inRound.flatMap((decision): readonly DecidedAction[] => {
      const action = actions.find(({ key }) => key === decision.action);
      if (action === undefined || !mine(subjectOf(action))) return [];
      return [{ action: seenAction(sight, action), decision: seenDecision(sight, decision) }];
    }),
    toDecide: await waitingIn(office, asked, decisions),
  };
}
