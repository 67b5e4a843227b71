import { NotFound } from "../domain/shared/thrown.ts";
import type { EditionPlace } from "../usecases/reporting/readEdition.ts";
import type { Visit } from "./visit.ts";

/** Returns which edition is in an address. */
export function editionIn({ params }: Pick<Visit, "params">): EditionPlace {
  const number = String(params["edition"]);
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new NotFound();
  return { programme: String(params["programme"]), number: Number(number) };
}
