/** Where in a published source something stands: the key of the source and ranges of lines, first and last included. */
export type Evidence = {
  readonly source: string;
  readonly lines: readonly (readonly [number, number])[];
};

/** A published document from which a programme was taken. */
export type PlanSource = {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly dateNote: string | null;
};
