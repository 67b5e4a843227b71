import type { Child } from "hono/jsx";
import { ButtonLink } from "./buttonLink.tsx";
import { StatusMark } from "./statusMark.tsx";
import { Text } from "./text.tsx";

export type StepState = "done" | "next" | "later";
export type Step = {
  readonly state: StepState;
  readonly title: string;
  readonly text: Child;
  /** Only the step that is next shows its button, so that there is one thing to do. */
  readonly action?: { readonly href: string; readonly word: string } | undefined;
};
type StepsProps = { readonly steps: readonly Step[]; readonly words: Readonly<Record<StepState, string>> };

function State({ state, word }: { readonly state: StepState; readonly word: string }) {
  if (state === "next") return <strong>{word}</strong>;
  return <StatusMark kind={state === "done" ? "done" : "notStarted"} word={word} />;
}

/** Steps in their order: what is done, the one that is next with its button, and what comes after it. */
export function Steps({ steps, words }: StepsProps) {
  return (
    <ol class="eb-rows">
      {steps.map(({ state, title, text, action }, index) => (
        <li class="eb-ask" {...(state === "next" ? { "aria-current": "step" } : {})}>
          <p class="eb-ask__due">
            <State state={state} word={words[state]} />
          </p>
          <div>
            <h3 class="utrecht-heading-3 eb-ask__title">{`${index + 1}. ${title}`}</h3>
            <Text soft>{text}</Text>
          </div>
          {state === "next" && action && (
            <p class="eb-ask__go">
              <ButtonLink {...action} primary />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
