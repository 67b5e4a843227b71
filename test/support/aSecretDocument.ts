import { imposeSecrecy, type SecrecyValues } from "../../src/usecases/council/imposeSecrecy.ts";
import type { House, PersonActor } from "../../src/usecases/perform.ts";
import { addDocument } from "../../src/usecases/programme/addDocument.ts";
import { upload } from "./aFiles.ts";
import { aPdf } from "./aPdf.ts";
import { aSecrecy } from "./aSecrecy.ts";
import { allowed, day } from "./aUnit.ts";

/** Adds a document and returns its key. */
export async function aDocument(
  house: House,
  actor: PersonActor,
  programme: string,
  { title, mark = "open" }: { readonly title: string; readonly mark?: "open" | "secret" },
): Promise<string> {
  const file = await upload(house, actor, aPdf(title));
  return allowed(await addDocument(house, actor, { programme, title, secrecy: mark, file })).key;
}

/** Returns secrecy on documents as the executive imposes it on Monday 12 October 2026, the day on which tests begin. */
export function secrecyOn(
  documents: readonly string[],
  differing: Partial<SecrecyValues> = {},
): SecrecyValues {
  const { key: _, state: __, givenTo: ___, version: ____, ...values } = aSecrecy();
  const parts = documents.map((document) => ({ document, passage: null }));
  return { ...values, imposedOn: day("2026-10-12"), reviewOn: day("2026-11-12"), parts, ...differing };
}

/** Puts documents under secrecy and returns it. */
export const keepSecret = async (
  house: House,
  actor: PersonActor,
  programme: string,
  documents: readonly string[],
) => allowed(await imposeSecrecy(house, actor, { programme, values: secrecyOn(documents) }));
