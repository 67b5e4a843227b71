import { departments } from "../content/workforce/departments.ts";
import type { Work } from "../content/workforce/works.ts";
import { type DemoUnit, meerwijkUnits } from "../meerwijkUnits.ts";

/** Which units Meerwijk has: those that the programme knows, or also those that 20,000 people need. */
export type Extent = "present" | "grown";

/** A unit as a place to work: who heads a cluster or department works in that unit itself. */
export type Team = {
  readonly code: string;
  readonly work: Work;
  /** People on the staff when 20,000 are. */
  readonly size: number;
};

const presentCodes: ReadonlySet<string> = new Set(meerwijkUnits.map(({ code }) => code));
/** The office of whoever heads a cluster, and a department. */
const leadSize = { cluster: 5, department: 3 } as const;

const grownUnits = (): readonly DemoUnit[] =>
  departments.flatMap(({ code, name, teams }): readonly DemoUnit[] => [
    ...(name === null
      ? []
      : [{ code, name: `Afdeling ${name}`, kind: "afdeling" as const, parent: code.slice(0, 2) }]),
    ...teams.map(
      ([team, called]): DemoUnit => ({
        code: `${code}-${team}`,
        name: `Team ${called}`,
        kind: "team",
        parent: code,
      }),
    ),
  ]);

/** Returns the units of Meerwijk before any reorganisation, parents before children; the grown ones begin with the present. */
export const unitsOf = (extent: Extent): readonly DemoUnit[] =>
  extent === "present"
    ? meerwijkUnits
    : [...meerwijkUnits, ...grownUnits().filter(({ code }) => !presentCodes.has(code))];

/** Returns where people work before any reorganisation. */
export function teamsOf(extent: Extent): readonly Team[] {
  const there = new Set(unitsOf(extent).map(({ code }) => code));
  const lead = (code: string, size: number): Team => ({ code, work: "lead", size });
  const clusters = meerwijkUnits.filter(({ kind }) => kind === "cluster");
  const places = departments.flatMap(({ code, work, teams }) => [
    lead(code, leadSize.department),
    ...teams.map(([team, , size]): Team => ({ code: `${code}-${team}`, work, size })),
  ]);
  return [...clusters.map(({ code }) => lead(code, leadSize.cluster)), ...places].filter(({ code }) =>
    there.has(code),
  );
}
