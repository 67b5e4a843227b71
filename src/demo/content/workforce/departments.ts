import { cityDepartments } from "./cityDepartments.ts";
import type { DepartmentSeed } from "./departmentSeed.ts";
import { managementDepartments } from "./managementDepartments.ts";
import { residentDepartments } from "./residentDepartments.ts";

/**
 * Where the staff of Meerwijk works: the units that the programme knows, and those that 20,000 people need beside
 * them. Names and sizes are invented; sizes are skewed, from 4 to 300, as units of a municipality are.
 */
export const departments: readonly DepartmentSeed[] = [
  ...managementDepartments,
  ...residentDepartments,
  ...cityDepartments,
];
