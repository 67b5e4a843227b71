import type { Child } from "hono/jsx";
import { Link } from "../components/link.tsx";
import { at, paths } from "../paths.ts";
import { officePage } from "../shell.tsx";
import { type Told, ToldParts } from "../toldParts.tsx";
import type { OfficeVisit, Reply } from "../visit.ts";

const toldPage = (visit: OfficeVisit, told: Told, beside: Child = null): Promise<Reply> =>
  officePage(visit, {
    title: told.title,
    here: null,
    children: (
      <>
        <ToldParts told={told} />
        {beside}
      </>
    ),
  });

/** How accessible this is, what is known not to work, and where to say so. */
export const showAccessibility = (visit: OfficeVisit): Promise<Reply> =>
  toldPage(visit, visit.texts.about.accessibility);

/** What is kept about people here, and what never is. */
export const showPrivacy = (visit: OfficeVisit): Promise<Reply> =>
  toldPage(
    visit,
    visit.texts.about.privacy,
    <p class="eb-main">
      <Link href={at(paths.processing, { municipality: visit.municipality.slug })} apart>
        {visit.texts.processing.title}
      </Link>
    </p>,
  );
