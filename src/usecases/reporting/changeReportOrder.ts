import type { Actor } from "../../domain/access/index.ts";
import {
  checkParts,
  type EditionKind,
  editionKinds,
  partsToday,
  usualParts,
} from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import {
  keepReportOrder,
  listReportOrders,
  type ReportOrder,
} from "../../storage/office/reportOrderStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { type Refusal, refusedFor, someoneWasFirst } from "../programme/refusal.ts";

const usualOrder = (kind: EditionKind): ReportOrder => ({ kind, parts: usualParts[kind], version: 0 });

async function ordersIn(office: Office): Promise<readonly ReportOrder[]> {
  const chosen = await listReportOrders(office);
  return editionKinds.map((kind) => {
    const order = chosen.find((one) => one.kind === kind);
    return order === undefined ? usualOrder(kind) : { ...order, parts: partsToday(kind, order.parts) };
  });
}

/** Returns the order of the parts of every kind of report; version 0 where nobody chose one. */
export const readReportOrders = (house: House, actor: Actor): Promise<readonly ReportOrder[]> =>
  consult(house, actor, "changeReportOrder", ordersIn);

/**
 * Chooses the order of the parts of a kind of report, for all programmes of the municipality; `version` is the one the form
 * showed. Refused by R175. A report that was frozen keeps the order it was frozen with.
 */
export const changeReportOrder = (
  house: House,
  actor: Actor,
  order: ReportOrder,
): Promise<Result<true, Refusal<ReportOrder>>> =>
  perform<true, Refusal<ReportOrder>>(
    house,
    actor,
    { may: "changeReportOrder", event: "report-order-changed" },
    async (office) => {
      if (!(await keepReportOrder(office, order))) {
        const kept = (await ordersIn(office)).find(({ kind }) => kind === order.kind);
        return someoneWasFirst(kept ?? usualOrder(order.kind)); // every kind has an order
      }
      const problems = checkParts(order.kind, order.parts);
      if (problems.length > 0) return refusedFor(problems);
      return ok({ value: true, trace: { subject: `rapportages/volgorde/${order.kind}` } });
    },
  );
