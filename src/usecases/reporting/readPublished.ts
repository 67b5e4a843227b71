import { contentOf, type EditionContent, type EditionHead } from "../../domain/reporting/index.ts";
import { canonicalJson } from "../../domain/shared/canonicalJson.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound, TryAgain } from "../../domain/shared/thrown.ts";
import type { DatabaseTransaction } from "../../storage/database.ts";
import type { EditionFile } from "../../storage/office/editionStore.ts";
import {
  findPublishedContent,
  findPublishedFile,
  listPublished,
  type PublishedEdition,
} from "../../storage/published/publishedStore.ts";
import type { House } from "../perform.ts";
import { type EditionPlace, fileFindings, findingsOf } from "./readEdition.ts";

/** An edition in the public list. */
export type PublicEdition = EditionHead & {
  readonly title: string;
  readonly year: number;
  readonly hash: string;
  readonly publishedAt: Date;
  readonly formats: readonly string[];
};

/** Reads as the public does, under a role that can read published editions and nothing else. */
async function inPublic<Value>(
  house: House,
  { id }: Pick<Municipality, "id">,
  read: (transaction: DatabaseTransaction) => Promise<Value>,
): Promise<Value> {
  const result = await house.database.inRole("evenbeeld_public", id, async (transaction) =>
    ok(await read(transaction)),
  );
  if (!result.ok) throw new Error("a read was refused");
  return result.value;
}

/**
 * Returns the content of a public edition, or null where it does not fit: R130, what no longer fits is not shown as a report,
 * to nobody. An edition never changes (R131), so it is read and derived again once, whatever is done in the municipality.
 */
const wholeOf = (house: House, municipality: Pick<Municipality, "id">, { head, hash }: PublishedEdition) =>
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

type Remembered = PublicEdition & { readonly whole: EditionContent };

async function publishedNow(
  house: House,
  municipality: Pick<Municipality, "id">,
): Promise<readonly Remembered[]> {
  const found: Remembered[] = [];
  const all = await inPublic(house, municipality, (transaction) =>
    listPublished(transaction, municipality.id),
  );
  for (const edition of all) {
    const whole = await wholeOf(house, municipality, edition);
    if (whole === null) continue;
    const { head, ...rest } = edition;
    found.push({
      ...head,
      ...rest,
      title: whole.programme.title,
      year: Number(whole.asOf.slice(0, 4)),
      whole,
    });
  }
  return found;
}

/** What is public changes by an act only, so the list is kept as long as the municipality has its revision. */
const published = (house: House, municipality: Pick<Municipality, "id">, revision: number) =>
  house.memory.recall(`published ${municipality.id}`, revision, () => publishedNow(house, municipality));

/** Returns the editions that are public now, the latest published first. */
export const readPublishedList = (
  house: House,
  municipality: Pick<Municipality, "id">,
  revision: number,
): Promise<readonly PublicEdition[]> => published(house, municipality, revision);

/** A public edition with the public one that corrects it, where there is one. */
export type PublishedReport = {
  readonly edition: PublicEdition;
  readonly content: EditionContent;
  readonly correctedBy: number | null;
};

/** Returns an edition that is public now; one that is not is not found, as one that does not exist. */
export async function readPublished(
  house: House,
  municipality: Pick<Municipality, "id">,
  { programme, number, revision }: EditionPlace & { readonly revision: number },
): Promise<PublishedReport> {
  const all = (await published(house, municipality, revision)).filter((one) => one.programme === programme);
  const found = all.find((one) => one.number === number);
  if (!found) throw new NotFound();
  const { whole, ...edition } = found;
  const correction = all.find(({ corrects }) => corrects === number);
  return { edition, content: whole, correctedBy: correction?.number ?? null }; // not corrected in public
}

/** Returns a file of an edition that is public now; R130: nor is a file handed out that no longer fits. */
export async function readPublishedFile(
  house: House,
  municipality: Pick<Municipality, "id">,
  { format, ...place }: EditionPlace & { readonly revision: number; readonly format: string },
): Promise<EditionFile> {
  const { edition } = await readPublished(house, municipality, place);
  const { programme, number, hash } = edition;
  const file = await inPublic(house, municipality, (transaction) =>
    findPublishedFile(transaction, { municipality: municipality.id, programme, number }, format),
  );
  if (!file || fileFindings(hash, [file]).length > 0) throw new NotFound();
  return file;
}
