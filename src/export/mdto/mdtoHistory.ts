import { isInForce, type Secrecy } from "../../domain/council/index.ts";
import { textsFor } from "../../texts/index.ts";
import { element, group } from "../xml.ts";
import { conceptLists, conceptPart } from "./mdtoParts.ts";

/** By which act something got a version, and when. */
export type MdtoAct = { readonly act: string; readonly at: Date };

const { auditLog, secrecy: words } = textsFor("nl");
const names: Readonly<Record<string, string>> = auditLog.events;

type Event = { readonly type: string; readonly at: string; readonly result?: string };

const eventPart = ({ type, at, result }: Event & { readonly type: string }): string =>
  group("event", [type, element("eventTijd", at), ...(result ? [element("eventResultaat", result)] : [])]);

const ownEvent = (label: string): string => conceptPart("eventType", { label, list: conceptLists.own });
const creation = conceptPart("eventType", { label: "Creatie", list: conceptLists.events });

/** The events of a secrecy that were there at a moment: that it was imposed, and that it ended. */
function secrecyEvents(secrecy: Secrecy, now: Date): readonly Event[] {
  const { ground, imposedOn, state } = secrecy;
  const result = words.groundText(ground.paragraph, ground.letter);
  const begun = { type: ownEvent(names["secrecy-imposed"] ?? "secrecy-imposed"), at: imposedOn, result }; // it has a name
  if (state.kind === "imposed" || isInForce(secrecy, now)) return [begun];
  const ended = names["secrecy-lifted"] ?? "secrecy-lifted"; // as above
  return [begun, { type: ownEvent(ended), at: state.lift.at.toISOString(), result }];
}

/**
 * Returns what happened to a thing: its first version is its creation in the terms of MDTO, each later one carries the name
 * that the log gives the act. Who did it is not told.
 */
export function eventParts(
  acts: readonly MdtoAct[],
  secrecies: readonly Secrecy[],
  now: Date,
): readonly string[] {
  const versions = acts.map(({ act, at }, index) => ({
    type: index === 0 ? creation : ownEvent(names[act] ?? act), // an act of an older version may have no name
    at: at.toISOString(),
  }));
  return [...versions, ...secrecies.flatMap((secrecy) => secrecyEvents(secrecy, now))].map(eventPart);
}
