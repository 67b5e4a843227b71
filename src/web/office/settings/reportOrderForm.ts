import { mayLeaveOut, type ReportPart, usualParts } from "../../../domain/reporting/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { changeReportOrder, readReportOrders } from "../../../usecases/reporting/changeReportOrder.ts";
import { type Entered, type FormProblem, startWith, wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { placeTitle, placeWord, reportName, reportWord } from "../reporting/narrativePlaces.ts";
import { orderTrail, yearNow } from "./reportOrdersPage.tsx";

type Order = Awaited<ReturnType<typeof readReportOrders>>[number];

const nameOf = (part: ReportPart): string => `plaats-${placeWord[part]}`;

async function load(visit: OfficeVisit): Promise<Order> {
  const orders = await readReportOrders(visit.house, visit.actor);
  const order = orders.find(({ kind }) => reportWord[kind] === visit.params["report"]);
  if (order === undefined) throw new NotFound();
  return order;
}

/** Returns the parts in the order they have now, and those that are left out behind them. */
const partsOf = ({ kind, parts }: Order): readonly ReportPart[] => [
  ...new Set([...parts, ...usualParts[kind]]),
];

const fieldsOf = (visit: OfficeVisit, order: Order): readonly FormField[] =>
  partsOf(order).map((part) => ({
    kind: "line",
    short: true,
    inputmode: "numeric",
    name: nameOf(part),
    label: placeTitle(visit.texts, order.kind, [part, yearNow(visit)]),
    ...(mayLeaveOut(order.kind, part) ? { hint: visit.texts.narratives.order.optional, optional: true } : {}),
  }));

const placeIn = (entered: Entered, part: ReportPart): string => wordIn(entered, nameOf(part));

/** Returns the parts that have a number, by that number. */
const chosenIn = (entered: Entered, order: Order): readonly ReportPart[] =>
  partsOf(order)
    .filter((part) => placeIn(entered, part) !== "")
    .toSorted((one, other) => Number(placeIn(entered, one)) - Number(placeIn(entered, other)));

/** The form in which somebody chooses the order of the parts of one kind of report. */
export const reportOrderPage = partPage<Order, readonly ReportPart[]>({
  load,
  view: (visit, order) => {
    const { order: words } = visit.texts.narratives;
    const back = to(visit, paths.reportOrders);
    return {
      here: "settings",
      trail: [...orderTrail(visit), { word: words.title, href: back }],
      back,
      title: words.change,
      kind: reportName(visit, order.kind),
      lead: words.lead,
      consequence: words.consequence,
      fields: fieldsOf(visit, order),
    };
  },
  start: ({ parts }) =>
    startWith(Object.fromEntries(parts.map((part, at) => [nameOf(part), String(at + 1)]))),
  version: ({ version }) => version,
  read: (entered, { texts }, order) => {
    const { placeWrong, placeTwice } = texts.narratives.order;
    const problems = partsOf(order).flatMap((part, at): readonly FormProblem[] => {
      const place = placeIn(entered, part);
      if (!/^([1-9]\d{0,2})?$/.test(place)) return [{ field: nameOf(part), text: placeWrong }];
      const before = partsOf(order)
        .slice(0, at)
        .map((other) => placeIn(entered, other));
      return place !== "" && before.includes(place) ? [{ field: nameOf(part), text: placeTwice }] : [];
    });
    return problems.length > 0 ? refused(problems) : ok(chosenIn(entered, order));
  },
  act: ({ house, actor }, parts, { kind }, seen) =>
    changeReportOrder(house, actor, { kind, parts, version: seen }),
  fieldOf: Object.fromEntries(
    Object.values(usualParts).flatMap((parts) => parts.map((part) => [part, nameOf(part)])),
  ),
});
