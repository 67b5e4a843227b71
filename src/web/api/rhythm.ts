import { z } from "@hono/zod-openapi";
import { type Rhythm, rhythmText } from "../../domain/shared/rhythm.ts";
import { field, orNull, text } from "./fields.ts";

const kinds = {
  once: "eenmalig",
  continuous: "doorlopend",
  rule: "regel",
  event: "gebeurtenis",
  words: "omschrijving",
} as const satisfies Record<Rhythm["kind"], string>;

export const rhythm = z
  .object({
    soort: field(z.enum(kinds), "Hoe het ritme is gezegd."),
    tekst: orNull(
      text,
      "De regel (RFC 5545), de gebeurtenis of de omschrijving.",
      "dit soort heeft geen tekst",
    ),
  })
  .openapi("Ritme", { description: "Hoe vaak iets terugkomt." });

/** Returns a rhythm, or null where none is stated. */
export function rhythmIn(found: Rhythm | null) {
  if (found === null) return null;
  const { kind } = found;
  if (kind === "once" || kind === "continuous") return { soort: kinds[kind], tekst: null };
  return { soort: kinds[kind], tekst: kind === "rule" ? found.rule : rhythmText(found).replace(/^\w+:/, "") };
}
