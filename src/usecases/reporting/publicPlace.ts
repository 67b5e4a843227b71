import { createHash } from "node:crypto";
import type { HouseStyle } from "../../domain/organisation/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { listPlaces, type MunicipalityPlace } from "../../storage/access/municipalityStore.ts";
import type { DatabaseTransaction } from "../../storage/database.ts";
import { listPublishedCouncilMarks } from "../../storage/published/publishedCouncilStore.ts";
import { listPublishedFigureMarks } from "../../storage/published/publishedFigureStore.ts";
import { listPublishedMarks } from "../../storage/published/publishedStore.ts";
import type { House } from "../perform.ts";

/** A municipality as everybody sees it. */
export type PublicPlace = {
  readonly municipality: Municipality;
  readonly style: HouseStyle;
  /** Differs as soon as anything that its public pages show is different. */
  readonly mark: string;
};

/** Reads as the public does, under a role that can read published editions and public figures, and nothing else. */
export async function inPublic<Value>(
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

/** How long what the database said of all municipalities is believed, in milliseconds. */
export const believedFor = 1000;

/**
 * What every public answer hangs on is asked of the database once a second for all readers together, and again after each act
 * of this process. An act of another process is seen within that second.
 */
const placesOf = (house: House): Promise<ReadonlyMap<string, MunicipalityPlace>> => {
  const turn = `${house.memory.acts()} ${Math.floor(house.now().getTime() / believedFor)}`;
  return house.memory.recall("public places", turn, async () => {
    const found = await house.database.inRole("evenbeeld_access", null, async (transaction) =>
      ok(await listPlaces(transaction)),
    );
    if (!found.ok) throw new Error("a read was refused");
    return new Map(found.value.map((place) => [place.municipality.slug, place]));
  });
};

/** Most acts change nothing that is public: what was drawn before them stays true, and the mark stays the same. */
const markOf = (house: House, { municipality, style, revision }: MunicipalityPlace): Promise<string> =>
  house.memory.recall(`public mark ${municipality.id}`, revision, async () => {
    const shown = await inPublic(house, municipality, async (transaction) => [
      await listPublishedMarks(transaction, municipality.id),
      await listPublishedFigureMarks(transaction, municipality.id),
      await listPublishedCouncilMarks(transaction, municipality.id),
    ]);
    return createHash("sha256")
      .update(JSON.stringify([municipality, style, shown]))
      .digest("base64url");
  });

/** Returns the municipality of an address as everybody sees it, or undefined. */
export async function findPublicPlace(house: House, slug: string): Promise<PublicPlace | undefined> {
  const place = (await placesOf(house)).get(slug);
  if (place === undefined) return undefined;
  const { municipality, style } = place;
  return { municipality, style, mark: await markOf(house, place) };
}
