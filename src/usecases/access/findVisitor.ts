import type { Actor } from "../../domain/access/index.ts";
import { type HouseStyle, usualPalette } from "../../domain/organisation/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { endSessionsOfLeft } from "../people/leave.ts";
import { type House, timeZone } from "../perform.ts";
import { findPresent } from "./findActor.ts";
import { findVisitedBy } from "./signIn.ts";

/** Who visits which municipality: nobody, somebody of this municipality, or the operator, who belongs to none. */
export type Visitor = {
  readonly municipality: Municipality | null;
  /** How the municipality of the address looks; outside all of them, how the product looks. */
  readonly style: HouseStyle;
  readonly actor: Actor | null;
  readonly nextSecret: string | undefined;
  /** The revision of the municipality; what was read at it is still true while it stands. */
  readonly revision: number;
};

/**
 * Returns the visitor of an address. A session belongs to one municipality: at the address of another one its holder is
 * nobody, so that page is the sign-in page and shows nothing of what is there. Who left, or has not begun, is nobody as well, and the
 * session ends at the first request after midnight (N140).
 */
export async function findVisitor(
  house: House,
  asked: { readonly slug: string | undefined; readonly secret: string | undefined },
): Promise<Visitor> {
  const { account, nextSecret, revision, ...found } = await findVisitedBy(house, asked);
  const municipality = found.municipality ?? null; // no municipality has this address
  const style = found.style ?? { palette: usualPalette, logo: null }; // outside every municipality
  const nobody = { municipality, style, actor: null, nextSecret, revision };
  if (!account) return nobody;
  if (account === "operator") return { ...nobody, actor: { kind: "operator", name: "" } };
  if (municipality?.id !== account.municipality) return nobody;
  const key = `actor ${municipality.id} ${account.person} ${dayOf(house.now(), timeZone)}`;
  const { actor, isHere } = await house.memory.recall(key, revision, () =>
    findPresent(house, municipality, account.person),
  );
  if (isHere) return { ...nobody, actor };
  await endSessionsOfLeft(house, account, [account.person]);
  return nobody;
}
