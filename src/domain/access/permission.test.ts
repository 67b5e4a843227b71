import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { personId, unitId } from "../../../test/support/aUnit.ts";
import type { MunicipalityId } from "../shared/municipality.ts";
import {
  type Act,
  type Actor,
  type ApiClientId,
  type ClientRight,
  clientRights,
  mayAct,
  permissions,
  type Role,
  roles,
  type Subject,
} from "./index.ts";

/** The table once more, written out by hand: w whole organisation, u own unit, o own items, . not at all. */
const columns: readonly Role[] = [
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
  "auditor",
  "employee",
  "dataProtectionOfficer",
  "expert",
];
const expected: Readonly<Record<Act, string>> = {
  addMunicipality: "...............",
  readInstallation: "...............",
  readProgramme: "wwwwwwwwwwwwww.",
  readAction: ".wuwwwwwoowwo..",
  readMoney: ".w.wwwww...w...",
  readRisks: ".w.www.w..ww...",
  readNames: "wwwwww.www.www.",
  readOrganisation: "wwwwwwwwwwwwww.",
  readAuditLog: "...........w...",
  readPeople: "ww.........w...",
  changeOrganisation: "w..............",
  changePeople: "w..............",
  provisionPeople: "w..............",
  readSettings: "w..............",
  changeSettings: "w..............",
  changeHouseStyle: "w..............",
  manageMail: "w..............",
  changeClients: "w..............",
  keepPasskeys: "w..............",
  importProgramme: ".w.............",
  exportProgramme: ".w.........w...",
  exportActions: ".w....w....w...",
  changeProgramme: ".w.............",
  adoptPlan: ".w.w...........",
  addAction: ".wu............",
  changeAction: ".wu............",
  reportProgress: ".wuooo.ooo..o..",
  decideAction: ".w.w...........",
  rescheduleActions: ".w.............",
  changeMoney: ".w.....w.......",
  changeLegalDuty: ".w.w..w......w.",
  changeRisk: ".w.............",
  changeUnitPlan: ".wu............",
  recordFigure: ".w......w......",
  giveFeedback: ".wwwwwwwwwwww..",
  answerFeedback: ".w.............",
  addDocument: ".w....w........",
  readSecretDocument: ".w.ww.w........",
  recordSecrecy: ".w.w..w........",
  changeDossier: ".w.w..w........",
  takeDossier: ".w.w..w........",
  redact: ".w.w..w........",
  writeLetter: ".w.w..w........",
  changeMeeting: ".w.w..w........",
  endActionPoint: "owowoowoooo.oo.",
  readMeetings: "owowwwwoooowoo.",
  changeCouncilRegister: ".w....w........",
  makeReport: ".w.wwwww..ww...",
  makeUnitReport: ".wuwwwww..ww...",
  changeDuty: ".w.............",
  deliverReport: ".w.w..w........",
  changeCalendar: "ww....w........",
  changeRound: ".w.............",
  readRounds: ".wuw.w.....w...",
  answerForUnit: ".wu............",
  agreeWithUnit: ".wuw...........",
  changeTalk: ".w.w...........",
  answerTalk: ".wuw...........",
  readTalks: ".wuw.......w...",
  writeNarrative: ".w.............",
  changeReportOrder: "ww.............",
  readEditions: ".w.wwwww..ww...",
  freezeReport: ".w.............",
  publishEdition: ".w....w........",
  readConsents: "ww.wwwwww.ww.w.",
  askWorksCouncil: ".w.w...........",
  readCommittee: "..............o",
  readAdvice: "wwwwwwwwwwwwwwo",
  readDocument: "wwwwwwwwwwwwwwo",
  recommend: ".w.w..........o",
  recordAdvice: ".w.w...........",
  recordConsent: ".w.w......w....",
  importWorkforce: "........w......",
  readImports: ".w.w....w.ww.w.",
  makeFigures: "........w......",
  readFigures: "wwwwwwwwwwwwww.",
  readManagementFigures: ".wwwwwwww.ww...",
  publishFigures: ".w....w........",
  changeRetention: ".w.w...........",
  readOutside: ".wwwwwwww.ww...",
  bringOutside: "........w......",
  readRecruitment: ".wwwwwwww.ww...",
  recordRecruitment: "........w......",
  readProtection: ".w.w....w.ww.w.",
  decideExploration: ".w.w...........",
};
const operatorActs: readonly Act[] = ["addMunicipality", "readInstallation"];

const someone = personId("Sara");
const actorWith = (...held: readonly Role[]): Actor => ({
  kind: "person",
  municipality: "municipality" as MunicipalityId,
  person: someone,
  name: "Sara",
  holdings: held.map((role) => ({
    role,
    units: new Set(role === "unitOwner" ? [unitId("A"), unitId("A1")] : []),
  })),
  standsInFor: [],
});

/** What an act may be about, and for which scopes it is then in reach. */
const subjects: readonly { readonly about: string; readonly subject?: Subject; readonly reach: string }[] = [
  { about: "the page that leads to it", reach: "wuo" },
  { about: "the own unit", subject: { unit: unitId("A1"), people: [] }, reach: "wu" },
  { about: "another unit", subject: { unit: unitId("B"), people: [] }, reach: "w" },
  { about: "the own item in another unit", subject: { unit: unitId("B"), people: [someone] }, reach: "wo" },
  { about: "the own item in the own unit", subject: { unit: unitId("A"), people: [someone] }, reach: "wuo" },
  { about: "no unit and somebody else", subject: { unit: null, people: [personId("Joost")] }, reach: "w" },
];

test("the written table has every act and every role of a municipality", () => {
  assert.deepEqual(Object.keys(expected).toSorted(), Object.keys(permissions).toSorted());
  assert.deepEqual([...columns, "operator"].toSorted(), [...roles].toSorted());
  for (const row of Object.values(expected)) assert.equal(row.length, columns.length);
});

for (const [act, row] of Object.entries(expected) as [Act, string][])
  describe(`[RA-01] [RA-02] who may: ${act}`, () => {
    for (const { about, subject, reach } of subjects)
      test(`about ${about}`, () => {
        const found = columns.map((role) => (mayAct(actorWith(role), act, subject) ? "yes" : "no"));
        const wanted = [...row].map((scope) => (scope !== "." && reach.includes(scope) ? "yes" : "no"));
        assert.deepEqual(found, wanted);
      });
    test("the operator reads no content of a municipality", () => {
      assert.equal(mayAct({ kind: "operator", name: "Otto" }, act), operatorActs.includes(act));
    });
    test("somebody without a role, or with a role of the installation inside a municipality, may nothing", () => {
      assert.equal(mayAct(actorWith(), act), false);
      assert.equal(mayAct(actorWith("operator"), act), false);
    });
  });

/** What each right opens, written out by hand beside the table; nothing else is open to another system. */
const opened: Readonly<Record<ClientRight, Act>> = {
  programmes: "readProgramme",
  actions: "readAction",
  money: "readMoney",
  figures: "readFigures",
  managementFigures: "readManagementFigures",
  provisioning: "provisionPeople",
};
const clientWith = (...rights: readonly ClientRight[]): Actor => ({
  kind: "client",
  municipality: "municipality" as MunicipalityId,
  client: "client" as ApiClientId,
  rights,
});
const actsOf = (actor: Actor) => (Object.keys(permissions) as Act[]).filter((act) => mayAct(actor, act));

describe("another system does what its rights say and nothing else", () => {
  for (const right of clientRights)
    test(`with the right ${right} one act`, () => {
      assert.deepEqual(actsOf(clientWith(right)), [opened[right]]);
    });
  test("without a right nothing, with all of them no more than each of them", () => {
    assert.deepEqual(actsOf(clientWith()), []);
    assert.deepEqual(actsOf(clientWith(...clientRights)).toSorted(), Object.values(opened).toSorted());
  });
  test("names of people never", () => assert.equal(mayAct(clientWith(...clientRights), "readNames"), false));
});
