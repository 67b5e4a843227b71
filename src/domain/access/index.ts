export type { Act } from "./act.ts";
export {
  type ApiClient,
  type ApiClientDraft,
  type ApiClientId,
  type ApiClientProblem,
  type ApiClientStatus,
  apiClientStatus,
  checkApiClient,
  checkExpiry,
  checkNotRevoked,
  lastExpiry,
} from "./apiClient.ts";
export { endedBefore, roleChanges } from "./claimedRoles.ts";
export { checkNotLeft, type Enrolment, hasLeft, isEnrolled } from "./enrolment.ts";
export { checkHandover, checkItemsDay, type Handover } from "./handover.ts";
export { holdingsOn, replacedBy, standInFor } from "./holdings.ts";
export {
  type Claim,
  checkClientId,
  checkIssuer,
  checkProvider,
  checkRolesClaim,
  type IdentityProvider,
  type IdentityProviderProblem,
  type MatchClaim,
  matchClaims,
  type RoleByClaim,
} from "./identityProvider.ts";
export { leadersOn } from "./leaders.ts";
export { endedBy } from "./leaving.ts";
export {
  checkCounter,
  checkPasskeyName,
  type Passkey,
  type PasskeyHolder,
  type PasskeyId,
  type PublicPasskey,
} from "./passkey.ts";
export { type Actor, type Holding, mayAct, permissions, type Subject } from "./permission.ts";
export {
  activitiesOfRegister,
  type LoggedAct,
  type ProcessedSet,
  type Processing,
  type ProcessingActivity,
  peopleIn,
  processingActivities,
  processingIn,
  subjectsOf,
  unseenActs,
} from "./personalData.ts";
export { type ClientRight, clientRights, type ReadingRight, readingRights } from "./readingRight.ts";
export { returnPath } from "./returnPath.ts";
export { type Role, roles, type Scope } from "./role.ts";
export type { Deputy, DeputyId, RoleAssignment, RoleAssignmentId } from "./roleAssignment.ts";
export { checkAdministrator, checkNotSelf, checkOneDeputy, checkRole, checkRoleOnce } from "./roleRules.ts";
export {
  type SignInWait,
  type SignInWaitKind,
  secondsLeft,
  waitForgottenAfter,
  waitSeconds,
} from "./signInWait.ts";
export { unitOwnersIn } from "./unitOwnerLines.ts";
