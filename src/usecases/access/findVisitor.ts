import type { Actor } from "../../domain/access/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import type { House } from "../perform.ts";
import { findActorNow } from "./findActor.ts";
import { findVisitedBy } from "./signIn.ts";

/** Who visits which municipality: nobody, somebody of this municipality, or the operator, who belongs to none. */
export type Visitor = {
  readonly municipality: Municipality | null;
  readonly actor: Actor | null;
  readonly nextSecret: string | undefined;
  /** The revision of the municipality at which the actor was read; 0 for everybody else. */
  readonly revision: number;
};

/**
 * Returns the visitor of an address. A session belongs to one municipality: at the address of another one its holder is
 * nobody, so that page is the sign-in page and shows nothing of what is there.
 */
export async function findVisitor(
  house: House,
  asked: { readonly slug: string | undefined; readonly secret: string | undefined },
): Promise<Visitor> {
  const found = await findVisitedBy(house, asked);
  const { account, nextSecret } = found;
  const municipality = found.municipality ?? null; // no municipality has this address
  if (!account) return { municipality, actor: null, nextSecret, revision: 0 };
  if (account === "operator")
    return { municipality, actor: { kind: "operator", name: "" }, nextSecret, revision: 0 };
  if (municipality?.id !== account.municipality)
    return { municipality, actor: null, nextSecret, revision: 0 };
  return { municipality, ...(await findActorNow(house, municipality, account.person)), nextSecret };
}
