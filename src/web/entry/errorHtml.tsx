import type { Language, Texts } from "../../texts/index.ts";
import { ButtonLink } from "../components/buttonLink.tsx";
import { Lead } from "../components/lead.tsx";
import { Text } from "../components/text.tsx";
import { paths } from "../paths.ts";
import { publicDocument, type Sheets } from "../shell.tsx";

type Fault = {
  readonly language: Language;
  readonly texts: Texts;
  readonly sheets: Sheets;
  readonly title: string;
  readonly text: string;
};

/** Returns the page that says what went wrong and where to go; it shows nothing of what was asked for. */
export const errorHtml = ({ title, text, ...words }: Fault): Promise<string> =>
  publicDocument(
    { ...words, address: paths.home },
    {
      title,
      children: (
        <div class="eb-main">
          <Lead title={title} />
          <Text>{text}</Text>
          <p class="eb-section--close">
            <ButtonLink href={paths.home} word={words.texts.entry.backHome} />
          </p>
        </div>
      ),
    },
  );
