import type { PublicRegister } from "../../domain/council/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  listPublishedCouncil,
  type PublishedCouncil,
} from "../../storage/published/publishedCouncilStore.ts";
import type { House } from "../perform.ts";
import { inPublic, type PublicPlace } from "../reporting/publicPlace.ts";
import { registerSubject } from "./publishCouncilRegister.ts";

type Shown = Pick<PublicPlace, "municipality" | "mark">;

/** The register of a programme as it was last made public. */
export type PublishedRegister = PublicRegister & {
  readonly programme: string;
  readonly title: string;
  readonly publishedAt: Date;
};

const published = (house: House, { municipality, mark }: Shown): Promise<readonly PublishedCouncil[]> =>
  house.memory.recall(`public council ${municipality.id}`, mark, () =>
    inPublic(house, municipality, (transaction) => listPublishedCouncil(transaction, municipality.id)),
  );

/** Returns the registers that are public, each as it was last made so. */
export async function readPublicRegisters(house: House, shown: Shown): Promise<readonly PublishedRegister[]> {
  const all = (await published(house, shown)).filter(({ subject }) => subject === registerSubject);
  const last = new Map(all.map((one) => [one.programme, one]));
  return [...last.values()].map(({ programme, content, at }) => ({
    ...(content as PublicRegister & { readonly title: string }),
    programme,
    publishedAt: at,
  }));
}

/** Returns the public register of one programme; not found where there is none. */
export async function readPublicRegister(
  house: House,
  shown: Shown,
  programme: string,
): Promise<PublishedRegister> {
  const found = (await readPublicRegisters(house, shown)).find((one) => one.programme === programme);
  if (!found) throw new NotFound();
  return found;
}
