export type { BirthMonth, Employment, EmploymentKind, Grade, LeavingReason, Sex } from "./employment.ts";
