import type { Actor } from "../../domain/access/index.ts";
import type { ActionStatus } from "../../domain/programme/index.ts";
import { ok } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "./changePart.ts";
import { moved } from "./changeStatus.ts";
import { actionKind } from "./partKinds.ts";

/**
 * Reports how an action goes, by its owner or somebody who may for its unit. `told` is kept with the version and is the
 * reason where the move asks for one; the day is kept as the last day of news. Null as status leaves it as it is.
 */
export const reportProgress = (
  house: House,
  actor: Actor,
  { status, told, ...seen }: Seen & { readonly status: ActionStatus | null; readonly told: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "reportProgress", event: "progress-reported" },
    kind: actionKind,
    reason: told,
    next: (action, office) => {
      const next = status === null ? ok(action) : moved(action, status, told);
      return next.ok ? ok({ ...next.value, reportedOn: office.today }) : next;
    },
  });
