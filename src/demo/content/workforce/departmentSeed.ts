import type { Work } from "./works.ts";

/** A team: the last part of its code, its name without "Team", and how many work there when 20,000 do. */
export type TeamSeed = readonly [code: string, name: string, size: number];

/** A department or directorate with its teams; `name` only where it is none of the units that `serve --demo` shows. */
export type DepartmentSeed = {
  readonly code: string;
  readonly work: Work;
  readonly name: string | null;
  readonly teams: readonly TeamSeed[];
};
