import { returnPath } from "../../domain/access/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { addAttempt, takeAttempt } from "../../storage/access/attemptStore.ts";
import type { SetProvider } from "../../storage/access/identityProviderStore.ts";
import type { House } from "../perform.ts";
import { doneInAccess } from "./inAccess.ts";

/** How long somebody has to sign in at the provider, in seconds. */
export const attemptSeconds = 600;

/** Begins a sign-in at the provider and returns the secret of the attempt, which only the browser keeps. */
export const beginSignIn = (
  house: House,
  { id, slug }: Municipality,
  { issuer }: Pick<SetProvider, "issuer">,
  asked: string | null,
): Promise<string> => {
  const expiresAt = new Date(house.now().getTime() + attemptSeconds * 1000);
  return doneInAccess(house, id, (place) =>
    addAttempt(place, { issuer, returnTo: returnPath(slug, asked), expiresAt }),
  );
};

/** N107: an attempt is used once, in the browser that began it, within ten minutes and at the provider of then. Returns where it leads. */
export const useAttempt = (
  house: House,
  { id }: Municipality,
  { issuer }: Pick<SetProvider, "issuer">,
  secret: string,
): Promise<string | undefined> =>
  doneInAccess(house, id, async (place) => {
    const attempt = await takeAttempt(place, secret, house.now());
    return attempt?.issuer === issuer ? attempt.returnTo : undefined;
  });
