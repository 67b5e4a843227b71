import type { Actor } from "../../domain/access/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  type BarometerRequestDraft,
  type BarometerRequestProblem,
  type BarometerRequestWarning,
  barometerWarnings,
  checkBarometerRequest,
} from "../../domain/workforce/index.ts";
import {
  addBarometerRequest,
  type KeptBarometerRequest,
  listBarometerRequests,
} from "../../storage/office/barometerRequestStore.ts";
import { holdOutside, nextNumber } from "../../storage/office/brought.ts";
import { consult, type House, perform } from "../perform.ts";

/** A request with what somebody must know before it is sent. */
export type CheckedRequest = {
  readonly request: KeptBarometerRequest;
  readonly warnings: readonly BarometerRequestWarning[];
};

/** The request before another one: CBS asks for the same subgroups. */
const requestBefore = (
  requests: readonly KeptBarometerRequest[],
  number: number,
): KeptBarometerRequest | undefined => requests.findLast((one) => one.number < number);

/**
 * Records a request for the Barometer, to be printed and sent by hand, and returns its number. Refused under 250 employees, and
 * where nobody says that the works council was informed. No row about anybody is in it, and no file for CBS is made.
 */
export const requestBarometer = (
  house: House,
  actor: Actor,
  draft: BarometerRequestDraft,
): Promise<Result<number, readonly BarometerRequestProblem[]>> =>
  perform<number, readonly BarometerRequestProblem[]>(
    house,
    actor,
    { may: "bringOutside", event: "barometer-requested" },
    async (office) => {
      const problems = checkBarometerRequest(draft, office.today);
      const { informed } = draft;
      if (problems.length > 0 || informed === null) return refused(problems);
      await holdOutside(office);
      const number = nextNumber(await listBarometerRequests(office));
      await addBarometerRequest(office, { ...draft, informed }, number);
      return ok({ value: number, trace: { subject: `cijfers/barometer/${number}` } });
    },
  );

/** Returns every request with its warnings, the last one first. */
export const readBarometerRequests = (house: House, actor: Actor): Promise<readonly CheckedRequest[]> =>
  consult(house, actor, "readOutside", async (office) => {
    const requests = await listBarometerRequests(office);
    return requests.toReversed().map((request) => ({
      request,
      warnings: barometerWarnings(request, requestBefore(requests, request.number)),
    }));
  });

/** Returns one request as it is printed; a number nobody gave is not found. */
export async function readBarometerRequest(
  house: House,
  actor: Actor,
  number: number,
): Promise<CheckedRequest> {
  const found = (await readBarometerRequests(house, actor)).find(({ request }) => request.number === number);
  if (found === undefined) throw new NotFound();
  return found;
}
