export type * from "./linearProgram.ts";
