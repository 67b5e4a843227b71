import type { Subject } from "../../domain/access/index.ts";
import type {
  CouncilEntry,
  Document,
  Dossier,
  LegalDuty,
  Letter,
  Redaction,
} from "../../domain/council/index.ts";
import type {
  Advice,
  ConsentRequest,
  Contribution,
  ContributionRound,
  DialogueTable,
  MeetingSeries,
  OpenCall,
  ParticipationCheck,
  Talk,
} from "../../domain/governance/index.ts";
import {
  type Action,
  type Benchmark,
  type BudgetLine,
  type Feedback,
  type Objective,
  type ReportedFigure,
  type Risk,
  type RuleProblem,
  subjectOf,
  type Target,
  type Theme,
  type UnitPlan,
} from "../../domain/programme/index.ts";
import type { ReportingDuty, ReportingRound } from "../../domain/reporting/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { adviceStore } from "../../storage/office/adviceStore.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { budgetLineStore } from "../../storage/office/budgetLineStore.ts";
import { consentRequestStore } from "../../storage/office/consentRequestStore.ts";
import { contributionRoundStore } from "../../storage/office/contributionRoundStore.ts";
import { contributionStore } from "../../storage/office/contributionStore.ts";
import { councilEntryStore } from "../../storage/office/councilEntryStore.ts";
import { dialogueTableStore } from "../../storage/office/dialogueTableStore.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { dossierStore } from "../../storage/office/dossierStore.ts";
import { feedbackStore } from "../../storage/office/feedbackStore.ts";
import { legalDutyStore } from "../../storage/office/legalDutyStore.ts";
import { letterStore } from "../../storage/office/letterStore.ts";
import { meetingSeriesStore } from "../../storage/office/meetingSeriesStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { openCallStore } from "../../storage/office/openCallStore.ts";
import { participationCheckStore } from "../../storage/office/participationCheckStore.ts";
import type { PartStore } from "../../storage/office/partStore.ts";
import { redactionStore } from "../../storage/office/redactionStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import { reportingDutyStore } from "../../storage/office/reportingDutyStore.ts";
import { riskStore } from "../../storage/office/riskStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { talkStore } from "../../storage/office/talkStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { beginningProblems } from "./beginningProblems.ts";

export type Part = { readonly key: string; readonly version: number };

/** One kind of part of a programme: where it is kept, its place in addresses, the letter of new keys, whose it is. */
export type PartKind<Value extends Part> = {
  readonly store: PartStore<Value>;
  readonly path: string;
  readonly letter: string;
  /** The unit and people that decide who may; undefined where only the role does. */
  readonly subject: (part: Value) => Subject | undefined;
  /** What stands elsewhere and refuses a change, whichever act makes it. */
  readonly holdsBack?: (
    office: Office,
    programme: string,
    change: { readonly before: Value; readonly after: Value },
  ) => Promise<readonly RuleProblem[]>;
};

const byRole = () => undefined;

export const actionKind: PartKind<Action> = {
  store: actionStore,
  path: "acties",
  letter: "A",
  subject: subjectOf,
  holdsBack: beginningProblems,
};
export const unitPlanKind: PartKind<UnitPlan> = {
  store: unitPlanStore,
  path: "onderdelen",
  letter: "P",
  subject: (plan) => ({ unit: plan.unit, people: [] }),
};
export const themeKind: PartKind<Theme> = {
  store: themeStore,
  path: "themas",
  letter: "TH",
  subject: byRole,
};
export const objectiveKind: PartKind<Objective> = {
  store: objectiveStore,
  path: "doelen",
  letter: "O",
  subject: byRole,
};
export const targetKind: PartKind<Target> = {
  store: targetStore,
  path: "streefcijfers",
  letter: "T",
  subject: byRole,
};
export const budgetLineKind: PartKind<BudgetLine> = {
  store: budgetLineStore,
  path: "geld",
  letter: "L",
  subject: byRole,
};
export const riskKind: PartKind<Risk> = { store: riskStore, path: "risicos", letter: "R", subject: byRole };
export const benchmarkKind: PartKind<Benchmark> = {
  store: benchmarkStore,
  path: "vergelijkingscijfers",
  letter: "B",
  subject: byRole,
};
export const figureKind: PartKind<ReportedFigure & { readonly version: number }> = {
  store: reportedFigureStore,
  path: "cijfers",
  letter: "M",
  subject: byRole,
};
export const feedbackKind: PartKind<Feedback> = {
  store: feedbackStore,
  path: "inbreng",
  letter: "F",
  subject: byRole,
};
export const documentKind: PartKind<Document> = {
  store: documentStore,
  path: "documenten",
  letter: "D",
  subject: byRole,
};
export const councilEntryKind: PartKind<CouncilEntry> = {
  store: councilEntryStore,
  path: "toezeggingen",
  letter: "CE",
  subject: byRole,
};
export const legalDutyKind: PartKind<LegalDuty> = {
  store: legalDutyStore,
  path: "wetten",
  letter: "W",
  subject: byRole,
};
export const dossierKind: PartKind<Dossier> = {
  store: dossierStore,
  path: "dossiers",
  letter: "DS",
  subject: byRole,
};
export const letterKind: PartKind<Letter> = {
  store: letterStore,
  path: "brieven",
  letter: "BR",
  subject: byRole,
};
export const redactionKind: PartKind<Redaction> = {
  store: redactionStore,
  path: "gelakt",
  letter: "LK",
  subject: byRole,
};
export const meetingSeriesKind: PartKind<MeetingSeries> = {
  store: meetingSeriesStore,
  path: "overleg",
  letter: "OV",
  subject: byRole,
};
export const talkKind: PartKind<Talk> = {
  store: talkStore,
  path: "gesprekken",
  letter: "G",
  subject: ({ unit }) => ({ unit, people: [] }),
};
export const consentRequestKind: PartKind<ConsentRequest> = {
  store: consentRequestStore,
  path: "medezeggenschap/aanvragen",
  letter: "IV",
  subject: byRole,
};
export const contributionRoundKind: PartKind<ContributionRound> = {
  store: contributionRoundStore,
  path: "inbrengrondes",
  letter: "IR",
  subject: byRole,
};
export const contributionKind: PartKind<Contribution> = {
  store: contributionStore,
  path: "inbrengrondes/inbreng",
  letter: "IB",
  subject: byRole,
};
export const dialogueTableKind: PartKind<DialogueTable> = {
  store: dialogueTableStore,
  path: "gesprekstafels",
  letter: "GT",
  subject: byRole,
};
export const adviceKind: PartKind<Advice> = {
  store: adviceStore,
  path: "adviezen",
  letter: "AV",
  subject: byRole,
};
export const participationCheckKind: PartKind<ParticipationCheck> = {
  store: participationCheckStore,
  path: "participatietoetsen",
  letter: "PT",
  subject: byRole,
};
export const openCallKind: PartKind<OpenCall> = {
  store: openCallStore,
  path: "oproepen",
  letter: "OP",
  subject: byRole,
};
export const dutyKind: PartKind<ReportingDuty> = {
  store: reportingDutyStore,
  path: "plichten",
  letter: "RP",
  subject: byRole,
};
export const roundKind: PartKind<ReportingRound> = {
  store: roundStore,
  path: "rondes",
  letter: "RR",
  subject: byRole,
};
