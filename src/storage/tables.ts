import type { Generated } from "kysely";
import type {
  ApiClientRow,
  DiaryLinkRow,
  IdentityProviderRow,
  SignInAttemptRow,
  SignInWaitRow,
} from "./accessTables.ts";
import type { AuditContentRow, AuditEntryRow, ProcessingRow } from "./auditTables.ts";
import type {
  CouncilEntryRow,
  CouncilPublicationRow,
  LetterRow,
  ProducedFileRow,
  RedactionRow,
} from "./councilTables.ts";
import type {
  EditionFileRow,
  EditionPublicationRow,
  EditionRow,
  NarrativeRow,
  ReportOrderRow,
  WithdrawnRow,
} from "./editionTables.ts";
import type {
  ConsentRow,
  ConsentWithdrawalRow,
  DeclaredTablesRow,
  EmploymentRow,
  ExplorationDecisionRow,
  FigurePublicationRow,
  GradeListRow,
  ImportProfileRow,
  ImportRow,
  LedgerRow,
  OutsiderViewRow,
  PublishedFiguresRow,
  ReleasedFlowRow,
  ReleasedTableRow,
  ReleaseOrderRow,
  ReleaseRow,
  RetentionRow,
} from "./figureTables.ts";
import type { MailRow } from "./mailTables.ts";
import type { MeetingRow, MeetingSeriesRow, TalkRow } from "./meetingTables.ts";
import type {
  ClosureRow,
  CoordinatorRow,
  DeputyRow,
  EnrolmentRow,
  GovernanceBodyRow,
  LogoFileRow,
  OfficeHoldingRow,
  PersonRow,
  ProgrammeBureauRow,
  RoleAssignmentRow,
  SettingRow,
  UnitRow,
  UnitSuccessionRow,
} from "./organisationTables.ts";
import type {
  ApplicantCountRow,
  BanenafspraakCountRow,
  BanenafspraakRuleRow,
  BarometerRequestRow,
  InternshipMonitorRow,
  OpenHiringPilotRow,
  OutsideTableRow,
  PlacementRegisterRow,
  RecruitmentMethodsRow,
  VacancyRow,
} from "./outsideTables.ts";
import type {
  AdviceRow,
  CallSignUpRow,
  ConsentRequestRow,
  ContributionRoundRow,
  ContributionRow,
  DialogueTableRow,
  OpenCallRow,
  ParticipationCheckRow,
  WorItemRow,
} from "./participationTables.ts";
import type { PasskeyRow } from "./passkeyTables.ts";
import type {
  ActionRow,
  BenchmarkRow,
  BudgetLineRow,
  DocumentFileRow,
  DocumentRow,
  DossierRow,
  FeedbackRow,
  LegalDutyRow,
  ObjectiveRow,
  PlanRow,
  ProgrammeRow,
  ReportedFigureRow,
  ReportingDutyRow,
  RiskRow,
  SecrecyRow,
  SourceItemRow,
  SpendingRow,
  TargetRow,
  ThemeRow,
  UnitPlanRow,
} from "./programmeTables.ts";
import type {
  ActionDecisionRow,
  AgreementOutcomeRow,
  AgreementRow,
  IndicatorValueRow,
  ProgressUpdateRow,
  QuestionCardRow,
  QuestionSetRow,
  ReportingRoundRow,
  UnitAnswerRow,
} from "./roundTables.ts";

type Mark = {
  act: string;
  recorded_at: Date;
  recorded_by: string | null;
  valid_from: string;
  reason: string | null;
};

/** The current rows that carry versions, by table name. */
export type VersionedTables = {
  "office.unit": UnitRow;
  "office.person": PersonRow;
  "office.role_assignment": RoleAssignmentRow;
  "office.deputy": DeputyRow;
  "office.enrolment": EnrolmentRow;
  "office.office_holding": OfficeHoldingRow;
  "office.coordinator": CoordinatorRow;
  "office.programme_bureau": ProgrammeBureauRow;
  "office.governance_body": GovernanceBodyRow;
  "office.setting": SettingRow;
  "office.programme": ProgrammeRow;
  "office.theme": ThemeRow;
  "office.objective": ObjectiveRow;
  "office.target": TargetRow;
  "office.benchmark": BenchmarkRow;
  "office.reported_figure": ReportedFigureRow;
  "office.action": ActionRow;
  "office.budget_line": BudgetLineRow;
  "office.risk": RiskRow;
  "office.unit_plan": UnitPlanRow;
  "office.feedback": FeedbackRow;
  "office.document": DocumentRow;
  "office.secrecy": SecrecyRow;
  "office.council_entry": CouncilEntryRow;
  "office.dossier": DossierRow;
  "office.meeting_series": MeetingSeriesRow;
  "office.meeting": MeetingRow;
  "office.talk": TalkRow;
  "office.consent_request": ConsentRequestRow;
  "office.wor_item": WorItemRow;
  "office.contribution_round": ContributionRoundRow;
  "office.contribution": ContributionRow;
  "office.dialogue_table": DialogueTableRow;
  "office.advice": AdviceRow;
  "office.participation_check": ParticipationCheckRow;
  "office.open_call": OpenCallRow;
  "office.legal_duty": LegalDutyRow;
  "office.spending": SpendingRow;
  "office.letter": LetterRow;
  "office.redaction": RedactionRow;
  "office.reporting_duty": ReportingDutyRow;
  "office.closure": ClosureRow;
  "office.reporting_round": ReportingRoundRow;
  "office.question_set": QuestionSetRow;
  "office.narrative": NarrativeRow;
  "office.report_order": ReportOrderRow;
};

type WithVersions<Rows> = Rows & { [Name in keyof Rows & string as `${Name}_version`]: Rows[Name] & Mark };

export type Tables = WithVersions<VersionedTables> & {
  "office.unit_succession": UnitSuccessionRow;
  "office.plan": PlanRow;
  "office.source_item": SourceItemRow;
  "office.council_publication": CouncilPublicationRow;
  "office.document_file": DocumentFileRow;
  "office.produced_file": ProducedFileRow;
  "office.logo_file": LogoFileRow;
  "office.edition": EditionRow;
  "office.edition_file": EditionFileRow;
  "office.edition_publication": EditionPublicationRow;
  "office.question_card": QuestionCardRow;
  "office.progress_update": ProgressUpdateRow;
  "office.indicator_value": IndicatorValueRow;
  "office.action_decision": ActionDecisionRow;
  "office.agreement": AgreementRow;
  "office.agreement_outcome": AgreementOutcomeRow;
  "office.unit_answer": UnitAnswerRow;
  "office.mail": MailRow;
  "office.call_sign_up": CallSignUpRow;
  "office.consent": ConsentRow;
  "office.consent_withdrawal": ConsentWithdrawalRow;
  "office.exploration_decision": ExplorationDecisionRow;
  "figures.import_profile": ImportProfileRow;
  "figures.import": ImportRow;
  "figures.declared_tables": DeclaredTablesRow;
  "figures.employment": EmploymentRow;
  "figures.grade_list": GradeListRow;
  "figures.ledger": LedgerRow;
  "figures.outsider_view": OutsiderViewRow;
  "figures.publication": FigurePublicationRow;
  "figures.release": ReleaseRow;
  "figures.release_order": ReleaseOrderRow;
  "figures.released_flow": ReleasedFlowRow;
  "figures.released_table": ReleasedTableRow;
  "figures.retention": RetentionRow;
  "office.outside_table": OutsideTableRow;
  "office.barometer_request": BarometerRequestRow;
  "office.banenafspraak_rule": BanenafspraakRuleRow;
  "office.banenafspraak_count": BanenafspraakCountRow;
  "office.placement_register": PlacementRegisterRow;
  "office.vacancy": VacancyRow;
  "office.recruitment_methods": RecruitmentMethodsRow;
  "office.applicant_count": ApplicantCountRow;
  "office.internship_monitor": InternshipMonitorRow;
  "office.open_hiring_pilot": OpenHiringPilotRow;
  "published.council": Omit<CouncilPublicationRow, "made_by">;
  "published.edition": Omit<EditionRow, "made_by"> & { published_at: Date };
  "published.edition_file": EditionFileRow;
  "published.figures": PublishedFiguresRow;
  "published.withdrawn": WithdrawnRow;
  "access.installation": { singleton: Generated<boolean>; demo: boolean };
  "access.municipality": {
    id: string;
    slug: string;
    name: string;
    cbs_code: string | null;
    locale: string;
    added_at: Date;
    palette: unknown;
    logo: unknown;
  };
  "access.account": { municipality: string; person: string; issuer: string; subject: string };
  "jobs.due": {
    municipality: string;
    job: string;
    next_at: Date;
    begun_at: Date;
    ended_at: Date | null;
    failed_at: Date | null;
  };
  "access.passkey": PasskeyRow;
  "access.revision": { municipality: string; number: number };
  "access.taken_form": { municipality: string; sender: Buffer; form: Buffer; taken_at: Date };
  "access.session": {
    secret_hash: Buffer;
    municipality: string | null;
    person: string | null;
    started_at: Date;
    rotated_at: Date;
    expires_at: Date;
    ended_at: Date | null;
    issuer: string | null;
    subject: string | null;
    sid: string | null;
  };
  "access.identity_provider": IdentityProviderRow;
  "access.sign_in_attempt": SignInAttemptRow;
  "access.sign_in_wait": SignInWaitRow;
  "access.link_token": {
    secret_hash: Buffer;
    municipality: string;
    person: string;
    purpose: string;
    about: unknown;
    expires_at: Date;
    used_at: Date | null;
  };
  "access.api_client": ApiClientRow;
  "access.diary_link": DiaryLinkRow;
  "audit.entry": AuditEntryRow;
  "audit.processing": ProcessingRow;
  "audit.entry_content": AuditContentRow;
};
