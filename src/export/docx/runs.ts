import { ShadingType, TextRun } from "docx";

/**
 * The package replaces its own marks, `{name}`, in the finished XML, also where somebody typed one. A brace is therefore cut
 * off from what follows it: in a run by the border of a `w:t`, in an attribute by a sign without width.
 */
const brokenMarks = (text: string): readonly string[] => text.split(/(?<=\{)/);
export const inAttribute = (text: string): string => brokenMarks(text).join("\u2060");

/** Words in another language than the document; Word wants the region said. */
const withRegion = (language: string): string => {
  const { language: tongue, region } = new Intl.Locale(language).maximize();
  return region === undefined ? tongue : `${tongue}-${region}`;
};

type Look = { readonly language?: string; readonly style?: string };

/** Returns a text as runs: as it was typed, each line of it on a line. */
export const runsOf = (text: string, { language, style }: Look = {}): readonly TextRun[] =>
  text.split(/\r\n|[\r\n]/).map(
    (line, at) =>
      new TextRun({
        children: brokenMarks(line),
        ...(at === 0 ? {} : { break: 1 }),
        ...(style === undefined ? {} : { style }),
        ...(language === undefined ? {} : { language: { value: withRegion(language) } }),
      }),
  );

/** Returns the bar in the place of words that were taken out, with the ground in it. */
export const barOf = (ground: string): TextRun =>
  new TextRun({
    text: ` ${ground} `,
    bold: true,
    color: "FFFFFF",
    shading: { type: ShadingType.CLEAR, fill: "14232D", color: "auto" },
  });
