import type { Actor } from "../../domain/access/index.ts";
import { type ConsentRequest, checkConsentRequest } from "../../domain/governance/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { addPart } from "../programme/changePart.ts";
import { consentRequestKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";

/** What somebody writes of a request; how far it is, its moves say. */
export type ConsentRequestValues = Omit<ConsentRequest, "key" | "state" | "version">;

/** Returns what a request is checked against: the bodies there are and the actions of the programme. */
export const knownToRequests = async (office: Office, programme: string) => ({
  bodies: await listBodies(office),
  actions: (await actionStore.list(office, programme)).map(({ key }) => key),
});

/** Drafts a request for consent or advice of the works council (requirement PW-01). */
export const addConsentRequest = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: ConsentRequestValues },
) =>
  addPart(house, actor, {
    act: { may: "askWorksCouncil", event: "consent-request-added" },
    kind: consentRequestKind,
    programme,
    make: async (key, office) => {
      const request: ConsentRequest = { key, ...values, state: { kind: "drafted" }, version: 1 };
      return unlessRefused(request, checkConsentRequest(request, await knownToRequests(office, programme)));
    },
  });
