import { publicPage } from "../shell.tsx";
import { ToldParts } from "../toldParts.tsx";
import type { Reply, Visit } from "../visit.ts";

/** The accessibility statement, for who is not signed in. */
export function showAccessibilityForAll(visit: Visit): Promise<Reply> {
  const told = visit.texts.about.accessibility;
  const children = (
    <div class="eb-main">
      <ToldParts told={told} />
    </div>
  );
  return publicPage(visit, { title: told.title, children });
}
