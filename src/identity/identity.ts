import type { Claim, IdentityProvider } from "../domain/access/index.ts";
import type { Result } from "../domain/shared/result.ts";

/** The key of this product at the provider of one municipality. */
export type ClientKey = {
  readonly privateKey: Uint8Array;
  readonly publicKey: Readonly<Record<string, unknown>> & { readonly kid: string };
  readonly certificate: string;
  readonly thumbprint: string;
};

/** A provider as it is set, for one municipality, with the address to which it answers. */
export type Connection = IdentityProvider & { readonly slug: string; readonly redirectUri: string };

/** What the description of a provider tells, once it was read and fits. */
export type ProviderFacts = {
  readonly authorizationHost: string;
  readonly keys: number;
  readonly tellsIssuer: boolean;
  readonly endsSessions: boolean;
};

/** A sign-in that ended at the provider. */
export type EndedThere = Pick<Claim, "issuer"> & {
  readonly subject: string | null;
  readonly sid: string | null;
};

export type Reached = "N104" | "N105";

/** What the product asks of a provider: a person's claim, or a problem. */
export type Identity = {
  /** N104: the provider answers with its description. N105: that is the description of this provider. N106: it can do what we need. */
  readonly tryOut: (connection: Connection) => Promise<Result<ProviderFacts, Reached | "N106">>;
  /** Returns the address at the provider where an attempt goes on. */
  readonly signInAddress: (connection: Connection, secret: string) => Promise<Result<string, Reached>>;
  /** Returns who signed in by the answer that a browser brought back. */
  readonly claimOf: (
    connection: Connection,
    answer: URLSearchParams,
    secret: string,
  ) => Promise<Result<Claim, Reached | "N108" | "N109">>;
  /** Returns whose sessions end by a logout token of the provider. */
  readonly endedBy: (connection: Connection, token: string) => Promise<Result<EndedThere, Reached | "N117">>;
  /** Returns where somebody signs out at the provider as well, or null where that cannot be done. */
  readonly signOutAddress: (connection: Connection, back: string) => Promise<string | null>;
  readonly keyOf: (slug: string) => ClientKey;
};
