import type { Dossier, RedactedSource } from "../../../domain/council/index.ts";
import type { Block, Paper } from "../../../export/paper.ts";
import { textsFor } from "../../../texts/index.ts";
import { readDossiers } from "../../../usecases/council/readDossier.ts";
import { readLetter, readLetters } from "../../../usecases/council/readLetter.ts";
import { listDocuments } from "../../../usecases/programme/readDocument.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn } from "../programme/programmePlace.ts";
import { paperOf } from "./letterWords.ts";

/** Something that can be redacted: what it is, what it is called, and its text where the product holds that itself. */
export type SourceOption = RedactedSource & {
  readonly title: string;
  readonly text: () => Promise<string | null>;
};

const { dossiers: words } = textsFor("nl");

const titled = (title: string, text: string | null): readonly string[] =>
  text === null || text.trim() === "" ? [] : [title, text];

/** Returns every text of a dossier that others read, each after its heading. */
const dossierText = ({ subject, points, urgency, explanation, publicText }: Dossier): string =>
  [
    subject,
    ...titled(words.urgency, urgency),
    ...points.flatMap((point, at) => [
      ...titled(words.point(at + 1), point.text),
      ...titled(words.reasoning, point.reasoning),
    ]),
    ...titled(words.explanation, explanation),
    ...titled(words.publicText, publicText),
  ].join("\n");

const linesOf = (block: Block): readonly string[] =>
  block.kind === "paragraph" || block.kind === "note" ? [block.text] : [];

const paperText = ({ title, sections }: Paper): string =>
  [title, ...sections.flatMap((one) => [one.title, ...one.blocks.flatMap(linesOf)])].join("\n");

/** Returns what of the programme in the address can be redacted. */
export async function sourceOptions(visit: OfficeVisit): Promise<readonly SourceOption[]> {
  const { house, actor } = visit;
  const programme = programmeIn(visit);
  const { dossiers } = await readDossiers(house, actor, programme);
  const { letters } = await readLetters(house, actor, programme);
  return [
    ...letters.map(({ letter: { key, subject } }) => ({
      kind: "letter" as const,
      key,
      title: subject,
      text: async () => paperText(paperOf(visit, await readLetter(house, actor, { programme, letter: key }))),
    })),
    ...dossiers.map(({ dossier }) => ({
      kind: "dossier" as const,
      key: dossier.key,
      title: dossier.subject,
      text: async () => dossierText(dossier),
    })),
    ...(await listDocuments(house, actor, programme)).map(({ document: { key, title } }) => ({
      kind: "document" as const,
      key,
      title,
      text: async () => null,
    })),
  ];
}
