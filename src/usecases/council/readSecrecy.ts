import type { Actor } from "../../domain/access/index.ts";
import type { Document, Secrecy } from "../../domain/council/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { secrecyStore } from "../../storage/office/secrecyStore.ts";
import { consult, type House } from "../perform.ts";

/** The secrecies of a programme with the documents they are on, at a moment. */
export type SecrecyRegister = {
  readonly programme: Programme;
  readonly secrecies: readonly Secrecy[];
  readonly documents: readonly Document[];
  readonly now: Date;
};

/** Returns the register of secrecy; it names what is secret, so only who reads that reads it. */
export const readSecrecies = (house: House, actor: Actor, programme: string): Promise<SecrecyRegister> =>
  consult(house, actor, "readSecretDocument", async (office) => ({
    programme: await getProgramme(office, programme),
    secrecies: await secrecyStore.list(office, programme),
    documents: await documentStore.list(office, programme),
    now: office.at,
  }));

/** Returns the register with one of its secrecies. */
export async function readSecrecy(
  house: House,
  actor: Actor,
  { programme, key }: { readonly programme: string; readonly key: string },
): Promise<SecrecyRegister & { readonly secrecy: Secrecy }> {
  const register = await readSecrecies(house, actor, programme);
  const secrecy = register.secrecies.find((one) => one.key === key);
  if (!secrecy) throw new NotFound();
  return { ...register, secrecy };
}
