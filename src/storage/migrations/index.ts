import { foundation } from "./0001-foundation.ts";
import { programmeTables } from "./0002-programme.ts";
import { organisationTables } from "./0003-organisation.ts";
import { unitPlanTables } from "./0004-unit-plan.ts";
import { revision } from "./0005-revision.ts";
import { houseStyle } from "./0006-house-style.ts";
import { jobs } from "./0007-jobs.ts";
import { provenMunicipality } from "./0008-wall.ts";
import { revisionAtTheDoor } from "./0009-revision-at-the-door.ts";
import { documentAccessibility } from "./0010-document-accessibility.ts";
import { indicatorKeys } from "./0011-indicator-keys.ts";
import { reportingDuties } from "./0012-reporting-duties.ts";
import { editions } from "./0013-editions.ts";
import { reportingRounds } from "./0014-reporting-rounds.ts";
import { mail } from "./0015-mail.ts";
import { openData } from "./0016-open-data.ts";
import { apiClients } from "./0017-api-clients.ts";
import { editionFormats } from "./0018-edition-formats.ts";
import { cardLinks } from "./0019-card-links.ts";
import { startAndEffort } from "./0020-start-and-effort.ts";
import { effect } from "./0021-effect.ts";
import { narratives } from "./0022-narratives.ts";
import { agreements } from "./0023-agreements.ts";
import { figures } from "./0024-figures.ts";
import { outside } from "./0025-outside.ts";
import { releases } from "./0026-releases.ts";
import { ledgerEquations } from "./0027-ledger-equations.ts";
import { leaving } from "./0028-leaving.ts";
import { explorations } from "./0029-explorations.ts";
import { targetReads } from "./0030-target-reads.ts";
import { recruitment } from "./0031-recruitment.ts";
import { publicFigures } from "./0032-public-figures.ts";
import { releasedFlows } from "./0033-released-flows.ts";
import { keptFiles } from "./0034-kept-files.ts";
import { secrecy } from "./0035-secrecy.ts";
import { documentNumbers } from "./0036-document-numbers.ts";
import { dossiers } from "./0037-dossiers.ts";
import { gradeLists } from "./0039-grade-list.ts";
import { councilRegister } from "./0040-council-register.ts";
import { meetings } from "./0041-meetings.ts";
import { participation } from "./0042-participation.ts";
import { letters } from "./0043-letters.ts";
import { legalDuties } from "./0044-legal-duties.ts";
import { spending } from "./0045-spending.ts";
import { restoredMeetings } from "./0047-restored-meetings.ts";
import { signIn } from "./0048-sign-in.ts";
import { passkeys } from "./0049-passkeys.ts";
import { takenForms } from "./0050-taken-forms.ts";
import { enrolments } from "./0051-enrolments.ts";
import { processingLog } from "./0052-processing-log.ts";

/** Forward only, in the order of their names; the same on both databases. */
export const migrations = {
  "0001-foundation": foundation,
  "0002-programme": programmeTables,
  "0003-organisation": organisationTables,
  "0004-unit-plan": unitPlanTables,
  "0005-revision": revision,
  "0006-house-style": houseStyle,
  "0007-jobs": jobs,
  "0008-wall": provenMunicipality,
  "0009-revision-at-the-door": revisionAtTheDoor,
  "0010-document-accessibility": documentAccessibility,
  "0011-indicator-keys": indicatorKeys,
  "0012-reporting-duties": reportingDuties,
  "0013-editions": editions,
  "0014-reporting-rounds": reportingRounds,
  "0015-mail": mail,
  "0016-open-data": openData,
  "0017-api-clients": apiClients,
  "0018-edition-formats": editionFormats,
  "0019-card-links": cardLinks,
  "0020-start-and-effort": startAndEffort,
  "0021-effect": effect,
  "0022-narratives": narratives,
  "0023-agreements": agreements,
  "0024-figures": figures,
  "0025-outside": outside,
  "0026-releases": releases,
  "0027-ledger-equations": ledgerEquations,
  "0028-leaving": leaving,
  "0029-explorations": explorations,
  "0030-target-reads": targetReads,
  "0031-recruitment": recruitment,
  "0032-public-figures": publicFigures,
  "0033-released-flows": releasedFlows,
  "0034-kept-files": keptFiles,
  "0035-secrecy": secrecy,
  "0036-document-numbers": documentNumbers,
  "0037-dossiers": dossiers,
  "0039-grade-list": gradeLists,
  "0040-council-register": councilRegister,
  "0041-meetings": meetings,
  "0042-participation": participation,
  "0043-letters": letters,
  "0044-legal-duties": legalDuties,
  "0045-spending": spending,
  "0047-restored-meetings": restoredMeetings,
  "0048-sign-in": signIn,
  "0049-passkeys": passkeys,
  "0050-taken-forms": takenForms,
  "0051-enrolments": enrolments,
  "0052-processing-log": processingLog,
} as const;
