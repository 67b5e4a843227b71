import type { Actor } from "../../domain/access/index.ts";
import {
  type Country,
  type Delivery,
  deliver,
  mendDelivery,
  watchDuty,
} from "../../domain/reporting/index.ts";
import { addDays, type Day } from "../../domain/shared/day.ts";
import { ok, refused } from "../../domain/shared/result.ts";
import { listClosures } from "../../storage/office/closureStore.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { dutyKind } from "../programme/partKinds.ts";

/** How far ahead somebody can say that a report was delivered, in days. */
export const daysAhead = 366;

/** Records that a report was delivered: for which due day, when, and where it can be found. */
export const deliverReport = (
  house: House,
  actor: Actor,
  { delivery, country, ...seen }: Seen & { readonly delivery: Delivery; readonly country: Country },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "deliverReport", event: "report-delivered" },
    kind: dutyKind,
    reason: null,
    next: async (duty, office) => {
      const calendar = { country, closures: await listClosures(office) };
      const window = { today: office.today, until: addDays(office.today, daysAhead) };
      const done = deliver(watchDuty(duty, calendar, window), delivery, office.today);
      if (done.ok) return ok(done.value);
      return refused([{ code: done.problem, at: done.problem === "R126" ? "stated" : "on" }]);
    },
  });

/** Mends what was told of one delivered report, or takes back that it was delivered; what stood there stays on record. */
export const changeDelivery = (
  house: House,
  actor: Actor,
  {
    stated,
    delivery,
    ...seen
  }: Seen & { readonly stated: Day; readonly delivery: Omit<Delivery, "stated"> | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "deliverReport", event: "delivery-changed" },
    kind: dutyKind,
    reason: null,
    next: (duty, office) => {
      const mended = mendDelivery(duty, stated, delivery, office.today);
      return mended.ok ? mended : refused([{ code: mended.problem, at: "on" }]);
    },
  });
