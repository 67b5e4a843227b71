export {
  type BodyKind,
  type BodyMember,
  bodyKinds,
  checkBody,
  checkBodyKey,
  checkMembers,
  type GovernanceBody,
  peopleOfBody,
} from "./governanceBody.ts";
