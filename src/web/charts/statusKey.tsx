import { classes } from "../components/classes.ts";
import type { StatusSeries } from "./statusData.ts";
import { StatusFill } from "./statusFill.tsx";

type StatusKeyProps = {
  /** The picture on this page that carries the patterns. */
  readonly id: string;
  readonly series: readonly StatusSeries[];
  readonly label: string;
  /** Only on a phone: a wide picture has labels. */
  readonly narrow?: boolean;
};

/** What each dress of a status means. */
export function StatusKey({ id, series, label, narrow }: StatusKeyProps) {
  return (
    <ul class={classes("eb-key", narrow && "eb-only-narrow")} aria-label={label}>
      {series.map(({ kind, word }) => (
        <li>
          <svg viewBox="0 0 32 14" aria-hidden="true">
            <StatusFill id={id} kind={kind} box={{ x: 1, y: 1, width: 30, height: 12 }} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
