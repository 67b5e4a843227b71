import type { Generated } from "kysely";

type Json = unknown;

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
export type EnrolmentRow = {
  municipality: string;
  person: string;
  user_name: string | null;
  external_id: string | null;
  from_day: string | null;
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
export type LogoFileRow = { municipality: string; hash: string; type: string; bytes: Buffer };
export type ClosureRow = {
  municipality: string;
  key: string;
  name: string;
  kind: string;
  first_day: string;
  last_day: string;
  withdrawn: boolean;
  version: Generated<number>;
};
