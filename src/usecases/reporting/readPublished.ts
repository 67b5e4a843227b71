import {
  contentOf,
  type EditionContent,
  type EditionHead,
  type FeedLine,
  feedLines,
} from "../../domain/reporting/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { EditionFile } from "../../storage/office/editionStore.ts";
import {
  findPublishedFile,
  listPublished,
  listWithdrawn,
  type PublishedEdition,
} from "../../storage/published/publishedStore.ts";
import type { House } from "../perform.ts";
import { inPublic, type PublicPlace } from "./publicPlace.ts";
import { type EditionPlace, findingsOf } from "./readEdition.ts";

/** An edition in the public list. */
export type PublicEdition = EditionHead & {
  readonly title: string;
  readonly year: number;
  readonly hash: string;
  readonly publishedAt: Date;
  readonly files: readonly Pick<EditionFile, "format" | "hash">[];
};

type Shown = Pick<PublicPlace, "municipality" | "mark">;
type Remembered = PublicEdition & { readonly whole: EditionContent };

/** R130: what no longer fits is not shown as a report, to nobody. */
const fits = ({ publishedAt: _, files: __, ...edition }: PublishedEdition) =>
  findingsOf(edition, []).length === 0;

/** What is public is read and checked once for as long as its mark is the same. */
const published = (house: House, { municipality, mark }: Shown) =>
  house.memory.recall(`published ${municipality.id}`, mark, () =>
    inPublic(
      house,
      municipality,
      async (transaction): Promise<readonly Remembered[]> =>
        (await listPublished(transaction, municipality.id)).filter(fits).map((edition) => {
          const whole = contentOf(edition);
          const { content: _, ...head } = edition;
          return { ...head, title: whole.programme.title, year: whole.report.year, whole };
        }),
    ),
  );

/** Returns the editions that are public now, the latest published first. */
export const readPublishedList = (house: House, shown: Shown): Promise<readonly PublicEdition[]> =>
  published(house, shown);

/** Returns what the feed of a municipality says, the last that changed first. */
export async function readPublicFeed(house: House, shown: Shown): Promise<readonly FeedLine[]> {
  const { municipality, mark } = shown;
  const withdrawn = await house.memory.recall(`withdrawn ${municipality.id}`, mark, () =>
    inPublic(house, municipality, (transaction) => listWithdrawn(transaction, municipality.id)),
  );
  return feedLines(await published(house, shown), withdrawn);
}

/** A public edition with the public one that corrects it, where there is one. */
export type PublishedReport = {
  readonly edition: PublicEdition;
  readonly content: EditionContent;
  readonly correctedBy: number | null;
};

/** Returns an edition that is public now; one that is not is not found, as one that does not exist. */
export async function readPublished(
  house: House,
  shown: Shown,
  { programme, number }: EditionPlace,
): Promise<PublishedReport> {
  const all = (await published(house, shown)).filter((one) => one.programme === programme);
  const found = all.find((one) => one.number === number);
  if (!found) throw new NotFound();
  const { whole, ...edition } = found;
  const correction = all.find(({ corrects }) => corrects === number);
  return { edition, content: whole, correctedBy: correction?.number ?? null }; // not corrected in public
}

/** Returns a file of an edition that is public now. What is not in the public list asks the database nothing. */
export async function readPublishedFile(
  house: House,
  shown: Shown,
  { format, ...place }: EditionPlace & { readonly format: string },
): Promise<EditionFile> {
  const { edition } = await readPublished(house, shown, place);
  if (!edition.files.some((file) => file.format === format)) throw new NotFound();
  const { municipality } = shown;
  const file = await inPublic(house, municipality, (transaction) =>
    findPublishedFile(transaction, { municipality: municipality.id, ...place }, format),
  );
  if (!file) throw new NotFound();
  return file;
}
