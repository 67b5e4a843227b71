import type { Child } from "hono/jsx";
import { FieldNote } from "./field.tsx";

type FoldedProps = {
  readonly title: string;
  /** Stands softly behind the title. */
  readonly note?: string;
  readonly open: boolean;
  readonly children: Child;
};

/** Questions of a form that belong together and stand folded until somebody wants them. */
export function Folded({ title, note, open, children }: FoldedProps) {
  return (
    <details class="eb-folded" open={open}>
      <summary>
        <span class="eb-folded__title">{title}</span>
        <FieldNote note={note} />
      </summary>
      <div class="eb-folded__questions">{children}</div>
    </details>
  );
}
