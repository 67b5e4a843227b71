import type { Texts } from "../texts/index.ts";
import { Link } from "./components/link.tsx";
import { Section } from "./components/section.tsx";
import { type FileFormat, isFormat } from "./reportFiles.ts";

type FilesProps = {
  readonly texts: Texts;
  readonly formats: readonly string[];
  readonly address: (format: FileFormat) => string;
};

/** The stored files of an edition, to take along. */
export function EditionFiles({ texts: { editions: words }, formats, address }: FilesProps) {
  return (
    <Section id="bewaren" title={words.files}>
      <ul class="eb-plain-list">
        {formats.filter(isFormat).map((format) => (
          <li>
            <Link href={address(format)} apart>
              {words.fileName[format]}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
