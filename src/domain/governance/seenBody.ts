import { type SeenOwner, type Sight, seenOwner } from "../programme/index.ts";
import type { BodyMember, GovernanceBody } from "./governanceBody.ts";

/** A body with its people as a reader may know them. */
export type SeenBody = Omit<GovernanceBody, "members" | "chair" | "secretary"> & {
  readonly members: readonly SeenOwner[];
  readonly chair: SeenOwner;
  readonly secretary: SeenOwner;
};

const seenMember = (sight: Sight, member: BodyMember | null): SeenOwner => {
  if (member === null) return { kind: "notStated" };
  return seenOwner(sight, member.kind === "person" ? { ...member, asWritten: null } : member);
};

/** Returns a body with its members, chair and secretary as the reader may know them: by name, or by the role alone (O215). */
export const seenBody = (sight: Sight, body: GovernanceBody): SeenBody => ({
  ...body,
  members: body.members.map((member) => seenMember(sight, member)),
  chair: seenMember(sight, body.chair),
  secretary: seenMember(sight, body.secretary),
});
