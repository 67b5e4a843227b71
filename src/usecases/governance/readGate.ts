import { mayAct } from "../../domain/access/index.ts";
import {
  consentFor,
  type GovernanceBody,
  standsOn,
  type WorksCouncilConsent,
} from "../../domain/governance/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { listConsents } from "../../storage/office/consentStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { consult, type House, type PersonActor } from "../perform.ts";

/** How the gate before staff data stands. */
export type Gate = {
  readonly consents: readonly WorksCouncilConsent[];
  /** The numbers of those that stand today. */
  readonly standing: ReadonlySet<number>;
  /** What would stop this person today: nothing, no consent (W120), or that the only one is the own record (W124). */
  readonly stops: "W120" | "W124" | null;
  readonly councils: readonly GovernanceBody[];
  /** Who may be named as the one who decided; who reads no names finds only the own name. */
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  readonly names: ReadonlyMap<PersonId, string>;
};

/** Returns every consent on record for staff data and how the gate stands for who asks (requirements PW-01, DI-01). */
export const readGate = (house: House, actor: PersonActor): Promise<Gate> =>
  consult(house, actor, "readConsents", async (office) => {
    const isCounted = ({ subject }: WorksCouncilConsent) => subject === "workforceData";
    const consents = (await listConsents(office)).filter(isCounted);
    const standing = consents.filter((one) => standsOn(one, office.today));
    const by = mayAct(actor, "importWorkforce") ? office.person : null;
    const gate = consentFor("workforceData", consents, { today: office.today, by });
    const everybody = (await listPeople(office)).map(({ id, name }) => ({ id, name }));
    const people = mayAct(actor, "readNames") ? everybody : everybody.filter(({ id }) => id === actor.person);
    return {
      consents,
      standing: new Set(standing.map(({ number }) => number)),
      stops: gate.ok ? null : gate.problem,
      councils: (await listBodies(office)).filter(({ kind }) => kind === "worksCouncil"),
      people,
      names: new Map(people.map(({ id, name }) => [id, name])),
    };
  });
