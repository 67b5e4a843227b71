import { addMonths, type Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Id } from "../shared/id.ts";
import { firstRefusal, ok, type Result, refused } from "../shared/result.ts";
import { type ClientRight, clientRights } from "./readingRight.ts";

export type ApiClientId = Id<"apiClient">;

/** Another system that reads the programme of one municipality, or keeps its list of people, until a day. */
export type ApiClient = {
  readonly id: ApiClientId;
  readonly name: string;
  readonly rights: readonly ClientRight[];
  /** The last day on which its token opens anything. */
  readonly expiresOn: Day;
  readonly revokedOn: Day | null;
  /** The last day on which it read something; more is not kept of it. */
  readonly lastUsedOn: Day | null;
};

/** What somebody asks for when a client is made. */
export type ApiClientDraft = Pick<ApiClient, "name" | "rights" | "expiresOn">;

export type ApiClientStatus = "active" | "expired" | "revoked";
export type ApiClientProblem = "N141" | "R180" | "R181" | "R182" | "R183";

const longestName = 80;
const mostMonths = 12;

/** R184: a token opens something until the last day of its client, and never again after it was revoked. */
export function apiClientStatus(
  { expiresOn, revokedOn }: Pick<ApiClient, "expiresOn" | "revokedOn">,
  today: Day,
): ApiClientStatus {
  if (revokedOn !== null) return "revoked";
  return expiresOn < today ? "expired" : "active";
}

/** Returns the last day that a client of today may have. */
export const lastExpiry = (today: Day): Day => addMonths(today, mostMonths);

/** R182: a client ends on a day from today on and at most a year away, so that somebody looks at it every year. Source: judgement. */
export const checkExpiry = (expiresOn: Day, today: Day): Result<true, "R182"> =>
  expiresOn < today || expiresOn > lastExpiry(today) ? refused("R182") : ok(true);

const checkName = (name: string): Result<true, "R180"> =>
  isGiven(name) && name.trim().length <= longestName && !/\p{Cc}/u.test(name) ? ok(true) : refused("R180");

const checkRights = (rights: readonly ClientRight[]): Result<true, "R181"> =>
  clientRights.some((right) => rights.includes(right)) ? ok(true) : refused("R181");

/** N141: what keeps the list of people does nothing else: its token reads no programme. Source: judgement. */
const checkAlone = (rights: readonly ClientRight[]): Result<true, "N141"> =>
  rights.includes("provisioning") && rights.length > 1 ? refused("N141") : ok(true);

/** R180: a client has a name of one line of 1 to 80 characters. R181: it may read something. Source: judgement. */
export const checkApiClient = (
  draft: ApiClientDraft,
  today: Day,
): Result<true, "N141" | "R180" | "R181" | "R182"> =>
  firstRefusal<"N141" | "R180" | "R181" | "R182">([
    () => checkName(draft.name),
    () => checkRights(draft.rights),
    () => checkAlone(draft.rights),
    () => checkExpiry(draft.expiresOn, today),
  ]);

/** R183: what was revoked is not renewed and not revoked again; whoever still needs it gets a new client. Source: judgement. */
export const checkNotRevoked = ({ revokedOn }: Pick<ApiClient, "revokedOn">): Result<true, "R183"> =>
  revokedOn === null ? ok(true) : refused("R183");
