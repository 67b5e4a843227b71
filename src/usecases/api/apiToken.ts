import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { installation } from "../../storage/database.ts";

/** What a token says: in which municipality its client is looked for, and the secret that it is found by. */
export type ApiToken = { readonly municipality: MunicipalityId; readonly secret: string };

/**
 * A token names its municipality, which is no secret, so that its client is looked for behind the wall of that municipality
 * and of no other. The first word lets a scan for leaked secrets find it.
 */
const shape = /^evenbeeld_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([\w-]{43})$/;

/** Returns a token as it is handed over, once. */
export const writeToken = ({ municipality, secret }: ApiToken): string =>
  `evenbeeld_${municipality.replaceAll("-", "")}_${secret}`;

/** Returns what a token says. What is no token is looked for as well, where no client is: that takes as long as a wrong one. */
export function readToken(text: string): ApiToken {
  const [, one, two, three, four, five, secret] = shape.exec(text) ?? []; // no token: no parts
  if (secret === undefined) return { municipality: installation, secret: text };
  return { municipality: [one, two, three, four, five].join("-") as MunicipalityId, secret };
}
