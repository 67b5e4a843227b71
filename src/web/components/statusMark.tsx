import { classes } from "./classes.ts";

export type StatusKind =
  | "good"
  | "late"
  | "done"
  | "rest"
  | "notStarted"
  | "postponed"
  | "lapsed"
  | "notStated";

/** The shape says it first, the word says it fully, the colour only repeats it. Box of 12 by 12. */
function Shape({ kind }: { readonly kind: StatusKind }) {
  switch (kind) {
    case "good":
      return <circle class="eb-status__fill" cx="6" cy="6" r="5" />;
    case "late":
      return <path class="eb-status__fill" d="M6 .5 12 11.5H0Z" />;
    case "done":
      return <path class="eb-status__line" d="M1 6.5 4.5 10 11 2" />;
    case "rest":
      return <path class="eb-status__fill" d="M1 1h10v10H1z" />;
    case "notStarted":
      return <circle class="eb-status__line" cx="6" cy="6" r="4.75" />;
    case "postponed":
      return <path class="eb-status__fill" d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />;
    case "lapsed":
      return <path class="eb-status__line" d="M1.5 1.5l9 9m0-9l-9 9" />;
    case "notStated":
      return (
        <path class="eb-status__fill" d="M0 4.75h2.5v2.5H0zM4.75 4.75h2.5v2.5h-2.5zM9.5 4.75H12v2.5H9.5z" />
      );
  }
}

const toned: readonly StatusKind[] = ["good", "late", "done"];

/** How something stands: a shape and a word. */
export function StatusMark({ kind, word }: { readonly kind: StatusKind; readonly word: string }) {
  return (
    <span class={classes("eb-status", toned.includes(kind) && `eb-status--${kind}`)}>
      <svg class="eb-status__mark" viewBox="0 0 12 12" aria-hidden="true">
        <Shape kind={kind} />
      </svg>
      <span>{word}</span>
    </span>
  );
}
