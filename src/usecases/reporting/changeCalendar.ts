import type { Act, Actor } from "../../domain/access/index.ts";
import { nextKey } from "../../domain/programme/index.ts";
import { type Closure, checkClosure } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import * as closureStore from "../../storage/office/closureStore.ts";
import { organise } from "../organisation/organise.ts";
import type { House } from "../perform.ts";
import { type Refusal, refusedFor, someoneWasFirst } from "../programme/refusal.ts";

const may: Act = "changeCalendar";
const subjectOf = (key: string) => `organisatie/kalender/${key}`;

/** Adds a recess or closed days to the calendar. */
export const addClosure = (
  house: House,
  actor: Actor,
  values: Omit<Closure, "key" | "withdrawn" | "version">,
): Promise<Result<Closure, Refusal>> =>
  organise<Closure, Refusal>(house, actor, { may, event: "closure-added" }, async (office) => {
    const problems = checkClosure(values);
    if (problems.length > 0) return refusedFor(problems);
    const taken = (await closureStore.listClosures(office)).map(({ key }) => key);
    const closure = { key: nextKey("K", taken), ...values, withdrawn: false, version: 1 };
    await closureStore.addClosure(office, closure);
    return ok({ value: closure, trace: { subject: subjectOf(closure.key) } });
  });

/** Changes a recess or closed days; `version` is the one the form showed. */
export const changeClosure = (
  house: House,
  actor: Actor,
  closure: Closure,
): Promise<Result<Closure, Refusal<Closure>>> =>
  organise<Closure, Refusal<Closure>>(house, actor, { may, event: "closure-changed" }, async (office) => {
    await closureStore.getClosure(office, closure.key);
    const problems = checkClosure(closure);
    if (problems.length > 0) return refusedFor(problems);
    if (!(await closureStore.changeClosure(office, closure)))
      return someoneWasFirst(await closureStore.getClosure(office, closure.key));
    return ok({
      value: { ...closure, version: closure.version + 1 },
      trace: { subject: subjectOf(closure.key) },
    });
  });
