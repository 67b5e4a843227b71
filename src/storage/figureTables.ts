export type ConsentRow = {
  municipality: string;
  number: number;
  subject: string;
  day: string;
  kind: string;
  body: string | null;
  document: string | null;
  conditions: string | null;
  scope: string | null;
  reason: string | null;
  decided_by: string | null;
  ends_on: string | null;
  made_by: string | null;
  at: Date;
};
export type ExplorationDecisionRow = {
  municipality: string;
  number: number;
  exploration: string;
  alternative: string;
  decided_by: string;
  day: string;
  reason: string;
  legal_check: string | null;
  made_by: string | null;
  at: Date;
};

export type ConsentWithdrawalRow = {
  municipality: string;
  consent: number;
  reason: string;
  made_by: string | null;
  at: Date;
};
export type ImportProfileRow = {
  municipality: string;
  name: string;
  version: number;
  content: unknown;
  made_by: string | null;
  at: Date;
};
export type ImportRow = {
  municipality: string;
  number: number;
  reference_date: string;
  file_hash: string;
  rows: number;
  profile: string;
  profile_version: number;
  consent: number;
  made_by: string | null;
  at: Date;
  replaced_by: number | null;
  forgotten_at: Date | null;
};
export type EmploymentRow = {
  municipality: string;
  import: number;
  person: string;
  employment: string;
  unit: string;
  sex: string | null;
  birth: string | null;
  grade: string | null;
  hours: number | null;
  kind: string | null;
  manager: boolean | null;
  from_day: string | null;
  until_day: string | null;
  leaving_reason: string | null;
};
export type RetentionRow = {
  municipality: string;
  kind: string;
  number: number;
  months: number;
  made_by: string | null;
  at: Date;
};
export type ReleaseRow = {
  municipality: string;
  number: number;
  reference_date: string;
  snapshot: number;
  threshold: number;
  certificate: unknown;
  made_by: string | null;
  at: Date;
};
export type ReleasedTableRow = {
  municipality: string;
  release: number;
  key: string;
  place: number;
  declared: unknown;
  content: unknown;
};
export type ReleasedFlowRow = {
  municipality: string;
  release: number;
  key: string;
  place: number;
  since: string;
  declared: unknown;
  leaving: unknown;
  coming: unknown;
};
export type LedgerRow = { municipality: string; release: number; cells: unknown; equations: unknown };
export type ReleaseOrderRow = {
  municipality: string;
  number: number;
  reference_date: string;
  asked_by: string | null;
  asked_at: Date;
  state: string;
  attempts: number;
  stage: string;
  steps: number;
  steps_in_all: number | null;
  lease: string | null;
  next_at: Date;
  ended_at: Date | null;
  release: number | null;
  refusal: unknown;
};
export type DeclaredTablesRow = {
  municipality: string;
  number: number;
  tables: unknown;
  made_by: string | null;
  at: Date;
};
export type GradeListRow = {
  municipality: string;
  number: number;
  grades: unknown;
  made_by: string | null;
  at: Date;
};
export type OutsiderViewRow = { municipality: string; release: number; content: unknown };
export type FigurePublicationRow = {
  municipality: string;
  release: number;
  key: string;
  unit_names: unknown;
  decision: string;
  made_by: string | null;
  at: Date;
};
/** What the public sees of a table that was made public. */
export type PublishedFiguresRow = Pick<
  ReleasedTableRow,
  "municipality" | "release" | "key" | "place" | "declared" | "content"
> &
  Pick<ReleaseRow, "reference_date" | "threshold"> &
  Pick<FigurePublicationRow, "unit_names"> & { published_at: Date };
