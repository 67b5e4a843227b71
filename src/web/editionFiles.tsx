import type { Texts } from "../texts/index.ts";
import { Link } from "./components/link.tsx";
import { Section } from "./components/section.tsx";
import { Text } from "./components/text.tsx";
import { type FileFormat, fileFormats, fileTypes } from "./reportFiles.ts";

type FilesProps = {
  readonly texts: Texts;
  readonly formats: readonly string[];
  readonly address: (format: FileFormat) => string;
};

/** The stored files of an edition, to take along, and which ones it was frozen without. */
export function EditionFiles({ texts: { editions: words }, formats, address }: FilesProps) {
  const missing = fileFormats.filter((format) => !formats.includes(format));
  return (
    <Section id="bewaren" title={words.files}>
      <ul class="eb-plain-list">
        {fileFormats
          .filter((format) => formats.includes(format))
          .map((format) => (
            <li>
              <Link href={address(format)} apart>
                {words.fileName[format]}
              </Link>
            </li>
          ))}
      </ul>
      {missing.length > 0 && (
        <Text small soft>
          {words.filesMissing(missing.map((format) => fileTypes[format].word).join(", "))}
        </Text>
      )}
    </Section>
  );
}
