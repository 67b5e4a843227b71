import type { Municipality } from "../../domain/shared/municipality.ts";
import { problemText } from "../../texts/index.ts";
import { ButtonLink } from "../components/buttonLink.tsx";
import { Lead } from "../components/lead.tsx";
import { at, paths } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import type { PageReply, Visit } from "../visit.ts";

/** Why somebody did not come in. */
export type RefusedSignIn = "N104" | "N105" | "N107" | "N108" | "N109" | "N110" | "N111" | "N112" | "N113";

/** Says why somebody did not come in, and how to try again. */
export function refusedPage(
  visit: Visit,
  municipality: Pick<Municipality, "slug" | "name">,
  problem: RefusedSignIn,
): Promise<PageReply> {
  const { signIn: words } = visit.texts;
  const title = problem === "N112" ? words.noRoleTitle : words.failedTitle;
  const again = at(paths.signInAt, { municipality: municipality.slug });
  return publicPage(
    visit,
    {
      title,
      children: (
        <div class="eb-main">
          <Lead kind={municipality.name} title={title} status={[problemText(visit.texts, problem)]} />
          <p class="eb-section--close">
            <ButtonLink href={again} word={words.again} primary />
          </p>
        </div>
      ),
    },
    problem === "N113" ? 429 : 403,
  );
}

/** What somebody sees whose last role ended: the session is there, and shows nothing of the municipality any more. */
export const noRolePage = (visit: Visit): Promise<PageReply> =>
  refusedPage(visit, visit.municipality ?? { slug: "", name: "" }, "N112"); // outside a municipality nobody has a role
