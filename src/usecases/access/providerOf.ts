import type { Municipality } from "../../domain/shared/municipality.ts";
import { findProvider, type SetProvider } from "../../storage/access/identityProviderStore.ts";
import type { House } from "../perform.ts";
import { doneInAccess } from "./inAccess.ts";

export type { SetProvider };

/** Returns where the people of a municipality sign in; undefined where nothing is set. */
export const providerOf = (house: House, { id }: Municipality): Promise<SetProvider | undefined> =>
  doneInAccess(house, id, findProvider);
