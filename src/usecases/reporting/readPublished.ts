import { contentOf, type EditionContent, type EditionHead } from "../../domain/reporting/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { DatabaseTransaction } from "../../storage/database.ts";
import type { EditionFile } from "../../storage/office/editionStore.ts";
import {
  findPublishedFile,
  listPublished,
  type PublishedEdition,
} from "../../storage/published/publishedStore.ts";
import type { House } from "../perform.ts";
import { type EditionPlace, findingsOf } from "./readEdition.ts";

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

type Remembered = PublicEdition & { readonly whole: EditionContent };

/** R130: what no longer fits is not shown as a report, to nobody. */
const fits = ({ publishedAt: _, formats: __, ...edition }: PublishedEdition) =>
  findingsOf(edition, []).length === 0;

/** What is public changes by an act only, so it is kept as long as the municipality has its revision. */
const published = (house: House, municipality: Pick<Municipality, "id">, revision: number) =>
  house.memory.recall(`published ${municipality.id}`, revision, () =>
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
  municipality: Municipality,
  { programme, number, revision }: EditionPlace & { readonly revision: number },
): Promise<PublishedReport> {
  const all = (await published(house, municipality, revision)).filter((one) => one.programme === programme);
  const found = all.find((one) => one.number === number);
  if (!found) throw new NotFound();
  const { whole, ...edition } = found;
  const correction = all.find(({ corrects }) => corrects === number);
  return { edition, content: whole, correctedBy: correction?.number ?? null }; // not corrected in public
}

/** Returns a file of an edition that is public now. */
export async function readPublishedFile(
  house: House,
  municipality: Municipality,
  { format, ...place }: EditionPlace & { readonly format: string },
): Promise<EditionFile> {
  const file = await inPublic(house, municipality, (transaction) =>
    findPublishedFile(transaction, { municipality: municipality.id, ...place }, format),
  );
  if (!file) throw new NotFound();
  return file;
}
