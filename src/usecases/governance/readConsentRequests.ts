import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  type ConsentRequest,
  consentFor,
  type GovernanceBody,
  requestStands,
  subjectOfRequest,
  type WorksCouncilConsent,
} from "../../domain/governance/index.ts";
import {
  type Action,
  countByStatus,
  type Programme,
  type StatusCounts,
} from "../../domain/programme/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { consentRequestStore } from "../../storage/office/consentRequestStore.ts";
import { listConsents } from "../../storage/office/consentStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { listWorItems, type OwnWorItem } from "../../storage/office/worItemStore.ts";
import { consult, type House } from "../perform.ts";

type NamedAction = Pick<Action, "key" | "title" | "status">;

/** A request as it stands today. */
export type StandingRequest = {
  readonly request: ConsentRequest;
  readonly stands: ConsentRequest["state"]["kind"];
  /** Whether what waits for it may begin; null where an advice is asked, which holds up nothing. */
  readonly isOpen: boolean | null;
  /** The record that opened the gate. */
  readonly record: WorksCouncilConsent | null;
  readonly actions: readonly NamedAction[];
};

/** The requests of a programme, with what a form about one needs. */
export type ConsentRequests = {
  readonly programme: Programme;
  readonly requests: readonly StandingRequest[];
  readonly councils: readonly GovernanceBody[];
  /** The actions of the programme, for who may ask. */
  readonly actions: readonly NamedAction[];
  readonly items: readonly OwnWorItem[];
  /** How the actions of the programme stand. */
  readonly counts: StatusCounts;
};

function standing(
  request: ConsentRequest,
  {
    programme,
    consents,
    actions,
    office,
  }: {
    readonly programme: string;
    readonly consents: readonly WorksCouncilConsent[];
    readonly actions: readonly NamedAction[];
    readonly office: Office;
  },
): StandingRequest {
  const { today } = office;
  const found = consentFor(subjectOfRequest(programme, request), consents, { today, by: null });
  return {
    request,
    stands: requestStands(request, consents, today),
    isOpen: request.right === "advice" ? null : found.ok,
    record: found.ok ? found.value : null,
    actions: actions.filter(({ key }) => request.actions.includes(key)),
  };
}

/** Returns the requests of a programme to the works council, the last one first. */
export const readConsentRequests = (house: House, actor: Actor, key: string): Promise<ConsentRequests> =>
  consult(house, actor, "readConsents", async (office) => {
    const programme = await getProgramme(office, key);
    const consents = await listConsents(office);
    const actions = await actionStore.list(office, key);
    const requests = await consentRequestStore.list(office, key);
    return {
      programme,
      requests: requests
        .map((request) => standing(request, { programme: key, consents, actions, office }))
        .toReversed(),
      councils: (await listBodies(office)).filter(({ kind }) => kind === "worksCouncil"),
      actions: mayAct(actor, "askWorksCouncil") ? actions : [],
      items: await listWorItems(office),
      counts: countByStatus(actions),
    };
  });

/** Returns one request with the others of its programme. */
export async function readConsentRequest(
  house: House,
  actor: Actor,
  { programme, request }: { readonly programme: string; readonly request: string },
): Promise<ConsentRequests & { readonly one: StandingRequest }> {
  const found = await readConsentRequests(house, actor, programme);
  const one = found.requests.find((standing) => standing.request.key === request);
  if (!one) throw new NotFound();
  return { ...found, one };
}
