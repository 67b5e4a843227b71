import type { IDToken } from "openid-client";
import type { Claim } from "../domain/access/index.ts";
import type { Connection } from "./identity.ts";

const textIn = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** A mail address counts when the provider says that it was verified; Entra ID says so by a claim of its own. */
const isVerified = (token: IDToken): boolean =>
  [token["email_verified"], token["xms_edov"]].some(
    (mark) => mark === true || mark === "true" || mark === 1 || mark === "1",
  );

function mailIn(token: IDToken, { matchBy }: Pick<Connection, "matchBy">): string | null {
  switch (matchBy) {
    case "email":
      return isVerified(token) ? textIn(token["email"]) : null;
    case "preferred_username":
      return textIn(token["preferred_username"]);
  }
}

/** Returns the app roles of a token: a list of words, or one word. What is neither gives no role. */
function rolesIn(token: IDToken, claim: string): readonly string[] {
  const value = token[claim];
  const words: readonly unknown[] = Array.isArray(value) ? value : [value];
  return words.filter((word) => typeof word === "string");
}

/** Returns what a checked token says, and of all it says no more than is needed. */
export const claimIn = (token: IDToken, connection: Connection): Claim => ({
  issuer: token.iss,
  subject: token.sub,
  sid: textIn(token["sid"]),
  mail: mailIn(token, connection),
  appRoles: rolesIn(token, connection.rolesClaim),
});
