import { countFigures } from "../../../domain/reporting/index.ts";
import { findingText } from "../../../texts/findingText.ts";
import type { Formats, Texts } from "../../../texts/index.ts";
import type { SeenEdition } from "../../../usecases/reporting/readEdition.ts";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";

type CheckProps = { readonly texts: Texts; readonly formats: Formats; readonly seen: SeenEdition };

/** Whether an edition still fits, what was looked at, and the whole number to compare. */
export function EditionCheck({ texts, formats, seen }: CheckProps) {
  const { editions: words } = texts;
  const { content, findings, edition, files } = seen;
  return (
    <Section id="klopt" title={content ? words.fits : words.fitsNot}>
      {content ? (
        <Text>{words.fitsExplained(formats.number(countFigures(content.report)), files.length)}</Text>
      ) : (
        <>
          <Text>{words.fitsNotExplained}</Text>
          <Text>{texts.problems.R177}</Text>
          <ul>
            {findings.map((finding) => (
              <li>
                <StatusMark kind="late" word={findingText(texts, finding)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{words.wholeHash}</summary>
        <p>
          <code class="eb-hash">{edition.hash}</code>
        </p>
        <Text small soft>
          {words.hashExplained}
        </Text>
      </details>
    </Section>
  );
}
