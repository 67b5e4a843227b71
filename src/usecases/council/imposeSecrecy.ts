import type { Actor } from "../../domain/access/index.ts";
import { checkSecrecy, type Secrecy } from "../../domain/council/index.ts";
import { nextKey } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { secrecyStore } from "../../storage/office/secrecyStore.ts";
import { type House, perform } from "../perform.ts";
import { type Refusal, refusedFor } from "../programme/refusal.ts";
import { subjectOf } from "./changeSecrecy.ts";

export type SecrecyValues = Omit<Secrecy, "key" | "state" | "givenTo" | "version">;

/** Writes down that a body imposed secrecy on documents: from now on only the named offices find them. Also in a closed programme. */
export const imposeSecrecy = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: SecrecyValues },
): Promise<Result<Secrecy, Refusal>> =>
  perform<Secrecy, Refusal>(
    house,
    actor,
    { may: "recordSecrecy", event: "secrecy-imposed" },
    async (office) => {
      await holdProgramme(office, programme, "adding");
      const taken = (await secrecyStore.list(office, programme)).map(({ key }) => key);
      const made = { givenTo: [], state: { kind: "imposed" }, version: 1 } as const;
      const secrecy: Secrecy = { key: nextKey("S", taken), ...values, ...made };
      const documents = (await documentStore.list(office, programme)).map(({ key }) => key);
      const problems = checkSecrecy(secrecy, { documents, today: office.today });
      if (problems.length > 0) return refusedFor(problems);
      await secrecyStore.add(office, programme, [secrecy]);
      const details = { body: secrecy.body, documents: secrecy.parts.map(({ document }) => document) };
      return ok({ value: secrecy, trace: { subject: subjectOf(programme, secrecy), details } });
    },
  );
