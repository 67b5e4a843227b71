import type { z } from "@hono/zod-openapi";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { Fault, Refusal } from "./problem.ts";

const unknown = "Deze parameter bestaat hier niet.";
const twice = "Deze parameter mag er één keer staan.";
const wrong = "Deze waarde kan niet. Kijk in de documentatie welke wel.";

/** Names of parameters are said back, cut short: what somebody put behind them never is. */
const longestName = 40;

function faultsIn(schema: z.ZodObject, query: URLSearchParams): readonly Fault[] {
  const names = [...new Set(query.keys())];
  return names.flatMap((name) => {
    const naam = name.slice(0, longestName);
    if (!Object.hasOwn(schema.shape, name)) return [{ naam, melding: unknown }];
    return query.getAll(name).length > 1 ? [{ naam, melding: twice }] : [];
  });
}

/** Returns what is asked behind the question mark, or which parameters are wrong; nothing is ignored. */
export function readQuery(schema: z.ZodObject, query: URLSearchParams): Result<unknown, Refusal> {
  const faults = faultsIn(schema, query);
  if (faults.length > 0) return refused({ status: 400, faults });
  const read = schema.safeParse(Object.fromEntries(query));
  if (read.success) return ok(read.data);
  const found = read.error.issues.map(({ path, message, code }) => ({
    naam: String(path[0]),
    melding: code === "invalid_value" || code === "invalid_format" ? wrong : message,
  }));
  return refused({ status: 400, faults: found });
}
