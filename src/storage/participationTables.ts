import type { Generated } from "kysely";
import type { PartWithoutEvidence } from "./programmeTables.ts";

type Json = unknown;

export type ConsentRequestRow = PartWithoutEvidence & {
  title: string;
  asked_right: string;
  item: string | null;
  body: string;
  gate: string | null;
  explanation: string | null;
  actions: Json;
  state: Json;
};
export type WorItemRow = {
  municipality: string;
  key: string;
  words: string | null;
  version: Generated<number>;
};
