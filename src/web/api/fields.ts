import { z } from "@hono/zod-openapi";
import type { OwnerRole } from "../../domain/reporting/index.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import type { ClientUnit } from "../../usecases/api/readTargets.ts";

// The API speaks Dutch to every reader, by the rule it follows: its words stand here, beside the schema that they explain.

/** A field with what it means. */
export const field = <Schema extends z.ZodType>(schema: Schema, description: string): Schema =>
  schema.openapi({ description });

/** A field that is null where the source does not state it. */
export const stated = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  schema.nullable().openapi({ description: `${description} Null: niet vermeld.` });

/** A field that is null for a reason of its own. */
export const orNull = <Schema extends z.ZodType>(schema: Schema, description: string, reason: string) =>
  schema.nullable().openapi({ description: `${description} Null: ${reason}.` });

/** A field that is there only for a client with a right. */
export const withRight = <Schema extends z.ZodType>(schema: Schema, description: string, right: string) =>
  schema.optional().openapi({ description: `${description} Alleen met leesrecht \`${right}\`.` });

export const text = z.string();
export const count = z.int().min(0);
export const day = z.iso.date().openapi({ format: "date", example: "2026-10-12" });
export const instant = z.iso.datetime().openapi({ format: "date-time", example: "2026-10-12T07:00:00.000Z" });
/** A period at the precision of the source. */
export const period = z
  .string()
  .regex(/^\d{4}(-H[12]|-Q[1-4]|-\d{2}(-\d{2})?)?$/)
  .openapi("Periode", {
    description:
      "Een jaar, halfjaar, kwartaal, maand of dag, zo precies als de bron: 2026, 2026-H1, 2026-Q3, 2026-07 of 2026-07-01.",
    example: "2026-Q3",
  });

const unitWords = {
  percentage: "procent",
  headcount: "personen",
  headcountPerYear: "personenPerJaar",
  fte: "fte",
  growth: "procentGroei",
  score: "score",
  euro: "euro",
  share: "aandeel",
  days: "dagen",
} as const;

/** A number with its unit. */
export const amount = z
  .object({
    waarde: field(z.number(), "Het getal."),
    eenheid: field(
      z.enum(unitWords),
      "Waarin geteld is. Procent loopt van 0 tot 100, aandeel van 0 tot 1. Euro's zijn heel.",
    ),
  })
  .openapi("Waarde", { description: "Een getal met zijn eenheid." });

/** Returns a number with its unit. */
export const amountIn = (unit: keyof typeof unitWords, value: number) => ({
  waarde: value,
  eenheid: unitWords[unit],
});
/** Returns a number with its unit, or null where it is not stated. */
export const statedIn = (unit: keyof typeof unitWords, value: Stated<number>) =>
  value === null ? null : amountIn(unit, value);

export const owner = z
  .object({
    functie: orNull(text, "De functie.", "van deze persoon is geen functie bekend"),
  })
  .openapi("Eigenaar", { description: "Van wie het is: een functie, nooit een naam." });

/** Returns whose something is, or null where nobody is stated. */
export function ownerIn(role: OwnerRole) {
  if (role.kind === "notStated") return null;
  return { functie: role.kind === "role" ? role.text : null };
}

export const unit = z
  .object({
    code: field(text, "De code van het onderdeel. Die verandert nooit."),
    naam: field(text, "De naam van het onderdeel."),
  })
  .openapi("Onderdeel", { description: "Een onderdeel van de organisatie." });

/** Returns a unit, or null where there is none. */
export const unitIn = (found: ClientUnit | null) => found && { code: found.code, naam: found.name };

export const places = z
  .array(
    z
      .object({
        bron: field(text, "De sleutel van de bron."),
        regels: field(
          z.array(z.object({ van: z.int(), tot: z.int() })),
          "De regels in de bron, de eerste en de laatste meegeteld.",
        ),
      })
      .openapi("Vindplaats", { description: "Waar iets in een bron staat." }),
  )
  .openapi({ description: "Waar het in de bronnen staat." });

type Evidence = {
  readonly source: string;
  readonly lines: readonly (readonly [number, number])[];
};

/** Returns where something stands in its sources. */
export const placesIn = (evidence: readonly Evidence[]) =>
  evidence.map(({ source, lines }) => ({
    bron: source,
    regels: lines.map(([first, last]) => ({ van: first, tot: last })),
  }));
