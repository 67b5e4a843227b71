import type { Actor } from "../../domain/access/index.ts";
import { checkConsentRequest } from "../../domain/governance/index.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { consentRequestKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";
import { type ConsentRequestValues, knownToRequests } from "./addConsentRequest.ts";

/** Changes what a request is about and which actions wait for it; what was asked already keeps its right and its gate. */
export const changeConsentRequest = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: ConsentRequestValues },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "askWorksCouncil", event: "consent-request-changed" },
    kind: consentRequestKind,
    reason: null,
    next: async (request, office) => {
      const { right, gate } = request.state.kind === "drafted" ? values : request;
      const after = { ...request, ...values, right, gate };
      return unlessRefused(after, checkConsentRequest(after, await knownToRequests(office, seen.programme)));
    },
  });
