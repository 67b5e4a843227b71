import type { Child } from "hono/jsx";
import { DayText } from "./dayText.tsx";
import { type StatusKind, StatusMark } from "./statusMark.tsx";

export type LogEntry = {
  /** When in words, with the day for machines; or a reference such as the number of a motion. */
  readonly when: string;
  readonly day?: string;
  readonly status?: { readonly kind: StatusKind; readonly word: string };
  readonly text: Child;
  readonly by?: Child;
};

/** What happened to one thing, newest first. */
export function Log({ entries }: { readonly entries: readonly LogEntry[] }) {
  return (
    <ol class="eb-log">
      {entries.map(({ when, day, status, text, by }) => (
        <li>
          <p class="eb-log__when">{day ? <DayText day={day} text={when} /> : when}</p>
          <div>
            {status && (
              <p>
                <StatusMark {...status} />
              </p>
            )}
            <p>{text}</p>
            {by && <p class="eb-small eb-soft">{by}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
