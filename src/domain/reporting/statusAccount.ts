import { type Action, actionStatuses } from "../programme/index.ts";
import type { StatusRow } from "./statusRow.ts";

/** What became of one status in a year: the actions that kept it, those that came to it and those that left it. */
export type StatusAccount = {
  readonly status: StatusRow["status"];
  readonly kept: number;
  readonly added: number;
  readonly gone: number;
};

type Listed = Pick<Action, "key" | "status">;

/**
 * R112: in the account of a year every status adds up: what had it at the beginning, less what left it, with what came to
 * it, is what has it at the end. Returns the statuses that occur on either day. Source: requirement AC-06.
 */
export function statusAccount(before: readonly Listed[], after: readonly Listed[]): readonly StatusAccount[] {
  const was = new Map(before.map(({ key, status }) => [key, status]));
  const is = new Map(after.map(({ key, status }) => [key, status]));
  return [...actionStatuses, null].flatMap((status) => {
    const had = before.filter((action) => action.status === status);
    const has = after.filter((action) => action.status === status);
    const kept = has.filter(({ key }) => was.has(key) && was.get(key) === status).length;
    const gone = had.filter(({ key }) => !is.has(key) || is.get(key) !== status).length;
    if (had.length + has.length === 0) return [];
    return [{ status: status === null ? "notStated" : status, kept, added: has.length - kept, gone }];
  });
}
