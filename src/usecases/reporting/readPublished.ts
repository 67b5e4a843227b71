import {
  contentOf,
  type EditionContent,
  type EditionHead,
  type FeedLine,
  feedLines,
  scopeOf,
} from "../../domain/reporting/index.ts";
import { canonicalJson } from "../../domain/shared/canonicalJson.ts";
import { NotFound, TryAgain } from "../../domain/shared/thrown.ts";
import type { EditionFile } from "../../storage/office/editionStore.ts";
import {
  findPublishedContent,
  findPublishedFile,
  listPublished,
  listWithdrawn,
  type PublishedEdition,
} from "../../storage/published/publishedStore.ts";
import type { House } from "../perform.ts";
import { inPublic, type PublicPlace } from "./publicPlace.ts";
import { type EditionPlace, fileFindings, findingsOf } from "./readEdition.ts";

/** An edition in the public list. */
export type PublicEdition = EditionHead & {
  readonly title: string;
  readonly year: number;
  /** The key of the round it reports on; null for one about a year. */
  readonly round: string | null;
  readonly hash: string;
  readonly publishedAt: Date;
  readonly files: readonly Pick<EditionFile, "format" | "hash">[];
};

type Shown = Pick<PublicPlace, "municipality" | "mark">;
type Remembered = PublicEdition & { readonly whole: EditionContent };

const roundIn = (content: EditionContent): string | null =>
  content.kind === "committeeYear" ? null : content.input.round.key;

/**
 * Returns the content of a public edition, or null where it does not fit: R130, what no longer fits is not shown as a report,
 * to nobody. An edition never changes (R131), so it is read and derived again once, whatever is done in the municipality.
 */
const wholeOf = (house: House, municipality: Shown["municipality"], { head, hash }: PublishedEdition) =>
  house.memory.recall(
    `published ${municipality.id} ${hash} ${canonicalJson(head)}`,
    0,
    async (): Promise<EditionContent | null> => {
      const place = { ...head, municipality: municipality.id };
      const content = await inPublic(house, municipality, (transaction) =>
        findPublishedContent(transaction, place),
      );
      if (content === undefined) throw new TryAgain("it was taken back this moment");
      const edition = { ...head, hash, content };
      return findingsOf(edition, []).length === 0 ? contentOf(edition) : null;
    },
  );

/** A report of one unit says so wherever its title stands. */
function titleOf(whole: EditionContent): string {
  const scope = scopeOf(whole);
  return scope === null ? whole.programme.title : `${whole.programme.title}, ${scope.name}`;
}

async function publishedNow(
  house: House,
  municipality: Shown["municipality"],
): Promise<readonly Remembered[]> {
  const found: Remembered[] = [];
  const all = await inPublic(house, municipality, (transaction) =>
    listPublished(transaction, municipality.id),
  );
  for (const edition of all) {
    const whole = await wholeOf(house, municipality, edition);
    if (whole === null) continue;
    const { head, ...rest } = edition;
    const year = Number(whole.asOf.slice(0, 4));
    found.push({ ...head, ...rest, title: titleOf(whole), year, round: roundIn(whole), whole });
  }
  return found;
}

/** What is public is read once for as long as its mark is the same. */
const published = (house: House, { municipality, mark }: Shown) =>
  house.memory.recall(`published ${municipality.id}`, mark, () => publishedNow(house, municipality));

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

/**
 * Returns a file of an edition that is public now. What is not in the public list asks the database nothing. R130: nor is a
 * file handed out that no longer fits.
 */
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
  if (!file || fileFindings(edition.hash, [file]).length > 0) throw new NotFound();
  return file;
}
