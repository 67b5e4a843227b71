import type { Child } from "hono/jsx";
import { HiddenFields } from "./hiddenField.tsx";

type NoticeProps = {
  readonly text: Child;
  /** `done`: an act was saved, so text kept in the browser may go; `late`: something needs attention; `note`: neither. */
  readonly kind: "done" | "late" | "note";
  readonly undo?: {
    readonly action: string;
    readonly word: string;
    readonly hidden?: Readonly<Record<string, string>>;
  };
};

/** One sentence after an act: what happened, and how to undo it where undo exists. */
export function Notice({ text, kind, undo }: NoticeProps) {
  return (
    <div
      class={kind === "late" ? "eb-notice eb-notice--late" : "eb-notice"}
      role="status"
      {...(kind === "done" ? { "data-eb-saved": true } : {})}
    >
      <p>{text}</p>
      {undo && (
        <form class="eb-notice__undo" method="post" action={undo.action}>
          <HiddenFields values={undo.hidden} />
          <button class="eb-button-link" type="submit">
            {undo.word}
          </button>
        </form>
      )}
    </div>
  );
}
