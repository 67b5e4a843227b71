import type { Spending } from "../../domain/programme/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";

export const spendingStore = partStore<Spending, "office.spending">({
  table: "office.spending",
  read: ({ key, line, amount, until_day, source, version }) => ({
    key,
    line,
    amount,
    until: dayFrom(until_day),
    source,
    version,
  }),
  values: ({ line, amount, until, source }) => ({ line, amount, until_day: until, source }),
});
