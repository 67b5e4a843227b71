type Json = unknown;
type Brought = { municipality: string; number: number; made_by: string | null; at: Date };

export type OutsideTableRow = Brought & {
  series: string;
  reference_date: string;
  title: string;
  source: string;
  population: string;
  classification: string;
  classification_version: string;
  counted_as: string | null;
  unit: string;
  divides_all: boolean;
  rows_by: string | null;
  categories: Json;
  decimals: number;
  rows: Json;
};
export type BarometerRequestRow = Brought & {
  reference_date: string;
  variant: string;
  employees: number;
  cuts: Json;
  informed_body: string;
  informed_by: string;
  informed_on: string;
};
export type BanenafspraakRuleRow = Brought & {
  valid_from: string;
  valid_until: string | null;
  hours_per_job: number;
  below: string;
  above: string;
  counted_group: string;
  target: number | null;
  sector: string | null;
  source: string;
};
export type BanenafspraakCountRow = Brought & {
  reference_date: string;
  rule: number;
  threshold: number;
  headcount: number | null;
  hours: number | null;
  jobs: number | null;
  units: Json;
};
export type PlacementRegisterRow = Brought & {
  kind: string;
  period: string;
  cohort: string | null;
  total: number;
  units: Json;
  target: number | null;
  source: string;
};
export type VacancyRow = Brought & {
  key: string;
  title: string;
  unit: string;
  grade: string | null;
  hired_in: boolean;
  opened: string;
  closed: string | null;
  methods: Json;
};
export type RecruitmentMethodsRow = Brought & { methods: Json };
export type ApplicantCountRow = Brought & {
  period: string;
  closed: number;
  counted: number;
  untold: number | null;
  content: Json;
  source: string;
};
export type InternshipMonitorRow = Brought & {
  school_year: string;
  internships: number | null;
  rejections: number | null;
  signals: number | null;
  hidden: Json;
  actions: Json;
  report_due: string | null;
  reported_on: string | null;
  source: string;
};
export type OpenHiringPilotRow = Brought & {
  name: string;
  starts_on: string;
  places: number;
  filled: number | null;
  months: number;
  staying: number | null;
  hidden: Json;
  goal: number | null;
  report_due: string | null;
  reported_on: string | null;
  source: string;
};
