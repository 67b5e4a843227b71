import { isForSecrecyAlone, type RedactedSource, type Secrecy } from "../../domain/council/index.ts";
import { redactionStore } from "../../storage/office/redactionStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/**
 * Returns what of a kind has a redaction, begun or decided: others than the named offices read the text with words taken out,
 * or nothing yet, and never the whole one.
 */
export async function redactedKeys(
  office: Office,
  programme: string,
  kind: Exclude<RedactedSource["kind"], "document">,
): Promise<ReadonlySet<string>> {
  const redactions = await redactionStore.list(office, programme);
  return new Set(redactions.flatMap(({ source }) => (source.kind === kind ? [source.key] : [])));
}

/**
 * Returns the documents that a redaction keeps from others. One that takes out nothing but what a secrecy names does not: the
 * secrecy does that itself, until it ends.
 */
export async function hiddenByRedaction(
  office: Office,
  programme: string,
  secrecies: readonly Secrecy[],
): Promise<ReadonlySet<string>> {
  const redactions = await redactionStore.list(office, programme);
  const hiding = redactions.filter(
    (one) => one.source.kind === "document" && !isForSecrecyAlone(one, secrecies),
  );
  return new Set(hiding.map(({ source }) => source.key));
}
