import type { Actor } from "../../domain/access/index.ts";
import { checkFeedbackText, type Feedback } from "../../domain/programme/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "./changePart.ts";
import { feedbackKind } from "./partKinds.ts";
import { type Refusal, unlessRefused } from "./refusal.ts";

/** Answers feedback, or answers it again; the answer before stays in the versions. */
export async function answerFeedback(
  house: House,
  actor: Actor,
  { text, ...seen }: Seen & { readonly text: string },
): Promise<Result<Feedback, Refusal<Feedback>>> {
  if (actor.kind !== "person") throw new NotAllowed();
  return changePart(house, actor, {
    ...seen,
    act: { may: "answerFeedback", event: "feedback-answered" },
    kind: feedbackKind,
    reason: null,
    next: (feedback, office) =>
      unlessRefused(
        { ...feedback, answer: { text, from: actor.person, on: office.today } },
        checkFeedbackText(text),
      ),
  });
}
