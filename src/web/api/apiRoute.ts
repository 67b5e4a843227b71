import type { z } from "@hono/zod-openapi";
import type { Act } from "../../domain/access/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { Reader } from "../../usecases/api/readAsClient.ts";
import type { Refusal } from "./problem.ts";
import { readQuery } from "./query.ts";

/** One read of one client. */
export type ApiCall = Reader & {
  /** The name of the municipality in its addresses. */
  readonly slug: string;
  /** The revision of the municipality; what was drawn at it is still true while it stands. */
  readonly revision: number;
  /** The address outsiders use, without a slash at the end. */
  readonly outside: string;
  /** The address that was asked, as outsiders know it. */
  readonly address: URL;
  readonly params: Readonly<Record<string, string>>;
};

/** What is sent: the answer, and the headers that belong to it. */
export type ApiAnswer = { readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

/** What the document tells of one address. */
export type Told = {
  readonly operation: string;
  readonly title: string;
  readonly text: string;
  /** What each part between braces is. */
  readonly parts: Readonly<Record<string, string>>;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
};

/** One line of the map of the API: path, who may, audit, handler; the type asks for all four. */
export type ApiRoute = {
  readonly get: string;
  /** The act that it is; what is published anyway is for every client. */
  readonly may: Act | "anyClient";
  readonly audit: { readonly none: string };
  readonly told: Told;
  readonly handler: (call: ApiCall, query: URLSearchParams) => Promise<Result<ApiAnswer, Refusal>>;
};

type Definition<Query extends z.ZodObject, Answer extends z.ZodType> = Pick<ApiRoute, "get" | "may"> & {
  readonly told: Omit<Told, "query" | "answer"> & { readonly query: Query; readonly answer: Answer };
  readonly read: (
    call: ApiCall,
    asked: z.output<Query>,
  ) => Promise<{ readonly body: z.input<Answer>; readonly headers?: Readonly<Record<string, string>> }>;
};

const dayOnly = { none: "of a client the day of its last read is kept, and no more" } as const;

/** Returns a line of the map: what is asked and what is answered have the types of the schemas in the document. */
export function apiRoute<Query extends z.ZodObject, Answer extends z.ZodType>({
  get,
  may,
  told,
  read,
}: Definition<Query, Answer>): ApiRoute {
  return {
    get,
    may,
    audit: dayOnly,
    told,
    handler: async (call, query) => {
      const asked = readQuery(told.query, query);
      return asked.ok ? ok(await read(call, asked.value as z.output<Query>)) : refused(asked.problem);
    },
  };
}
