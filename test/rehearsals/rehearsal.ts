/** What a rehearsal found: what was measured, what came out, what it should be, and whether it is. */
export type Found = {
  readonly what: string;
  readonly measured: string;
  readonly aim: string;
  readonly isMet: boolean;
};

/** Something that must hold in use and takes too long for the tests; it says each thing that it found. */
export type Rehearsal = (say: (found: Found) => void) => Promise<void>;
