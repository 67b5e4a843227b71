import type { RedactedSource } from "../../domain/council/index.ts";
import { redactionStore } from "../../storage/office/redactionStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/**
 * Returns what of a kind has a redaction, begun or decided: others than the named offices read the text with words taken out,
 * or nothing yet, and never the whole one.
 */
export async function redactedKeys(
  office: Office,
  programme: string,
  kind: RedactedSource["kind"],
): Promise<ReadonlySet<string>> {
  const redactions = await redactionStore.list(office, programme);
  return new Set(redactions.flatMap(({ source }) => (source.kind === kind ? [source.key] : [])));
}
