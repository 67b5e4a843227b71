import { Lead } from "../components/lead.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
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

function toldPage(visit: OfficeVisit, told: Told): Promise<Reply> {
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
      </>
    ),
  });
}

/** How accessible this is, what is known not to work, and where to say so. */
export const showAccessibility = (visit: OfficeVisit): Promise<Reply> =>
  toldPage(visit, visit.texts.about.accessibility);

/** What is kept about people here, and what never is. */
export const showPrivacy = (visit: OfficeVisit): Promise<Reply> => toldPage(visit, visit.texts.about.privacy);
