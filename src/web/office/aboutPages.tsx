import type { Child } from "hono/jsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { at, paths } from "../paths.ts";
import { officePage } from "../shell.tsx";
import type { OfficeVisit, Reply } from "../visit.ts";

type Told = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly texts: readonly string[];
  }[];
};

function toldPage(visit: OfficeVisit, told: Told, beside: Child = null): Promise<Reply> {
  return officePage(visit, {
    title: told.title,
    here: null,
    children: (
      <>
        <Lead title={told.title} status={[told.lead]} />
        {told.parts.map(({ id, title, texts }) => (
          <Section id={id} title={title}>
            {texts.map((text) => (
              <Text>{text}</Text>
            ))}
          </Section>
        ))}
        {beside}
      </>
    ),
  });
}

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
