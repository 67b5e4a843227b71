import type { PersonId } from "../organisation/index.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Rhythm } from "../shared/rhythm.ts";
import type { Stated } from "../shared/stated.ts";

export const bodyKinds = [
  "steeringGroup",
  "programmeTeam",
  "worksCouncil",
  "expertCommittee",
  "other",
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Somebody in a body: a person of the organisation, or the words in which the member is known. */
export type BodyMember =
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "asWritten"; readonly text: string };

/** A body that steers, advises or is consulted (requirement GV-01). */
export type GovernanceBody = {
  readonly key: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly role: Stated<string>;
  readonly members: readonly BodyMember[];
  readonly chair: Stated<BodyMember>;
  readonly secretary: Stated<BodyMember>;
  readonly rhythm: Stated<Rhythm>;
  readonly mandate: Stated<string>;
  readonly version: number;
};

/** G101: a body has a name and a key of small letters, digits and dashes. */
export const checkBody = ({ key, name }: GovernanceBody): Result<true, "G101"> =>
  name.trim() !== "" && /^[a-z0-9][a-z0-9-]{0,59}$/.test(key) ? ok(true) : refused("G101");

/** G102: the key of a body belongs to that body alone. */
export const checkBodyKey = (bodies: readonly GovernanceBody[], key: string): Result<true, "G102"> =>
  bodies.some((body) => body.key === key) ? refused("G102") : ok(true);

const wordsOf = (member: BodyMember): string =>
  member.kind === "person" ? member.person : member.text.trim().toLowerCase();

/** G103: a member stands in the list once and is a person or words. */
export function checkMembers({ members }: GovernanceBody): Result<true, "G103"> {
  const words = members.map(wordsOf);
  return words.every((word) => word !== "") && new Set(words).size === words.length
    ? ok(true)
    : refused("G103");
}

/** Returns everybody who is linked to a body as a person: members, chair and secretary. */
export const peopleOfBody = ({ members, chair, secretary }: GovernanceBody): readonly PersonId[] => [
  ...new Set(
    [...members, chair, secretary].flatMap((member) => (member?.kind === "person" ? [member.person] : [])),
  ),
];
