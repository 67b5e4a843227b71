/** The roles that have a page in this version; glossary.md lists all of them with their scope. */
export const roles = [
  "operator",
  "administrator",
  "programmeManager",
  "unitOwner",
  "secretary",
  "alderman",
  "steeringGroupMember",
  "clerk",
  "financialController",
  "hrAnalyst",
  "adviser",
  "worksCouncilMember",
  "expert",
  "auditor",
  "employee",
  "dataProtectionOfficer",
] as const;

export type Role = (typeof roles)[number];
export type Scope = "installation" | "wholeOrganisation" | "ownUnit" | "ownItems";
