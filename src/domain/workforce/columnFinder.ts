import type { Column } from "./cellReader.ts";
import type { ImportProfile } from "./importProfile.ts";

const present = (names: readonly (string | null)[]): readonly string[] =>
  names.filter((name) => name !== null);

/** Returns the names of the columns that a profile reads. */
export function columnsOf(profile: ImportProfile): readonly string[] {
  switch (profile.kind) {
    case "employments": {
      const { key, columns, hours } = profile;
      return present([
        ...(key === null ? [] : [key.person, key.employment]),
        ...Object.values(columns),
        hours === null ? null : hours.column,
      ]);
    }
    case "counts":
      return present([...Object.values(profile.columns), profile.count]);
    case "aggregates":
      return [...profile.labels, ...profile.figures.map(({ column }) => column)];
  }
}

/** Where the columns of a profile stand in a file; asked only after the header was found to have them all. */
export type ColumnFinder = {
  readonly column: (name: string) => Column;
  readonly stated: (name: string | null) => Column | null;
};

export function columnFinder(header: readonly string[]): ColumnFinder {
  const column = (name: string): Column => ({ name, place: header.indexOf(name) });
  return { column, stated: (name) => (name === null ? null : column(name)) };
}
