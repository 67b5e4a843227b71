import type { Advice, Recommendation } from "../../domain/governance/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";

export const adviceStore = partStore<Advice, "office.advice">({
  table: "office.advice",
  read: (row) => ({
    key: row.key,
    kind: row.kind as Advice["kind"],
    title: row.title,
    committee: row.committee,
    maker: row.maker,
    receivedOn: dayFrom(row.received_on),
    document: row.document,
    recommendations: row.recommendations as readonly Recommendation[],
    account: row.account as Advice["account"],
    version: row.version,
  }),
  values: ({ kind, title, committee, maker, receivedOn, document, recommendations, account }) => ({
    kind,
    title,
    committee,
    maker,
    received_on: receivedOn,
    document,
    recommendations,
    account,
  }),
});
