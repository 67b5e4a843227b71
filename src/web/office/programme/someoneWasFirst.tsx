import { personName } from "../../personWords.ts";
import { changeLines } from "./actionChanges.ts";
import type { Shown } from "./actionForm.tsx";

/** What somebody else changed since the form was opened: everything typed is still there. */
export function SomeoneWasFirst(props: {
  readonly shown: Shown;
  readonly since: number;
  readonly theirs?: readonly string[];
}) {
  const { shown, since, theirs = [] } = props;
  const { action: words } = shown.visit.texts;
  const { versions, action } = shown.found;
  const seen = versions.find((version) => version.action.version === since);
  const changes = seen ? changeLines(seen.action, action, shown) : []; // a version that never was
  const names = versions
    .filter((version) => version.action.version > since)
    .flatMap(({ by }) => (by === null ? [] : personName(by, shown.visit)));
  return (
    <section class="eb-errors" aria-labelledby="eerder" data-eb-errors>
      <h2 class="utrecht-heading-3" id="eerder" tabindex={-1}>
        {words.firstTitle}
      </h2>
      <p>{words.first}</p>
      <ul>
        {[...changes, ...theirs].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {names.length > 0 && <p class="eb-small eb-soft">{[...new Set(names)].join(", ")}</p>}
    </section>
  );
}
