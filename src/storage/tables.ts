import type { Generated } from "kysely";

type Json = unknown;

type Mark = {
  act: string;
  recorded_at: Date;
  recorded_by: string | null;
  valid_from: string;
  reason: string | null;
};

type Part = {
  municipality: string;
  programme: string;
  key: string;
  position: number;
  evidence: Json;
  version: Generated<number>;
};

export type UnitRow = {
  municipality: string;
  id: string;
  code: string;
  name: string;
  kind: string;
  parent: string | null;
  begins_on: string;
  ends_on: string | null;
  version: Generated<number>;
};
export type PersonRow = {
  municipality: string;
  id: string;
  name: string;
  mail: string;
  unit: string | null;
  version: Generated<number>;
};
export type RoleAssignmentRow = {
  municipality: string;
  id: string;
  person: string;
  role: string;
  unit: string | null;
  from_day: string;
  until_day: string | null;
  version: Generated<number>;
};
export type DeputyRow = {
  municipality: string;
  id: string;
  person: string;
  deputy: string;
  from_day: string;
  until_day: string;
  version: Generated<number>;
};
type TermColumns = { from_day: string; until_day: string | null };
export type UnitSuccessionRow = { municipality: string; from_unit: string; to_unit: string; on_day: string };
export type OfficeHoldingRow = TermColumns & {
  municipality: string;
  id: string;
  office: string;
  person: string;
  mandate_text: string | null;
  version: Generated<number>;
};
export type CoordinatorRow = TermColumns & {
  municipality: string;
  id: string;
  person: string;
  unit: string;
  version: Generated<number>;
};
export type ProgrammeBureauRow = TermColumns & {
  municipality: string;
  id: string;
  name: string;
  fte: number | null;
  hierarchical_line: string | null;
  functional_line: string | null;
  version: Generated<number>;
};
export type GovernanceBodyRow = {
  municipality: string;
  key: string;
  name: string;
  kind: string;
  role: string | null;
  members: Json;
  chair: Json;
  secretary: Json;
  rhythm: string | null;
  mandate: string | null;
  version: Generated<number>;
};
export type SettingRow = { municipality: string; name: string; value: Json; version: Generated<number> };

export type ProgrammeRow = {
  municipality: string;
  key: string;
  lang: string;
  title: string;
  municipality_name: string;
  kind: string | null;
  start_period: string | null;
  end_period: string | null;
  adopted_on: string | null;
  adopted_by: string | null;
  tabled_for: Json;
  published_on: string | null;
  mandate: Json;
  note: string | null;
  evidence: Json;
  vision: Json;
  principles: Json;
  stated_totals: Json;
  sources: Json;
  predecessor: string | null;
  closed_on: string | null;
  version: Generated<number>;
};
export type PlanRow = {
  municipality: string;
  programme: string;
  number: number;
  name: string;
  status: string;
  reason: string | null;
  adopted_on: string | null;
  adopted_by: string | null;
  moment: Date;
};
export type ThemeRow = Part & { name: string; parent: string | null; kind: string };
export type ObjectiveRow = Part & {
  theme: string | null;
  title: string;
  owner_person: string | null;
  owner_as_written: string | null;
  smart_in_source: boolean | null;
  attainable: string | null;
};
export type TargetRow = Part & {
  objective: string;
  measure: string;
  population: string;
  unit: string;
  base: string | null;
  comparator: string;
  value: number | null;
  base_year: number | null;
  grades: Json;
  about: string | null;
  rhythm: string | null;
  baseline: Json;
  milestones: Json;
  series_breaks: Json;
  due_date: string | null;
  definition: string | null;
  benchmark: string | null;
  source: string | null;
  note: string | null;
};
export type BenchmarkRow = Part & {
  label: string;
  value: number | null;
  value_text: string | null;
  unit: string;
  population: string;
  period: string | null;
  source: string;
};
export type ReportedFigureRow = Part & {
  target: string | null;
  measure: string;
  value: number;
  unit: string;
  period: string | null;
  interval: Json;
  people: string;
  about: string | null;
  population: number | null;
  instrument: string | null;
  source: string;
  already_published: boolean;
  note: string | null;
  recorded_on: string;
};
export type ActionRow = Part & {
  title: string;
  theme: string | null;
  objective: string | null;
  unit: string | null;
  owner_person: string | null;
  owner_as_written: string | null;
  participants: Json;
  planned_start: string | null;
  planned_end: string | null;
  planned_note: string | null;
  first_start: string | null;
  first_end: string | null;
  first_note: string | null;
  starts_on: string | null;
  ends_on: string | null;
  first_ends_on: string | null;
  status: string | null;
  status_reason: string | null;
  rhythm: string | null;
  rhythm_note: string | null;
  deliverable: string | null;
  scope: string | null;
  priority: string | null;
  measure: string | null;
  carried_over: Json;
  reported_on: string | null;
};
export type BudgetLineRow = Part & {
  year: number;
  kind: string | null;
  amount: number;
  purpose: string;
  origin: string | null;
  state: string | null;
  state_as_written: string | null;
  category: string | null;
  open_ended: boolean;
  coverage: number | null;
  action: string | null;
  allocation: Json;
  extra_for: Json;
};
export type RiskRow = Part & {
  title: string;
  kind: string | null;
  cause: string | null;
  mitigation: string | null;
  second_mitigation: string | null;
  impact: string | null;
  owner_person: string | null;
  owner_as_written: string | null;
  review_on: string | null;
  explicit: boolean;
};
type PartWithoutEvidence = Omit<Part, "evidence">;
export type UnitPlanRow = Part & {
  unit: string;
  assignment: string | null;
  objectives: string | null;
  organisation: string | null;
  consequences: string | null;
  phases: Json;
  indicators: Json;
  works_council: Json;
  participation: string | null;
  agreement: string | null;
  training_hours: number | null;
  comply_or_explain: Json;
};
export type FeedbackRow = PartWithoutEvidence & {
  action: string | null;
  text: string;
  from_person: string;
  given_on: string;
  answer: Json;
};
export type DocumentRow = PartWithoutEvidence & {
  title: string;
  secrecy: string;
  type: string;
  size: number;
  added_on: string;
  added_by: string;
};
export type DocumentFileRow = {
  municipality: string;
  programme: string;
  document: string;
  bytes: Uint8Array;
};
export type SourceItemRow = {
  municipality: string;
  programme: string;
  list: string;
  position: number;
  body: Json;
};

/** The current rows that carry versions, by table name. */
export type VersionedTables = {
  "office.unit": UnitRow;
  "office.person": PersonRow;
  "office.role_assignment": RoleAssignmentRow;
  "office.deputy": DeputyRow;
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
};

type WithVersions<Rows> = Rows & { [Name in keyof Rows & string as `${Name}_version`]: Rows[Name] & Mark };

export type Tables = WithVersions<VersionedTables> & {
  "office.unit_succession": UnitSuccessionRow;
  "office.plan": PlanRow;
  "office.source_item": SourceItemRow;
  "office.document_file": DocumentFileRow;
  "access.installation": { singleton: Generated<boolean>; demo: boolean };
  "access.municipality": {
    id: string;
    slug: string;
    name: string;
    cbs_code: string | null;
    locale: string;
    added_at: Date;
  };
  "access.account": { municipality: string; person: string; issuer: string; subject: string };
  "access.session": {
    secret_hash: Buffer;
    municipality: string | null;
    person: string | null;
    started_at: Date;
    rotated_at: Date;
    expires_at: Date;
    ended_at: Date | null;
  };
  "access.link_token": {
    secret_hash: Buffer;
    municipality: string;
    person: string;
    purpose: string;
    expires_at: Date;
    used_at: Date | null;
  };
  "audit.entry": {
    municipality: string;
    number: number;
    at: Date;
    event: string;
    subject: string;
    content_digest: Buffer;
    previous_hash: Buffer;
    hash: Buffer;
  };
  "audit.entry_content": {
    municipality: string;
    number: number;
    salt: Buffer;
    actor: string;
    details: string;
  };
};
