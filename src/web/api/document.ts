import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiRoute } from "./apiRoute.ts";
import { field, text } from "./fields.ts";
import { problem, problemType } from "./problem.ts";
import { rightsFor } from "./rightWords.ts";

/** The version of the interface (semantic versioning); docs/api.md says what changed. */
export const apiVersion = "1.1.0";

const about = `Leest het programma voor diversiteit en inclusie van een gemeente: doelstellingen, streefcijfers, acties, rondes en openbare edities. En de vrijgegeven cijfers over het personeel.

Een token hoort bij één gemeente en één koppeling. De beheerder van de gemeente maakt, vernieuwt en beëindigt het onder Instellingen.

Wat de bron niet zegt, is null en heet dan niet vermeld. Een veld dat er niet staat, vraagt een leesrecht dat de koppeling niet heeft. Namen van medewerkers staan er niet in: wel functies en onderdelen.`;

const problemTold = (description: string) => ({
  description,
  headers: versionHeader,
  content: { [problemType]: { schema: problem } },
});
const versionHeader = {
  "API-Version": {
    description: "De volledige versie van de API.",
    schema: { type: "string" as const, example: apiVersion },
  },
};

/** Returns the refusals that an address can give: parameters can be wrong everywhere, since an unknown one is refused. */
const refusals = {
  400: problemTold("Een parameter klopt niet."),
  401: problemTold("Er is geen geldig token."),
  403: problemTold("De koppeling mist een leesrecht."),
  404: problemTold("Hier is niets."),
  500: problemTold("Er ging iets mis."),
  503: problemTold("De API is even niet beschikbaar."),
};

const link = {
  Link: {
    description: "De eerste, vorige, volgende en laatste pagina (RFC 8288).",
    schema: { type: "string" as const },
  },
};

function tell(registry: OpenAPIHono["openAPIRegistry"], { get, may, told }: ApiRoute): void {
  const { operation, title, text: description, parts, query, answer } = told;
  const isList = Object.hasOwn(query.shape, "pagina");
  const params = z.object(
    Object.fromEntries(Object.entries(parts).map(([name, what]) => [name, field(text, what)])),
  );
  registry.registerPath({
    method: "get",
    path: get.replace(/^\/v1/, "").replace(/:(\w+)/g, "{$1}"),
    operationId: operation,
    summary: title,
    description,
    tags: [get.startsWith("/v1/cijfers") ? "Cijfers" : "Programma"],
    security: [{ token: [...rightsFor(may)] }],
    request: { params, query },
    responses: {
      200: {
        description: title,
        headers: { ...versionHeader, ...(isList ? link : {}) },
        content: { "application/json": { schema: answer } },
      },
      ...refusals,
    },
  });
}

/** Returns the document of the API (OpenAPI 3.1), made of the schemas that answers have. */
export function apiDocument(routes: readonly ApiRoute[], outside: string) {
  const writer = new OpenAPIHono();
  const registry = writer.openAPIRegistry;
  registry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "Het token van een koppeling, in de header Authorization. Nooit in het adres.",
  });
  for (const route of routes) tell(registry, route);
  return writer.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Evenbeeld",
      version: apiVersion,
      description: about,
      contact: {
        name: "Beheer Evenbeeld",
        email: "api@evenbeeld.example",
        url: "https://evenbeeld.example/code/docs/api.md",
      },
      license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/nl/" },
    },
    servers: [{ url: `${outside}/v1` }],
    tags: [
      { name: "Programma", description: "Een programma en wat erin staat." },
      { name: "Cijfers", description: "Vrijgegeven cijfers over het personeel." },
    ],
  });
}
