import type { PersonId, UnitId } from "../organisation/index.ts";
import type { MunicipalityId } from "../shared/municipality.ts";
import type { Act } from "./act.ts";
import type { ApiClientId } from "./apiClient.ts";
import type { ClientRight } from "./readingRight.ts";
import type { Role, Scope } from "./role.ts";

type Row = { readonly [holder in Role | ClientRight]?: Scope };
const all = "wholeOrganisation";
const readers = {
  programmeManager: all,
  secretary: all,
  alderman: all,
  steeringGroupMember: all,
  clerk: all,
  financialController: all,
  worksCouncilMember: all,
  auditor: all,
} as const;
/** Who works here and reads no more than everybody in the organisation does. */
const staff = { hrAnalyst: all, adviser: all, employee: all } as const;
/** Everybody in the organisation. */
const everybodyHere = {
  ...readers,
  ...staff,
  administrator: all,
  unitOwner: all,
  dataProtectionOfficer: all,
} as const;
/** Who carries out actions beside the own task tells how those go. */
const ownItems = {
  secretary: "ownItems",
  alderman: "ownItems",
  steeringGroupMember: "ownItems",
  financialController: "ownItems",
  hrAnalyst: "ownItems",
  adviser: "ownItems",
  employee: "ownItems",
} as const;

/** Everybody else who can sit in a body or be asked something by it. */
const outsideOwnItems = {
  administrator: "ownItems",
  unitOwner: "ownItems",
  worksCouncilMember: "ownItems",
  dataProtectionOfficer: "ownItems",
} as const;

/**
 * The permission table: act by role, with the scope inside which the role may do it; the last columns are the reading
 * rights of other systems. Docs: docs/data-model.md.
 */
export const permissions: Readonly<Record<Act, Row>> = {
  addMunicipality: { operator: "installation" },
  readInstallation: { operator: "installation" },
  readProgramme: { ...everybodyHere, programmes: all },
  readAction: { ...ownItems, ...readers, unitOwner: "ownUnit", actions: all },
  readMoney: {
    programmeManager: all,
    secretary: all,
    alderman: all,
    steeringGroupMember: all,
    clerk: all,
    financialController: all,
    auditor: all,
    money: all,
  },
  readRisks: {
    programmeManager: all,
    secretary: all,
    alderman: all,
    steeringGroupMember: all,
    financialController: all,
    worksCouncilMember: all,
    auditor: all,
  },
  // docs/decisions/0014: colleagues read who it is, those who look from outside read a function
  readNames: {
    ...staff,
    administrator: all,
    programmeManager: all,
    unitOwner: all,
    secretary: all,
    alderman: all,
    steeringGroupMember: all,
    financialController: all,
    auditor: all,
    dataProtectionOfficer: all,
  },
  readOrganisation: everybodyHere,
  readAuditLog: { auditor: all },
  readPeople: { administrator: all, programmeManager: all, auditor: all },
  changeOrganisation: { administrator: all },
  changePeople: { administrator: all },
  // docs/decisions/0059: a list of people, or the directory of the municipality
  provisionPeople: { administrator: all, provisioning: all },
  readSettings: { administrator: all },
  changeSettings: { administrator: all },
  changeHouseStyle: { administrator: all },
  manageMail: { administrator: all },
  changeClients: { administrator: all },
  keepPasskeys: { administrator: all },
  importProgramme: { programmeManager: all },
  exportProgramme: { programmeManager: all, auditor: all },
  exportActions: { programmeManager: all, clerk: all, auditor: all },
  changeProgramme: { programmeManager: all },
  adoptPlan: { programmeManager: all, secretary: all },
  addAction: { programmeManager: all, unitOwner: "ownUnit" },
  changeAction: { programmeManager: all, unitOwner: "ownUnit" },
  reportProgress: { ...ownItems, programmeManager: all, unitOwner: "ownUnit" },
  // who commissions the programme and who runs it; the secretary is its administrative sponsor as a rule
  decideAction: { programmeManager: all, secretary: all },
  rescheduleActions: { programmeManager: all },
  changeMoney: { programmeManager: all, financialController: all },
  // what the law asks: who runs the programme, who brings papers to the council, who watches personal data
  changeLegalDuty: { programmeManager: all, secretary: all, clerk: all, dataProtectionOfficer: all },
  changeRisk: { programmeManager: all },
  changeUnitPlan: { programmeManager: all, unitOwner: "ownUnit" },
  recordFigure: { programmeManager: all, hrAnalyst: all },
  giveFeedback: { ...readers, ...staff, unitOwner: all },
  answerFeedback: { programmeManager: all },
  addDocument: { programmeManager: all, clerk: all },
  readSecretDocument: { programmeManager: all, secretary: all, alderman: all, clerk: all },
  // who writes down what a body decided; the body itself decides in its meeting
  recordSecrecy: { programmeManager: all, secretary: all, clerk: all },
  // they all read what is secret: the check of a dossier tells of every document in it
  changeDossier: { programmeManager: all, secretary: all, clerk: all },
  // docs/decisions/0050: a package for the archive holds what is secret too
  takeDossier: { programmeManager: all, secretary: all, clerk: all },
  // docs/decisions/0048: who takes out words reads them, and what is secret besides
  redact: { programmeManager: all, secretary: all, clerk: all },
  // docs/decisions/0049: a letter that is held is read by who reads what is secret
  writeLetter: { programmeManager: all, secretary: all, clerk: all },
  // they all read what is secret: the agenda that they write is the whole one
  changeMeeting: { programmeManager: all, secretary: all, clerk: all },
  endActionPoint: { ...ownItems, ...outsideOwnItems, programmeManager: all, secretary: all, clerk: all },
  // others read the meetings of the bodies that they sit in, and what is asked of them
  readMeetings: {
    ...ownItems,
    ...outsideOwnItems,
    programmeManager: all,
    secretary: all,
    alderman: all,
    steeringGroupMember: all,
    clerk: all,
    auditor: all,
  },
  // the clerk keeps it for the council; both read what is secret, so neither settles something with a document unseen
  changeCouncilRegister: { programmeManager: all, clerk: all },
  makeReport: { ...readers },
  makeUnitReport: { ...readers, unitOwner: "ownUnit" },
  changeDuty: { programmeManager: all },
  deliverReport: { programmeManager: all, secretary: all, clerk: all },
  changeCalendar: { administrator: all, programmeManager: all, clerk: all },
  changeRound: { programmeManager: all },
  readRounds: {
    programmeManager: all,
    secretary: all,
    steeringGroupMember: all,
    auditor: all,
    unitOwner: "ownUnit",
  },
  answerForUnit: { programmeManager: all, unitOwner: "ownUnit" },
  // the secretary holds the talks with the directors
  agreeWithUnit: { programmeManager: all, secretary: all, unitOwner: "ownUnit" },
  changeTalk: { programmeManager: all, secretary: all },
  answerTalk: { programmeManager: all, secretary: all, unitOwner: "ownUnit" },
  // what a unit resists is told there, so few read it
  readTalks: { programmeManager: all, secretary: all, auditor: all, unitOwner: "ownUnit" },
  writeNarrative: { programmeManager: all },
  changeReportOrder: { administrator: all, programmeManager: all },
  readEditions: { ...readers },
  freezeReport: { programmeManager: all },
  publishEdition: { programmeManager: all, clerk: all },
  readConsents: { ...readers, administrator: all, hrAnalyst: all, dataProtectionOfficer: all },
  askWorksCouncil: { programmeManager: all, secretary: all },
  // docs/decisions/0051: who advises from outside reads what the own committee gave and was given, and nothing of the programme
  readCommittee: { expert: "ownItems" },
  readAdvice: { ...everybodyHere, expert: "ownItems" },
  readDocument: { ...everybodyHere, expert: "ownItems" },
  recommend: { programmeManager: all, secretary: all, expert: "ownItems" },
  // who answers for the programme to the executive
  recordAdvice: { programmeManager: all, secretary: all },
  // docs/decisions/0030: who imports does not open the gate; the works council may close it itself
  recordConsent: { programmeManager: all, secretary: all, worksCouncilMember: all },
  importWorkforce: { hrAnalyst: all },
  readImports: {
    programmeManager: all,
    secretary: all,
    hrAnalyst: all,
    worksCouncilMember: all,
    auditor: all,
    dataProtectionOfficer: all,
  },
  // rows of people, read to count them and shown to nobody
  makeFigures: { hrAnalyst: all },
  // what was released is safe for everybody; who works here reads it first
  readFigures: { ...everybodyHere, figures: all },
  // a matter of attention, not of protection: all tables pass one check together
  readManagementFigures: { ...readers, unitOwner: all, hrAnalyst: all, managementFigures: all },
  // who makes figures chooses which are meant for everybody; somebody else decides that they are
  publishFigures: { programmeManager: all, clerk: all },
  changeRetention: { programmeManager: all, secretary: all },
  // what is kept and why; of the log counts alone
  readProtection: {
    programmeManager: all,
    secretary: all,
    hrAnalyst: all,
    worksCouncilMember: all,
    auditor: all,
    dataProtectionOfficer: all,
  },
  decideExploration: { programmeManager: all, secretary: all },
  readOutside: { ...readers, unitOwner: all, hrAnalyst: all },
  bringOutside: { hrAnalyst: all },
  // vacancies are facts about the organisation, and counts of applications are protected; a recruiter has no role of its own yet
  readRecruitment: { ...readers, unitOwner: all, hrAnalyst: all },
  recordRecruitment: { hrAnalyst: all },
};

/** One role that a person has today, with the units it reaches; a deputy has the roles of the person replaced. */
export type Holding = { readonly role: Role; readonly units: ReadonlySet<UnitId> };

/**
 * Who asks: one person in one municipality with the roles of today, the operator of the installation, a command on the
 * server, given by somebody who holds the database anyway, or another system with what it may read.
 */
export type Actor =
  | {
      readonly kind: "person";
      readonly municipality: MunicipalityId;
      readonly person: PersonId;
      readonly name: string;
      readonly holdings: readonly Holding[];
      /** Whose items are this person's too today, as the stand-in of somebody who is away. */
      readonly standsInFor: readonly PersonId[];
    }
  | { readonly kind: "operator"; readonly name: string }
  | { readonly kind: "command"; readonly municipality: MunicipalityId }
  | {
      readonly kind: "client";
      readonly municipality: MunicipalityId;
      readonly client: ApiClientId;
      readonly rights: readonly ClientRight[];
    };

/** What an act is about, where that matters: its unit and the people it is theirs. */
export type Subject = { readonly unit: UnitId | null; readonly people: readonly PersonId[] };

function reaches(
  scope: Scope,
  actor: Actor & { kind: "person" },
  holding: Holding,
  subject?: Subject,
): boolean {
  switch (scope) {
    case "installation":
      return false;
    case "wholeOrganisation":
      return true;
    case "ownUnit":
      if (!subject) return holding.units.size > 0;
      return subject.unit !== null && holding.units.has(subject.unit);
    case "ownItems":
      return (
        !subject || [actor.person, ...actor.standsInFor].some((person) => subject.people.includes(person))
      );
  }
}

/**
 * Returns whether the actor may do the act on the subject. Without a subject it answers for the page
 * that leads to the act: somebody who may do it on at least one thing may see the way to it.
 */
export function mayAct(actor: Actor, act: Act, subject?: Subject): boolean {
  const row = permissions[act];
  if (actor.kind === "operator") return row.operator === "installation";
  if (actor.kind === "command") return row.operator !== "installation";
  if (actor.kind === "client") return actor.rights.some((right) => row[right] === "wholeOrganisation");
  return actor.holdings.some((holding) => {
    const scope = row[holding.role];
    return scope !== undefined && reaches(scope, actor, holding, subject);
  });
}
