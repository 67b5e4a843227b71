import { Lead } from "./components/lead.tsx";
import { Section } from "./components/section.tsx";
import { Text } from "./components/text.tsx";

/** A text in parts, each with a title of its own. */
export type Told = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly texts: readonly string[];
  }[];
};

/** A page that only tells something. */
export const ToldParts = ({ told }: { readonly told: Told }) => (
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
);
