import { z } from "@hono/zod-openapi";
import type { ErrorPage } from "../errorPage.ts";
import { field } from "./fields.ts";

/** What is wrong with one parameter of the address. */
export type Fault = { readonly naam: string; readonly melding: string };

/** A problem as RFC 9457 tells it; nothing that was typed is said back. */
export const problem = z
  .object({
    type: field(z.literal("about:blank"), "Zegt niet meer dan de code (RFC 9457)."),
    status: field(z.int(), "De HTTP-code."),
    title: field(z.string(), "Wat er is, in enkele woorden."),
    detail: field(z.string(), "Wat er is en wat u kunt doen."),
    fouten: z
      .array(
        z.object({
          naam: field(z.string(), "De naam van de parameter."),
          melding: field(z.string(), "Wat er niet klopt."),
        }),
      )
      .optional()
      .openapi({ description: "Bij code 400: welke parameters niet kloppen." }),
    verwijzing: z
      .string()
      .optional()
      .openapi({ description: "Bij code 500: het nummer om te noemen als u hulp vraagt." }),
  })
  .openapi("Probleem", { description: "Een probleem (RFC 9457)." });

const told = {
  400: { title: "Ongeldige aanvraag", detail: "Een parameter klopt niet. Kijk bij fouten welke." },
  401: {
    title: "Geen geldig token",
    detail:
      "Stuur een geldig token mee in de header Authorization, als Bearer. De beheerder van de gemeente geeft het.",
  },
  403: {
    title: "Onvoldoende leesrecht",
    detail:
      "Deze koppeling mag dit niet lezen. De beheerder van de gemeente kan een koppeling met meer leesrechten maken.",
  },
  404: { title: "Niet gevonden", detail: "Op dit adres is niets. Controleer het pad en de sleutels erin." },
  405: { title: "Methode niet toegestaan", detail: "Hier kunt u alleen lezen. Gebruik GET of HEAD." },
  414: { title: "Adres te lang", detail: "Het adres is te lang. Vraag om minder tegelijk." },
  500: { title: "Er ging iets mis", detail: "Dit ligt niet aan u. Noem de verwijzing als u hulp vraagt." },
  503: { title: "Even niet beschikbaar", detail: "Probeer het over een paar minuten opnieuw." },
} as const;
export type ProblemStatus = keyof typeof told;

/** An answer that is a problem, with the headers that its code asks for. */
export type Refusal = {
  readonly status: ProblemStatus;
  readonly headers?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
  readonly reference?: string;
};

export const problemType = "application/problem+json";

/** Returns a problem as it is sent. */
export function problemBody({ status, faults, reference }: Refusal): z.infer<typeof problem> {
  return {
    type: "about:blank",
    status,
    ...told[status],
    ...(faults ? { fouten: faults.map(({ naam, melding }) => ({ naam, melding })) } : {}),
    ...(reference === undefined ? {} : { verwijzing: reference }),
  };
}

const realm = 'Bearer realm="evenbeeld"';

/** The same for every token that opens nothing: none, a wrong one, an old one and a revoked one. */
export const noToken: Refusal = { status: 401, headers: { "www-authenticate": realm } };

/** Returns the refusal of a client that misses a right (RFC 6750, section 3.1). */
export const noRight = (right: string): Refusal => ({
  status: 403,
  headers: { "www-authenticate": `${realm}, error="insufficient_scope", scope="${right}"` },
});

/** Returns what was thrown as a problem; a fault carries the number under which it was written down. */
export function refusalOf({ status, number }: ErrorPage): Refusal {
  if (status === 503) return { status, headers: { "retry-after": "60" } };
  const told = status === 409 ? 500 : status; // what is sent twice is a form, and here none is taken
  return { status: told, ...(number === null ? {} : { reference: number }) };
}
