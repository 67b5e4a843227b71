import { mayAct } from "../../../domain/access/index.ts";
import type { WorksCouncilConsent } from "../../../domain/governance/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import type { Gate } from "../../../usecases/governance/readGate.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";

/** Returns what was decided, in words. */
export function decisionIn(visit: OfficeVisit, gate: Gate, { decision }: WorksCouncilConsent): string {
  const { consents: words } = visit.texts;
  if (decision.kind === "notNeeded") {
    const name = gate.names.get(decision.decidedBy) ?? words.somebody; // a name that this visitor does not read
    return words.notNeeded(name, decision.reason);
  }
  const body = gate.councils.find(({ key }) => key === decision.body)?.name ?? decision.body; // gone: its key stays
  const parts = [
    words.given(body, decision.document),
    ...(decision.conditions === null ? [] : [words.conditions(decision.conditions)]),
    ...(decision.scope === null ? [] : [words.scope(decision.scope)]),
  ];
  return parts.map((part) => part.replace(/\.$/, "")).join(". "); // who typed a sentence may have ended it
}

/** Returns whether a consent stands, was withdrawn or is over. */
export function stateIn(visit: OfficeVisit, gate: Gate, { number, withdrawal }: WorksCouncilConsent): string {
  const { consents: words } = visit.texts;
  if (withdrawal !== null)
    return words.withdrawn(visit.formats.day(dayOf(withdrawal.at, timeZone)), withdrawal.reason);
  return gate.standing.has(number) ? words.stands : words.over;
}

/** Returns the way to a page under the staff file; who may read the consents only finds no link to the imports. */
export const staffFileTrail = (visit: OfficeVisit) => [
  figuresCrumb(visit),
  {
    word: visit.texts.staffFile.title,
    ...(mayAct(visit.actor, "readImports") ? { href: to(visit, paths.staffFile) } : {}),
  },
];
