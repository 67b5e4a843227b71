import type { Actor } from "../../domain/access/index.ts";
import { checkFeedbackText, type Feedback } from "../../domain/programme/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import type { House } from "../perform.ts";
import { addPart } from "./changePart.ts";
import { feedbackKind } from "./partKinds.ts";
import { type Refusal, unlessRefused } from "./refusal.ts";

/** Gives feedback on the programme, or on one action of it; a command on the server has none to give. */
export async function giveFeedback(
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly action: string | null; readonly text: string },
): Promise<Result<Feedback, Refusal>> {
  if (actor.kind !== "person") throw new NotAllowed();
  const { programme, action, text } = input;
  return addPart(house, actor, {
    act: { may: "giveFeedback", event: "feedback-given" },
    kind: feedbackKind,
    programme,
    make: async (key, office) => {
      if (action !== null) await actionStore.get(office, programme, action);
      const given = { action, text, from: actor.person, on: office.today, answer: null };
      return unlessRefused({ key, ...given, version: 1 }, checkFeedbackText(text));
    },
  });
}
