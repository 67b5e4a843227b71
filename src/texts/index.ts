import { about as englishAbout } from "./en/about.ts";
import { action as englishAction } from "./en/action.ts";
import { actionGaps as englishActionGaps } from "./en/actionGaps.ts";
import { actionList as englishActionList } from "./en/actionList.ts";
import {
  actionListProblem as englishActionListProblem,
  fileProblem as englishFileProblem,
} from "./en/actionListProblems.ts";
import { actionRhythm as englishActionRhythm } from "./en/actionRhythm.ts";
import { advices as englishAdvices } from "./en/advices.ts";
import { agreements as englishAgreements } from "./en/agreements.ts";
import { auditLog as englishAuditLog } from "./en/auditLog.ts";
import { beginning as englishBeginning } from "./en/beginning.ts";
import { benchmarks as englishBenchmarks } from "./en/benchmarks.ts";
import { cardLink as englishCardLink } from "./en/cardLink.ts";
import { carryOver as englishCarryOver } from "./en/carryOver.ts";
import { clients as englishClients } from "./en/clients.ts";
import { consents as englishConsents } from "./en/consents.ts";
import { contributions as englishContributions } from "./en/contributions.ts";
import { councilRegister as englishCouncilRegister } from "./en/councilRegister.ts";
import { decisions as englishDecisions } from "./en/decisions.ts";
import { dialogueTables as englishDialogueTables } from "./en/dialogueTables.ts";
import { diary as englishDiary } from "./en/diary.ts";
import { documents as englishDocuments } from "./en/documents.ts";
import { dossiers as englishDossiers } from "./en/dossiers.ts";
import { duties as englishDuties } from "./en/duties.ts";
import { editions as englishEditions } from "./en/editions.ts";
import { entry as englishEntry } from "./en/entry.ts";
import { common as englishCommon } from "./en/everyPage.ts";
import { exploration as englishExploration } from "./en/exploration.ts";
import {
  extractProblem as englishExtractProblem,
  profileMend as englishProfileMend,
} from "./en/extractProblems.ts";
import { figures as englishFigures } from "./en/figures.ts";
import { flows as englishFlows } from "./en/flows.ts";
import { goals as englishGoals } from "./en/goals.ts";
import { handover as englishHandover } from "./en/handover.ts";
import { indicators as englishIndicators } from "./en/indicators.ts";
import { installationState as englishInstallationState } from "./en/installationState.ts";
import { internshipWatch as englishInternshipWatch } from "./en/internshipWatch.ts";
import { legalDuties as englishLegalDuties } from "./en/legalDuties.ts";
import { letters as englishLetters } from "./en/letters.ts";
import { mail as englishMail } from "./en/mail.ts";
import { meetings as englishMeetings } from "./en/meetings.ts";
import { money as englishMoney } from "./en/money.ts";
import { narratives as englishNarratives } from "./en/narratives.ts";
import { openCalls as englishOpenCalls } from "./en/openCalls.ts";
import { openData as englishOpenData } from "./en/openData.ts";
import { organisation as englishOrganisation } from "./en/organisation.ts";
import { outgoingMail as englishOutgoingMail } from "./en/outgoingMail.ts";
import { outside as englishOutside } from "./en/outside.ts";
import { participationChecks as englishParticipationChecks } from "./en/participationChecks.ts";
import { passkeys as englishPasskeys } from "./en/passkeys.ts";
import { people as englishPeople } from "./en/people.ts";
import { pictures as englishPictures } from "./en/pictures.ts";
import { plan as englishPlan } from "./en/plan.ts";
import { problems as englishProblems } from "./en/problems.ts";
import { processing as englishProcessing } from "./en/processing.ts";
import { programme as englishProgramme } from "./en/programme.ts";
import { programmeFeedback as englishProgrammeFeedback } from "./en/programmeFeedback.ts";
import { programmeForm as englishProgrammeForm } from "./en/programmeForm.ts";
import { protection as englishProtection } from "./en/protection.ts";
import { publicFigures as englishPublicFigures } from "./en/publicFigures.ts";
import { questionCard as englishQuestionCard } from "./en/questionCard.ts";
import { recruitment as englishRecruitment } from "./en/recruitment.ts";
import { redactions as englishRedactions } from "./en/redactions.ts";
import { registers as englishRegisters } from "./en/registers.ts";
import { releases as englishReleases } from "./en/releases.ts";
import { report as englishReport } from "./en/report.ts";
import { reporting as englishReporting } from "./en/reporting.ts";
import { representation as englishRepresentation } from "./en/representation.ts";
import { reschedule as englishReschedule } from "./en/reschedule.ts";
import { rhythm as englishRhythm } from "./en/rhythm.ts";
import { risks as englishRisks } from "./en/risks.ts";
import { roundReport as englishRoundReport } from "./en/roundReport.ts";
import { rounds as englishRounds } from "./en/rounds.ts";
import { scim as englishScim } from "./en/scim.ts";
import { search as englishSearch } from "./en/search.ts";
import { secrecy as englishSecrecy } from "./en/secrecy.ts";
import { settings as englishSettings } from "./en/settings.ts";
import { signIn as englishSignIn } from "./en/signIn.ts";
import { staffFigures as englishStaffFigures } from "./en/staffFigures.ts";
import { staffFile as englishStaffFile } from "./en/staffFile.ts";
import { talks as englishTalks } from "./en/talks.ts";
import { targetReads as englishTargetReads } from "./en/targetReads.ts";
import { themes as englishThemes } from "./en/themes.ts";
import { unitComparison as englishUnitComparison } from "./en/unitComparison.ts";
import { unitPlans as englishUnitPlans } from "./en/unitPlans.ts";
import { versions as englishVersions } from "./en/versions.ts";
import { work as englishWork } from "./en/work.ts";
import { worksCouncil as englishWorksCouncil } from "./en/worksCouncil.ts";
import type { Language } from "./formats.ts";
import { about } from "./nl/about.ts";
import { action } from "./nl/action.ts";
import { actionGaps } from "./nl/actionGaps.ts";
import { actionList } from "./nl/actionList.ts";
import { actionListProblem, fileProblem } from "./nl/actionListProblems.ts";
import { actionRhythm } from "./nl/actionRhythm.ts";
import { advices } from "./nl/advices.ts";
import { agreements } from "./nl/agreements.ts";
import { auditLog } from "./nl/auditLog.ts";
import { beginning } from "./nl/beginning.ts";
import { benchmarks } from "./nl/benchmarks.ts";
import { cardLink } from "./nl/cardLink.ts";
import { carryOver } from "./nl/carryOver.ts";
import { clients } from "./nl/clients.ts";
import { consents } from "./nl/consents.ts";
import { contributions } from "./nl/contributions.ts";
import { councilRegister } from "./nl/councilRegister.ts";
import { decisions } from "./nl/decisions.ts";
import { dialogueTables } from "./nl/dialogueTables.ts";
import { diary } from "./nl/diary.ts";
import { documents } from "./nl/documents.ts";
import { dossiers } from "./nl/dossiers.ts";
import { duties } from "./nl/duties.ts";
import { editions } from "./nl/editions.ts";
import { entry } from "./nl/entry.ts";
import { common } from "./nl/everyPage.ts";
import { exploration } from "./nl/exploration.ts";
import { extractProblem, profileMend } from "./nl/extractProblems.ts";
import { figures } from "./nl/figures.ts";
import { flows } from "./nl/flows.ts";
import { goals } from "./nl/goals.ts";
import { handover } from "./nl/handover.ts";
import { indicators } from "./nl/indicators.ts";
import { installationState } from "./nl/installationState.ts";
import { internshipWatch } from "./nl/internshipWatch.ts";
import { legalDuties } from "./nl/legalDuties.ts";
import { letters } from "./nl/letters.ts";
import { mail } from "./nl/mail.ts";
import { meetings } from "./nl/meetings.ts";
import { money } from "./nl/money.ts";
import { narratives } from "./nl/narratives.ts";
import { openCalls } from "./nl/openCalls.ts";
import { openData } from "./nl/openData.ts";
import { organisation } from "./nl/organisation.ts";
import { outgoingMail } from "./nl/outgoingMail.ts";
import { outside } from "./nl/outside.ts";
import { participationChecks } from "./nl/participationChecks.ts";
import { passkeys } from "./nl/passkeys.ts";
import { people } from "./nl/people.ts";
import { pictures } from "./nl/pictures.ts";
import { plan } from "./nl/plan.ts";
import { problems } from "./nl/problems.ts";
import { processing } from "./nl/processing.ts";
import { programme } from "./nl/programme.ts";
import { programmeFeedback } from "./nl/programmeFeedback.ts";
import { programmeForm } from "./nl/programmeForm.ts";
import { protection } from "./nl/protection.ts";
import { publicFigures } from "./nl/publicFigures.ts";
import { questionCard } from "./nl/questionCard.ts";
import { recruitment } from "./nl/recruitment.ts";
import { redactions } from "./nl/redactions.ts";
import { registers } from "./nl/registers.ts";
import { releases } from "./nl/releases.ts";
import { report } from "./nl/report.ts";
import { reporting } from "./nl/reporting.ts";
import { representation } from "./nl/representation.ts";
import { reschedule } from "./nl/reschedule.ts";
import { rhythm } from "./nl/rhythm.ts";
import { risks } from "./nl/risks.ts";
import { roundReport } from "./nl/roundReport.ts";
import { rounds } from "./nl/rounds.ts";
import { scim } from "./nl/scim.ts";
import { search } from "./nl/search.ts";
import { secrecy } from "./nl/secrecy.ts";
import { settings } from "./nl/settings.ts";
import { signIn } from "./nl/signIn.ts";
import { staffFigures } from "./nl/staffFigures.ts";
import { staffFile } from "./nl/staffFile.ts";
import { talks } from "./nl/talks.ts";
import { targetReads } from "./nl/targetReads.ts";
import { themes } from "./nl/themes.ts";
import { unitComparison } from "./nl/unitComparison.ts";
import { unitPlans } from "./nl/unitPlans.ts";
import { versions } from "./nl/versions.ts";
import { work } from "./nl/work.ts";
import { worksCouncil } from "./nl/worksCouncil.ts";

export { type Formats, formatsFor, type Language, languageTag } from "./formats.ts";

const dutch = {
  cardLink,
  carryOver,
  actionRhythm,
  themes,
  beginning,
  benchmarks,
  actionGaps,
  auditLog,
  scim,
  search,
  about,
  action,
  actionList,
  actionListProblem,
  agreements,
  clients,
  consents,
  common,
  decisions,
  diary,
  documents,
  councilRegister,
  dossiers,
  secrecy,
  duties,
  editions,
  entry,
  exploration,
  extractProblem,
  fileProblem,
  goals,
  handover,
  indicators,
  internshipWatch,
  letters,
  mail,
  meetings,
  money,
  narratives,
  openData,
  organisation,
  outgoingMail,
  outside,
  recruitment,
  redactions,
  registers,
  figures,
  flows,
  staffFigures,
  targetReads,
  staffFile,
  pictures,
  plan,
  problems,
  profileMend,
  programme,
  programmeFeedback,
  programmeForm,
  processing,
  protection,
  publicFigures,
  questionCard,
  releases,
  report,
  reporting,
  representation,
  reschedule,
  legalDuties,
  risks,
  rounds,
  rhythm,
  roundReport,
  settings,
  signIn,
  talks,
  unitComparison,
  unitPlans,
  versions,
  worksCouncil,
  contributions,
  dialogueTables,
  advices,
  participationChecks,
  installationState,
  passkeys,
  people,
  openCalls,
  work,
};
const english: typeof dutch = {
  cardLink: englishCardLink,
  carryOver: englishCarryOver,
  actionRhythm: englishActionRhythm,
  themes: englishThemes,
  beginning: englishBeginning,
  benchmarks: englishBenchmarks,
  actionGaps: englishActionGaps,
  auditLog: englishAuditLog,
  scim: englishScim,
  search: englishSearch,
  about: englishAbout,
  action: englishAction,
  actionList: englishActionList,
  actionListProblem: englishActionListProblem,
  clients: englishClients,
  consents: englishConsents,
  common: englishCommon,
  agreements: englishAgreements,
  decisions: englishDecisions,
  diary: englishDiary,
  documents: englishDocuments,
  councilRegister: englishCouncilRegister,
  dossiers: englishDossiers,
  secrecy: englishSecrecy,
  duties: englishDuties,
  editions: englishEditions,
  entry: englishEntry,
  exploration: englishExploration,
  extractProblem: englishExtractProblem,
  fileProblem: englishFileProblem,
  goals: englishGoals,
  handover: englishHandover,
  indicators: englishIndicators,
  internshipWatch: englishInternshipWatch,
  letters: englishLetters,
  mail: englishMail,
  meetings: englishMeetings,
  money: englishMoney,
  narratives: englishNarratives,
  openData: englishOpenData,
  organisation: englishOrganisation,
  outgoingMail: englishOutgoingMail,
  outside: englishOutside,
  recruitment: englishRecruitment,
  redactions: englishRedactions,
  registers: englishRegisters,
  figures: englishFigures,
  flows: englishFlows,
  staffFigures: englishStaffFigures,
  targetReads: englishTargetReads,
  staffFile: englishStaffFile,
  pictures: englishPictures,
  plan: englishPlan,
  problems: englishProblems,
  profileMend: englishProfileMend,
  programme: englishProgramme,
  programmeFeedback: englishProgrammeFeedback,
  programmeForm: englishProgrammeForm,
  processing: englishProcessing,
  protection: englishProtection,
  publicFigures: englishPublicFigures,
  questionCard: englishQuestionCard,
  releases: englishReleases,
  report: englishReport,
  reporting: englishReporting,
  representation: englishRepresentation,
  reschedule: englishReschedule,
  legalDuties: englishLegalDuties,
  risks: englishRisks,
  rounds: englishRounds,
  rhythm: englishRhythm,
  roundReport: englishRoundReport,
  settings: englishSettings,
  signIn: englishSignIn,
  talks: englishTalks,
  unitComparison: englishUnitComparison,
  unitPlans: englishUnitPlans,
  versions: englishVersions,
  worksCouncil: englishWorksCouncil,
  contributions: englishContributions,
  dialogueTables: englishDialogueTables,
  advices: englishAdvices,
  participationChecks: englishParticipationChecks,
  installationState: englishInstallationState,
  passkeys: englishPasskeys,
  people: englishPeople,
  openCalls: englishOpenCalls,
  work: englishWork,
};

/** Every sentence a user reads, by area. */
export type Texts = typeof dutch;

/** Returns the texts of a language; Dutch is the language of the office. */
export const textsFor = (language: Language): Texts => (language === "en" ? english : dutch);

/** Returns the sentence of a rule code; a code without a sentence is a bug that the tests find. */
export function problemText(texts: Texts, code: string): string {
  const sentence = (texts.problems as Readonly<Record<string, string>>)[code];
  if (sentence === undefined) throw new Error(`no sentence for ${code}`);
  return sentence;
}
