import type { Secrecy } from "../../domain/council/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { formatsFor, textsFor } from "../../texts/index.ts";
import { element, group } from "../xml.ts";
import { conceptLists, conceptPart } from "./mdtoParts.ts";

const { secrecy: words, dossiers } = textsFor("nl");
const formats = formatsFor("nl", "nl-NL");
const { packed } = dossiers;

function secrecyPart(secrecy: Secrecy, passages: readonly string[]): string {
  const { ground, body, committee, reasoning, imposedOn, mayLift, state } = secrecy;
  const end = state.kind === "imposed" ? null : state.lift.at;
  const said = [
    words.marking(words.groundText(ground.paragraph, ground.letter), words.bodyName[mayLift]),
    packed.imposedBy(
      [words.bodyName[body], ...(committee === null ? [] : [committee])].join(" "),
      formats.day(imposedOn),
    ),
    ...passages.map(packed.aboutPassage),
    reasoning,
    ...(end === null ? [] : [words.markingUntil(formats.moment(end))]),
  ];
  const label = packed.secret;
  const code = `Woo 5.1 lid ${ground.paragraph} onder ${ground.letter}`;
  const until = end === null ? [] : [element("termijnEinddatum", dayOf(end, "Europe/Amsterdam"))];
  return group("beperkingGebruik", [
    conceptPart("beperkingGebruikType", { label, code, list: conceptLists.woo }),
    element("beperkingGebruikNadereBeschrijving", said.join(" ")),
    ...(end === null ? [] : [group("beperkingGebruikTermijn", until)]),
  ]);
}

const plainPart = (label: string, said: string): string =>
  group("beperkingGebruik", [
    conceptPart("beperkingGebruikType", { label, list: conceptLists.own }),
    element("beperkingGebruikNadereBeschrijving", said),
  ]);

/** What limits who may read a thing now: the secrecies in force on a document, or that it is secret without one. */
export type MdtoLimited = {
  readonly key: string;
  readonly isSecret: boolean;
  readonly inForce: readonly Secrecy[];
};

/**
 * Returns what limits the use of a document: each secrecy in force with its ground; else that it is marked secret without a
 * decision, or that there is none. MDTO asks for one at least.
 */
export function limitParts({ key, isSecret, inForce }: MdtoLimited): readonly string[] {
  if (inForce.length === 0)
    return [
      isSecret ? plainPart(packed.secret, packed.markedOnly) : plainPart(packed.open, packed.noSecrecy),
    ];
  return inForce.map((secrecy) => {
    const own = secrecy.parts.filter(({ document }) => document === key);
    return secrecyPart(
      secrecy,
      own.flatMap(({ passage }) => (passage === null ? [] : [passage])),
    );
  });
}

/**
 * Returns what limits the use of something that hangs on documents: what limits those of them that are secret, else that only
 * the named offices read it now, or that there is no secrecy.
 */
export function heldParts(isHeld: boolean, because: readonly MdtoLimited[]): readonly string[] {
  if (because.length > 0) return [...new Set(because.flatMap(limitParts))];
  return [isHeld ? plainPart(packed.held, packed.heldOnly) : plainPart(packed.open, packed.noSecrecy)];
}

/** Returns what limits the use of a dossier of which nobody said yet what the proposal is. */
export const draftLimit = (): string => plainPart(packed.draft, packed.draftOnly);
